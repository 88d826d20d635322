import { columnsOf } from "@probity/service-kit/columns";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { conflict, invalid, notFound } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import {
  Arg,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  registerEnumType,
  Resolver,
  Root,
} from "type-graphql";
import { Clause } from "../../clauses/clause.entity.js";
import { ProtocolVersion, VersionStatus } from "../../protocols/protocol.entity.js";
import { ImportConfirmation } from "../confirming/import-confirmation.entity.js";
import { ClauseMatch, ProposedRule, ReviewStatus } from "./review.entity.js";
import { matchesOf, proposedRulesOf } from "./review.loaders.js";

/** A person's word on a finding. */
enum ReviewDecision {
  CONFIRM = "CONFIRM",
  REJECT = "REJECT",
}

registerEnumType(ReviewDecision, {
  name: "ReviewDecision",
  description: "A person's word on a finding of an import.",
  valuesConfig: {
    CONFIRM: { description: "It holds." },
    REJECT: { description: "It does not hold." },
  },
});

@InputType({ description: "A decision about a proposed rule." })
class DecideProposalInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { description: "The proposed rule." })
  proposalId: string;

  @Field(() => ReviewDecision, { description: "Whether it holds." })
  decision: ReviewDecision;

  @Field({ description: "New for each request you mean; the same key again decides nothing twice." })
  idempotencyKey: string;
}

@InputType({ description: "A decision about which known clause a document's words are." })
class DecideMatchInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { description: "The match." })
  matchId: string;

  @Field(() => ReviewDecision, { description: "Whether it holds." })
  decision: ReviewDecision;

  @Field(() => String, {
    nullable: true,
    description:
      "The clause of the force that the words really are, where it is another than the proposed one; with CONFIRM only.",
  })
  knownClauseId: string | null | undefined;

  @Field({ description: "New for each request you mean; the same key again decides nothing twice." })
  idempotencyKey: string;
}

@Resolver(() => Clause)
export class ClauseFindingsResolver {
  @Authorized("protocols:import")
  @FieldResolver(() => [ProposedRule], {
    description:
      "What of its words may be rules, as an import found them, in the order of the words. Needs protocols:import.",
  })
  proposedRules(@Root() clause: Clause, @Ctx() context: RequestContext): Promise<ProposedRule[]> {
    return proposedRulesOf(context).load(clause.id);
  }

  @Authorized("protocols:import")
  @FieldResolver(() => [ClauseMatch], {
    description: "Which known clauses of the force its words are, as an import found them. Needs protocols:import.",
  })
  matches(@Root() clause: Clause, @Ctx() context: RequestContext): Promise<ClauseMatch[]> {
    return matchesOf(context).load(clause.id);
  }
}

@Resolver()
export class ReviewResolver {
  @Authorized("protocols:import")
  @Mutation(() => ProposedRule, {
    description:
      "Says whether a proposed rule holds; another decision may follow while the version is a draft. CONFLICT when it is none any more. Needs protocols:import.",
  })
  async decideProposal(
    @Arg("input", { description: "The decision." }) input: DecideProposalInput,
    @Ctx() context: RequestContext,
  ): Promise<ProposedRule> {
    const forceId = knownForm(input.forceId, "force");
    const key = { forceId, id: knownForm(input.proposalId, "proposed rule") };
    return decide(context, input, async (change) => {
      const before = await ofDraft(change, await change.manager.findOneBy(ProposedRule, key), "proposed rule");
      const after = decided(context, forceId, input.decision);
      await change.manager.update(ProposedRule, key, after);
      await leave(change, "decideProposal", before, after);
      return { ...before, ...after };
    });
  }

  @Authorized("protocols:import")
  @Mutation(() => ClauseMatch, {
    description:
      "Says whether a document's words are a known clause, or which other; another decision may follow while the version is a draft. CONFLICT when it is none any more. Needs protocols:import.",
  })
  async decideMatch(
    @Arg("input", { description: "The decision." }) input: DecideMatchInput,
    @Ctx() context: RequestContext,
  ): Promise<ClauseMatch> {
    const forceId = knownForm(input.forceId, "force");
    const key = { forceId, id: knownForm(input.matchId, "match") };
    return decide(context, input, async (change) => {
      const before = await ofDraft(change, await change.manager.findOneBy(ClauseMatch, key), "match");
      const knownClauseId = await chosenClause(change, input, before);
      const after = { ...decided(context, forceId, input.decision), knownClauseId };
      await change.manager.update(ClauseMatch, key, after);
      await leave(change, "decideMatch", before, after);
      return { ...before, ...after };
    });
  }
}

type Finding = ProposedRule | ClauseMatch;

/** Decides once per key; the same request again is answered with the finding as it stands now. */
async function decide<Kind extends Finding>(
  context: RequestContext,
  input: DecideProposalInput | DecideMatchInput,
  run: (change: Change) => Promise<Kind>,
): Promise<Kind> {
  const forceId = knownForm(input.forceId, "force");
  const once = { forceId, permission: "protocols:import" as const, key: input.idempotencyKey, request: input };
  let result: Kind | null = null;
  const id = await context.changeOnce(once, async (change) => (result = await run(change)).id);
  return result ?? ((await standing(context, "proposalId" in input, id)) as Kind);
}

async function standing(context: RequestContext, isProposal: boolean, id: string): Promise<Finding> {
  const [table, entity] = isProposal
    ? (["proposed_rules", ProposedRule] as const)
    : (["clause_matches", ClauseMatch] as const);
  const [row] = await context.read<Finding>(
    "protocols:import",
    `select ${columnsOf(entity, "f")} from protocols.${table} f where f.id = $1 and f.force_id = any($forces)`,
    [id],
  );
  if (!row) throw notFound(isProposal ? "proposed rule" : "match");
  return row;
}

/** The finding, if its version is a draft still. @throws NOT_FOUND, CONFLICT */
async function ofDraft<Kind extends Finding>(change: Change, finding: Kind | null, thing: string): Promise<Kind> {
  if (!finding) throw notFound(thing);
  // Locked, so that nothing is decided while the import is confirmed.
  const version = await change.manager.findOneOrFail(ProtocolVersion, {
    where: { forceId: change.forceId, id: finding.versionId },
    lock: { mode: "pessimistic_read" },
  });
  if (version.status !== VersionStatus.DRAFT)
    throw conflict("This version is no draft any more; begin a new draft to change it.");
  if (await change.manager.existsBy(ImportConfirmation, { forceId: change.forceId, versionId: version.id }))
    throw conflict("This import is confirmed; change the draft itself.");
  return finding;
}

function decided(context: RequestContext, forceId: string, decision: ReviewDecision) {
  const status = decision === ReviewDecision.CONFIRM ? ReviewStatus.CONFIRMED : ReviewStatus.REJECTED;
  return { status, decidedBy: context.personIn(forceId), decidedAt: context.now };
}

async function chosenClause(change: Change, input: DecideMatchInput, match: ClauseMatch): Promise<string | null> {
  const chosen = input.knownClauseId?.trim() || null;
  if (input.decision === ReviewDecision.REJECT) {
    if (chosen !== null) throw invalid("knownClauseId", "Name another clause only when you confirm.");
    return match.knownClauseId;
  }
  if (chosen === null) {
    if (match.knownClauseId === null)
      throw invalid("knownClauseId", "No clause was proposed: name the one that it is.");
    return match.knownClauseId;
  }
  const { forceId, manager } = change;
  const { basedOnId } = await manager.findOneByOrFail(ProtocolVersion, { forceId, id: match.versionId });
  const exists = basedOnId && (await manager.existsBy(Clause, { forceId, versionId: basedOnId, clauseId: chosen }));
  if (!exists) throw invalid("knownClauseId", `The version before this one has no clause ${chosen}.`);
  return chosen;
}

async function leave(
  change: Change,
  action: string,
  before: Finding,
  after: { status: ReviewStatus; knownClauseId?: string | null },
): Promise<void> {
  const shown = ({ status, ...rest }: { status: ReviewStatus; knownClauseId?: string | null }) => {
    return "knownClauseId" in rest ? { status, knownClauseId: rest.knownClauseId } : { status };
  };
  const entity = before instanceof ClauseMatch ? "ClauseMatch" : "ProposedRule";
  await change.audit({ action, entity, entityId: before.id, before: shown(before), after: shown(after) });
}
