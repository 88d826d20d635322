import type { RequestContext } from "@probity/service-kit/context";
import { objectIdOf } from "@probity/service-kit/documents/object-store";
import type { EventReceiver } from "@probity/service-kit/subgraph";

const aDay = 86_400_000;
const atOnce = 500;

/**
 * At night: forgets documents that nobody finished adding, then takes out of the store what no row names, once it has lain there for
 * a day: what a crash or a change that was taken back left behind, and what belonged to a case that was deleted.
 */
export const sweepObjects: EventReceiver = async (_data, change, context) => {
  const yesterday = new Date(context.now.getTime() - aDay).toISOString().slice(0, 10);
  const { forceId } = change;
  await change.query("delete from cases.case_objects where force_id = $1 and unfinished and put_on < $2", [
    forceId,
    yesterday,
  ]);
  return () => sweepStore(context, forceId);
};

async function sweepStore(context: RequestContext, forceId: string): Promise<void> {
  const { store } = context.documents;
  const before = context.now.getTime() - aDay;
  let batch: string[] = [];
  let removed = 0;
  const sweepBatch = async () => {
    const unknown = await unknownOf(context, forceId, batch);
    await store.remove(unknown);
    removed += unknown.length;
    batch = [];
  };
  for await (const { name, at } of store.list(forceId)) {
    if (at.getTime() < before) batch.push(name);
    if (batch.length === atOnce) await sweepBatch();
  }
  if (batch.length > 0) await sweepBatch();
  if (removed > 0) context.log.info({ forceId, objects: removed }, "objects that no row names are gone");
}

async function unknownOf(context: RequestContext, forceId: string, names: readonly string[]): Promise<string[]> {
  const rows = await context.readForPlatform<{ id: string }>(
    [forceId],
    "select o.id::text from cases.case_objects o where o.force_id = $1 and o.id::text = any ($2)",
    [forceId, names.map(objectIdOf)],
  );
  const known = new Set(rows.map(({ id }) => id));
  return names.filter((name) => !known.has(objectIdOf(name)));
}
