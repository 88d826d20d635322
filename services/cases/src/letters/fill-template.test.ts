import { Language } from "@probity/service-kit/language-enum";
import { describe, expect, test } from "vitest";
import { defaultTemplates } from "./default-templates.js";
import { inventedValues } from "./draft-letter.js";
import { fillTemplate, missingIn, templateProblem, type LetterValues } from "./fill-template.js";

const values: LetterValues = ["Ms Probert", "AAAA-BBBB", "22 November 2026", "ST-17", "", "", "", "B. Officer"];

test("fields are filled, and what has no value leaves out what stands for it", () => {
  const words =
    "Dear {recipient}, {#clause}by clause {clause}{/clause}{#due day}, until {due day}{/due day}{^outcome}.{/outcome}";
  expect(fillTemplate(words, "EN", values)).toBe("Dear Ms Probert, by clause ST-17.");
  expect(missingIn(words, "EN", values)).toEqual(["due day"]);
});

test.each([
  ["<script>alert(1)</script> & {case reference}", "<script>alert(1)</script> & AAAA-BBBB"],
  ["{ recipient } paid £5", "Ms Probert paid £5"],
])("%j is text and nothing else: %j", (words, letter) => {
  expect(templateProblem(words, "EN")).toBeNull();
  expect(fillTemplate(words, "EN", values)).toBe(letter);
});

test("a value that looks like a field is put in as it is", () => {
  expect(fillTemplate("Dear {recipient}", "EN", ["{our name}", ...values.slice(1)] as unknown as LetterValues)).toBe(
    "Dear {our name}",
  );
});

describe("a template that asks for anything else is refused", () => {
  test.each([
    ["an unknown field", "{narrative}", { unknown: "narrative" }],
    ["a field of the other language", "{derbynnydd}", { unknown: "derbynnydd" }],
    ["what an object has by birth", "{constructor}", { unknown: "constructor" }],
    ["a path", "{recipient.constructor}", { unknown: "recipient.constructor" }],
    ["an unknown field within a section", "{#clause}{secret}{/clause}", { unknown: "secret" }],
    ["other words", "{>letters/other}", { unreadable: true }],
    ["what is not escaped", "{&recipient}", { unreadable: true }],
    ["other braces", "{=<% %>=}<% recipient %>", { unreadable: true }],
    ["a brace that is not closed", "Dear {recipient", { unreadable: true }],
    ["a section that is not closed", "{#clause}by it", { unreadable: true }],
  ])("%s: %s", (_what, words, problem) => {
    expect(templateProblem(words, "EN")).toEqual(problem);
  });
});

test.each(Object.entries(defaultTemplates))(
  "%s is delivered in both languages and can be filled",
  (_kind, { en, cy }) => {
    const today = "2026-11-22";
    for (const [language, words] of [
      [Language.EN, en],
      [Language.CY, cy],
    ] as const)
      for (const text of [words.title, words.body]) {
        expect(templateProblem(text, language)).toBeNull();
        const filled = fillTemplate(text, language, inventedValues(language, today));
        expect(filled).not.toMatch(/[{}]/);
        expect(filled).toMatch(/AAAA-BBBB|2026/);
      }
  },
);
