import { beginAs } from "@probity/service-kit/tenancy";
import { cloneDatabase, type TestDatabase } from "@probity/testkit/database";
import { Client } from "pg";
import { proof } from "../../shared/proof.js";
import { Random } from "../../shared/random.js";
import { codeControls } from "./code/code-controls.js";
import { removeCodeControls } from "./code/remove-code-controls.js";
import { databaseControls } from "./controls.js";
import type { DatabaseControl } from "./database-control.js";
import { fill } from "./fill.js";

/** Whom an attack is about. */
interface Cast {
  readonly own: string;
  readonly other: string;
  readonly me: string;
  readonly stranger: string;
}

/**
 * H: every control is taken away by itself, and what it kept off must get through then; with it, nothing does. A control
 * whose removal nobody notices is none. Those in code are taken out of the sources, and the test that guards them must turn red.
 */
export const controlsRemoved = proof("H", async ({ seed, size }, findings) => {
  await using database = await cloneDatabase();
  const cast = await prepare(database);
  const random = new Random(seed);
  const chosen = size === "full" ? databaseControls : databaseControls.filter(() => random.chance(0.6));
  for (const control of chosen) {
    findings.tried++;
    if (await getsThrough(database, control, cast))
      findings.failures.push(`${control.name}: not kept off with the control in place`);
    if (!(await getsThrough(database, control, cast, control.remove)))
      findings.failures.push(`${control.name}: nobody notices when it is taken away`);
  }
  const removed = await removeCodeControls({ seed, size }, findings);
  findings.notes.push(
    `${chosen.length} of ${databaseControls.length} controls of the database and ${removed} of ${codeControls.length} in code removed one by one`,
  );
});

/** Rows in every table of two forces, a case about somebody among them. */
async function prepare(database: TestDatabase): Promise<Cast> {
  const [cast] = await database.query<Cast>(
    `select l.force_id as own, l.person_id as me, o.force_id as other, o.person_id as stranger from people.logins l, people.logins o
     where l.subject = 'pcc@staffordshire.example' and o.subject = 'pcc@cumbria.example'`,
  );
  if (!cast) throw new Error("The demonstration is not there.");
  for (const [force, subject] of [
    [cast.own, cast.me],
    [cast.other, cast.stranger],
  ])
    await fill(database, force as string, subject as string);
  return cast;
}

/** Whether the attack reaches a row: the control is removed, the attack made, and all of it undone. */
async function getsThrough(
  database: TestDatabase,
  { attack }: DatabaseControl,
  cast: Cast,
  removed: readonly string[] = [],
): Promise<boolean> {
  const client = new Client({ connectionString: database.adminUrl });
  await client.connect();
  try {
    const persons = attack.persons ? [cast.me] : [];
    await client.query(
      beginAs(
        { forceIds: [cast.own], personIds: persons, subject: "attacker", permission: attack.permission ?? "public" },
        "read write",
      ),
    );
    for (const statement of removed) await client.query(statement);
    await client.query(`set local role probity_${attack.as}`);
    const sql = attack.sql.replace(/\$(own|other|me|stranger)\b/g, (_, name: keyof Cast) => `'${cast[name]}'::uuid`);
    const result = await client.query(sql);
    return result.command === "TRUNCATE" || result.command === "CREATE" || (result.rowCount ?? 0) > 0;
  } catch (error) {
    if (removed.length > 0 && !/permission|policy|violates/.test((error as Error).message)) throw error;
    return false;
  } finally {
    await client.query("rollback").catch(() => undefined);
    await client.end();
  }
}
