import { z } from "zod";
import { acknowledgeSchema, type AcknowledgeRule } from "./kinds/acknowledge.js";
import { consultSchema, type ConsultRule } from "./kinds/consult.js";
import { deadlineSchema, type DeadlineRule } from "./kinds/deadline.js";
import { notifySchema, type NotifyRule } from "./kinds/notify.js";
import { permissionSchema, type PermissionRule } from "./kinds/permission.js";
import { prohibitionSchema, type ProhibitionRule } from "./kinds/prohibition.js";
import { publicationSchema, type PublicationRule } from "./kinds/publication.js";
import { recordSchema, type RecordRule } from "./kinds/record.js";
import { recusalSchema, type RecusalRule } from "./kinds/recusal.js";
import { reviewCycleSchema, type ReviewCycleRule } from "./kinds/review-cycle.js";
import { routeSchema, type RouteRule } from "./kinds/route.js";
import { standardSchema, type StandardRule } from "./kinds/standard.js";
import { thresholdBandSchema, type ThresholdBandRule } from "./kinds/threshold-band.js";
import type { ruleKinds } from "./vocabulary.js";

/** The machine part of a clause. Every rule names the clause it comes from. */
export type Rule =
  | DeadlineRule
  | RouteRule
  | ThresholdBandRule
  | PermissionRule
  | ProhibitionRule
  | RecordRule
  | PublicationRule
  | NotifyRule
  | ConsultRule
  | ReviewCycleRule
  | AcknowledgeRule
  | RecusalRule
  | StandardRule;

/** What a rule of each kind looks like. */
export const ruleSchemas: Readonly<Record<(typeof ruleKinds)[number], z.ZodType<Rule>>> = {
  DEADLINE: deadlineSchema,
  ROUTE: routeSchema,
  THRESHOLD_BAND: thresholdBandSchema,
  PERMISSION: permissionSchema,
  PROHIBITION: prohibitionSchema,
  RECORD: recordSchema,
  PUBLICATION: publicationSchema,
  NOTIFY: notifySchema,
  CONSULT: consultSchema,
  REVIEW_CYCLE: reviewCycleSchema,
  ACKNOWLEDGE: acknowledgeSchema,
  RECUSAL: recusalSchema,
  STANDARD: standardSchema,
};

/** A rule was refused; the message names the rule, the field and why. */
export class RuleRefused extends Error {
  override readonly name = "RuleRefused";
}

/**
 * Reads rules from plain data. Unknown words, unknown fields and repeated ids are refused.
 * @throws RuleRefused naming the rule.
 */
export function parseRules(data: unknown): Rule[] {
  if (!Array.isArray(data)) throw new RuleRefused("A rulebook is a list of rules.");
  const rules = data.map((item: unknown, index) => parseRule(item, index));
  const seen = new Set<string>();
  for (const { id } of rules) {
    if (seen.has(id)) throw new RuleRefused(`Rule "${id}" appears twice.`);
    seen.add(id);
  }
  return rules;
}

/** What a refusal names, read once for all: to build a schema costs more than to use it. */
const nameAndKind = z.looseObject({ id: z.string(), kind: z.string() }).partial().catch({});

function parseRule(item: unknown, index: number): Rule {
  const { id, kind } = nameAndKind.parse(item);
  const name = id === undefined ? `number ${index + 1}` : `"${id}"`;
  const schema = kind !== undefined && Object.hasOwn(ruleSchemas, kind) ? ruleSchemas[kind as Rule["kind"]] : undefined;
  if (schema === undefined) throw new RuleRefused(`Rule ${name}: kind ${kind ?? "(none)"} is unknown.`);
  const result = schema.safeParse(item);
  if (result.success) return result.data;
  const reasons = result.error.issues.map((issue) => `${issue.path.join(".") || "rule"}: ${issue.message}`);
  throw new RuleRefused(`Rule ${name}: ${reasons.join("; ")}.`);
}

/** The rules of one kind among `rules`. */
export function rulesOfKind<K extends Rule["kind"]>(rules: readonly Rule[], kind: K): Extract<Rule, { kind: K }>[] {
  return rules.filter((rule): rule is Extract<Rule, { kind: K }> => rule.kind === kind);
}
