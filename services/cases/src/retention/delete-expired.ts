import type { EventReceiver } from "@probity/service-kit/subgraph";

/** How many cases go in one transaction: each wholly or not at all. */
const atOnce = 20;

interface Told {
  readonly caseId: string;
  readonly dueOn: string;
  readonly occasion: string;
  readonly personIds: string[];
}

interface Gone {
  readonly id: string;
  readonly kind: string;
  readonly months: number;
  readonly periodFrom: string;
}

/**
 * At night: tells those who handled closed cases four weeks and a week before they are deleted, and deletes those whose day has
 * come. A few at a time, each in a transaction of its own that calls the next, so that what was done stays done and other
 * events are not held up.
 */
export const deleteExpired: EventReceiver = async (_data, change, context) => {
  const { forceId } = change;
  const told = await change.query<Told>(
    `select case_id as "caseId", on_day as "dueOn", occasion, person_ids as "personIds" from cases.plan_deletions($1, $2)`,
    [forceId, context.today],
  );
  if (told.length > 0)
    await change.publish("cases.expire", { cases: told, on: context.today, at: context.now.toISOString() });
  const gone = await change.query<Gone>(
    `select id, kind, months, period_from as "periodFrom" from cases.delete_expired($1, $2, $3, ${atOnce})`,
    [forceId, context.today, context.now],
  );
  if (gone.length === 0) return;
  await change.publish("cases.deleted", { caseIds: gone.map(({ id }) => id), at: context.now.toISOString() });
  await change.audit(
    ...gone.map(({ id, kind, months, periodFrom }) => ({
      action: "deleteCase",
      entity: "Case",
      entityId: id,
      after: { kind, months, periodFrom },
      reason: "the period for which the force keeps closed cases of this kind is over",
    })),
  );
  if (gone.length === atOnce) await change.publish("cases.expired", {});
};
