import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const role = "probity_cases";
const me = "(select nullif(current_setting('app.persons', true), '')::uuid[])::uuid[]";
const permission = "(select current_setting('app.permission', true))";
const ofForce = "force_id = any ((select nullif(current_setting('app.forces', true), '')::uuid[])::uuid[])";
const platform = `${permission} = 'platform'`;

/**
 * Packs of evidence: asked for by somebody who handles a case, made in the background, sealed by the key of the case, read by whoever
 * asked and by nobody else, and taken away after a few days. They go with their case.
 */
export class EvidencePacks20261129 implements MigrationInterface {
  name = "EvidencePacks1795910400031";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table cases.evidence_packs (
  ${tenantColumns},
  case_id uuid not null,
  person_id uuid not null,
  recipient text not null,
  language text not null,
  sealed_asked bytea not null,
  asked_at timestamptz not null,
  state text not null,
  attempts int not null default 0,
  touched_at timestamptz not null,
  done int not null default 0,
  total int not null default 0,
  size bigint,
  parts int,
  sha256 text,
  expires_at timestamptz,
  constraint evidence_packs_pk primary key (force_id, id),
  constraint evidence_packs_case foreign key (force_id, case_id) references cases.cases (force_id, id) on delete cascade,
  constraint evidence_packs_state check (state in ('WAITING', 'MAKING', 'READY', 'FAILED', 'GONE'))
);
create index evidence_packs_of_person on cases.evidence_packs (force_id, case_id, person_id, asked_at);
create index evidence_packs_expiring on cases.evidence_packs (force_id, expires_at) where state = 'READY';
${tenantTable({
  table: "cases.evidence_packs",
  role,
  commands: ["select", "insert", "update"],
  visible: `${platform} or (person_id = any (${me})
    and exists (select 1 from cases.cases c where c.force_id = evidence_packs.force_id and c.id = evidence_packs.case_id))`,
})}
create table cases.evidence_pack_parts (
  ${tenantColumns},
  pack_id uuid not null,
  part int not null,
  sealed bytea not null,
  constraint evidence_pack_parts_pk primary key (force_id, id),
  constraint evidence_pack_parts_once unique (force_id, pack_id, part),
  constraint evidence_pack_parts_pack foreign key (force_id, pack_id) references cases.evidence_packs (force_id, id) on delete cascade
);
alter table cases.evidence_pack_parts alter column sealed set storage external;
${tenantTable({
  table: "cases.evidence_pack_parts",
  role,
  commands: ["select", "insert", "delete"],
  visible: `${platform}
    or exists (select 1 from cases.evidence_packs k where k.force_id = evidence_pack_parts.force_id and k.id = evidence_pack_parts.pack_id)`,
})}
create policy platform_alone on cases.evidence_pack_parts as restrictive for delete to ${role} using ((${ofForce}) and ${platform});`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
