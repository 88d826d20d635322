import { type DateParts, dateParts, isoDate } from "@probity/ui/form/DateInput";
import type { Problem } from "../forms/useProblems.js";
import type { AskedPartsFragment, CaseAnswerInput } from "../gql/graphql.js";
import { readInstant, type TypedInstant } from "./TimeInput.js";

/** An answer as it is typed. */
export type AskedAnswer = string | DateParts | TypedInstant;

/** Answers by what they answer. */
export type AskedAnswers = Readonly<Record<string, AskedAnswer>>;

/** What is wrong with an answer, in words. */
export interface AskedWords {
  readonly missing: (question: string) => string;
  readonly day: string;
  readonly time: string;
  readonly number: string;
}

const noDay: DateParts = dateParts(null);

/** A day as typed, and none where none was. */
export const dayTyped = (answer: AskedAnswer | undefined): DateParts =>
  typeof answer === "object" && "day" in answer ? answer : noDay;

/** An instant as typed. */
export const instantTyped = (answer: AskedAnswer | undefined): TypedInstant =>
  typeof answer === "object" && "on" in answer ? answer : { on: noDay, time: "" };

/** Words as typed. */
export const textTyped = (answer: AskedAnswer | undefined): string => (typeof answer === "string" ? answer : "");

/** What is sent of the answers, and what is wrong with them, each at its field. */
export function readAsked(
  asked: readonly (AskedPartsFragment & { title: string })[],
  answers: AskedAnswers,
  words: AskedWords,
): { given: CaseAnswerInput[]; problems: Problem[] } {
  const given: CaseAnswerInput[] = [];
  const problems: Problem[] = [];
  for (const one of asked) {
    const read = readOne(one, answers[one.id], words);
    if (typeof read === "object") problems.push(read);
    else if (read !== "") given.push({ id: one.id, value: read });
    else if (one.required) problems.push({ id: one.id, message: words.missing(one.title) });
  }
  return { given, problems };
}

function readOne(
  { id, type }: AskedPartsFragment,
  answer: AskedAnswer | undefined,
  words: AskedWords,
): string | Problem {
  if (type === "DAY") {
    const typed = dayTyped(answer);
    return isTyped(typed) ? (isoDate(typed) ?? { id, message: words.day }) : "";
  }
  if (type === "INSTANT") {
    const typed = instantTyped(answer);
    if (!isTyped(typed.on) && typed.time === "") return "";
    const read = readInstant(typed, id, words);
    return "problem" in read ? read.problem : read.instant;
  }
  const text = textTyped(answer).trim();
  return type === "NUMBER" && !/^\d{0,9}$/.test(text) ? { id, message: words.number } : text;
}

const isTyped = (day: DateParts): boolean => Object.values(day).some((part) => part !== "");
