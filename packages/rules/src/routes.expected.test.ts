import { describe, expect, test } from "vitest";
import { expectedRoutes } from "./routes-expected-fixture.js";
import { cells, outcome, printedTable } from "./route-table-fixture.js";
import { canonicalMatters } from "./vocabulary.js";

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

test("the table of all five forces is printed, every matter of each, and says nothing that the one written by hand does not", () => {
  const printed = printedTable();
  for (const { force, matters } of expectedRoutes) {
    expect(printed).toContain(`${force}, `);
    expect(matters.flatMap(([one]) => one).every((matter) => printed.includes(matter))).toBe(true);
  }
  expect(printed).toContain("0 cells differ from the table written by hand.");
});
