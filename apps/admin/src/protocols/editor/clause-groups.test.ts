import { expect, test } from "vitest";
import { groupByHeading } from "./clause-groups.js";

const at = (ordinal: number, ...headingPath: string[]): { ordinal: number; headingPath: string[] } => ({
  ordinal,
  headingPath,
});

test("clauses stand in the document's order under their headings", () => {
  const groups = groupByHeading([at(3, "Registers"), at(1, "Conduct"), at(2, "Conduct")]);
  expect(groups.map(({ heading, clauses }) => [heading[0], clauses.length])).toEqual([
    ["Conduct", 2],
    ["Registers", 1],
  ]);
});

test("a heading that comes back later begins a group of its own", () => {
  expect(groupByHeading([at(1, "A"), at(2, "B"), at(3, "A")])).toHaveLength(3);
});
