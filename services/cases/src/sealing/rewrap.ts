import type { Change, RequestContext } from "@probity/service-kit/context";
import type { EventReceiver } from "@probity/service-kit/subgraph";

const atOnce = 100;

/** Where keys are kept that the key of a force wraps: of cases, of identities in the vault, and of notes that wait for a second officer. */
const keptIn = ["case_keys", "case_identities", "precedents"] as const;

/**
 * At night: wraps anew the keys of cases which a former key of the force wrapped, while everybody goes on working. Nothing
 * that is sealed changes. A hundred at a time, each in a transaction of its own that calls the next: other events are not
 * held up, and what was done stays done. Once none is left, the former key may be taken away.
 */
export const rewrapCaseKeys: EventReceiver = async (_data, change, context) => {
  const { forceId } = change;
  const present = await context.keys.currentKeyId();
  const counts: number[] = [];
  for (const table of keptIn) counts.push(await rewrapIn(table, change, context, present));
  const keys = counts.reduce((sum, count) => sum + count, 0);
  if (keys === 0) return;
  await change.audit({
    action: "rewrapCaseKeys",
    entity: "Force",
    entityId: forceId,
    after: { keys, keyId: present },
  });
  if (counts.includes(atOnce)) await change.publish("case-keys.stale", {});
};

async function rewrapIn(
  table: (typeof keptIn)[number],
  change: Change,
  context: RequestContext,
  present: string,
): Promise<number> {
  const { forceId } = change;
  const stale = await change.query<{ id: string; keyId: string; wrapped: Buffer }>(
    `select id, key_id as "keyId", wrapped from cases.${table} where force_id = $1 and key_id <> $2 order by id limit ${atOnce} for update`,
    [forceId, present],
  );
  if (stale.length === 0) return 0;
  const anew = await Promise.all(
    stale.map(async (stored) => context.keys.wrap(forceId, await context.keys.unwrap(forceId, stored))),
  );
  await change.query(
    `update cases.${table} k set key_id = n.key_id, wrapped = n.wrapped
     from unnest($2::uuid[], $3::text[], $4::bytea[]) as n (id, key_id, wrapped) where k.force_id = $1 and k.id = n.id`,
    [forceId, stale.map(({ id }) => id), anew.map(({ keyId }) => keyId), anew.map(({ wrapped }) => wrapped)],
  );
  return stale.length;
}
