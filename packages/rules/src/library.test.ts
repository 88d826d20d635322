import { describe, expect, test } from "vitest";
import { checkRulebook } from "./check-rulebook.js";
import type { ClauseKind } from "./library-file.js";
import { forceSlugs, libraryCitations, libraryForce, libraryModel, ruleNamed } from "./library-fixture.js";
import { isOutside } from "./recipients.js";
import { rulesOfKind } from "./rulebook.js";

const allClauses = forceSlugs.flatMap((slug) => libraryForce(slug).clauses.map(({ clauseId }) => clauseId));

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

  test("is a rulebook that nothing is wrong with, its rules named after the protocol", () => {
    const ids = force.clauses.map(({ clauseId }) => clauseId);
    expect(checkRulebook(force.read, ids)).toEqual([]);
    for (const { id } of force.read) expect(id.startsWith(`${force.protocol.slug}/`)).toBe(true);
  });

  test("has a rule for every clause that asks more than behaviour", () => {
    const attested = new Set<ClauseKind>(["STANDARD", "INTERPRETATION"]);
    const asking = force.clauses.filter(({ kinds }) => kinds.some((kind) => !attested.has(kind)));
    const carried = new Set(force.read.map(({ clauseId }) => clauseId));
    expect(asking.map(({ clauseId }) => clauseId).filter((clauseId) => !carried.has(clauseId))).toEqual([]);
  });

  test("takes or leaves out every clause of its model", () => {
    expect(force.inherits).not.toBeNull();
    expect(force.unaccounted).toEqual([]);
  });

  test("cites what the library knows, and repeats clauses that exist", () => {
    const citations = libraryCitations().map(({ id }) => id);
    for (const { citations: cited, facts } of force.clauses) {
      for (const id of cited) expect(citations).toContain(id);
      for (const id of facts.sameWordsAs) expect(allClauses).toContain(id);
    }
  });

  test("gives a title to every office a route names", () => {
    const named = rulesOfKind(force.read, "ROUTE").flatMap(({ to, firstContact, consultBeforeDecision }) => [
      ...to,
      ...firstContact,
      ...(consultBeforeDecision === null ? [] : [consultBeforeDecision]),
    ]);
    for (const office of named.filter((word) => !isOutside(word))) expect(force.titles).toHaveProperty(office);
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

test.each(["relations-protocol", "staff-code"])("the model %s is a rulebook that nothing is wrong with", (slug) => {
  const { clauses, rules } = libraryModel(slug);
  expect(
    checkRulebook(
      rules,
      clauses.map(({ clauseId }) => clauseId),
    ),
  ).toEqual([]);
  for (const { id } of rules) expect(id.startsWith(`${slug}/`)).toBe(true);
});

test("ST-5b adopts RP-5b: the model's rule stands under Staffordshire's name and clause", () => {
  expect(ruleNamed("staffordshire", "rules-and-procedures")).toMatchObject({
    id: "staffordshire-2012/rules-and-procedures",
    clauseId: "ST-5b",
  });
});
