import type { TestDatabase } from "@probity/testkit/database";
import { tapStatements } from "../../shared/pg-tap.js";
import { tenantTables } from "./known-ids.js";

/** Switches row-level security off in every tenant table until disposed of. */
export async function withoutRowSecurity(database: TestDatabase): Promise<AsyncDisposable> {
  const tables = await tenantTables(database);
  for (const table of tables) await database.query(`alter table ${table} disable row level security`);
  return {
    [Symbol.asyncDispose]: async () => {
      for (const table of tables) await database.query(`alter table ${table} enable row level security`);
    },
  };
}

/** Takes the services' own conditions out of every statement: the forces allowed, and what is published. */
export function withoutOwnConditions(): Disposable {
  return tapStatements({
    rewrite: ({ text }) =>
      text
        .replace(/\b(?:\w+\.)?force_id = any\((\$\d+::uuid\[\])\)/g, "($1 is null or true)")
        .replace(/\b(?:\w+\.)?status in \('IN_FORCE', 'SUPERSEDED', 'WITHDRAWN'\)/g, "true")
        .replace(/ and [pa]\.public\b/g, ""),
  });
}

const services = ["people", "protocols", "registers", "cases"];

/** Shuts every service out of its own schema until disposed of; the public role keeps its way in. */
export async function withoutServiceRights(database: TestDatabase): Promise<AsyncDisposable> {
  for (const service of services) await database.query(`revoke usage on schema ${service} from probity_${service}`);
  return {
    [Symbol.asyncDispose]: async () => {
      for (const service of services) await database.query(`grant usage on schema ${service} to probity_${service}`);
    },
  };
}
