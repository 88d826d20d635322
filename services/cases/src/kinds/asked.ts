import { invalid } from "@probity/service-kit/errors";
import { Field, ID, InputType } from "type-graphql";
import type { Fact, Words } from "./kind-definition.js";

@InputType({ description: "An answer to something that a kind of case asks." })
export class CaseAnswerInput {
  @Field(() => ID, { description: "What it answers." })
  id: string;

  @Field({
    description: "The answer: words, the value of a choice, a day such as 2026-12-01, a number, or YES or NO.",
  })
  value: string;
}

/** What is asked, and how its answers are named where one is wrong. */
interface Asking {
  readonly asked: readonly Fact[];
  /** The field of the change that carries the answers. */
  readonly field: string;
  readonly today: string;
}

const longest = 20_000;
const dayForm = /^\d{4}-\d{2}-\d{2}$/;

/** Reads answers by what is asked: each by its id, as it is kept. @throws INVALID at the field and the id of the answer. */
export function readAnswers(
  { asked, field, today }: Asking,
  given: readonly CaseAnswerInput[] | null | undefined,
): Map<string, string> {
  const answers = new Map((given ?? []).map(({ id, value }) => [id, value.trim()]));
  const strange = [...answers.keys()].find((id) => !asked.some((one) => one.id === id));
  if (strange !== undefined) throw invalid(field, "This is not asked of a case of this kind.", "NOT_ASKED");
  const read = new Map<string, string>();
  for (const one of asked) {
    const value = answers.get(one.id) ?? "";
    const at = `${field}.${one.id}`;
    if (value === "" && one.required) throw invalid(at, `Answer this: ${one.title.en}`, "MISSING");
    if (value === "") continue;
    check(one, value, at, today);
    read.set(one.id, value);
  }
  return read;
}

/** What is asked of whoever raises a concern: nothing stands in the way of a protected disclosure, an unanswered question neither. */
export function askedOfDiscloser<Asked extends Pick<Fact, "required">>(
  asked: readonly Asked[],
  protectedDisclosure: boolean,
): Asked[] {
  return asked.map((one) => (protectedDisclosure ? { ...one, required: false } : one));
}

function check({ type, choices = [], future }: Fact, value: string, at: string, today: string): void {
  if (value.length > longest) throw invalid(at, "Write at most 20,000 characters.");
  if (type === "CHOICE" && !choices.some((one) => one.value === value)) throw invalid(at, "Choose one of the answers.");
  if (type === "YES_NO" && value !== "YES" && value !== "NO") throw invalid(at, "Answer yes or no.");
  if (type === "NUMBER" && !/^\d{1,9}$/.test(value)) throw invalid(at, "Give a whole number.");
  if (type !== "DAY") return;
  if (!dayForm.test(value) || !isDay(value)) throw invalid(at, "Give a day such as 2026-12-01.");
  if (!future && value > today) throw invalid(at, "This day cannot be in the future.", "FUTURE");
  if (Math.abs(Date.parse(value) - Date.parse(today)) > 20 * 366 * 86_400_000)
    throw invalid(at, "Give a day within twenty years.");
}

function isDay(value: string): boolean {
  const read = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(value);
}

const yesNo: Readonly<Record<string, Words>> = { YES: { en: "Yes", cy: "Ie" }, NO: { en: "No", cy: "Na" } };

/** An answer as it is read: what a choice says; null where it is read as it was given. */
export function answerWords({ type, choices = [] }: Pick<Fact, "type" | "choices">, value: string): Words | null {
  if (type === "YES_NO") return yesNo[value] ?? null;
  const choice = type === "CHOICE" ? choices.find((one) => one.value === value) : undefined;
  return choice ? { en: choice.en, cy: choice.cy } : null;
}
