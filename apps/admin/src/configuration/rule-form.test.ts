import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { answersOf, bodyOf, inPence, inPounds, unanswered } from "./rule-answers.js";
import { askedOf, fieldsOf, type RuleField, type SchemaPart } from "./rule-fields.js";
import { fieldWords, valueWords, type RuleWords } from "./rule-words.js";

const read = (path: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, path), "utf8"));
const { $defs } = read("../../../../schema/rules.schema.json") as { $defs: Record<string, SchemaPart> };
const kinds = Object.keys($defs);
const words = { en: read("words/en.json") as RuleWords, cy: read("words/cy.json") as RuleWords };
const fields = (kind: string): RuleField[] => fieldsOf($defs[kind] ?? {});

const band = {
  kind: "THRESHOLD_BAND",
  subject: [],
  minPence: 2500,
  maxPence: 10_050,
  cumulative: "NONE",
  quality: null,
  outcome: "APPROVE",
  approver: "HEAD_OF_STAFF",
  recorded: true,
};
const route = {
  matter: "REDRESS",
  canonicalMatters: ["DISRESPECT"],
  subject: ["ELECTED_HOLDER"],
  to: ["MONITORING_OFFICER"],
  ifSubjectIs: { MONITORING_OFFICER: { to: ["HEAD_OF_STAFF"], marking: null } },
  unless: { complainantIs: "HEAD_OF_STAFF", to: ["CFO"] },
};

test("a band is read into pounds and comes back in pence, whole", () => {
  const answers = answersOf(fields("THRESHOLD_BAND"), band);
  expect(answers).toMatchObject({
    minPence: "25",
    maxPence: "100.50",
    outcome: "APPROVE",
    recorded: true,
    quality: "",
  });
  const { kind: _, ...body } = band;
  expect(bodyOf(fields("THRESHOLD_BAND"), answers)).toEqual(body);
});

test("a route with an exception and another recipient comes back whole", () => {
  expect(bodyOf(fields("ROUTE"), answersOf(fields("ROUTE"), route))).toMatchObject(route);
});

test("a publication asks only what does something for what is published", () => {
  const asked = (dataset: string) => askedOf("PUBLICATION", fields("PUBLICATION"), { dataset }).map(({ name }) => name);
  expect(asked("REGISTER_OF_INTERESTS")).toEqual(fields("PUBLICATION").map(({ name }) => name));
  expect(asked("PROTOCOL")).toEqual(["dataset", "marking", "retentionYears"]);
  expect(asked("PERMISSIONS")).toEqual(["dataset", "audience", "marking"]);
  expect(asked("")).toEqual(["dataset", "marking"]);
});

test("a new rule of every kind begins with what its schema presets, and says which fields are missing", () => {
  const body = bodyOf(fields("DEADLINE"), answersOf(fields("DEADLINE"), {}));
  expect(body).toMatchObject({ convention: "WITHIN", length: null, subject: null });
  expect(unanswered(fields("DEADLINE"), body).map(({ name }) => name)).toEqual(["duty", "anchor", "hardness"]);
  const recusal = bodyOf(fields("RECUSAL"), answersOf(fields("RECUSAL"), {}));
  expect(unanswered(fields("RECUSAL"), recusal).map(({ name }) => name)).toEqual(["processes", "ties"]);
  for (const kind of kinds) expect(fields(kind).length).toBeGreaterThan(0);
});

test.each([
  ["25", 2500],
  ["£1,250.50", 125_050],
  ["0", 0],
  ["19.99", 1999],
])("%s in pounds is %i pence and back", (typed, pence) => {
  expect(inPence(typed)).toBe(pence);
  expect(inPence(inPounds(pence))).toBe(pence);
});

test.each(["ten", "1.5", "-3", "25p"])("%s is no amount of money and is kept for the refusal", (typed) => {
  const answers = { ...answersOf(fields("THRESHOLD_BAND"), band), minPence: typed };
  const body = bodyOf(fields("THRESHOLD_BAND"), answers);
  expect(body["minPence"]).toBe(typed);
  expect(unanswered(fields("THRESHOLD_BAND"), body)).toEqual([{ name: "minPence", why: "number" }]);
});

function wordless(language: RuleWords): string[] {
  const ofField = (kind: string, field: RuleField): string[] => [
    ...(fieldWords(language, kind, field.name) === field.name ? [`${kind}.${field.name}`] : []),
    ...("options" in field ? field.options.filter((one) => valueWords(language, field.name, one) === one) : []),
    ...("fields" in field ? field.fields.flatMap((inner) => ofField(kind, inner)) : []),
  ];
  return kinds.flatMap((kind) => [
    ...(language.kinds[kind] ? [] : [kind]),
    ...fields(kind).flatMap((field) => ofField(kind, field)),
  ]);
}

test.each(["en", "cy"] as const)("every kind, field and word of the rules has words in %s", (language) => {
  expect(wordless(words[language])).toEqual([]);
});

test("the two languages name the same, and Welsh is no copy", () => {
  for (const part of ["kinds", "fields", "values"] as const) {
    expect(Object.keys(words.cy[part])).toEqual(Object.keys(words.en[part]));
    const same = Object.entries(words.en[part]).filter(([key, text]) => words.cy[part][key] === text);
    expect(same).toEqual([]);
  }
});
