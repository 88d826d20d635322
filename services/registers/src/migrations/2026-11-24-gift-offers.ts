import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const role = "probity_registers";
const persons = "any (nullif(current_setting('app.persons', true), '')::uuid[])";
const today = "(now() at time zone 'Europe/London')::date";

/** Whether the caller holds an office that fulfils a condition, in the force of a row, today. */
const holds = (table: string, office: string) => `exists (
  select 1 from registers.office_holders h where h.force_id = ${table}.force_id and h.person_id = ${persons}
    and ${office} and h.from_day <= ${today} and (h.to_day is null or h.to_day >= ${today}))`;

const officer = "current_setting('app.permission', true) in ('registers:read', 'registers:publish', 'platform')";

// What the rules ask nobody to record is the declarer's own, unless it was referred.
const visible = `recipient_id = ${persons} or declared_by = ${persons}
  or (status <> 'NOTED' and (${officer} or ${holds("gift_offers", "h.role = gift_offers.approver")}))
  or (status = 'NOTED' and exists (
    select 1 from registers.referrals r where r.force_id = gift_offers.force_id and r.offer_id = gift_offers.id))`;

const offers = `
create table registers.gift_offers (
  ${tenantColumns},
  recipient_id uuid not null,
  declared_by uuid not null,
  kind text not null,
  giver_name text not null,
  giver_kind text not null,
  giver_key text not null,
  occasion text not null,
  description text not null,
  value_pence integer,
  value_basis text not null,
  qualities text[] not null,
  offered_on date not null,
  response text not null,
  responded_on date,
  surrendered_to text,
  reason text,
  accepted_before_approval boolean not null,
  declared_at timestamptz not null,
  status text not null,
  version integer not null default 1,
  outcome text not null,
  approver text,
  recorded boolean not null,
  rule_id text,
  clause_ref uuid,
  clause_id text,
  explanation text[] not null,
  declare_by date,
  days_late integer,
  decision text,
  decision_reason text,
  decided_by uuid,
  decided_at timestamptz,
  reviewed_by uuid,
  reviewed_at timestamptz,
  return_reason text,
  constraint gift_offers_pk primary key (force_id, id)
);
create index gift_offers_by_status on registers.gift_offers (force_id, status, id);
create index gift_offers_of_recipient on registers.gift_offers (force_id, recipient_id, giver_key, offered_on);
`;

const columns = [
  "force_id",
  "id",
  "reference",
  "named_person_id",
  "kind",
  "giver",
  "giver_kind",
  "occasion",
  "description",
  "value_pence",
  "value_basis",
  "offered_on",
  "response",
  "surrendered_to",
  "accepted_before_approval",
  "approved_by",
  "days_late",
  "clause_ref",
  "clause_id",
  "protocol_title_en",
  "protocol_title_cy",
  "citation",
  "timing_verified",
  "published_at",
  "superseded_at",
  "note",
  "public",
  "visible_until",
];

// Whose it is stays here; what the public reads names a person only where the office is public.
const published = `
create table registers.published_gifts (
  ${tenantColumns},
  offer_id uuid not null,
  person_id uuid not null,
  register text not null default 'GIFTS',
  year integer not null,
  number integer not null,
  reference text not null,
  named_person_id uuid,
  kind text not null,
  giver text,
  giver_kind text not null,
  occasion text not null,
  description text not null,
  value_pence integer,
  value_basis text not null,
  offered_on date not null,
  response text not null,
  surrendered_to text,
  accepted_before_approval boolean not null,
  approved_by text,
  days_late integer,
  clause_ref uuid,
  clause_id text,
  protocol_title_en text,
  protocol_title_cy text,
  citation text not null,
  timing_verified boolean not null,
  published_at timestamptz not null,
  superseded_at timestamptz,
  note text,
  public boolean not null,
  published_to text not null,
  visible_until date,
  constraint published_gifts_pk primary key (force_id, id),
  constraint published_gifts_offer foreign key (force_id, offer_id) references registers.gift_offers (force_id, id)
);
create index published_gifts_of_force on registers.published_gifts (force_id, offered_on desc, id desc);
create index published_gifts_of_person on registers.published_gifts (named_person_id, offered_on desc, id desc);
create index published_gifts_of_offer on registers.published_gifts (force_id, offer_id, id);
create index published_gifts_numbers on registers.published_gifts (force_id, year, number);
${tenantTable({
  table: "registers.published_gifts",
  role,
  commands: ["select", "insert"],
  published: { columns, where: `public and (visible_until is null or visible_until >= ${today})` },
})}
grant update (superseded_at, visible_until, public, published_to) on registers.published_gifts to ${role};
create trigger published_gifts_tell after insert or update on registers.published_gifts
  for each statement execute function registers.tell_published();`;

// Whoever refers an offer hands the referral over and does not see it again.
const referrals = `
create table registers.referrals (
  ${tenantColumns},
  offer_id uuid not null,
  recipient_id uuid not null,
  to_role text not null,
  reason text not null,
  made_at timestamptz not null,
  constraint referrals_pk primary key (force_id, id),
  constraint referrals_offer foreign key (force_id, offer_id) references registers.gift_offers (force_id, id),
  constraint referrals_once unique (force_id, offer_id)
);
${tenantTable({
  table: "registers.referrals",
  role,
  commands: ["select", "insert"],
  visible: `coalesce(recipient_id <> all (nullif(current_setting('app.persons', true), '')::uuid[]), false)
    and ${holds("referrals", "h.role in ('MONITORING_OFFICER', 'HEAD_OF_STAFF')")}`,
  writable: "current_setting('app.permission', true) in ('registers:declare', 'registers:publish')",
})}
${tenantTable({ table: "registers.gift_offers", role, commands: ["select", "insert", "update"], visible })}`;

/** Offers of gifts and hospitality, what of them the public reads, and what was referred for fear of bribery. */
export class GiftOffers20261124 implements MigrationInterface {
  name = "GiftOffers1795492800000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(offers);
    await runner.query(published);
    await runner.query(referrals);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
