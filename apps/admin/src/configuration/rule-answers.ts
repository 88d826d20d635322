import type { RuleField } from "./rule-fields.js";

/** A rule as plain data. */
export type RuleBody = Readonly<Record<string, unknown>>;

/** One exception of a rule: for whom, and what is different then. */
export interface EachAnswer {
  readonly key: string;
  readonly answers: RuleAnswers;
}

/** What a rule's form holds while it is filled in: texts as typed. */
export type RuleAnswer = string | boolean | readonly string[] | readonly EachAnswer[] | RuleAnswers;
export interface RuleAnswers {
  readonly [name: string]: RuleAnswer;
}

/** The form of a rule that is there, or of a new one. */
export function answersOf(fields: readonly RuleField[], body: RuleBody): RuleAnswers {
  return Object.fromEntries(fields.map((field) => [field.name, answerOf(field, body[field.name] ?? field.preset)]));
}

function answerOf(field: RuleField, value: unknown): RuleAnswer {
  switch (field.type) {
    case "choice":
    case "text":
      return typeof value === "string" ? value : "";
    case "number":
      return typeof value === "number" ? String(value) : "";
    case "money":
      return typeof value === "number" ? inPounds(value) : "";
    case "flag":
      return value === true;
    case "choices":
      return strings(value);
    case "lines":
      return strings(value).join("\n");
    case "group":
      return answersOf(field.fields, record(value));
    case "each":
      return Object.entries(record(value)).map(([key, one]) => ({
        key,
        answers: answersOf(field.fields, record(one)),
      }));
  }
}

/** The rule that a form says; what cannot be read stays as it was typed, and is refused by its field. */
export function bodyOf(fields: readonly RuleField[], answers: RuleAnswers): RuleBody {
  const given = fields.map((field) => [field.name, valueOf(field, answers[field.name] ?? "")] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

/** An answer as the text that was typed; empty where it is another kind of answer. */
export function textOf(answer: unknown): string {
  return typeof answer === "string" ? answer : "";
}

function valueOf(field: RuleField, answer: RuleAnswer): unknown {
  const nothing = field.empty ? null : undefined;
  switch (field.type) {
    case "choice":
    case "text":
      return typeof answer === "string" && answer.trim() ? answer.trim() : nothing;
    case "number":
      return numberOf(textOf(answer), /^\d{1,6}$/, (text) => Number(text)) ?? nothing;
    case "money":
      return numberOf(textOf(answer), moneyForm, inPence) ?? nothing;
    case "flag":
      return answer === true;
    case "choices":
      return isTexts(answer) ? answer : [];
    case "lines":
      return textOf(answer)
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean);
    case "group": {
      const inner = bodyOf(field.fields, isAnswers(answer) ? answer : {});
      return Object.values(inner).some((value) => value !== null && value !== "") ? inner : nothing;
    }
    case "each": {
      const rows = isEach(answer) ? answer.filter(({ key }) => key !== "") : [];
      return Object.fromEntries(rows.map(({ key, answers }) => [key, bodyOf(field.fields, answers)]));
    }
  }
}

const moneyForm = /^£?\s*\d{1,3}(?:,?\d{3})*(?:\.\d{2})?$/;

function numberOf(text: string, form: RegExp, read: (text: string) => number): number | string | null {
  const typed = text.trim();
  if (typed === "") return null;
  return form.test(typed) ? read(typed) : typed;
}

/** "£1,250.50" in pence. */
export function inPence(pounds: string): number {
  return Math.round(Number(pounds.replaceAll(/[£,\s]/g, "")) * 100);
}

/** Pence as one would type pounds: "25", "25.50". */
export function inPounds(pence: number): string {
  return pence % 100 === 0 ? String(pence / 100) : (pence / 100).toFixed(2);
}

/** Why a field cannot be sent as it is: it must be answered, or no number can be read in it. */
export interface Unanswered {
  readonly name: string;
  readonly why: "missing" | "number";
}

/** The fields that must be answered and are not, and those in which no number can be read. */
export function unanswered(fields: readonly RuleField[], body: RuleBody): Unanswered[] {
  return fields.flatMap(({ name, type, empty }): Unanswered[] => {
    const value = body[name];
    if ((type === "number" || type === "money") && typeof value === "string") return [{ name, why: "number" }];
    const missing = !empty && (value === undefined || (Array.isArray(value) && value.length === 0));
    return missing ? [{ name, why: "missing" }] : [];
  });
}

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];

const record = (value: unknown): RuleBody =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as RuleBody) : {};

const isTexts = (answer: RuleAnswer): answer is readonly string[] =>
  Array.isArray(answer) && answer.every((one) => typeof one === "string");

const isEach = (answer: RuleAnswer): answer is readonly EachAnswer[] =>
  Array.isArray(answer) && answer.every((one) => typeof one === "object");

const isAnswers = (answer: RuleAnswer): answer is RuleAnswers => typeof answer === "object" && !Array.isArray(answer);
