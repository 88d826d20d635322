import { decideParticipation } from "@probity/rules/decisions/participation";
import type { Tie } from "@probity/rules/kinds/recusal";
import type { Rule } from "@probity/rules/rulebook";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { invalid, notAllowed, notFound, ruleBroken } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import type { Role } from "@probity/service-kit/roles";
import { v7 as uuidv7 } from "uuid";
import { classesIn } from "../declarations/register-questions.js";
import { refuse } from "@probity/service-kit/refuse";
import { officesTowardsIn } from "../offices/held-offices.js";
import { roleOf } from "../offices/line-manager.js";
import { leaveBasisSql, type LeaveBasis } from "../permissions/leave-basis.js";
import { titlesIn } from "../rulebooks/titles-in.js";
import { rulesOfDay } from "../rulebooks/rules-of-day.js";
import { ConflictDecision, type ConflictOutcome } from "./conflict-decision.entity.js";
import { ParticipationOutcome, type ConflictProcess } from "./conflict-enums.js";
import type { DecideConflictInput } from "./conflict.inputs.js";
import { barToTakingPart, decisionProblem, isAgainstClause } from "./conflict.rules.js";

/** What the rules say of somebody who would take part, by those that bind the person on a day. */
export function outcomeFrom(
  { roles, rulebooks }: LeaveBasis,
  { process, ties }: { readonly process: ConflictProcess; readonly ties: readonly Tie[] },
  day: string,
): ConflictOutcome {
  const kept = [...rulesOfDay(rulebooks, day, "RECUSAL"), ...rulesOfDay(rulebooks, day, "PERMISSION")];
  const decided = decideParticipation(
    kept.map(({ rule }): Rule => rule),
    {
      process: process === "OTHER_BUSINESS" ? null : process,
      ties,
      classes: classesIn(roles),
      titles: titlesIn(rulebooks),
    },
  );
  const { because, by, ruleId, clauseId, explanation } = decided;
  return {
    outcome: ParticipationOutcome[decided.outcome],
    because,
    leaveBy: by && roleOf(by),
    ruleId,
    clauseRef: kept.find(({ rule }) => rule.id === ruleId)?.clauseRef ?? null,
    clauseId,
    explanation,
  };
}

/** Decides on somebody's conflict: whoever keeps the registers, or holds the office whose leave the rules ask for. Answers its id. */
export async function decideConflict(
  change: Change,
  context: RequestContext,
  input: DecideConflictInput,
): Promise<string> {
  const { forceId } = change;
  const personId = knownForm(input.personId, "person");
  const decidedBy = refuseOwn(context, forceId, personId);
  const [found] = await change.query<LeaveBasis>(leaveBasisSql, [forceId, personId, context.today]);
  const basis = found as LeaveBasis;
  const held = await officesTowardsIn(change, context, personId);
  if (basis.roles.length === 0) throw invalid("personId", "This person holds no office of the force today.");
  const follows = outcomeFrom(basis, input, context.today);
  const { decision, decidedAs, approvedBy = null, reasons } = input;
  if (!context.can("registers:publish", forceId) && !(follows.leaveBy && held.includes(follows.leaveBy)))
    throw notAllowed("registers:publish");
  const bar = barToTakingPart({ ...follows, decision, decidedAs, approvedBy, reasons }, titlesIn(basis.rulebooks));
  if (bar) throw ruleBroken(bar, { clauseId: follows.clauseId ?? undefined });
  refuse(decisionProblem(input, context.today));
  refuseOffices(basis, held, decidedAs, approvedBy);
  const id = uuidv7();
  const replaces = input.conflictDecisionId
    ? await supersede(change, context, input.conflictDecisionId, personId)
    : null;
  await change.manager.insert(ConflictDecision, {
    ...follows,
    ...givenIn(input),
    forceId,
    id,
    personId,
    decidedBy,
    decidedOn: context.today,
    approvedBy,
    againstClause: isAgainstClause({ ...follows, decision }),
    replaces,
    supersededAt: null,
  });
  await change.audit({
    action: "decideConflict",
    entity: "ConflictDecision",
    entityId: id,
    before: replaces ? { replaces } : undefined,
    after: { process: input.process, decision, decidedAs, approvedBy, outcome: follows.outcome },
    clauseId: follows.clauseId ?? undefined,
  });
  return id;
}

/** Nobody decides on their own conflict. @throws NOT_ALLOWED */
function refuseOwn(context: RequestContext, forceId: string, personId: string): string {
  const own = context.personIn(forceId);
  if (!own) throw notAllowed("registers:publish");
  if (own !== personId) return own;
  const error = notAllowed("registers:publish");
  error.message = "It is your own conflict: somebody else must decide on it.";
  throw error;
}

/** @throws INVALID where the caller does not hold the office, or nobody but the person concerned holds the one that approves. */
function refuseOffices(
  { heldByOthers }: LeaveBasis,
  held: readonly string[],
  decidedAs: Role,
  approvedBy: Role | null,
): void {
  if (!held.includes(decidedAs)) throw invalid("decidedAs", "Choose an office that you hold today.");
  if (approvedBy && !heldByOthers.includes(approvedBy))
    throw invalid("approvedBy", "Nobody but the person concerned holds this office today: name another one.");
}

function givenIn(input: DecideConflictInput) {
  const { process, decision, decidedAs, reviewOn = null } = input;
  return {
    process,
    decision,
    decidedAs,
    reviewOn,
    about: input.about.trim(),
    ties: [...new Set(input.ties)],
    party: input.party.trim(),
    interest: input.interest.trim(),
    restriction: decision === "RESTRICT" ? (input.restriction?.trim() ?? null) : null,
    reasons: input.reasons.trim(),
  };
}

/** Ends the decision that this one replaces. */
async function supersede(change: Change, { now }: RequestContext, earlier: string, personId: string): Promise<string> {
  const [ended] = await change.query<{ id: string }>(
    `with ended as (update registers.conflict_decisions set superseded_at = $4
       where force_id = $1 and id = $2 and person_id = $3 and superseded_at is null returning id) select id from ended`,
    [change.forceId, knownForm(earlier, "decision"), personId, now],
  );
  if (!ended) throw notFound("decision");
  return ended.id;
}
