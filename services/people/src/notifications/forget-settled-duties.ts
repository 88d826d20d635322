import type { Change, RequestContext } from "@probity/service-kit/context";
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
  const { obligationIds, at } = data as DutiesSettled;
  await forgetSettled(change, context, { ids: obligationIds, kinds: ["DUTY_DUE", "DUTY_OVERDUE"], at });
};

/** The same of a case none of whose clocks runs any more. */
export const forgetSettledCases: EventReceiver = async (data, change, context) => {
  const { caseIds, at } = data as { caseIds: string[]; at: string };
  await forgetSettled(change, context, { ids: caseIds, kinds: ["CASE_DUE", "CASE_OVERDUE"], at });
};

async function forgetSettled(
  change: Change,
  { now }: RequestContext,
  { ids, kinds, at = now }: { ids: readonly string[]; kinds: readonly string[]; at?: string | Date | undefined },
): Promise<void> {
  await change.query(
    `insert into people.settled_duties (force_id, id, settled_at) select $1, d.id, $3 from unnest($2::uuid[]) as d (id)
     on conflict (force_id, id) do update set settled_at = greatest(people.settled_duties.settled_at, excluded.settled_at)`,
    [change.forceId, ids, at],
  );
  await change.query(
    `update people.notices set read_at = coalesce(read_at, $3), email = case when email = 'WAITING' then 'NOT_WANTED' else email end
     where force_id = $1 and kind = any($4) and subject_id = any($2::uuid[])`,
    [change.forceId, ids, now, kinds],
  );
}
