import { z } from "zod";
import {
  anchors,
  canonicalMatters,
  conventions,
  documentMatters,
  duties,
  hardnesses,
  markings,
  modes,
  offices,
  outsideBodies,
  personClasses,
  rollForwards,
  ruleKinds,
  units,
  urgencies,
} from "./vocabulary.js";

const source = {
  id: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, "must read like protocol-slug/rule-name"),
  clauseId: z.string().regex(/^[A-Z]{2,6}-[A-Za-z0-9.]+$/, "must be a clause id like ST-20a"),
};

const office = z.enum(offices);
const recipients = z.array(z.enum([...offices, ...outsideBodies])).min(1);

const deadlineShape = z.strictObject({
  ...source,
  kind: z.literal("DEADLINE"),
  duty: z.enum(duties),
  subject: z.enum(personClasses).nullable().default(null),
  anchor: z.enum(anchors),
  length: z.number().int().positive().nullable(),
  unit: z.enum(units).nullable(),
  convention: z.enum(conventions).default("WITHIN"),
  hardness: z.enum(hardnesses),
  rollForward: z.enum(rollForwards).default("NONE"),
  recipient: office.nullable().default(null),
  text: z.string().nullable().default(null),
});

const deadlineSchema = deadlineShape.superRefine((rule, refusal) => {
  if ((rule.length === null) !== (rule.unit === null)) {
    refusal.addIssue({ code: "custom", path: ["unit"], message: "length and unit are given together or not at all" });
  }
  if (rule.length === null && rule.text === null) {
    refusal.addIssue({
      code: "custom",
      path: ["text"],
      message: "a deadline without a number says what it has instead",
    });
  }
});

const routeSchema = z.strictObject({
  ...source,
  kind: z.literal("ROUTE"),
  matter: z.enum(documentMatters),
  canonicalMatters: z.array(z.enum(canonicalMatters)).default([]),
  complainant: z.array(z.enum(personClasses)).default([]),
  subject: z.array(z.enum(personClasses)).default([]),
  precondition: z.literal("DIRECT_DISCUSSION").nullable().default(null),
  to: recipients,
  mode: z.enum(modes).default("MUST"),
  strength: z.literal("NORMALLY").nullable().default(null),
  firstContact: z.array(office).default([]),
  informalFirst: z.boolean().default(false),
  unless: z.strictObject({ complainantIs: office, to: recipients }).nullable().default(null),
  ifSubjectIs: z
    .partialRecord(office, z.strictObject({ to: recipients, marking: z.enum(markings).nullable().default(null) }))
    .default({}),
  marking: z.enum(markings).nullable().default(null),
  when: z.enum(urgencies).nullable().default(null),
  consultBeforeDecision: office.nullable().default(null),
  thenIfUnresolved: z
    .enum([...offices, ...outsideBodies])
    .nullable()
    .default(null),
});

/** By when something has to be done. `length` null: the clause gives no number, `text` says what it has instead. */
export type DeadlineRule = z.infer<typeof deadlineSchema>;

/**
 * Who receives a matter. `complainant` and `subject` list classes of persons; an empty list means anyone.
 * `canonicalMatters` says which of the matters that a person can choose this route answers.
 */
export type RouteRule = z.infer<typeof routeSchema>;

/** The machine part of a clause. Every rule names the clause it comes from. */
export type Rule = DeadlineRule | RouteRule;

const schemas: Readonly<Record<string, z.ZodType<Rule>>> = { DEADLINE: deadlineSchema, ROUTE: routeSchema };

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

function parseRule(item: unknown, index: number): Rule {
  const { id, kind } = z.looseObject({ id: z.string(), kind: z.string() }).partial().catch({}).parse(item);
  const name = id === undefined ? `number ${index + 1}` : `"${id}"`;
  const schema = schemas[kind ?? ""];
  if (schema === undefined) {
    const known = ruleKinds.some((word) => word === kind);
    throw new RuleRefused(`Rule ${name}: kind ${kind ?? "(none)"} ${known ? "cannot be read yet" : "is unknown"}.`);
  }
  const result = schema.safeParse(item);
  if (result.success) return result.data;
  const reasons = result.error.issues.map((issue) => `${issue.path.join(".") || "rule"}: ${issue.message}`);
  throw new RuleRefused(`Rule ${name}: ${reasons.join("; ")}.`);
}

/** The DEADLINE rules among `rules`. */
export function deadlinesOf(rules: readonly Rule[]): DeadlineRule[] {
  return rules.filter((rule) => rule.kind === "DEADLINE");
}

/** The ROUTE rules among `rules`. */
export function routesOf(rules: readonly Rule[]): RouteRule[] {
  return rules.filter((rule) => rule.kind === "ROUTE");
}
