import type { Change } from "@probity/service-kit/context";
import type { Role } from "@probity/service-kit/roles";
import { holdAccess, refuseNoAdministrator } from "../setup/last-administrator.js";
import { PersonChangeStepKind as StepKind, type Step } from "./person-change.entity.js";

/** A role granted to a person that goes on after a day. */
export interface RunningGrant {
  readonly id: string;
  readonly role: Role;
  readonly to: string | null;
}

/** The roles granted to a person that go on after a day. Who runs the platform is not for a force to say: that one is left out. */
export async function grantsAfter(change: Change, personId: string, on: string): Promise<RunningGrant[]> {
  await holdAccess(change);
  return change.query<RunningGrant>(
    `select g.id, g.role, g.valid_to as "to" from people.access_grants g
     join people.logins l on l.force_id = g.force_id and l.subject = g.subject
     where g.force_id = $1 and l.person_id = $2 and g.role <> 'OPERATOR' and (g.valid_to is null or g.valid_to > $3) order by g.role, g.id`,
    [change.forceId, personId, on],
  );
}

/** Ends granted roles on a day. @throws INVALID at `field` when no administrator would be left. */
export async function endGrants(
  change: Change,
  grants: readonly RunningGrant[],
  { on, reason, field }: { on: string; reason: string; field: string },
): Promise<Step[]> {
  if (grants.length === 0) return [];
  const ids = grants.map(({ id }) => id);
  if (grants.some(({ role }) => role === "FORCE_ADMIN"))
    await refuseNoAdministrator(change, { grantIds: ids, on, field });
  await change.query(
    "update people.access_grants set valid_to = $3, revoke_reason = $4 where force_id = $1 and id = any($2)",
    [change.forceId, ids, on, reason],
  );
  await change.audit(
    ...grants.map(({ id, to }) => {
      const [before, after] = [{ until: to }, { until: on }];
      return { action: "revokeAccess", entity: "AccessGrant", entityId: id, before, after, reason };
    }),
  );
  return grants.map(({ role }) => ({ kind: StepKind.GRANT_ENDS, on, role }));
}
