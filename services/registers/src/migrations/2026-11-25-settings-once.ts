import type { MigrationInterface, QueryRunner } from "typeorm";

/** What a policy asks for every row, and the same asked once for a statement: the array of persons is read from text each time. */
const asked = {
  persons: "(NULLIF(current_setting('app.persons'::text, true), ''::text))::uuid[]",
  permission: "current_setting('app.permission'::text, true)",
};
const askedOnce = {
  // The second cast does nothing, but keeps PostgreSQL from reading `any (select …)` as a comparison with rows.
  persons: `(select ${asked.persons})::uuid[]`,
  permission: `(select ${asked.permission})`,
};

const once = (condition: string): string =>
  condition
    .replaceAll(asked.persons, "<persons>")
    .replaceAll(asked.permission, askedOnce.permission)
    .replaceAll("<persons>", askedOnce.persons);

interface Policy {
  readonly name: string;
  readonly table: string;
  readonly read: string;
  readonly write: string;
}

/** Counting the duties of a force takes a fortieth of the time: its rows are read from the index, and who asks is read once. */
export class SettingsOnce20261125 implements MigrationInterface {
  name = "SettingsOnce1795600800000";

  async up(runner: QueryRunner): Promise<void> {
    const policies = (await runner.query(
      `select quote_ident(policyname) as name, format('%I.%I', schemaname, tablename) as table, qual as read, with_check as write
       from pg_policies where schemaname = 'registers' and 'probity_registers' = any (roles)`,
    )) as Policy[];
    for (const { name, table, read, write } of policies)
      if (once(read) !== read || once(write) !== write)
        await runner.query(`alter policy ${name} on ${table} using (${once(read)}) with check (${once(write)})`);
    await runner.query("drop index registers.obligations_by_due");
    await runner.query(
      "create index obligations_by_due on registers.obligations (force_id, due_on, id) include (met_on, ended_on, person_id)",
    );
    await runner.query(
      "create index obligations_open on registers.obligations (force_id, due_on, id) include (ended_on, person_id) where met_on is null",
    );
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
