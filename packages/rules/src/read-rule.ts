import { repeated } from "./check-rulebook.js";
import { fieldInWords, issueInWords, type Issue } from "./issue-words.js";
import { idleSettings } from "./publication-settings.js";
import { RuleRefused, ruleSchemas, type Rule } from "./rulebook.js";
import type { Anchor } from "./vocabulary.js";

/** Why a rule cannot be: the field of its form, and a sentence. */
export interface FieldRefusal {
  readonly field: string;
  readonly message: string;
}

/** A rule as it was read, or why it could not be. */
export type ReadRule = { rule: Rule; refusals: readonly [] } | { rule: null; refusals: readonly FieldRefusal[] };

/** Reads a rule from plain data, and says of each field what is wrong with it. */
export function readRule(body: Readonly<Record<string, unknown>>): ReadRule {
  const { kind } = body;
  const schema =
    typeof kind === "string" && Object.hasOwn(ruleSchemas, kind) ? ruleSchemas[kind as Rule["kind"]] : null;
  if (!schema) return { rule: null, refusals: [{ field: "kind", message: "Choose what the rule does." }] };
  const read = schema.safeParse(body);
  if (read.success) return { rule: read.data, refusals: [] };
  return { rule: null, refusals: read.error.issues.map(asRefusal) };
}

/** What was wrong with a field, with the field. */
export function asRefusal(issue: Issue): FieldRefusal {
  return { field: issue.path.map(String).join(".") || "rule", message: issueInWords(issue) };
}

/** Refusals as one sentence or several, where no field stands beside them: each says which question it answers. */
export function refusalsInWords(refusals: readonly FieldRefusal[]): string {
  return refusals
    .map(({ field, message }) => (field === "rule" ? message : `${asHeading(fieldInWords(field))}: ${message}`))
    .join(" ");
}

const asHeading = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** Events that the platform knows by their day: hours after them are counted by nobody. */
const knownByDay: ReadonlySet<Anchor> = new Set([
  "ELECTION",
  "TAKING_OFFICE",
  "APPOINTMENT",
  "VETTING_GRANTED",
  "OFFER_MADE",
]);

/** What of a new rule would do nothing. A rule that is kept already, or stands so in a document, is left as it is. */
export function idleRefusals(rule: Rule): FieldRefusal[] {
  if (rule.kind === "DEADLINE" && rule.unit === "HOURS" && knownByDay.has(rule.anchor))
    return [{ field: "unit", message: "This is known by its day, not by its hour: count days." }];
  if (rule.kind === "DEADLINE" && rule.duty === "RENEW_VETTING" && rule.calendar !== null)
    return [
      { field: "calendar", message: "Vetting is counted in days, weeks, months or years, bank holidays included." },
    ];
  if (rule.kind !== "PUBLICATION") return [];
  const message = "Leave this as it was: for what is published here it would change nothing.";
  return idleSettings(rule).map((field) => ({ field, message }));
}

/**
 * Reads rules that somebody wrote down, and refuses them in words for whoever did: by clause and question.
 * @throws RuleRefused for the first rule that cannot be one.
 */
export function readRules(bodies: readonly Readonly<Record<string, unknown>>[]): Rule[] {
  const rules = bodies.map((body) => {
    const { rule, refusals } = readRule(body);
    if (!rule) throw new RuleRefused([body["clauseId"], refusalsInWords(refusals)].filter(Boolean).join(": "));
    return rule;
  });
  const [twice] = repeated(rules);
  if (twice) throw new RuleRefused(twice.reason);
  return rules;
}
