import { fillCase, fillRouting } from "./fill-cases.js";
import { fillGifts } from "./fill-gifts.js";
import { fillMeetings } from "./fill-meetings.js";
import type { TestDatabase } from "@probity/testkit/database";

/** Rows of a force in every table that a control looks after. */
export async function fill(database: TestDatabase, force: string, person: string): Promise<void> {
  const one = (sql: string, ...more: unknown[]) =>
    database.query<{ id: string }>(sql, [force, ...more]).then(([row]) => row?.id);
  await one("insert into people.suspensions (force_id, reason, ended_at) values ($1, 'invented', now())");
  await one(
    "insert into people.access_grants (force_id, subject, role, reason) values ($1, 'x@force.example', 'STAFF', 'invented')",
  );
  await fillRegisters(one, person);
  await one(
    "insert into registers.audit_entries (force_id, actor, request_id, origin, action, entity, entity_id) values ($1, 'a', 'r', '', 'x', 'X', uuidv7())",
  );
  await one(
    "insert into cases.audit_entries (force_id, actor, request_id, origin, action, entity, entity_id) values ($1, 'a', 'r', '', 'x', 'X', uuidv7())",
  );
  await fillCase(one, person);
  await one(
    "insert into protocols.source_documents (force_id, file_name, media_type, byte_length, sha256, bytes) values ($1, 'a.txt', 'text/plain', 1, 'x', 'x')",
  );
  await one(
    "insert into protocols.document_parts (force_id, document_id, part, parts, bytes, subject, sent_at) values ($1, uuidv7(), 1, 1, 'x', 'x', now())",
  );
  await one(
    "insert into protocols.protocol_versions (force_id, protocol_id, number, status) select force_id, id, 'draft 9', 'DRAFT' from protocols.protocols where force_id = $1 limit 1",
  );
  await one(
    "insert into protocols.protocol_versions (force_id, protocol_id, number, status, in_force_from, in_force_to, visible_until) select force_id, id, 'kept 9', 'WITHDRAWN', '2000-01-01', '2000-12-31', '2001-12-31' from protocols.protocols where force_id = $1 limit 1",
  );
  await one(
    "insert into people.appointments (force_id, person_id, office_id, kind, from_day, to_day, public, visible_until) select force_id, person_id, office_id, kind, '2000-01-01', '2000-12-31', true, '2001-12-31' from people.appointments where force_id = $1 limit 1",
  );
  await fillPermission(one);
  await fillRouting(one);
  await fillGifts(one, person);
  await fillMeetings(one);
  await fillVersions(one);
  await fillSetUp(one, person);
  await fillPeople(one, person);
}

type One = (sql: string, ...more: unknown[]) => Promise<string | undefined>;

async function fillRegisters(one: One, person: string): Promise<void> {
  await one("insert into registers.declared_ties (force_id, person_id, other_id) values ($1, uuidv7(), uuidv7())");
  await one(
    "insert into registers.publication_holds (force_id, from_day, to_day, reason, recorded_at) values ($1, '2099-01-01', '2099-01-02', 'x', now())",
  );
  const declaration = await one(
    "insert into registers.declarations (force_id, person_id, kind, status) values ($1, uuidv7(), 'INITIAL', 'SUBMITTED') returning id",
  );
  await one(
    "insert into registers.interests (force_id, declaration_id, person_id, category, nil, description, ordinal) values ($1, $2, uuidv7(), 'LAND', true, '', 0)",
    declaration,
  );
  await one(
    "insert into registers.published_entries (force_id, person_id, register, category, nil, description, declared_on, published_at, public) values ($1, $2, 'INTERESTS', 'LAND', true, '', current_date, now(), true)",
    person,
  );
  await one(
    `insert into registers.published_entries
       (force_id, person_id, register, category, nil, description, declared_on, published_at, public, published_to, visible_until)
     select $1, $2, 'INTERESTS', 'LAND', true, '', current_date, now(), to_whom = 'PUBLIC', to_whom, until
     from (values ('PUBLIC', current_date - 30), ('STAFF', null)) as x (to_whom, until)`,
    person,
  );
  await one(
    "insert into registers.publications (force_id, register, audience) values ($1, 'INTERESTS', 'STAFF') on conflict do nothing",
  );
  await one(
    `insert into registers.obligations (force_id, person_id, appointment_id, duty, rule_key, clause_ref, clause_id, version_id, anchor_on, due_on, explanation, public)
     values ($1, $2, uuidv7(), 'REGISTER_OF_INTERESTS', 'invented', uuidv7(), 'X-1', uuidv7(), current_date, current_date, '{}', true)`,
    person,
  );
}

/** Somebody else's, which no office of the person decides. */
async function fillPermission(one: One): Promise<void> {
  const permission = await one(
    `insert into registers.permissions
       (force_id, person_id, matter, description, with_whom, effect, voluntary, uncertain, asked_at, status, outcome, decider, decider_named, receiver_vacant,
        refusal_needs_reasons, keep_record, explanation)
     values ($1, uuidv7(), 'MEDIA_CONTACT', 'x', '', '', false, true, now(), 'TO_DECIDE', 'NOT_COVERED', 'HEAD_OF_STAFF', 'BY_CUSTOM', false, false, false, '{}') returning id`,
  );
  await one(
    "insert into registers.permission_steps (force_id, permission_id, act, at, person_id) values ($1, $2, 'ASKED', now(), uuidv7())",
    permission,
  );
}

async function fillVersions(one: One): Promise<void> {
  const draft = await one(
    "insert into protocols.protocol_versions (force_id, protocol_id, number, status) select force_id, id, 'draft 10', 'DRAFT' from protocols.protocols where force_id = $1 limit 1 returning id",
  );
  const clause = await one(
    "insert into protocols.clauses (force_id, version_id, clause_id, heading_path, ordinal) values ($1, $2, 'X-1', '{}', 1) returning id",
    draft,
  );
  await one(
    "insert into protocols.consultees (force_id, version_id, position, consulted_on) values ($1, $2, 'Invented', '2025')",
    draft,
  );
  await one("insert into protocols.signatories (force_id, version_id, office) values ($1, $2, 'Invented')", draft);
  await one(
    "insert into protocols.clause_comments (force_id, version_id, clause_ref, said_by, said_at, said) values ($1, $2, $3, 'x', now(), 'Invented.')",
    draft,
    clause,
  );
  await one(
    `insert into protocols.proposed_rules (force_id, version_id, clause_ref, ordinal, kind, part, part_place, words, starts_at, ends_at, partial, confidence, reason, status)
     values ($1, $2, $3, 0, 'DEADLINE', 'TEXT', 0, 'x', 0, 1, '{}', 1, 'x', 'PROPOSED')`,
    draft,
    clause,
  );
  await one(
    `insert into protocols.clause_matches (force_id, version_id, clause_ref, ordinal, words, certainty, confidence, reason, status)
     values ($1, $2, $3, 0, 'x', 'NONE', 0, 'x', 'PROPOSED')`,
    draft,
    clause,
  );
  await one(
    `insert into protocols.import_confirmations (force_id, version_id, confirmed_by, confirmed_at, carried, added, dropped, carried_rules, made_rules, incomplete)
     values ($1, $2, 'x', now(), '{}', '{}', '{}', '{}', '{}', '[]')`,
    draft,
  );
  await one(
    "insert into protocols.lint_findings (force_id, version_id, key, code, severity, clause_ids, message, status) values ($1, $2, 'x', 'L1', 'WARNS', '{}', 'x', 'OPEN')",
    draft,
  );
  await one(
    "insert into protocols.configured_rules (force_id, rule_key, kind, clause_id, body, from_day, reason, configured_by, configured_at) values ($1, 'x/x', 'STANDARD', 'X-1', '{}', '2030-01-01', 'x', 'x', now())",
  );
}

async function fillSetUp(one: One, person: string): Promise<void> {
  await one(
    `insert into people.acknowledgements (force_id, person_id, version_id, event, content_hash, clause_ids, roles, typed_name, signed_at)
     select p.force_id, p.id, r.id, 'APPOINTMENT', 'x', '{}', '{}', 'Invented', now() from people.persons p, people.rulebooks r
     where p.force_id = $1 and r.force_id = $1 and p.id <> $2 limit 1`,
    person,
  );
  await one(
    `insert into people.notices (force_id, person_id, kind, subject_id, occasion, occasion_on, clause_id, created_at, email)
     select force_id, id, 'SIGNATURE_DUE', uuidv7(), 'ASKED', current_date, 'X-1', now(), 'WAITING' from people.persons
     where force_id = $1 and id <> $2 limit 1`,
    person,
  );
  await one(
    `insert into people.notice_preferences (force_id, person_id, by_email, quiet_from, quiet_to, language)
     values ($1, $2, 'DAILY', 18, 8, 'EN')`,
    person,
  );
  await one(
    "insert into registers.bank_holidays (force_id, on_day, name_en, name_cy, reason, added_by, added_at) values ($1, '2033-03-03', 'x', 'x', 'x', 'x', now())",
  );
  await one(
    "insert into registers.bank_holiday_withdrawals (force_id, bank_holiday_id, reason, withdrawn_by, withdrawn_at) select force_id, id, 'x', 'x', now() from registers.bank_holidays where force_id = $1",
  );
  await one(
    `insert into registers.retimings (force_id, obligation_id, person_id, duty, clause_id, before_on, after_on, explanation, reason, at)
     select force_id, id, person_id, duty, clause_id, due_on, due_on, '{}', 'x', now() from registers.obligations where force_id = $1 limit 1`,
  );
  await one(
    `insert into registers.calendar_feeds (force_id, person_id, subject, token_hash, language, created_at)
     values ($1, $2, 'x', sha256('x'), 'EN', now())`,
    person,
  );
  await one(
    "insert into registers.saved_searches (force_id, subject, name, asked, created_at) values ($1, 'x', 'x', '{}', now())",
  );
  await one(
    `insert into registers.publication_items (force_id, item, version, kept_by, kept_at) values ($1, 'x', 1, 'x', now())`,
  );
}

/** What is kept about somebody else than the person, for few to see. */
async function fillPeople(one: One, person: string): Promise<void> {
  await one("insert into people.settled_duties (force_id, settled_at) values ($1, now())");
  const somebody = "(select id from people.persons where force_id = $1 and id <> $2 limit 1)";
  await one(
    "insert into people.bodies (force_id, kind, name_en, name_cy, valid_from) values ($1, 'PANEL', 'x', 'x', '2020-01-01')",
  );
  await one("insert into people.election_days (force_id, poll_on, source) values ($1, '2033-05-05', 'x')");
  await one(
    `insert into people.imports (force_id, started_at, started_by, choice, state, total, done, added, changed, unchanged, refused, problems, finished_at)
     values ($1, now(), 'x', 'VALID_ROWS', 'DONE', 1, 1, 1, 0, 0, 0, '[]', now())`,
  );
  await one(
    `insert into people.provisioning_tokens (force_id, name, token_hash, made_at, made_by, expires_on, last_used_at, revoked_at)
     values ($1, 'x', '\\x00', now(), 'x', '2099-01-01', now(), null)`,
  );
  await one(
    `insert into people.person_changes (force_id, kind, person_id, on_day, reason, steps, restores, made_by, made_at)
     values ($1, 'LEAVER', ${somebody}, '2024-01-01', 'x', '[]', '{}', 'x', now())`,
    person,
  );
  await one(
    `insert into people.vettings (force_id, person_id, level, granted_on, expires_on) values ($1, ${somebody}, 'x', '2024-01-01', '2027-01-01')`,
    person,
  );
  await one(
    `insert into people.trainings (force_id, person_id, kind, title, done_on) values ($1, ${somebody}, 'TRAINING', 'x', '2024-01-01')`,
    person,
  );
  await one(
    `insert into people.restrictions (force_id, person_id, office_id, basis, reason, restricted, from_day)
     values ($1, ${somebody}, (select id from people.offices where force_id = $1 limit 1), 'STATUTE', 'x', true, '2024-01-01')`,
    person,
  );
  await one(
    `insert into people.relationships (force_id, person_id, kind, name) values ($1, ${somebody}, 'FRIEND', 'x')`,
    person,
  );
}
