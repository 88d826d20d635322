import type { EventReceiver } from "@probity/service-kit/subgraph";

/** Duties that are done, or that nothing asks for any more, as the registers subgraph tells them. */
interface DutiesSettled {
  readonly obligationIds: readonly string[];
  /** When that was so; left out by what was told before it was said. */
  readonly at?: string;
}

/**
 * Nobody is told by e-mail of a duty that was done meanwhile, and its notices in the app count as read. When it was done is
 * kept: what was said of it before may be heard after.
 */
export const forgetSettledDuties: EventReceiver = async (data, change, context) => {
  const { obligationIds, at = context.now } = data as DutiesSettled;
  await change.query(
    `insert into people.settled_duties (force_id, id, settled_at) select $1, d.id, $3 from unnest($2::uuid[]) as d (id)
     on conflict (force_id, id) do update set settled_at = greatest(people.settled_duties.settled_at, excluded.settled_at)`,
    [change.forceId, obligationIds, at],
  );
  await change.query(
    `update people.notices set read_at = coalesce(read_at, $3), email = case when email = 'WAITING' then 'NOT_WANTED' else email end
     where force_id = $1 and kind in ('DUTY_DUE', 'DUTY_OVERDUE') and subject_id = any($2::uuid[])`,
    [change.forceId, obligationIds, context.now],
  );
};
