import { latestReminder } from "@probity/rules/reminders";
import type { Change, RequestContext } from "@probity/service-kit/context";

interface OpenDuty {
  readonly obligationId: string;
  readonly personId: string;
  readonly duty: string;
  readonly anchorOn: string;
  readonly dueOn: string;
  readonly clauseId: string;
}

/**
 * Tells of each open duty the latest occasion of a reminder that has come, and whose it is: ids, days and clauses alone. Told
 * again each night until it is met; who hears it knows what was said before. One statement and one event, however many duties.
 */
export async function tellDuties(change: Change, { today, now }: RequestContext): Promise<void> {
  const open = await change.query<OpenDuty>(
    `select o.id as "obligationId", o.person_id as "personId", o.duty, o.anchor_on as "anchorOn", o.due_on as "dueOn", o.clause_id as "clauseId"
     from registers.obligations o
     where o.force_id = $1 and o.met_on is null and o.anchor_on <= $2 and (o.ended_on is null or o.ended_on >= $2) order by o.due_on, o.id`,
    [change.forceId, today],
  );
  const duties = open.flatMap(({ anchorOn, ...duty }) => {
    const reminder = latestReminder({ askedOn: anchorOn, dueOn: duty.dueOn }, today);
    return reminder ? [{ ...duty, ...reminder }] : [];
  });
  if (duties.length > 0) await change.publish("duties.due", { duties, at: now.toISOString() });
}

/** Tells of duties that are done, or that nothing asks for any more: nobody needs to be reminded of them. */
export async function tellSettled(
  change: Change,
  settled: readonly { readonly id: string }[],
  now: Date,
): Promise<void> {
  if (settled.length === 0) return;
  await change.publish("duties.settled", { obligationIds: settled.map(({ id }) => id), at: now.toISOString() });
}
