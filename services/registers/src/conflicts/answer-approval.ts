import type { Change, RequestContext } from "@probity/service-kit/context";
import { conflict, notAllowed, notFound } from "@probity/service-kit/errors";
import { given } from "@probity/service-kit/given";
import { knownForm, onlyIds } from "@probity/service-kit/ids";
import { rowLoader } from "@probity/service-kit/loader";
import { readingsOf } from "../declarations/declaration.loaders.js";
import { officesTowards, officesTowardsIn } from "../offices/held-offices.js";
import { currentOn } from "../offices/line-manager.js";
import { isAwaited, whyNotApprover } from "./conflict-approval.rules.js";
import { ConflictDecision } from "./conflict-decision.entity.js";
import { ConflictApproval } from "./conflict-enums.js";
import type { AnswerConflictApprovalInput } from "./conflict.inputs.js";

const others = (row: string) => `<> all (array[${row}.person_id, ${row}.decided_by])`;
const lines = (row: string) => `select 1 from registers.reporting_lines l
  where l.force_id = ${row}.force_id and l.person_id = ${row}.person_id and ${currentOn("l", "$3")}`;

/** Whether anybody but who decided and whose conflict it is acts on day `$3` in the office that approves a row. */
export const approverHeldSql = (row: string): string => `case
  when ${row}.approved_by = 'LINE_MANAGER' and exists (${lines(row)}) then exists (${lines(row)} and l.manager_id ${others(row)})
  else exists (select 1 from registers.office_holders h where h.force_id = ${row}.force_id and h.role = ${row}.approved_by
    and h.person_id ${others(row)} and ${currentOn("h", "$3")}) end`;

/** Approves a decision on a conflict, which then has effect and ends the one before, or refuses it. Answers its id. */
export async function answerApproval(
  change: Change,
  context: RequestContext,
  input: AnswerConflictApprovalInput,
): Promise<string> {
  const { forceId } = change;
  const id = knownForm(input.conflictDecisionId, "decision");
  const decision = await change.manager.findOne(ConflictDecision, {
    where: { forceId, id },
    lock: { mode: "pessimistic_write" },
  });
  if (!decision) throw notFound("decision");
  const { approvedBy, clauseId, approval: before } = decision;
  const own = context.personIn(forceId);
  const looking = lookingAt(decision, own, await officesTowardsIn(change, context, decision.personId));
  const notTheirs = whyNotApprover(approvedBy, looking);
  if (notTheirs) throw Object.assign(notAllowed("registers:declare"), { message: notTheirs });
  if (!isAwaited(decision))
    throw conflict("This decision does not wait for approval any more: somebody answered or replaced it meanwhile.");
  const reasons = given("reasons", input.reasons, 2_000);
  const approval = input.approve ? ConflictApproval.GIVEN : ConflictApproval.REFUSED;
  const answered = { approval, approvalBy: own, approvalOn: context.today, approvalReasons: reasons };
  await change.manager.update(ConflictDecision, { forceId, id }, answered);
  if (input.approve) await endReplaced(change, context, id);
  await change.audit({
    action: "answerConflictApproval",
    entity: "ConflictDecision",
    entityId: id,
    before: { approval: before },
    after: { approval, approvedBy },
    clauseId: clauseId ?? undefined,
    reason: reasons,
  });
  return id;
}

/** Ends the decision that stood until this one took effect. */
export async function endReplaced(change: Change, { now }: RequestContext, id: string): Promise<void> {
  await change.query(
    "update registers.conflict_decisions set superseded_at = $3 where force_id = $1 and pending_id = $2 and superseded_at is null",
    [change.forceId, id, now],
  );
}

/** Whether the caller may approve or refuse a decision that they read. */
export async function viewerCanAnswer(context: RequestContext, decision: ConflictDecision): Promise<boolean> {
  const { forceId, approvedBy } = decision;
  if (!isAwaited(decision) || !context.can("registers:declare", forceId)) return false;
  const looking = lookingAt(decision, context.personIn(forceId), await officesTowards(context, decision));
  return whyNotApprover(approvedBy, looking) === null;
}

function lookingAt(decision: ConflictDecision, own: string | null, roles: readonly string[]) {
  return { isPerson: own === decision.personId, isDecider: own === decision.decidedBy, roles };
}

interface Held {
  readonly id: string;
  readonly held: boolean;
}

/** Whether somebody may approve a decision as it stands today: one statement for all of a page. */
export const approverHeld = (context: RequestContext) =>
  rowLoader<Held>(
    context,
    approverHeld,
    async (ids) => {
      const rows = await Promise.all(
        readingsOf(context).map(({ scope, except }) =>
          context.read<Held>(
            scope,
            `select c.id, ${approverHeldSql("c")} as held from registers.conflict_decisions c
             where c.id = any($1) and c.force_id = any($forces) and c.force_id <> all($2)`,
            [onlyIds(ids), except, context.today],
          ),
        ),
      );
      return rows.flat();
    },
    ({ id }) => id,
  );
