import type { EventReceiver } from "@probity/service-kit/subgraph";

const atOnce = 100;

/**
 * At night: wraps anew the keys of cases which a former key of the force wrapped, while everybody goes on working. Nothing
 * that is sealed changes. A hundred at a time, each in a transaction of its own that calls the next: other events are not
 * held up, and what was done stays done. Once none is left, the former key may be taken away.
 */
export const rewrapCaseKeys: EventReceiver = async (_data, change, context) => {
  const { forceId } = change;
  const present = await context.keys.currentKeyId();
  const stale = await change.query<{ id: string; keyId: string; wrapped: Buffer }>(
    `select id, key_id as "keyId", wrapped from cases.case_keys where force_id = $1 and key_id <> $2 order by id limit ${atOnce} for update`,
    [forceId, present],
  );
  if (stale.length === 0) return;
  const anew = await Promise.all(
    stale.map(async (stored) => context.keys.wrap(forceId, await context.keys.unwrap(forceId, stored))),
  );
  await change.query(
    `update cases.case_keys k set key_id = n.key_id, wrapped = n.wrapped
     from unnest($2::uuid[], $3::text[], $4::bytea[]) as n (id, key_id, wrapped) where k.force_id = $1 and k.id = n.id`,
    [forceId, stale.map(({ id }) => id), anew.map(({ keyId }) => keyId), anew.map(({ wrapped }) => wrapped)],
  );
  await change.audit({
    action: "rewrapCaseKeys",
    entity: "Force",
    entityId: forceId,
    after: { keys: stale.length, keyId: present },
  });
  if (stale.length === atOnce) await change.publish("case-keys.stale", {});
};
