import type { RequestContext } from "@probity/service-kit/context";
import DataLoader from "dataloader";
import { openCaseKey, type StoredCaseKey } from "../sealing/case-key.js";

/** Sealed words of one kind of case: the table that keeps them, and the column and the name by which each was sealed. */
export interface SealedWords<Field extends string> {
  /** Schema-qualified, with the case’s id as its own. */
  readonly table: string;
  readonly fields: Readonly<Record<Field, { readonly column: string; readonly sealedAs: string }>>;
  /** What a reading is called in the trail. */
  readonly action: string;
}

/** What belongs to a case. */
interface OfCase {
  readonly forceId: string;
  readonly id: string;
}

/** Opens the words of cases that the caller has a part in: each reading leaves its entry in the trail. */
export function sealedWordsOf<Field extends string>(
  context: RequestContext,
  words: SealedWords<Field>,
): { load(of: OfCase): Promise<Record<Field, string | null>> } {
  return context.once(words, () => {
    return new DataLoader<OfCase, Record<Field, string | null>, string>(
      async (cases) => {
        const opened = new Map<string, Record<Field, string | null>>();
        for (const [forceId, own] of Map.groupBy(cases, (one) => one.forceId)) {
          const ids = own.map(({ id }) => id);
          for (const [id, read] of await readRecorded(context, words, { forceId, ids })) opened.set(id, read);
        }
        const fields = Object.keys(words.fields) as Field[];
        const none = Object.fromEntries(fields.map((field) => [field, null])) as Record<Field, null>;
        return cases.map(({ id }) => opened.get(id) ?? none);
      },
      { cacheKeyFn: ({ id }) => id },
    );
  });
}

function readRecorded<Field extends string>(
  context: RequestContext,
  { table, fields, action }: SealedWords<Field>,
  { forceId, ids }: { forceId: string; ids: string[] },
): Promise<[string, Record<Field, string | null>][]> {
  const named = Object.entries(fields) as [Field, { column: string; sealedAs: string }][];
  return context.change(forceId, "cases:read", async (change) => {
    const rows = await change.query<StoredCaseKey & { sealed: Record<Field, string | null> }>(
      `select t.force_id as "forceId", t.id, k.key_id as "keyId", k.wrapped,
         jsonb_build_object(${named.map(([field, { column }]) => `'${field}', encode(t.${column}, 'base64')`).join(", ")}) as sealed
       from ${table} t join cases.case_keys k on k.force_id = t.force_id and k.id = t.id where t.force_id = $1 and t.id = any($2)`,
      [forceId, ids],
    );
    const reason = "has a part in the case";
    await change.audit(...rows.map(({ id }) => ({ action, entity: "Case", entityId: id, reason })));
    return Promise.all(
      rows.map(async (row): Promise<[string, Record<Field, string | null>]> => {
        const key = await openCaseKey(context, row);
        const open = ([field, { sealedAs }]: (typeof named)[number]): [Field, string | null] => {
          const sealed = row.sealed[field];
          return [field, sealed === null ? null : key.open(sealedAs, Buffer.from(sealed, "base64"))];
        };
        return [row.id, Object.fromEntries(named.map(open)) as Record<Field, string | null>];
      }),
    );
  });
}
