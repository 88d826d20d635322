import { expect, test } from "vitest";
import { answerFor, categories, categoryOf, isComplete, noWords, slugOf, withAnswer } from "./categories.js";

const field = { ...noWords, description: "A field near Leek" };
const land = { category: "LAND", nil: false, ...field } as const;
const noContracts = { category: "CONTRACTS", nil: true, ...noWords } as const;

test("a category is unanswered, answered with nothing, or with its interests", () => {
  expect(answerFor("SPONSORSHIP", [land, noContracts])).toEqual({ kind: "unanswered" });
  expect(answerFor("CONTRACTS", [land, noContracts])).toEqual({ kind: "nothing" });
  expect(answerFor("LAND", [land, noContracts])).toEqual({ kind: "interests", lines: [field] });
});

test("a new answer replaces the category's old one and leaves the others alone", () => {
  expect(withAnswer(categories, [land, noContracts], "LAND", { kind: "nothing" })).toEqual([
    noContracts,
    { category: "LAND", nil: true, ...noWords },
  ]);
  expect(
    withAnswer(categories, [noContracts], "LAND", {
      kind: "interests",
      lines: [field, { ...field, relation: "PARTNER" }],
    }),
  ).toHaveLength(3);
});

test("what is not asked for any more is left out of the next answer", () => {
  expect(withAnswer(["LAND"], [land, noContracts], "LAND", { kind: "nothing" })).toEqual([
    { category: "LAND", nil: true, ...noWords },
  ]);
});

test("all categories that are asked for are needed, but for a change one is enough", () => {
  const everything = categories.map((category) => ({ category, nil: true, ...noWords }));
  expect(isComplete("INITIAL", categories, everything)).toBe(true);
  expect(isComplete("INITIAL", categories, everything.slice(1))).toBe(false);
  expect(isComplete("INITIAL", ["LAND"], [land])).toBe(true);
  expect(isComplete("CHANGE", categories, [land])).toBe(true);
  expect(isComplete("CHANGE", categories, [])).toBe(false);
});

test.each(categories)("%s has an address of its own", (category) => {
  expect(categoryOf(slugOf(category))).toBe(category);
});

test("another address names no category", () => {
  expect(categoryOf("boats")).toBeUndefined();
});
