import type { QueryRunner } from "typeorm";

/** What a policy asks for every row: the array of persons is read from text each time. */
const asked = {
  persons: "(NULLIF(current_setting('app.persons'::text, true), ''::text))::uuid[]",
  permission: "current_setting('app.permission'::text, true)",
  subject: "NULLIF(current_setting('app.subject'::text, true), ''::text)",
};

/** What is asked about the caller, beside the force. */
export type AskedOfCaller = keyof typeof asked;

/** The same asked once for a statement. */
const askedOnce: Readonly<Record<AskedOfCaller, string>> = {
  // The second cast does nothing, but keeps PostgreSQL from reading `any (select …)` as a comparison with rows.
  persons: `(select ${asked.persons})::uuid[]`,
  permission: `(select ${asked.permission})`,
  subject: `(select ${asked.subject})`,
};

interface Policy {
  readonly name: string;
  readonly table: string;
  readonly read: string | null;
  readonly write: string | null;
}

/** Dated helper of migrations: lets the row policies of a service ask these settings once for a statement, and not for every row. */
export async function askSettingsOnce(
  runner: QueryRunner,
  service: string,
  settings: readonly AskedOfCaller[],
): Promise<void> {
  const once = (condition: string | null) =>
    condition && settings.reduce((text, one) => text.replaceAll(asked[one], askedOnce[one]), condition);
  const policies = (await runner.query(
    `select quote_ident(policyname) as name, format('%I.%I', schemaname, tablename) as table, qual as read, with_check as write
     from pg_policies where schemaname = $1 and $2 = any (roles)`,
    [service, `probity_${service}`],
  )) as Policy[];
  for (const { name, table, read, write } of policies) {
    const [using, check] = [once(read), once(write)];
    if (using === read && check === write) continue;
    const parts = [using && `using (${using})`, check && `with check (${check})`].filter(Boolean);
    await runner.query(`alter policy ${name} on ${table} ${parts.join(" ")}`);
  }
}
