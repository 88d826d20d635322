import { caseControls } from "./case-controls.js";
import { granted, permission, type DatabaseControl } from "./database-control.js";
import { meetingControls } from "./meeting-controls.js";
import { peopleControls } from "./people-controls.js";
import { protocolControls } from "./protocol-controls.js";

const tables = {
  people: [
    "persons",
    "offices",
    "appointments",
    "reporting_lines",
    "logins",
    "access_grants",
    "suspensions",
    "rulebooks",
    "acknowledgements",
    "notices",
    "notice_preferences",
    "bodies",
    "election_days",
    "imports",
    "provisioning_tokens",
    "person_changes",
    "vettings",
    "trainings",
    "restrictions",
    "relationships",
    "settled_duties",
  ],
  protocols: [
    "source_documents",
    "document_parts",
    "protocol_versions",
    "protocols",
    "clauses",
    "rules",
    "consultees",
    "clause_comments",
    "signatories",
    "proposed_rules",
    "clause_matches",
    "import_confirmations",
    "lint_findings",
    "citations",
    "configured_rules",
    "office_holders",
  ],
  registers: [
    "declarations",
    "interests",
    "obligations",
    "published_entries",
    "publications",
    "publication_holds",
    "gift_offers",
    "published_gifts",
    "meetings",
    "agenda_items",
    "meeting_declarations",
    "published_meeting_declarations",
    "interest_checks",
    "conflict_decisions",
    "permissions",
    "permission_steps",
    "referrals",
    "rulebooks",
    "office_holders",
    "bank_holidays",
    "bank_holiday_withdrawals",
    "retimings",
    "calendar_feeds",
    "search_terms",
    "saved_searches",
    "reporting_lines",
    "publication_items",
  ],
  cases: [
    "cases",
    "case_parts",
    "case_steps",
    "case_keys",
    "case_clocks",
    "case_accesses",
    "queue_keepers",
    "statutory_arrangements",
    "case_complaints",
    "force_settings",
    "rulebooks",
    "office_holders",
    "reporting_lines",
  ],
} as const;

/** The policy of every table of forces: without it a service finds the rows of another force. */
const forcePolicies: DatabaseControl[] = Object.entries(tables).flatMap(([schema, names]) =>
  names.map((table) => ({
    name: `row policy of ${schema}.${table}`,
    remove: [`alter table ${schema}.${table} disable row level security`],
    attack: { as: schema, permission, sql: `select 1 from ${schema}.${table} where force_id = $other` },
  })),
);

/** Every control that SQL can take away. */
export const databaseControls: readonly DatabaseControl[] = [
  ...forcePolicies,
  {
    name: "FORCE: the owner of the tables is held to the policies too",
    remove: ["alter table cases.cases no force row level security"],
    attack: { as: "owner", sql: "select 1 from cases.cases" },
  },
  {
    name: "another's declaration is for the declarer and the reviewers",
    remove: [
      "alter policy of_force on registers.declarations using (force_id = any (nullif(current_setting('app.forces', true), '')::uuid[]))",
    ],
    attack: { as: "registers", permission: "registers:declare", sql: "select 1 from registers.declarations" },
  },
  {
    name: "another's permission is for the person, the office that decides and the officers",
    remove: [
      "alter policy of_force on registers.permissions using (force_id = any (nullif(current_setting('app.forces', true), '')::uuid[]))",
    ],
    attack: {
      as: "registers",
      permission: "registers:declare",
      persons: "own",
      sql: "select 1 from registers.permissions",
    },
  },
  {
    name: "what a record is found by is for those who may read the record",
    remove: [
      "alter policy of_force on registers.search_terms using (force_id = any (nullif(current_setting('app.forces', true), '')::uuid[]))",
    ],
    attack: {
      as: "registers",
      permission: "registers:declare",
      persons: "own",
      sql: "select 1 from registers.search_terms where kind = 'PERMISSION'",
    },
  },
  {
    name: "a saved search is for whoever saved it",
    remove: [
      "alter policy of_force on registers.saved_searches using (force_id = any (nullif(current_setting('app.forces', true), '')::uuid[]))",
    ],
    attack: { as: "registers", permission: "people:read", sql: "select 1 from registers.saved_searches" },
  },
  {
    name: "what is not published is not for the public: what records are found by",
    remove: ["alter policy published on registers.search_terms using (true)"],
    attack: { as: "public", sql: "select 1 from registers.search_terms where audience <> 'PUBLIC'" },
  },
  {
    name: "what is not published is not for the public: versions",
    remove: ["alter policy published on protocols.protocol_versions using (true)"],
    attack: { as: "public", sql: "select 1 from protocols.protocol_versions where status = 'DRAFT'" },
  },
  {
    name: "what is not published is not for the public: persons",
    remove: ["alter policy published on people.persons using (true)"],
    attack: { as: "public", sql: "select 1 from people.persons where not public" },
  },
  {
    name: "what a force's rule keeps for staff is not for the public: entries",
    remove: ["alter policy published on registers.published_entries using (true)"],
    attack: { as: "public", sql: "select 1 from registers.published_entries where published_to = 'STAFF'" },
  },
  {
    name: "an entry is not for the public after the last day that the force's rule gives it",
    remove: ["alter policy published on registers.published_entries using (public)"],
    attack: { as: "public", sql: "select 1 from registers.published_entries where visible_until < current_date - 1" },
  },
  ...caseControls,
  ...protocolControls,
  ...peopleControls,
  ...meetingControls,
  granted(
    "the public reads no declarations",
    "public",
    "registers.interests",
    "select",
    "select 1 from registers.interests",
  ),
  granted(
    "the public reads no column that is not published",
    "public",
    "protocols.protocol_versions",
    "select (import_warnings)",
    "select import_warnings from protocols.protocol_versions",
  ),
  granted(
    "the public changes nothing",
    "public",
    "registers.obligations",
    "update",
    "update registers.obligations set met_on = null returning 1",
  ),
  granted(
    "audit entries are not changed",
    "registers",
    "registers.audit_entries",
    "select, update",
    "update registers.audit_entries set actor = '' returning 1",
  ),
  granted(
    "audit entries are not deleted",
    "cases",
    "cases.audit_entries",
    "select, delete",
    "delete from cases.audit_entries returning 1",
  ),
  granted(
    "published entries are not deleted",
    "registers",
    "registers.published_entries",
    "delete",
    "delete from registers.published_entries returning 1",
  ),
  granted(
    "the words of published entries are not rewritten",
    "registers",
    "registers.published_entries",
    "update",
    "update registers.published_entries set description = '' where force_id = any (current_setting('app.forces')::uuid[]) returning 1",
  ),
  {
    name: "a service empties no table",
    remove: ["grant truncate on cases.case_parts to probity_cases"],
    attack: { as: "cases", sql: "truncate cases.case_parts" },
  },
  {
    name: "a service reads no other service's schema",
    remove: [
      "grant usage on schema cases to probity_people",
      "grant select on cases.cases to probity_people",
      "alter table cases.cases disable row level security",
    ],
    attack: { as: "people", sql: "select 1 from cases.cases" },
  },
  {
    name: "a service creates nothing",
    remove: ["grant create on schema people to probity_people"],
    attack: { as: "people", sql: "create table people.mine ()" },
  },
  {
    name: "a foreign key names the force: no appointment of another force's person",
    remove: ["alter table people.appointments drop constraint appointments_person"],
    attack: {
      as: "people",
      permission,
      sql: "insert into people.appointments (force_id, person_id, office_id, kind, from_day) select $own, $stranger, (select id from people.offices limit 1), 'APPOINTED', current_date returning 1",
    },
  },
  {
    name: "rows are written for the own force only",
    remove: ["alter policy of_force on people.suspensions with check (true)"],
    attack: {
      as: "people",
      permission,
      sql: "insert into people.suspensions (force_id, reason) values ($other, 'invented')",
    },
  },
  {
    name: "an appointment does not end before it begins",
    remove: ["alter table people.appointments drop constraint appointments_days"],
    attack: { as: "people", permission, sql: "update people.appointments set to_day = '1999-01-01' returning 1" },
  },
  {
    name: "a subject is one login in a force",
    remove: ["alter table people.logins drop constraint logins_once"],
    attack: {
      as: "people",
      permission,
      sql: "insert into people.logins (force_id, subject) select force_id, subject from people.logins limit 1 returning 1",
    },
  },
  {
    name: "a subject is lower case",
    remove: ["alter table people.logins drop constraint logins_lower_case"],
    attack: {
      as: "people",
      permission,
      sql: "insert into people.logins (force_id, subject) values ($own, 'Somebody@Force.example') returning 1",
    },
  },
];
