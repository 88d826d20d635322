import { tenantColumns, tenantTable } from "@probity/service-kit/tenant-table-20261121";
import type { MigrationInterface, QueryRunner } from "typeorm";

const senderOrNight =
  "subject = nullif(current_setting('app.subject', true), '') or current_setting('app.permission', true) = 'platform'";

const table = `
create table protocols.document_parts (
  ${tenantColumns},
  document_id uuid not null,
  part integer not null check (part between 1 and parts),
  parts integer not null,
  bytes bytea not null,
  subject text not null,
  sent_at timestamptz not null,
  constraint document_parts_pk primary key (force_id, id),
  constraint document_parts_once unique (force_id, document_id, part)
);
alter table protocols.document_parts alter column bytes set storage external;
${tenantTable({
  table: "protocols.document_parts",
  role: "probity_protocols",
  commands: ["select", "insert", "delete"],
  visible: senderOrNight,
})}
-- A part of a large document is read without the rest, which a compressed one does not allow.
alter table protocols.source_documents alter column bytes set storage external;`;

/** A document too large for one request comes in parts, seen by nobody but their sender and gone within two nights. */
export class DocumentParts20261124 implements MigrationInterface {
  name = "DocumentParts1795485600000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
