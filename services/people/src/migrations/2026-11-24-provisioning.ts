import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const role = "probity_people";
const permission = "current_setting('app.permission', true)";

const imports = `
create table people.imports (
  ${tenantColumns},
  started_at timestamptz not null,
  started_by text not null,
  choice text not null,
  state text not null,
  total integer not null,
  done integer not null default 0,
  added integer not null,
  changed integer not null,
  unchanged integer not null,
  refused integer not null,
  rows jsonb,
  problems jsonb not null,
  finished_at timestamptz,
  constraint imports_pk primary key (force_id, id),
  constraint imports_choice check (choice in ('ALL_OR_NOTHING', 'VALID_ROWS')),
  constraint imports_state check (state in ('RUNNING', 'DONE')),
  constraint imports_done check (done between 0 and total and (state = 'RUNNING') = (rows is not null))
);
create index imports_of_force on people.imports (force_id, started_at desc);
${tenantTable({
  table: "people.imports",
  role,
  commands: ["select", "insert", "update"],
  visible: `${permission} = 'force:configure'`,
})}`;

const provisioning = `
create table people.provisioning_tokens (
  ${tenantColumns},
  name text not null,
  token_hash bytea not null,
  made_at timestamptz not null,
  made_by text not null,
  expires_on date not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  constraint provisioning_tokens_pk primary key (force_id, id),
  constraint provisioning_tokens_once unique (force_id, token_hash)
);
${tenantTable({
  table: "people.provisioning_tokens",
  role,
  commands: ["select", "insert", "update"],
  visible: `${permission} in ('force:configure', 'platform')`,
})}
alter table people.logins add column external_id text, add column active boolean not null default true,
  add column removed boolean not null default false,
  add constraint logins_removed check (not (removed and active));`;

/** Many people brought in at once, and people that an identity provider keeps up to date. */
export class Provisioning20261124 implements MigrationInterface {
  name = "Provisioning1795489200000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(imports);
    await runner.query(provisioning);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
