import type { EventReceiver } from "@probity/service-kit/subgraph";

/** Duties that are done, or that nothing asks for any more, as the registers subgraph tells them. */
interface DutiesSettled {
  readonly obligationIds: readonly string[];
}

/** Nobody is told by e-mail of a duty that was done meanwhile, and its notices in the app count as read. */
export const forgetSettledDuties: EventReceiver = async (data, change, context) => {
  const { obligationIds } = data as DutiesSettled;
  await change.query(
    `update people.notices set read_at = coalesce(read_at, $3), email = case when email = 'WAITING' then 'NOT_WANTED' else email end
     where force_id = $1 and kind in ('DUTY_DUE', 'DUTY_OVERDUE') and subject_id = any($2::uuid[])`,
    [change.forceId, obligationIds, context.now],
  );
};
