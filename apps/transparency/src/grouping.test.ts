import { expect, test } from "vitest";
import { sections } from "./protocols/clause-sections.js";
import { byPerson, everyone } from "./registers/by-person.js";

const rowan = { id: "p1", name: "Rowan Ashdown" };
const bethan = { id: "p2", name: "Bethan Pryce" };

test("entries stand together by person, in their order", () => {
  const entries = [
    { id: 1, person: rowan },
    { id: 2, person: bethan },
    { id: 3, person: rowan },
  ];
  expect(byPerson(entries).map((group) => [group.person.name, group.entries.map(({ id }) => id)])).toEqual([
    ["Rowan Ashdown", [1, 3]],
    ["Bethan Pryce", [2]],
  ]);
});

test("people to choose from are named once, by name", () =>
  expect(everyone([rowan, bethan, rowan])).toEqual([bethan, rowan]));

test("clauses are cut where their heading changes, and a heading may return", () => {
  const clauses = ["A", "A", "B", "A"].map((heading, index) => ({ id: index, headingPath: [heading] }));
  expect(sections(clauses).map(({ path, clauses: own }) => [path[0], own.map(({ id }) => id)])).toEqual([
    ["A", [0, 1]],
    ["B", [2]],
    ["A", [3]],
  ]);
});
