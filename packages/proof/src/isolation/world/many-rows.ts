import type { TestDatabase } from "@probity/testkit/database";

/** Where each thing is copied to, and which columns of the copy are its own. */
const copies: readonly { table: string; own: Readonly<Record<string, string>>; where?: string }[] = [
  { table: "people.persons", own: { name: "'Copy ' || n || ' (demo)'" } },
  { table: "registers.published_entries", own: {}, where: "public and superseded_at is null" },
  { table: "registers.obligations", own: { appointment_id: "uuidv7()" } },
  { table: "registers.declarations", own: {}, where: "status = 'SUBMITTED'" },
  { table: "registers.gift_offers", own: {}, where: "status = 'SUBMITTED'" },
  { table: "registers.published_gifts", own: {} },
  { table: "registers.meetings", own: {} },
  { table: "registers.published_meeting_declarations", own: { superseded_at: "now()" } },
  { table: "registers.interest_checks", own: {} },
  { table: "registers.conflict_decisions", own: {} },
  { table: "registers.permissions", own: {}, where: "status = 'REFUSED'" },
  { table: "protocols.protocols", own: { slug: "'copy-' || n" } },
];

/** Makes a hundred and twenty more rows of everything that a list of a force shows. */
export async function plantMany(database: TestDatabase, forceId: string, handler: string): Promise<void> {
  for (const { table, own, where } of copies) await copy(database, table, own, where ?? "true", forceId);
  await database.query(
    `with made as (insert into cases.cases (force_id, reference, matter, status, subject_person_id, raised_by, raised_at, direct_discussion, narrative, route)
       select c.force_id, 'COPY-' || n, c.matter, c.status, c.subject_person_id, c.raised_by, c.raised_at, c.direct_discussion, 'Invented.', c.route
       from (select * from cases.cases where force_id = $1 and subject_person_id <> $2 and raised_by <> $2 limit 1) c, generate_series(1, 120) n returning force_id, id)
     insert into cases.case_parts (force_id, case_id, person_id, part) select force_id, id, $2, 'HANDLER' from made`,
    [forceId, handler],
  );
}

async function copy(
  database: TestDatabase,
  table: string,
  own: Readonly<Record<string, string>>,
  where: string,
  forceId: string,
): Promise<void> {
  const columns = await database.query<{ name: string }>(
    "select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attname <> 'id' and attgenerated = ''",
    [table],
  );
  const names = columns.map(({ name }) => name);
  const values = names.map((name) => own[name] ?? `row.${name}`);
  await database.query(
    `insert into ${table} (${names.join(", ")}) select ${values.join(", ")} from (select * from ${table} where force_id = $1 and ${where} limit 1) row, generate_series(1, 120) n`,
    [forceId],
  );
}
