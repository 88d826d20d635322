import { describe, expect, test } from "vitest";
import { rulesOn, libraryForce } from "./library-fixture.js";
import { classesOf } from "./person-classes.js";
import type { Holders } from "./recipients.js";
import { decideRoute } from "./route.js";
import { expectedRoutes, type ExpectedRoutes } from "./routes-expected-fixture.js";
import { canonicalMatters, type CanonicalMatter } from "./vocabulary.js";

interface Cell {
  by: string;
  about: string;
  cell: string;
}

for (const expected of expectedRoutes) {
  describe(`${expected.force} on ${expected.on}`, () => {
    test("every matter is stated once, and for each the cell of every pair", () => {
      expect(expected.matters.flatMap(([matters]) => matters).sort()).toEqual([...canonicalMatters].sort());
      const pairs = cells(expected, "none").map(({ by, about }) => `${by} about ${about}`);
      for (const [matters, grid] of expected.matters) {
        const stated = cells(expected, grid).map(({ by, about }) => `${by} about ${about}`);
        expect([matters, [...stated].sort()]).toEqual([matters, [...pairs].sort()]);
      }
    });

    for (const [matters, grid] of expected.matters) {
      for (const matter of matters) {
        test.each(cells(expected, grid))(`${matter}: $by about $about goes to $cell`, ({ by, about, cell }) => {
          expect(outcome(expected, matter, by, about)).toBe(cell);
        });
      }
    }
  });
}

function cells(expected: ExpectedRoutes, grid: string): Cell[] {
  const names = Object.keys(expected.people);
  const [columns = [], ...rows] = grid === "none" ? everyCellNone(names) : linesOf(grid);
  const stated = rows.flatMap(([row = "", ...values]) =>
    values.flatMap((cell, index) => pairsOf(row, columns[index] ?? "").map((pair) => ({ ...pair, cell }))),
  );
  return stated.filter(({ by, about }) => by !== about || expected.many.includes(by));
}

function everyCellNone(names: readonly string[]): string[][] {
  return [[names.join(",")], [names.join(","), "none"]];
}

function linesOf(grid: string): string[][] {
  return grid
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
}

function pairsOf(row: string, column: string): { by: string; about: string }[] {
  return row.split(",").flatMap((by) => column.split(",").map((about) => ({ by, about })));
}

function outcome(expected: ExpectedRoutes, matter: CanonicalMatter, by: string, about: string): string {
  const subjectId = by === about ? `other-${about}` : about;
  const { force, plainTitles } = libraryForce(expected.force);
  const classes = (name: string) =>
    expected.classOnly?.[name] ?? classesOf(expected.people[name] ?? [], force.governingBody.kind);
  const decision = decideRoute({
    rules: rulesOn(expected.force, expected.on),
    facts: {
      matter,
      complainant: { personId: by, classes: classes(by) },
      subject: { personId: subjectId, classes: classes(about) },
      directDiscussion: "TRIED",
      on: expected.on,
    },
    holders: holdersOf(expected),
    lineManagerChain: expected.chain?.[by] ?? [],
    titles: plainTitles,
  });
  for (const { personIds } of decision.recipients) {
    expect(personIds).not.toContain(by);
    expect(personIds).not.toContain(subjectId);
  }
  const names = decision.recipients.map(({ role }) => role).join("+") || "none";
  return decision.clauseId === null ? names : `${names}@${decision.clauseId}`;
}

function holdersOf({ people, others }: ExpectedRoutes): Holders {
  const holders: Partial<Record<string, string[]>> = {};
  for (const [person, roles] of Object.entries(people)) for (const role of roles) (holders[role] ??= []).push(person);
  for (const office of others) (holders[office] ??= []).push(`holder-of-${office}`);
  return holders as Holders;
}
