import { randomBytes } from "node:crypto";
import { CaseKey } from "@probity/cases/sealing/case-key";
import type { TestDatabase } from "@probity/testkit/database";
import { testKeys } from "@probity/testkit/keys";
import { v7 as uuidv7 } from "uuid";

/** Where a thing is copied to, and which columns of the copy are its own. */
interface Copy {
  readonly table: string;
  readonly own: Readonly<Record<string, string>>;
  readonly where?: string;
}

/** Somebody else for each copy: one and the same would be read once, however many rows name them. */
const aPerson =
  "(select p.id from people.persons p where p.force_id = row.force_id and p.name = 'Copy ' || n || ' (demo)')";

/** The id of another row of a table for each copy. */
const nthId = (table: string, where: string) =>
  `(select t.id from ${table} t where t.force_id = row.force_id and ${where} order by t.id offset n limit 1)`;

const copies: readonly Copy[] = [
  { table: "people.persons", own: { name: "'Copy ' || n || ' (demo)'" } },
  { table: "registers.published_entries", own: { person_id: aPerson }, where: "public and superseded_at is null" },
  {
    table: "registers.published_entries",
    own: { public: "false", published_to: "'STAFF'" },
    where: "public and superseded_at is null",
  },
  { table: "registers.obligations", own: { appointment_id: "uuidv7()", person_id: aPerson } },
  { table: "registers.declarations", own: { person_id: aPerson }, where: "status = 'SUBMITTED'" },
  {
    table: "registers.interests",
    own: { declaration_id: nthId("registers.declarations", "status = 'SUBMITTED'") },
    where: "decision = 'WITHHOLD'",
  },
  {
    table: "registers.published_entries",
    own: { interest_id: nthId("registers.interests", "decision = 'WITHHOLD'") },
    where: "details = 'WITHHELD' and superseded_at is null",
  },
  { table: "registers.gift_offers", own: { recipient_id: aPerson }, where: "status = 'SUBMITTED'" },
  { table: "registers.published_gifts", own: { person_id: aPerson, named_person_id: aPerson } },
  { table: "registers.meetings", own: {} },
  { table: "registers.published_meeting_declarations", own: { superseded_at: "now()", named_person_id: aPerson } },
  { table: "registers.interest_checks", own: {} },
  { table: "registers.conflict_decisions", own: { person_id: aPerson } },
  { table: "registers.permissions", own: { person_id: aPerson }, where: "status = 'REFUSED'" },
  {
    table: "registers.permissions",
    own: { public: "true", status: "'GRANTED'", granted_on: "current_date", offices: "'{STAFF}'" },
    where: "status = 'REFUSED'",
  },
  { table: "people.appointments", own: { person_id: aPerson, to_day: "null" } },
  { table: "people.access_grants", own: { subject: "'copy-' || n || '@staffordshire.example'" } },
  { table: "protocols.protocols", own: { slug: "'copy-' || n" } },
];

/** Makes a hundred and twenty more rows of everything that a list of a force shows. */
export async function plantMany(database: TestDatabase, forceId: string, handler: string): Promise<void> {
  const notices = { table: "people.notices", own: { person_id: `'${handler}'::uuid`, subject_id: "uuidv7()" } };
  for (const each of [...copies, notices]) await copy(database, each, forceId);
  await plantCases(database, forceId, handler);
}

/** Copies of a case that the handler has no other part in, each sealed by a key of its own. */
async function plantCases(database: TestDatabase, forceId: string, handler: string): Promise<void> {
  const cases = await Promise.all(
    Array.from({ length: 120 }, async () => {
      const [id, key] = [uuidv7(), randomBytes(32)];
      const { keyId, wrapped } = await testKeys.wrap(forceId, key);
      return { id, keyId, wrapped, narrative: new CaseKey(forceId, id, key).seal("narrative", "Invented.") };
    }),
  );
  await database.query(
    `with made as (insert into cases.cases (force_id, id, reference, kind, stage, matter, status, subject_person_id, raised_by, raised_at, direct_discussion, sealed_narrative, route)
       select row.force_id, given.id, 'COPY-' || n, row.kind, row.stage, row.matter, row.status, ${aPerson}, row.raised_by, row.raised_at, row.direct_discussion, given.narrative, row.route
       from (select * from cases.cases where force_id = $1 and subject_person_id <> $2 and raised_by <> $2 limit 1) row,
         unnest($3::uuid[], $4::bytea[]) with ordinality as given (id, narrative, n) returning force_id, id)
     insert into cases.case_parts (force_id, case_id, person_id, part) select force_id, id, $2, 'HANDLER' from made`,
    [forceId, handler, cases.map(({ id }) => id), cases.map(({ narrative }) => narrative)],
  );
  await database.query(
    "insert into cases.case_keys (force_id, id, key_id, wrapped) select $1, * from unnest($2::uuid[], $3::text[], $4::bytea[])",
    [forceId, cases.map(({ id }) => id), cases.map(({ keyId }) => keyId), cases.map(({ wrapped }) => wrapped)],
  );
}

async function copy(database: TestDatabase, { table, own, where = "true" }: Copy, forceId: string): Promise<void> {
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
