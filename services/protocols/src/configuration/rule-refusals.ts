import { checkRulebook, freshRefusals, type Refusal } from "@probity/rules/check-rulebook";
import { layeredOn, type LayeredRule } from "@probity/rules/effective-rulebook";
import { fieldInWords, issueInWords, type Issue } from "@probity/rules/issue-words";
import { parseRules, ruleSchemas, type Rule } from "@probity/rules/rulebook";

/** What a rule stands on: the clauses of its version, and the rules beside it. */
export interface Ground {
  readonly clauseIds: readonly string[];
  /** Those of the version, and those configured over it with their days. */
  readonly rules: readonly LayeredRule[];
}

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

/**
 * What a rule would break on the day it begins and on every day on which another configuration begins after it. What was
 * wrong without it is no reason to refuse it.
 */
export function refusalsOf(rule: Rule, from: string, { clauseIds, rules }: Ground): FieldRefusal[] {
  const withIt = [...rules.filter((other) => !replaced(other, rule.id, from)), { rule, from }];
  const later = rules.flatMap((other) => (other.from !== undefined && other.from > from ? [other.from] : []));
  const messages = new Set<string>();
  for (const day of new Set([from, ...later]))
    for (const { reason } of freshRefusals(brokenOn(rules, day, clauseIds), brokenOn(withIt, day, clauseIds)))
      messages.add(reason);
  return [...messages].map((message) => ({ field: fieldOf(rule, message), message }));
}

function replaced({ rule, from }: LayeredRule, id: string, day: string): boolean {
  return (rule as Rule).id === id && from !== undefined && from >= day;
}

function brokenOn(rules: readonly LayeredRule[], day: string, clauseIds: readonly string[]): Refusal[] {
  const effective = parseRules(layeredOn(rules, day).map(({ rule }) => rule));
  return checkRulebook(effective, clauseIds);
}

function fieldOf(rule: Rule, message: string): string {
  if (message.includes("is no clause")) return "clauseId";
  if (rule.kind === "THRESHOLD_BAND") return rule.quality === null ? "minPence" : "quality";
  return rule.kind === "ROUTE" || rule.kind === "NOTIFY" ? "to" : "rule";
}
