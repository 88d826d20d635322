import type { Change, RequestContext } from "@probity/service-kit/context";
import { invalid, notAllowed } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { v7 as uuidv7 } from "uuid";
import { refuse } from "@probity/service-kit/refuse";
import { leaveBasisSql, leaveFrom, type LeaveBasis } from "./leave-basis.js";
import { PermissionAct, PermissionStatus } from "./permission-enums.js";
import { takePermission } from "./permission-looking.js";
import { PermissionStepDone } from "./permission-step.entity.js";
import { AskedPermission } from "./permission.entity.js";
import type { AskPermissionInput } from "./permission.inputs.js";
import { askProblem } from "./permission.rules.js";

/** Who asks: the caller, who holds an office of the force. @throws NOT_ALLOWED for a system or a stranger. */
export function whoAsks(context: RequestContext, forceId: string): string {
  const personId = context.personIn(forceId);
  if (!personId) throw notAllowed("registers:declare");
  return personId;
}

/** @throws INVALID for somebody who is bound by nothing on the day. */
export function refuseWithoutOffice({ roles }: LeaveBasis): void {
  if (roles.length === 0) throw invalid("forceId", "You hold no office of this force today.");
}

/** Asks for leave. Answers its id. */
export async function askPermission(
  change: Change,
  context: RequestContext,
  input: AskPermissionInput,
): Promise<string> {
  refuse(askProblem(input, context.today));
  const { forceId } = change;
  const personId = whoAsks(context, forceId);
  const [basis] = await change.query<LeaveBasis>(leaveBasisSql, [forceId, personId, context.today]);
  refuseWithoutOffice(basis as LeaveBasis);
  const { matter, voluntary, uncertain, beginsOn = null, begunOn = null } = input;
  const follows = leaveFrom(basis as LeaveBasis, input, context.today);
  const status = follows.submitTo ? PermissionStatus.TO_RECEIVE : PermissionStatus.TO_DECIDE;
  const id = uuidv7();
  await change.manager.insert(AskedPermission, {
    ...follows,
    forceId,
    id,
    personId,
    matter,
    voluntary,
    uncertain,
    beginsOn,
    begunOn,
    description: input.description.trim(),
    withWhom: input.withWhom.trim(),
    effect: input.effect.trim(),
    renewalOf: await formerOf(change, context, input),
    askedAt: context.now,
    status,
    version: 1,
    conditions: null,
    until: null,
    offices: [...(basis as LeaveBasis).roles],
    grantedOn: null,
    public: false,
  });
  await writeStep(change, context, { permissionId: id, act: PermissionAct.ASKED });
  const { outcome, decider, clauseId } = follows;
  await change.audit({
    action: "askPermission",
    entity: "Permission",
    entityId: id,
    after: { matter, status, outcome, decider },
    clauseId: clauseId ?? undefined,
  });
  return id;
}

/** What would be renewed: one's own, given, in the same matter. */
async function formerOf(
  change: Change,
  context: RequestContext,
  { renewalOf, matter }: AskPermissionInput,
): Promise<string | null> {
  if (!renewalOf) return null;
  const former = await takePermission(change, context, "renew", { permissionId: knownForm(renewalOf, "permission") });
  if (former.matter !== matter) throw invalid("matter", "A renewal is in the same matter as what it renews.");
  return former.id;
}

/** Writes down what was done, in the history that everybody reads who sees the permission. */
export async function writeStep(
  change: Change,
  context: RequestContext,
  { permissionId, act, reason = null }: { permissionId: string; act: PermissionAct; reason?: string | null },
): Promise<void> {
  const { forceId } = change;
  const personId = whoAsks(context, forceId);
  await change.manager.insert(PermissionStepDone, {
    forceId,
    id: uuidv7(),
    permissionId,
    act,
    at: context.now,
    personId,
    reason,
  });
}
