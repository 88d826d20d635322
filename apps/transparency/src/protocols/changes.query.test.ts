import { expect, test } from "vitest";
import { formerOf, wordsDiffer } from "./changes.query.js";

const version = (id: string, inForceFrom: string | null) => {
  return { id, number: id, status: "SUPERSEDED", inForceFrom, inForceTo: null };
};
const versions = [
  version("4", null),
  version("3", "2017-11-01"),
  version("2", "2015-01-01"),
  version("1", "2012-11-22"),
];

test.each([
  ["3", "2"],
  ["2", "1"],
  ["1", undefined],
  ["4", undefined],
])("the version before %s is %s", (id, before) => {
  const shown = versions.find((one) => one.id === id) ?? version("none", null);
  expect(formerOf(versions.toReversed(), shown)?.id).toBe(before);
});

test("two summaries of the same words are no difference", () => {
  const text = { language: "EN" as const, same: false, parts: [] };
  const pair = { one: { clauseId: "A" }, other: { clauseId: "A" }, words: [], text };
  expect(wordsDiffer({ ...pair, sameWords: true })).toBe(false);
  expect(wordsDiffer({ ...pair, sameWords: null })).toBe(true);
});
