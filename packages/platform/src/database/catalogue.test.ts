import { cloneDatabase, type TestDatabase } from "@probity/testkit/database";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ownerRole, publicRole, serviceRole, services } from "./roles.js";

/**
 * The audit of the catalogue: what keeps the forces apart, asked of the database itself. Whatever is let off stands in a
 * list here, with its reason.
 */
let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase();
});
afterAll(() => database[Symbol.asyncDispose]());

/** Tables that hold no row of a force: who is signed in, and which migrations were applied. */
const withoutForce = [
  "gateway.sessions",
  "gateway.failed_sign_ins",
  ...services.map((service) => `${service}.migrations`),
];

/** Unique across forces on purpose: a slug is a part of public addresses. */
const uniqueAcrossForces = ["forces_slug"];

/** What anonymous readers may select, table by table; everything else is closed to them. */
const publicColumns: Readonly<Record<string, string>> = {
  "cases.kind_settings": "force_id from_day id kind questions to_day",
  "cases.published_figures": "figures force_id published_on year",
  "cases.published_quarters": "figures force_id published_on quarter year",
  "people.appointments": "elected_on force_id from_day id kind office_id person_id public to_day visible_until",
  "people.bodies": "force_id id kind name_cy name_en valid_from valid_to",
  "people.election_days": "force_id id poll_on source",
  "people.offices": "body_id force_id id public rank role title_cy title_en valid_from valid_to",
  "people.persons": "force_id id name public",
  "protocols.approvals": "approved_by approved_on force_id id note office version_id",
  "protocols.citations": "checked_on force_id id kind name replaced_by since source status title",
  "protocols.clauses":
    "audience citations clause_id facts force_id heading_path id kinds label model_clause model_reason model_relation notes ordinal sub_paragraphs summary_cy summary_en text version_id",
  "protocols.configured_rules": "body clause_id force_id from_day id kind rule_key to_day",
  // Positions alone: who held them is for the force.
  "protocols.consultees": "consulted_on force_id id position version_id",
  "protocols.forces": "colour force_id historic id logo_url name_cy name_en slug",
  "protocols.governing_bodies": "force_id id kind name_cy name_en valid_from valid_to",
  "protocols.lint_findings": "clause_ids fallback force_id id status version_id",
  "protocols.protocol_versions":
    "content_hash dates_note force_id id in_force_from in_force_to legal_status marking number owner protocol_id statement status visible_until",
  "protocols.protocols": "force_id id instrument slug title_cy title_en",
  "protocols.role_titles": "force_id id role title_cy title_en",
  "protocols.rules": "body clause_ref force_id id kind rule_key version_id",
  "protocols.signatories": "force_id id name office signed_on version_id",
  "registers.obligations":
    "anchor_on appointment_id clause_id clause_ref due_on duty ended_on explanation explanation_cy force_id id met_on person_id public",
  "registers.office_holders": "force_id from_day id public role to_day",
  "registers.permissions": "clause_id clause_ref force_id granted_on id matter offices public status until",
  "registers.publication_holds": "force_id from_day id lifted_on reason to_day",
  "registers.publication_items":
    "covers_year force_id id item kept_at last_updated_on link owner target_months version",
  "registers.publications":
    "audience clause_id clause_ref force_id frequency_months id names_non_declarers register retention_years sentence sentence_cy",
  "registers.published_entries":
    "by_date category clause_id clause_ref correction_of declared_on description details force_id id nil person_id protocol_title_cy protocol_title_en provision public published_at published_to register relation reviewed_at since superseded_at visible_until",
  // Whose it is only where the office is public.
  "registers.published_figures": "force_id published_on year",
  "registers.published_gifts":
    "accepted_before_approval approved_by citation clause_id clause_ref days_late description force_id giver giver_kind id kind named_person_id note occasion offered_on protocol_title_cy protocol_title_en public published_at reference response superseded_at surrendered_to timing_verified value_basis value_pence visible_until",
  "registers.rulebooks": "force_id id in_force_from in_force_to",
  "registers.search_terms": "audience day force_id id kind term until",
  // Of a closed part neither what the item was about nor what the interest is.
  "registers.published_meeting_declarations":
    "action body clause_id clause_ref closed_reason force_id held_on id interest item_closed item_number item_title kind local_term made meeting_closed meeting_id meeting_name named_person_id note place protocol_title_cy protocol_title_en published_at superseded_at",
};

const ours = `n.nspname = any(array[${services.map((service) => `'${service}'`).join(", ")}])`;
const serviceRoles = services.map(serviceRole);
const everyRole = [ownerRole, publicRole, ...serviceRoles];

/** The names a query finds, in their order. */
async function names(sql: string, parameters: readonly unknown[] = []): Promise<string[]> {
  return (await database.query<{ name: string }>(sql, parameters)).map(({ name }) => name).toSorted();
}

const tablesWhere = (condition: string) =>
  names(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where ${ours} and c.relkind in ('r', 'p') and not (n.nspname || '.' || c.relname = any($1)) and ${condition}`,
    [withoutForce],
  );

const keysWhere = (condition: string) =>
  names(
    `select k.conname as name from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
     where ${ours} and not (n.nspname || '.' || c.relname = any($1)) and ${condition}`,
    [withoutForce],
  );

const firstColumn = (columns: string) =>
  `(select a.attname from pg_attribute a where a.attrelid = k.conrelid and a.attnum = ${columns}[1])`;

test("the audit looks at every table: there are some in every schema of a subgraph", async () => {
  const tables = await tablesWhere("true");
  expect(tables.length).toBeGreaterThan(25);
  expect(new Set(tables.map((name) => name.split(".")[0]))).toEqual(
    new Set(["cases", "people", "protocols", "registers"]),
  );
});

test("row-level security is forced on every table that holds rows of a force", async () => {
  expect(await tablesWhere("not (c.relrowsecurity and c.relforcerowsecurity)")).toEqual([]);
});

test("row-level security is forced on the gateway's own tables too", async () => {
  const tables =
    "select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'gateway' and c.relkind = 'r'";
  expect(await names(`${tables} and not (c.relrowsecurity and c.relforcerowsecurity)`)).toEqual(["gateway.migrations"]);
});

test("every table has a policy, and each policy of a service asks for the force of the request", async () => {
  expect(await tablesWhere("not exists (select 1 from pg_policy p where p.polrelid = c.oid)")).toEqual([]);
  const open = await names(
    `select schemaname || '.' || tablename || ' ' || policyname as name from pg_policies
     where schemaname = any($1) and not ($2 = any(roles)) and coalesce(qual, with_check, '') not like '%app.forces%' and schemaname <> 'gateway'`,
    [services, publicRole],
  );
  // A subject's own access is found before any force is known.
  expect(open).toEqual(["people.access_grants own_subject", "people.logins own_subject"]);
});

test("no policy is for a role that is none of ours, or for everybody", async () => {
  expect(
    await names("select distinct unnest(roles)::text as name from pg_policies where schemaname = any($1)", [services]),
  ).toEqual([publicRole, ...serviceRoles].toSorted());
});

test("every primary key starts with the force", async () => {
  expect(
    await tablesWhere("not exists (select 1 from pg_constraint k where k.conrelid = c.oid and k.contype = 'p')"),
  ).toEqual([]);
  expect(await keysWhere(`k.contype = 'p' and ${firstColumn("k.conkey")} <> 'force_id'`)).toEqual([]);
});

test("every unique key starts with the force, but for the slug in public addresses", async () => {
  expect(await keysWhere(`k.contype = 'u' and ${firstColumn("k.conkey")} <> 'force_id'`)).toEqual(uniqueAcrossForces);
});

test("no unique index stands beside the keys", async () => {
  const indexes = `select i.indexrelid::regclass::text as name from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
    where ${ours} and i.indisunique and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid)`;
  expect(await names(indexes)).toEqual([]);
});

test("every foreign key starts with the force and ends within its own service", async () => {
  expect(await keysWhere(`k.contype = 'f' and ${firstColumn("k.conkey")} <> 'force_id'`)).toEqual([]);
  const crossing = "k.contype = 'f' and (select f.relnamespace from pg_class f where f.oid = k.confrelid) <> n.oid";
  expect(await keysWhere(crossing)).toEqual([]);
});

test("no column of a force's id can be empty", async () => {
  expect(
    await tablesWhere(
      "not exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'force_id' and a.attnotnull)",
    ),
  ).toEqual([]);
});

test("the owner owns every table, sequence and function, and no service owns anything", async () => {
  expect(await tablesWhere(`pg_get_userbyid(c.relowner) <> '${ownerRole}'`)).toEqual([]);
  const owned = `select c.relname::text as name from pg_class c where pg_get_userbyid(c.relowner) = any($1)
    union select p.proname::text from pg_proc p where pg_get_userbyid(p.proowner) = any($1)
    union select n.nspname::text from pg_namespace n where pg_get_userbyid(n.nspowner) = any($1)
    union select d.datname::text from pg_database d where pg_get_userbyid(d.datdba) = any($1)`;
  expect(await names(owned, [[publicRole, ...serviceRoles]])).toEqual([]);
});

test("no role of the platform can pass over row-level security, make roles or databases, or become another", async () => {
  const powerful =
    "select rolname::text as name from pg_roles where rolname = any($1) and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)";
  expect(await names(powerful, [everyRole])).toEqual([]);
  const members =
    "select r.rolname::text as name from pg_auth_members m join pg_roles r on r.oid = m.member where r.rolname = any($1)";
  expect(await names(members, [everyRole])).toEqual([]);
  expect(await names("select rolname::text as name from pg_roles where rolname = any($1)", [everyRole])).toHaveLength(
    everyRole.length,
  );
});

test("no view reads with its owner's eyes, and nothing is kept as a materialised view", async () => {
  const views = `select c.relname::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where (${ours} or n.nspname = 'pgboss') and (c.relkind = 'm' or (c.relkind = 'v' and not coalesce(c.reloptions @> array['security_invoker=true'], false)))`;
  expect(await names(views)).toEqual([]);
});

test("no function runs with its owner's rights", async () => {
  const definers = `select p.proname::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace where (${ours} or n.nspname in ('pgboss', 'public')) and p.prosecdef`;
  expect(await names(definers)).toEqual([]);
});

const grants = `select n.nspname || '.' || c.relname as relation, pg_get_userbyid(a.grantee) as grantee, a.privilege_type as privilege
  from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) a where ${ours} and c.relkind in ('r', 'p', 'v', 'S')`;

test("no service may truncate, refer to or hang triggers on a table, not even its own", async () => {
  const more = `select grantee || ' ' || privilege || ' ' || relation as name from (${grants}) g
    where grantee <> '${ownerRole}' and privilege not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')`;
  expect(await names(more)).toEqual([]);
});

test("a service may touch no table of another service, and nobody has a right that everybody has", async () => {
  const foreign = `select grantee || ' ' || relation as name from (${grants}) g
    where grantee not in ('${ownerRole}', 'probity_' || split_part(relation, '.', 1))`;
  expect(await names(foreign)).toEqual([]);
  const schemas = `select n.nspname || ' ' || r.rolname as name from pg_namespace n, pg_roles r
    where ${ours} and r.rolname = any($1) and r.rolname <> 'probity_' || n.nspname and has_schema_privilege(r.oid, n.oid, 'usage')`;
  expect(await names(schemas, [serviceRoles])).toEqual([]);
});

test("the audit trail can be written and neither read, changed nor emptied by the services", async () => {
  const rights = `select relation || ' ' || privilege as name from (${grants}) g where relation like '%.audit_entries' and grantee <> '${ownerRole}'`;
  expect(await names(rights)).toEqual(
    ["cases", "people", "protocols", "registers"].map((service) => `${service}.audit_entries INSERT`),
  );
});

test("rows are deleted in no register of a force but what belongs to a draft (interests, clauses, rules, who shall sign), was only sent to be imported, or added to a case and never finished, is derived (what records are found by), or is a closed case or a pack of evidence whose time is over", async () => {
  const rights = `select relation as name from (${grants}) g where privilege = 'DELETE' and grantee <> '${ownerRole}' and relation not like 'gateway.%'`;
  expect(await names(rights)).toEqual([
    // Its own policy lets nothing go that belongs to a document that was kept.
    "cases.case_objects",
    // By one function of the night, for nobody; what belongs to it goes with it.
    "cases.cases",
    // Of packs whose time is over, by the platform alone.
    "cases.evidence_pack_parts",
    // Of cases that were deleted, by the platform alone.
    "people.notices",
    "protocols.clauses",
    "protocols.document_parts",
    "protocols.rules",
    "protocols.signatories",
    "registers.interests",
    // What a record is found by is derived from it, and goes with it.
    "registers.search_terms",
  ]);
});

test("what was signed, approved, decided or added to a calendar is never rewritten", async () => {
  const rights = `select relation as name from (${grants}) g where privilege = 'UPDATE' and grantee <> '${ownerRole}' and relation = any($1)`;
  const kept = ["people.acknowledgements", "protocols.import_confirmations", "registers.bank_holidays"];
  const calendar = ["registers.bank_holiday_withdrawals"];
  const told = ["protocols.consultees", "protocols.signatories", "protocols.source_documents", "registers.retimings"];
  expect(await names(rights, [[...kept, ...calendar, ...told]])).toEqual([]);
});

test.each(["clauses", "rules"])(
  "%s of a version that is no draft can be changed by nobody, its owner included",
  async (table) => {
    const of = `force_id in (select force_id from protocols.forces where slug = 'staffordshire') and version_id in
    (select id from protocols.protocol_versions where status <> 'DRAFT')`;
    const refused = "Only a draft can be changed.";
    await expect(database.query(`update protocols.${table} set id = id where ${of}`)).rejects.toThrow(refused);
    await expect(database.query(`delete from protocols.${table} where ${of}`)).rejects.toThrow(refused);
  },
);

test("a clause of a draft is moved into no other version", async () => {
  const [published] = await database.query<{ id: string; force: string; protocol: string }>(
    "select id, force_id as force, protocol_id as protocol from protocols.protocol_versions where status = 'IN_FORCE' limit 1",
  );
  const [draft] = await database.query<{ id: string }>(
    "insert into protocols.protocol_versions (force_id, protocol_id, number, status) values ($1, $2, 'draft', 'DRAFT') returning id",
    [published?.force, published?.protocol],
  );
  await database.query(
    "insert into protocols.clauses (force_id, version_id, clause_id, heading_path, ordinal) values ($1, $2, 'X-1', '{}', 1)",
    [published?.force, draft?.id],
  );
  const move = "update protocols.clauses set version_id = $1 where version_id = $2";
  await expect(database.query(move, [published?.id, draft?.id])).rejects.toThrow("not moved into another");
});

test("anonymous readers may select the listed columns and do nothing else", async () => {
  const columns = await database.query<{ relation: string; columns: string }>(
    `select n.nspname || '.' || c.relname as relation, string_agg(a.attname, ' ' order by a.attname) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relkind in ('r', 'p', 'v', 'm') and n.nspname not in ('pg_catalog', 'information_schema') and has_column_privilege('${publicRole}', c.oid, a.attnum, 'select')
     group by 1 order by 1`,
  );
  expect(Object.fromEntries(columns.map((row) => [row.relation, row.columns]))).toEqual(publicColumns);
  const writable = `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v') and n.nspname not in ('pg_catalog', 'information_schema')
      and (has_any_column_privilege('${publicRole}', c.oid, 'insert, update') or has_table_privilege('${publicRole}', c.oid, 'delete, truncate, trigger'))`;
  expect(await names(writable)).toEqual([]);
});

test("nobody but the owner may create anything in the database", async () => {
  const creating = `select n.nspname || ' ' || r.rolname as name from pg_namespace n, pg_roles r
    where r.rolname = any($1) and n.nspname not like 'pg\\_%' and has_schema_privilege(r.oid, n.oid, 'create')`;
  expect(await names(creating, [[publicRole, ...serviceRoles]])).toEqual([]);
});

test("the audit finds a table that was made without all this", async () => {
  await database.query(
    "create table cases.loose (id uuid primary key, case_id uuid unique references cases.loose (id))",
  );
  await database.query(`grant all on cases.loose to ${serviceRole("cases")}`);
  const found = ["cases.loose"];
  expect(await tablesWhere("not (c.relrowsecurity and c.relforcerowsecurity)")).toEqual(found);
  expect(await tablesWhere("not exists (select 1 from pg_policy p where p.polrelid = c.oid)")).toEqual(found);
  expect(await tablesWhere(`pg_get_userbyid(c.relowner) <> '${ownerRole}'`)).toEqual(found);
  expect(await keysWhere(`k.contype in ('p', 'u', 'f') and ${firstColumn("k.conkey")} <> 'force_id'`)).toHaveLength(4);
  await database.query("drop table cases.loose");
});
