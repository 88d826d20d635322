import { decideParticipation } from "@probity/rules/decisions/participation";
import type { Tie } from "@probity/rules/kinds/recusal";
import type { Language } from "@probity/rules/language";
import type { Rule } from "@probity/rules/rulebook";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { conflict, invalid, notAllowed, notFound, ruleBroken } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { rolesAllow } from "@probity/service-kit/permissions";
import type { Role } from "@probity/service-kit/roles";
import { v7 as uuidv7 } from "uuid";
import { classesIn } from "../declarations/register-questions.js";
import { refuse } from "@probity/service-kit/refuse";
import { officesTowardsIn } from "../offices/held-offices.js";
import { roleOf } from "../offices/line-manager.js";
import { leaveBasisSql, type LeaveBasis } from "../permissions/leave-basis.js";
import { titlesIn } from "../rulebooks/titles-in.js";
import { rulesOfDay } from "../rulebooks/rules-of-day.js";
import { approverHeldSql, endReplaced } from "./answer-approval.js";
import { approvalOf, isAwaited } from "./conflict-approval.rules.js";
import { ConflictDecision, type ConflictOutcome } from "./conflict-decision.entity.js";
import { ConflictAnswer, ConflictApproval, ParticipationOutcome, type ConflictProcess } from "./conflict-enums.js";
import type { DecideConflictInput } from "./conflict.inputs.js";
import { barToTakingPart, decisionProblem, isAgainstClause } from "./conflict.rules.js";

/** What the rules say of somebody who would take part, by those that bind the person on a day. */
export function outcomeFrom(
  { roles, rulebooks }: LeaveBasis,
  { process, ties }: { readonly process: ConflictProcess; readonly ties: readonly Tie[] },
  day: string,
): ConflictOutcome {
  const kept = [...rulesOfDay(rulebooks, day, "RECUSAL"), ...rulesOfDay(rulebooks, day, "PERMISSION")];
  const inLanguage = (language: Language) =>
    decideParticipation(
      kept.map(({ rule }): Rule => rule),
      {
        process: process === "OTHER_BUSINESS" ? null : process,
        ties,
        classes: classesIn(roles),
        titles: titlesIn(rulebooks, language),
        language,
      },
    );
  const decided = inLanguage("EN");
  const { because, by, ruleId, clauseId, explanation } = decided;
  return {
    outcome: ParticipationOutcome[decided.outcome],
    because,
    leaveBy: by && roleOf(by),
    ruleId,
    clauseRef: kept.find(({ rule }) => rule.id === ruleId)?.clauseRef ?? null,
    clauseId,
    explanation,
    explanationCy: inLanguage("CY").explanation,
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
  if (!held.includes(decidedAs)) throw invalid("decidedAs", "Choose an office that you hold today.");
  if (approvedBy) await refuseApprover(change, context, { personId, decidedBy, approvedBy, decision });
  const id = uuidv7();
  const approval = approvalOf(decision, approvedBy);
  const earlier = input.conflictDecisionId ? await toReplace(change, input.conflictDecisionId, personId) : null;
  await change.manager.insert(ConflictDecision, {
    ...follows,
    ...givenIn(input),
    forceId,
    id,
    personId,
    decidedBy,
    decidedOn: context.today,
    approvedBy,
    approval,
    againstClause: isAgainstClause({ ...follows, decision }),
    replaces: earlier?.id ?? null,
    supersededAt: null,
  });
  if (earlier) await replace(change, context, earlier, { id, approval, approvedBy });
  await change.audit({
    action: "decideConflict",
    entity: "ConflictDecision",
    entityId: id,
    before: earlier ? { replaces: earlier.id } : undefined,
    after: { process: input.process, decision, decidedAs, approvedBy, approval, outcome: follows.outcome },
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

/** @throws INVALID where nobody could approve it: the office must be held by a third person, who declares here. */
async function refuseApprover(
  change: Change,
  { today }: RequestContext,
  asked: Pick<DecideConflictInput, "decision"> & { personId: string; decidedBy: string; approvedBy: Role },
): Promise<void> {
  const { personId, decidedBy, approvedBy, decision } = asked;
  if (decision === ConflictAnswer.WITHDRAW)
    throw invalid("approvedBy", "Standing aside needs nobody's approval: leave this out.");
  const [found] = await change.query<{ held: boolean }>(
    `select ${approverHeldSql("c")} as held from (select $1::uuid as force_id, $2::uuid as person_id, $3::date as day, $4::uuid as decided_by, $5::text as approved_by) c`,
    [change.forceId, personId, today, decidedBy, approvedBy],
  );
  if (!found?.held || !rolesAllow([approvedBy], "registers:declare"))
    throw invalid(
      "approvedBy",
      "Nobody but you and the person concerned holds this office today and can approve here: name another one.",
    );
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

/** The decision on the same person that a new one is to replace, locked for this change. */
async function toReplace(change: Change, earlierId: string, personId: string): Promise<ConflictDecision> {
  const { forceId } = change;
  const [earlier] = await change.manager.find(ConflictDecision, {
    where: { forceId, id: knownForm(earlierId, "decision"), personId },
    lock: { mode: "pessimistic_write" },
  });
  if (!earlier || earlier.supersededAt !== null) throw notFound("decision");
  if (earlier.approval === ConflictApproval.REFUSED)
    throw conflict("Approval of this decision was refused: it has no effect that another could replace.");
  if (earlier.pendingId === null) return earlier;
  const [pending] = await change.manager.find(ConflictDecision, { where: { forceId, id: earlier.pendingId } });
  if (pending && isAwaited(pending))
    throw conflict("Another decision that is to replace this one waits for approval: replace that one.");
  return earlier;
}

/** Ends the earlier decision at once or, where it has effect and the new one waits for approval, when that is given. */
async function replace(
  change: Change,
  context: RequestContext,
  earlier: ConflictDecision,
  { id, approval, approvedBy }: Pick<ConflictDecision, "id" | "approval" | "approvedBy">,
): Promise<void> {
  const { forceId } = change;
  const waits = approval === ConflictApproval.AWAITED;
  const until = { pendingId: id, pendingApprover: approvedBy };
  const wasAwaited = isAwaited(earlier);
  if (wasAwaited) await change.manager.update(ConflictDecision, { forceId, pendingId: earlier.id }, until);
  if (waits && !wasAwaited) {
    await change.manager.update(ConflictDecision, { forceId, id: earlier.id }, until);
    return;
  }
  await change.manager.update(ConflictDecision, { forceId, id: earlier.id }, { supersededAt: context.now });
  if (!waits) await endReplaced(change, context, id);
}
