import { expect, test } from "vitest";
import { createI18n, isLanguage } from "./i18n.js";
import cy from "./messages/cy.json" with { type: "json" };
import en from "./messages/en.json" with { type: "json" };

const messages = {
  en: { entries_one: "{{count}} entry", entries_other: "{{count}} entries", only: "Only here" },
  cy: {
    entries_zero: "{{count}} cofnod",
    entries_one: "{{count}} cofnod",
    entries_two: "{{count}} gofnod",
    entries_few: "{{count}} chofnod",
    entries_many: "{{count}} chofnod",
    entries_other: "{{count}} cofnod",
  },
};

test.each([
  ["en", 1, "1 entry"],
  ["en", 2, "2 entries"],
  ["cy", 2, "2 gofnod"],
  ["cy", 3, "3 chofnod"],
  ["cy", 7, "7 cofnod"],
] as const)("counts in %s: %i is %s", (language, count, words) =>
  expect(createI18n(messages, language).t("entries", { count })).toBe(words),
);

test("a message that Welsh lacks is English", () => expect(createI18n(messages, "cy").t("only")).toBe("Only here"));
test("these components speak both languages", () => expect(Object.keys(cy)).toEqual(Object.keys(en)));
test("only two texts are languages", () => expect(["en", "cy", "fr", null].filter(isLanguage)).toEqual(["en", "cy"]));
