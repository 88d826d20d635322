import { Field, ID, InputType } from "type-graphql";
import { readOrRefuse, type Laid } from "./candidate-rule.js";
import type { RequestContext } from "./context.js";
import { dayBefore } from "./dates.js";
import { invalid, notAllowed } from "./errors.js";
import { knownForm } from "./ids.js";
import { JsonScalar } from "./json-scalar.js";
import { RoleEnum } from "./role-enum.js";
import type { Role } from "./roles.js";
import { DateScalar } from "./scalars.js";

@InputType({ description: "A clause of a version that is not in force yet." })
export class CandidateClauseInput {
  @Field({ description: "Its stable name, for example ST-20a." })
  clauseId: string;

  @Field({ description: "SHA-256 of its words and rules, as `clauseHashes` of the version gives it." })
  hash: string;
}

@InputType({ description: "Who takes what a clause would send to its own subject." })
export class CandidateFallbackInput {
  @Field({ description: "The clause, for example ST-16." })
  clauseId: string;

  @Field(() => RoleEnum, { description: "The office that takes the matter instead." })
  role: Role;
}

@InputType({ description: "A version as it would come into force, to see what that comes to." })
export class CandidateVersionInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { description: "The version." })
  versionId: string;

  @Field(() => ID, { description: "The protocol: its version in force until then would end the day before." })
  protocolId: string;

  @Field(() => String, {
    nullable: true,
    description: "Which kind of document it is, as `instrument` of the protocol.",
  })
  instrument: string | null | undefined;

  @Field(() => [String], { nullable: true, description: "What goes before what by its own words, the first first." })
  precedence: string[] | null | undefined;

  @Field(() => [JsonScalar], {
    description: "Its rules in the document's order, as schema/rules.schema.json describes them.",
  })
  rules: Record<string, unknown>[];

  @Field(() => [CandidateClauseInput], { description: "Its clauses." })
  clauses: CandidateClauseInput[];

  @Field(() => [CandidateFallbackInput], { description: "Who takes what it would send to its own subject." })
  fallbacks: CandidateFallbackInput[];

  @Field(() => DateScalar, { description: "Its first day in force." })
  from: string;
}

/** A version that is not in force yet, as it would be kept from its first day on. */
export interface CandidateVersion<Instrument extends string> extends Omit<
  CandidateVersionInput,
  "instrument" | "rules"
> {
  readonly rules: readonly object[];
  readonly instrument: Instrument | null;
  readonly precedence: string[] | null;
  /** The day on which its effect is looked at: its first day, today where that is past. */
  readonly on: string;
}

/**
 * A candidate as it would be kept. `read` throws where the rules cannot be a rulebook.
 * @throws NOT_ALLOWED to whoever drafts nothing in the force, INVALID for rules or a kind of document that cannot be.
 */
export function candidateVersionIn<Instrument extends string>(
  context: RequestContext,
  input: CandidateVersionInput,
  instruments: readonly Instrument[],
  read: (rules: readonly Readonly<Record<string, unknown>>[]) => readonly object[],
): CandidateVersion<Instrument> {
  const forceId = knownForm(input.forceId, "force");
  if (!context.can("protocols:draft", forceId)) throw notAllowed("protocols:draft");
  const { from, precedence = null } = input;
  const instrument = instruments.find((one) => one === input.instrument) ?? null;
  if (instrument === null && input.instrument)
    throw invalid("instrument", `A document is one of these: ${instruments.join(", ")}.`);
  const rules = readOrRefuse("rules", () => read(input.rules));
  const ids = { versionId: knownForm(input.versionId, "version"), protocolId: knownForm(input.protocolId, "protocol") };
  return { ...input, ...ids, rules, forceId, instrument, precedence, on: from > context.today ? from : context.today };
}

/** A version as services keep it, as far as another takes its place. */
interface KeptVersion {
  readonly id: string;
  readonly protocolId: string | null;
  readonly inForceFrom: string | null;
  readonly inForceTo: string | null;
  readonly rules: readonly Laid[];
}

/**
 * The versions with the candidate beside them: that in force until then ends the day before, and what an administrator
 * configured over its clauses is laid over those that the candidate has too.
 */
export function layVersion<Kept extends KeptVersion, Instrument extends string>(
  rulebooks: readonly Kept[],
  candidate: CandidateVersion<Instrument>,
) {
  const { versionId, protocolId, instrument, precedence, from, rules, clauses } = candidate;
  const isFormer = (one: KeptVersion) =>
    one.protocolId === protocolId &&
    one.inForceFrom !== null &&
    one.inForceFrom < from &&
    (one.inForceTo === null || one.inForceTo >= from);
  const others = rulebooks.filter(({ id }) => id !== versionId);
  const clauseIds = new Set(clauses.map(({ clauseId }) => clauseId));
  const configured = others
    .filter(isFormer)
    .flatMap((former) => former.rules)
    .filter(({ rule, from: laidFrom }) => laidFrom !== undefined && clauseIds.has((rule as Carrying).clauseId));
  const own: Laid[] = rules.map((rule) => ({ rule, clauseRef: versionId }));
  return {
    others: others.map((one) => (isFormer(one) ? { ...one, inForceTo: dayBefore(from) } : one)),
    version: {
      id: versionId,
      protocolId,
      instrument,
      precedence,
      inForceFrom: from,
      inForceTo: null,
      rules: [...own, ...configured],
    },
  };
}

interface Carrying {
  readonly clauseId: string;
}
