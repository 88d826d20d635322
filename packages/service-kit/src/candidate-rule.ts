import { Field, ID, InputType } from "type-graphql";
import type { RequestContext } from "./context.js";
import { invalid, notAllowed } from "./errors.js";
import { knownForm } from "./ids.js";
import { JsonScalar } from "./json-scalar.js";
import { DateScalar } from "./scalars.js";

@InputType({ description: "A rule as it would be laid over a version in force, to see what that comes to." })
export class CandidateRuleInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { description: "The version over which it would be laid." })
  versionId: string;

  @Field(() => String, {
    nullable: true,
    description: "The rule whose place it would take; left out: a rule beside the others.",
  })
  ruleKey: string | null | undefined;

  @Field({ description: "The clause that it would carry out, for example ST-20a." })
  clauseId: string;

  @Field(() => JsonScalar, {
    description: "Kind and parameters, as schema/rules.schema.json describes them, without id and clauseId.",
  })
  rule: Record<string, unknown>;

  @Field(() => DateScalar, { description: "Its first day: today or later." })
  from: string;
}

/** A rule laid over rulebooks by an administrator, as services keep it. */
export interface Laid {
  readonly rule: unknown;
  readonly clauseRef: string;
  readonly from?: string;
  readonly to?: string | null;
}

/** What would be laid over which version. */
export interface Candidate {
  readonly forceId: string;
  readonly versionId: string;
  readonly from: string;
  readonly laid: Required<Laid>;
}

/**
 * A candidate as it would be kept. `read` throws where the rule cannot be one.
 * @throws NOT_ALLOWED to whoever does not configure the force, INVALID for a day in the past or a rule that cannot be.
 */
export function candidateIn(
  context: RequestContext,
  input: CandidateRuleInput,
  read: (rules: readonly Readonly<Record<string, unknown>>[]) => readonly object[],
): Candidate {
  const { ruleKey, clauseId, from } = input;
  const forceId = knownForm(input.forceId, "force");
  if (!context.can("force:configure", forceId)) throw notAllowed("force:configure");
  if (from < context.today) throw invalid("from", "A configuration begins today or later: what was in force stays.");
  const [rule] = readOrRefuse("rule", () => read([{ ...input.rule, id: ruleKey ?? "new/rule", clauseId }]));
  const versionId = knownForm(input.versionId, "version");
  return { forceId, versionId, from, laid: { rule, clauseRef: versionId, from, to: null } };
}

/** What was read of a candidate. @throws INVALID at the field, in the words of whatever cannot be. */
export function readOrRefuse<Read>(field: string, read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    throw invalid(field, (error as Error).message, "RULE_REFUSED");
  }
}

/** Rulebooks with the candidate laid over its version. */
export function layCandidate<Kept extends { readonly id: string; readonly rules: readonly Laid[] }>(
  rulebooks: readonly Kept[],
  { versionId, laid }: Candidate,
): Kept[] {
  return rulebooks.map((kept) => (kept.id === versionId ? { ...kept, rules: [...kept.rules, laid] } : kept));
}
