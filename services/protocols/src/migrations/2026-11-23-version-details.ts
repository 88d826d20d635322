import type { MigrationInterface, QueryRunner } from "typeorm";

const signatories = `
grant delete on protocols.signatories to probity_protocols;
create trigger signatories_drafts_only before update or delete on protocols.signatories for each row execute function protocols.drafts_only();`;

/** Who signs a draft is written anew until it is approved. */
export class VersionDetails20261123 implements MigrationInterface {
  name = "VersionDetails1795399200000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(signatories);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
