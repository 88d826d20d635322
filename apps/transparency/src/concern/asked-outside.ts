import { londonDay } from "@probity/ui/dates";
import type { AskedOutside, ConcernAsked } from "./door.js";

/** Something asked, with the name of its field. */
export interface AskedField extends AskedOutside {
  readonly name: string;
}

const longest = 20_000;
const fieldName = /^(?:fact|answer)-[\w-]{1,60}$/;

/** What is asked as fields of the form, in their order. */
export function askedFields({ facts, questions }: ConcernAsked): AskedField[] {
  return [
    ...facts.map((one) => ({ ...one, name: `fact-${one.id}` })),
    ...questions.map((one) => ({ ...one, name: `answer-${one.id}` })),
  ];
}

/** Where the API names an answer, the field of the form: null for any other. */
export function fieldOfAnswer(field: string | null): string | null {
  const [list, id] = field?.split(".") ?? [];
  if (!id) return null;
  return list === "facts" ? `fact-${id}` : list === "answers" ? `answer-${id}` : null;
}

/** What was answered, by the names of the fields; kept even where it cannot be said at this moment what is asked. */
export function readAsked(form: URLSearchParams): Record<string, string> {
  const given = [...form].filter(([name, value]) => fieldName.test(name) && value.trim() !== "");
  return Object.fromEntries(given.map(([name, value]) => [name, value.replaceAll("\r\n", "\n").trim()]));
}

/** What of it is sent: the answers to what is asked, and to nothing else. */
export function answersTo(
  asked: readonly AskedOutside[],
  list: "fact" | "answer",
  given: Readonly<Record<string, string>>,
) {
  return asked.flatMap(({ id }) => {
    const value = given[`${list}-${id}`];
    return value ? [{ id, value }] : [];
  });
}

/** What has to be mended in it: nothing that is left out stands in the way of a protected disclosure. */
export function askedProblems(
  asked: readonly AskedField[],
  given: Readonly<Record<string, string>>,
  protectedDisclosure: boolean,
): Record<string, string> {
  return Object.fromEntries(
    asked.flatMap(({ name, type, required, choices }) => {
      const value = given[name] ?? "";
      const problem = value === "" ? missing(required && !protectedDisclosure) : wrong(type, value, choices);
      return problem ? [[name, `concern.problems.${problem}`]] : [];
    }),
  );
}

const missing = (required: boolean) => (required ? "answer" : null);

function wrong(type: string, value: string, choices: AskedOutside["choices"]): string | null {
  if (type === "CHOICE") return choices.some((one) => one.value === value) ? null : "choice";
  if (type === "YES_NO") return value === "YES" || value === "NO" ? null : "choice";
  if (type === "NUMBER") return /^\d{1,9}$/.test(value) ? null : "number";
  if (type === "DAY") return isDay(value) && withinTwentyYears(value) ? null : "answerDay";
  return value.length > longest ? "whatLong" : null;
}

const withinTwentyYears = (day: string) => Math.abs(Date.parse(day) - Date.parse(londonDay())) <= 20 * 365 * 86_400_000;

/** Whether it is a day, as it stands in a field. */
export function isDay(day: string): boolean {
  const date = new Date(`${day}T12:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && (date.toJSON()?.startsWith(day) ?? false);
}
