import { expect, test } from "vitest";
import { addressOf, answersOf, askedOf } from "./search-answers.js";

const blank = { words: "", giver: "", body: "", person: "", force: "", category: "", kind: "", from: "", to: "" };

test("a search is an address, and an address is the search again", () => {
  const answers = { ...blank, words: "tŷ & fields", category: "LAND", from: "2026-01-01" };
  const address = addressOf(answers);
  expect(address).toBe("/search?words=t%C5%B7+%26+fields&category=LAND&from=2026-01-01");
  expect(answersOf(new URLSearchParams(address.split("?")[1]))).toEqual(answers);
  expect(addressOf(blank)).toBe("/search?words=");
});

test("what is left empty, and what nobody can choose, is not asked for", () => {
  expect(askedOf({ ...blank, category: "NONSENSE", kind: "GIFT_OFFER" }, "CY")).toEqual({
    ...Object.fromEntries(Object.keys(blank).map((field) => [field, null])),
    kind: "GIFT_OFFER",
    language: "CY",
  });
});
