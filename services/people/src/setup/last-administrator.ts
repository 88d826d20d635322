import type { Change } from "@probity/service-kit/context";
import { invalid } from "@probity/service-kit/errors";

/** Lets nobody else end access in the force until the change ends: two at once would each find another administrator. */
export async function holdAccess(change: Change): Promise<void> {
  await change.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`access of ${change.forceId}`]);
}

/** What is about to end. */
export interface EndingAccess {
  readonly grantIds: readonly string[];
  /** The last ISO day of it. */
  readonly on: string;
  /** The field that said so. */
  readonly field: string;
}

/** Under `holdAccess`. @throws INVALID where nobody who may sign in would be an administrator after the day */
export async function refuseNoAdministrator(change: Change, { grantIds, on, field }: EndingAccess): Promise<void> {
  const [other] = await change.query(
    `select g.id from people.access_grants g join people.logins l on l.force_id = g.force_id and l.subject = g.subject and l.active
     where g.force_id = $1 and g.role = 'FORCE_ADMIN' and g.id <> all($2) and (g.valid_to is null or g.valid_to > $3) limit 1`,
    [change.forceId, grantIds, on],
  );
  if (other) return;
  const message = "This is the force's last administrator: grant the role to somebody else first.";
  throw invalid(field, message, "LAST_ADMINISTRATOR");
}

/** Until when a force has administrators, as things stand. */
export interface Administration {
  /** The last ISO day on which anybody who may sign in is one; null: there is no end to it. */
  readonly until: string | null;
  /** The grant that lasts longest. */
  readonly grantId: string;
  /** Who is one, as persons of the force. */
  readonly personIds: readonly string[];
}

/** Reads that of the force `where` names; no row where nobody ever was one. */
export const administrationSql = (where: string) =>
  `select case when bool_and(g.valid_to is not null) then max(g.valid_to) end as until,
     (array_agg(g.id order by g.valid_to desc nulls first, g.id))[1] as "grantId",
     coalesce(array_agg(distinct l.person_id) filter (where l.person_id is not null), '{}') as "personIds"
   from people.access_grants g join people.logins l on l.force_id = g.force_id and l.subject = g.subject and l.active
   where ${where} and g.role = 'FORCE_ADMIN' having count(*) > 0`;
