import { randomBytes } from "node:crypto";
import type { KeyProvider } from "@probity/service-kit/keys/key-provider";
import type { AfterMigrations } from "@probity/service-kit/migrate";
import { CaseKey } from "./case-key.js";

interface InClear {
  readonly forceId: string;
  readonly id: string;
  readonly narrative: string;
}

/**
 * Seals the narratives that were written before cases had keys, and takes the column away that held them. Nothing is left
 * to do the second time.
 */
export const sealStored: AfterMigrations = async (source, keys) => {
  const [column] = await source.query<object[]>(
    "select 1 from information_schema.columns where table_schema = 'cases' and table_name = 'cases' and column_name = 'narrative'",
  );
  if (!column) return;
  await source.transaction(async ({ query }) => {
    // The owner of the table stands outside the forces for the length of this transaction.
    await query("alter table cases.cases no force row level security");
    await query("alter table cases.case_keys no force row level security");
    const rows = await query<InClear[]>(
      `select force_id as "forceId", id, narrative from cases.cases where narrative is not null`,
    );
    await sealAll(query, keys, rows);
    // Each key's case is looked for now: the tables cannot be altered while that is open.
    await query("set constraints all immediate");
    await query("alter table cases.cases drop column narrative");
    // A dropped column stays in the rows, and former rows in the file, until the table is written anew: this does so.
    await query(
      "alter table cases.cases alter column sealed_narrative set not null, alter column sealed_narrative type bytea using sealed_narrative || ''::bytea",
    );
    await query("alter table cases.cases force row level security");
    await query("alter table cases.case_keys force row level security");
  });
};

type Query = <Rows>(sql: string, parameters?: unknown[]) => Promise<Rows>;

async function sealAll(query: Query, keys: KeyProvider, rows: readonly InClear[]): Promise<void> {
  const sealed = await Promise.all(rows.map((row) => sealOne(keys, row)));
  const columns = [
    rows.map(({ forceId }) => forceId),
    rows.map(({ id }) => id),
    sealed.map(({ keyId }) => keyId),
    sealed.map(({ wrapped }) => wrapped),
  ];
  await query(
    "insert into cases.case_keys (force_id, id, key_id, wrapped) select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::bytea[])",
    columns,
  );
  await query(
    `update cases.cases c set sealed_narrative = n.narrative
     from unnest($1::uuid[], $2::uuid[], $3::bytea[]) as n (force_id, id, narrative) where c.force_id = n.force_id and c.id = n.id`,
    [columns[0], columns[1], sealed.map(({ narrative }) => narrative)],
  );
}

async function sealOne(keys: KeyProvider, { forceId, id, narrative }: InClear) {
  const key = randomBytes(32);
  const { keyId, wrapped } = await keys.wrap(forceId, key);
  return { keyId, wrapped, narrative: new CaseKey(forceId, id, key).seal("narrative", narrative) };
}
