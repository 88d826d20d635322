import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const role = "probity_registers";
const persons = "any (nullif(current_setting('app.persons', true), '')::uuid[])";
const officer = "current_setting('app.permission', true) in ('registers:read', 'registers:publish')";

const kept = `
create table registers.meetings (
  ${tenantColumns},
  body text not null,
  name text not null,
  held_on date not null,
  place text not null,
  closed boolean not null,
  closed_reason text,
  status text not null,
  version integer not null default 1,
  published_at timestamptz,
  constraint meetings_pk primary key (force_id, id)
);
create index meetings_by_day on registers.meetings (force_id, held_on desc, id desc);
create table registers.agenda_items (
  ${tenantColumns},
  meeting_id uuid not null,
  ordinal integer not null,
  number text not null,
  title text not null,
  closed boolean not null,
  closed_reason text,
  gone boolean not null default false,
  constraint agenda_items_pk primary key (force_id, id),
  constraint agenda_items_meeting foreign key (force_id, meeting_id) references registers.meetings (force_id, id)
);
create index agenda_items_of_meeting on registers.agenda_items (force_id, meeting_id, ordinal);
create table registers.meeting_declarations (
  ${tenantColumns},
  meeting_id uuid not null,
  item_id uuid,
  person_id uuid,
  kind text not null,
  local_term text,
  interest text not null,
  action text,
  made text not null,
  declared_at timestamptz not null,
  declared_by uuid not null,
  version integer not null default 1,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  rule_id text,
  clause_ref uuid,
  clause_id text,
  explanation text[] not null,
  constraint meeting_declarations_pk primary key (force_id, id),
  constraint meeting_declarations_meeting foreign key (force_id, meeting_id) references registers.meetings (force_id, id),
  constraint meeting_declarations_item foreign key (force_id, item_id) references registers.agenda_items (force_id, id),
  constraint meeting_declarations_none check (
    (kind = 'NONE' and item_id is null and person_id is null) or (kind <> 'NONE' and item_id is not null and person_id is not null))
);
create index meeting_declarations_of_meeting on registers.meeting_declarations (force_id, meeting_id, id);
${tenantTable({ table: "registers.meetings", role, commands: ["select", "insert", "update"] })}
${tenantTable({ table: "registers.agenda_items", role, commands: ["select", "insert", "update"] })}
${tenantTable({
  table: "registers.meeting_declarations",
  role,
  commands: ["select", "insert", "update"],
  visible: `${officer} or coalesce(person_id = ${persons}, false)`,
})}`;

const columns = [
  "force_id",
  "id",
  "meeting_id",
  "body",
  "meeting_name",
  "held_on",
  "place",
  "meeting_closed",
  "item_number",
  "item_title",
  "item_closed",
  "closed_reason",
  "named_person_id",
  "kind",
  "local_term",
  "interest",
  "action",
  "made",
  "clause_ref",
  "clause_id",
  "protocol_title_en",
  "protocol_title_cy",
  "published_at",
  "superseded_at",
  "note",
];

// Of a closed part the fact alone is copied: what is not there, no role could read by mistake.
const published = `
create table registers.published_meeting_declarations (
  ${tenantColumns},
  meeting_id uuid not null,
  declaration_id uuid not null,
  declaration_version integer not null,
  person_id uuid,
  body text not null,
  meeting_name text not null,
  held_on date not null,
  place text not null,
  meeting_closed boolean not null,
  item_number text,
  item_title text,
  item_closed boolean not null,
  closed_reason text,
  named_person_id uuid,
  kind text not null,
  local_term text,
  interest text,
  action text,
  made text not null,
  clause_ref uuid,
  clause_id text,
  protocol_title_en text,
  protocol_title_cy text,
  published_at timestamptz not null,
  superseded_at timestamptz,
  note text,
  constraint published_meeting_declarations_pk primary key (force_id, id),
  constraint published_meeting_declarations_of foreign key (force_id, declaration_id)
    references registers.meeting_declarations (force_id, id),
  constraint published_meeting_declarations_closed check (not item_closed or (item_title is null and interest is null))
);
create index published_meeting_declarations_of_force on registers.published_meeting_declarations (force_id, held_on desc, id desc);
create index published_meeting_declarations_of_meeting on registers.published_meeting_declarations (force_id, meeting_id, id);
${tenantTable({
  table: "registers.published_meeting_declarations",
  role,
  commands: ["select", "insert"],
  published: { columns, where: "true" },
})}
grant update (superseded_at) on registers.published_meeting_declarations to ${role};
create trigger published_meeting_declarations_tell after insert or update on registers.published_meeting_declarations
  for each statement execute function registers.tell_published();`;

// Letters without their accents, in lower case: what the words of a name are compared by.
const conflicts = `
create function registers.plain_words(text) returns tsvector language sql immutable strict parallel safe as
  $body$ select to_tsvector('simple'::regconfig, regexp_replace(normalize($1, NFKD), '[\\u0300-\\u036f]', '', 'g')) $body$;
create index interests_words on registers.interests using gin (registers.plain_words(description || ' ' || coalesce(connected_name, '')));
create index published_entries_words on registers.published_entries using gin (registers.plain_words(description)) where superseded_at is null;
create index gift_offers_words on registers.gift_offers using gin (registers.plain_words(giver_name)) where response = 'ACCEPTED';
create index permissions_words on registers.permissions using gin (registers.plain_words(with_whom || ' ' || description)) where status = 'GRANTED';
create table registers.interest_checks (
  ${tenantColumns},
  asked_by uuid,
  asked_at timestamptz not null,
  parties text[] not null,
  process text not null,
  about text not null,
  private_too boolean not null,
  matches integer not null,
  constraint interest_checks_pk primary key (force_id, id)
);
create table registers.conflict_decisions (
  ${tenantColumns},
  person_id uuid not null,
  process text not null,
  about text not null,
  ties text[] not null,
  party text not null,
  interest text not null,
  decision text not null,
  restriction text,
  reasons text not null,
  decided_by uuid not null,
  decided_as text not null,
  decided_on date not null,
  approved_by text,
  outcome text not null,
  because text[] not null,
  leave_by text,
  against_clause boolean not null,
  rule_id text,
  clause_ref uuid,
  clause_id text,
  explanation text[] not null,
  review_on date,
  replaces uuid,
  superseded_at timestamptz,
  constraint conflict_decisions_pk primary key (force_id, id),
  constraint conflict_decisions_replaced foreign key (force_id, replaces) references registers.conflict_decisions (force_id, id),
  constraint conflict_decisions_never_own check (decided_by <> person_id),
  constraint conflict_decisions_against check (not against_clause or approved_by is not null)
);
create index conflict_decisions_of_force on registers.conflict_decisions (force_id, decided_on desc, id desc);
create index conflict_decisions_of_person on registers.conflict_decisions (person_id, decided_on desc, id desc);
create index conflict_decisions_words on registers.conflict_decisions using gin (registers.plain_words(party || ' ' || interest)) where superseded_at is null;
${tenantTable({
  table: "registers.interest_checks",
  role,
  commands: ["select", "insert"],
  visible: `${officer} or coalesce(asked_by = ${persons}, false)`,
})}
${tenantTable({
  table: "registers.conflict_decisions",
  role,
  commands: ["select", "insert"],
  visible: `${officer} or person_id = ${persons} or decided_by = ${persons}`,
})}
grant update (superseded_at) on registers.conflict_decisions to ${role};`;

/** Meetings with what is declared at their items, what of it the public reads, checks for interests, and decisions on conflicts. */
export class Meetings20261124 implements MigrationInterface {
  name = "Meetings1795507200000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(kept);
    await runner.query(published);
    await runner.query(conflicts);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
