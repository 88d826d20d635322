import type { z } from "zod";

/** What was wrong with one field of a rule, as zod found it. */
export type Issue = z.core.$ZodIssue;

const abbreviations = new Set(["CFO", "HR", "DPO", "FOI"]);

/** What is wrong with a field, as a sentence for whoever fills it in: no words of the data format. */
export function issueInWords(issue: Issue): string {
  switch (issue.code) {
    case "custom":
      return `${issue.message.charAt(0).toUpperCase()}${issue.message.slice(1)}.`;
    case "invalid_value":
      return `Choose one of these: ${issue.values.map(wordInWords).join(", ")}.`;
    case "invalid_type":
      return issue.message.endsWith("received undefined") ? "Answer this." : (typeWords[issue.expected] ?? unclear);
    case "too_small":
      return tooSmall(issue);
    case "too_big":
      return issue.origin === "array"
        ? `Choose at most ${issue.maximum}.`
        : `Enter at most ${issue.maximum}${issue.origin === "string" ? " letters" : ""}.`;
    case "unrecognized_keys":
      return `A rule of this kind does not say ${issue.keys.map(fieldInWords).join(", ")}: leave it out.`;
    default:
      return unclear;
  }
}

const unclear = "This is not an answer to the question.";

const typeWords: Readonly<Partial<Record<string, string>>> = {
  number: "Enter a number.",
  int: "Enter a whole number.",
  string: "Enter it in words.",
  boolean: "Answer yes or no.",
  array: "Give a list.",
};

function tooSmall({ origin, minimum, inclusive }: Extract<Issue, { code: "too_small" }>): string {
  if (origin === "string") return "Enter it in words.";
  if (origin === "array") return `Choose at least ${minimum}.`;
  return `Enter ${inclusive === false ? Number(minimum) + 1 : minimum} or more.`;
}

/** A word of a vocabulary as it is said: "CALENDAR_DAYS" is "calendar days". */
function wordInWords(value: unknown): string {
  const word = String(value);
  return abbreviations.has(word) ? word : word.toLowerCase().replaceAll("_", " ");
}

/** A field's name as it is said: "minPence" is "min pence". */
export function fieldInWords(field: string): string {
  return field.replaceAll(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
}
