import { describe, expect, test } from "vitest";
import { forceSlugs, libraryForce } from "./library-fixture.js";
import { routesOf } from "./rulebook.js";

describe.each(forceSlugs)("the library file of %s", (slug) => {
  const force = libraryForce(slug);

  test("is about the force it is named after", () => {
    expect(force.force.slug).toBe(slug);
  });

  test("lists each clause once, in the document's order", () => {
    const ids = force.clauses.map(({ clauseId }) => clauseId);
    expect(new Set(ids).size).toBe(ids.length);
    const ordinals = force.clauses.map(({ ordinal }) => ordinal);
    expect(ordinals).toEqual([...new Set(ordinals)].sort((a, b) => a - b));
  });

  test("has the clause of every rule, and rules named after the protocol", () => {
    const ids = force.clauses.map(({ clauseId }) => clauseId);
    for (const rule of force.read) {
      expect(ids).toContain(rule.clauseId);
      expect(rule.id.startsWith(`${force.protocol.slug}/`)).toBe(true);
    }
  });

  test("gives a title to every office a route names", () => {
    const outside = ["GRIEVANCE_PROCEDURE", "DISCIPLINARY_PROCEDURE", "POLICE", "REGULATOR"];
    const named = routesOf(force.read).flatMap(({ to, firstContact, consultBeforeDecision }) => [
      ...to,
      ...firstContact,
      ...(consultBeforeDecision === null ? [] : [consultBeforeDecision]),
    ]);
    for (const office of named.filter((word) => !outside.includes(word))) expect(force.titles).toHaveProperty(office);
  });

  test("says of every version whether its start is stated and by whom it was approved", () => {
    for (const { approvals, inForceFrom, inForceFromStated, note } of force.versions) {
      expect(approvals.length).toBeGreaterThan(0);
      if (inForceFrom !== null && !inForceFromStated) expect(note).toMatch(/assumption/);
    }
  });
});

test("Staffordshire's redress and register clauses have Welsh summaries", () => {
  const clauses = libraryForce("staffordshire").clauses.filter(({ summary }) => summary.cy !== null);
  expect(clauses.map(({ clauseId }) => clauseId)).toEqual(["ST-16", "ST-17", "ST-20a"]);
});

test("Cumbria's second version has no approval and never came into force", () => {
  const second = libraryForce("cumbria").versions.find(({ number }) => number === "02");
  expect(second).toMatchObject({ inForceFrom: null, approvals: [{ approvedBy: null }] });
});

test("Cheshire is historic: its Authority and its protocol ended with 21 November 2012", () => {
  const { force, versions } = libraryForce("cheshire");
  expect(force).toMatchObject({ historic: true, governingBody: { kind: "POLICE_AUTHORITY", validTo: "2012-11-21" } });
  expect(versions.map(({ inForceTo }) => inForceTo)).toEqual(["2012-11-21"]);
});
