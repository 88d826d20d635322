import { expect, test } from "vitest";
import { confidenceWord, markedWords } from "./marked-words.js";

const text = "within 28 days of taking office";

test("what a span covers is marked, the rest is not, and nothing is lost", () => {
  const stretches = markedWords(text, [{ startsAt: 7, endsAt: 14 }]);
  expect(stretches).toEqual([
    { words: "within ", marked: false },
    { words: "28 days", marked: true },
    { words: " of taking office", marked: false },
  ]);
  expect(markedWords(text, [])).toEqual([{ words: text, marked: false }]);
});

test("spans that overlap are one mark, and none runs past the text", () => {
  const stretches = markedWords(text, [
    { startsAt: 7, endsAt: 99 },
    { startsAt: 0, endsAt: 14 },
    { startsAt: 5, endsAt: 5 },
  ]);
  expect(stretches).toEqual([{ words: text, marked: true }]);
});

test.each([
  [0.95, "high"],
  [0.7, "medium"],
  [0.2, "low"],
] as const)("%s is %s in words", (confidence, word) => {
  expect(confidenceWord(confidence)).toBe(word);
});
