import { randomBytes } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { seal } from "@probity/service-kit/keys/seal";
import type { TestDatabase } from "@probity/testkit/database";
import { createLogger } from "@probity/service-kit/log";
import { startMailServer } from "@probity/testkit/mail-server";
import { startTestPlatform } from "@probity/platform/testing/test-platform";
import { proof, type Findings } from "../shared/proof.js";
import { plantSecrets, type Secret } from "./plant-secrets.js";

const figures = { sample: { rounds: 1, sealings: 20_000 }, full: { rounds: 20, sealings: 1_000_000 } } as const;

/**
 * B8: what was written in confidence stands nowhere in clear: not in a table (as a dump would hold it), in a file of the server
 * or its log of changes, in what the platform logs, in an e-mail, or in what is exported; and no two sealings share a nonce.
 */
export const secrets = proof("B8", async ({ size }, findings) => {
  const { rounds, sealings } = figures[size];
  await using mail = await startMailServer();
  const lines: string[] = [];
  await using platform = await startTestPlatform({
    log: createLogger("platform", "debug", { write: (line) => void lines.push(line) }),
    mail: { smtpUrl: mail.url, from: "probity@invented.example", baseUrl: "http://invented.example" },
  });
  const planted: Secret[] = [];
  for (let round = 0; round < rounds; round++) planted.push(...(await plantSecrets(platform)));
  await seeingIsPossible(platform.database, findings);
  await searchTables(platform.database, planted, findings);
  await searchFiles(platform.database, planted, findings);
  search("a line of the log", lines.join("\n"), planted, findings);
  search("an e-mail", mail.taken.map(({ raw }) => raw).join("\n"), planted, findings);
  for (const path of ["registers.csv", "search.csv?q=invented", "registers.json", ""]) {
    const answer = await fetch(`${platform.baseUrl}/staffordshire/${path}`);
    search(`what the public is given at /${path}`, await answer.text(), planted, findings);
  }
  nonces(sealings, findings);
  findings.notes.push(
    `${planted.length} secrets in ${new Set(planted.map(({ place }) => place)).size} places, ${lines.length} lines of the log`,
  );
});

/** Whether a word that stands in clear would be found. */
async function seeingIsPossible(database: TestDatabase, findings: Findings): Promise<void> {
  const [row] = await database.query<{ reference: string }>("select reference from cases.cases limit 1");
  const clear = [{ place: "a reference", token: row?.reference ?? "" }];
  const seen: Findings = { tried: 0, failures: [], notes: [] };
  await searchTables(database, clear, seen);
  await searchFiles(database, clear, seen);
  if (!seen.failures.some((one) => one.includes("table")) || !seen.failures.some((one) => one.includes("file")))
    findings.failures.push("a word that stands in clear is not found: this proof is blind");
}

function search(where: string, text: string, planted: readonly Secret[], findings: Findings): void {
  for (const { place, token } of planted) {
    findings.tried++;
    if (text.includes(token)) findings.failures.push(`${place} stands in ${where}`);
  }
}

/** Every row of every table as text, bytes as hexadecimal digits: what a dump holds. */
async function searchTables(database: TestDatabase, planted: readonly Secret[], findings: Findings): Promise<void> {
  const tables = await database.query<{ name: string }>(
    "select format('%I.%I', table_schema, table_name) as name from information_schema.tables where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')",
  );
  const forms = planted.flatMap(({ token }) => [
    token,
    Buffer.from(token).toString("hex"),
    Buffer.from(token).toString("base64").slice(2, -4),
  ]);
  for (const { name } of tables) {
    const found = await database.query<{ form: string }>(
      `select distinct f.form from ${name} t join unnest($1::text[]) as f (form) on position(f.form in t::text) > 0`,
      [forms],
    );
    findings.tried += planted.length;
    for (const { form } of found) {
      const { place = form } = planted[Math.floor(forms.indexOf(form) / 3)] ?? {};
      findings.failures.push(`${place} stands in table ${name}`);
    }
  }
}

/** The files of the database and the server's log of changes, rows that are no more included. */
async function searchFiles(database: TestDatabase, planted: readonly Secret[], findings: Findings): Promise<void> {
  await database.query("checkpoint");
  const [at] = await database.query<{ data: string; oid: string }>(
    "select current_setting('data_directory') as data, oid::text from pg_database where datname = current_database()",
  );
  if (!at) throw new Error("The database does not say where it is.");
  const folders = [join(at.data, "base", at.oid), join(at.data, "pg_wal")];
  for (const folder of folders) {
    for (const file of await readdir(folder, { withFileTypes: true })) {
      if (!file.isFile()) continue;
      // A file of the log may be taken away while it is looked for.
      const bytes = await readFile(join(folder, file.name)).catch(() => Buffer.alloc(0));
      findings.tried += planted.length;
      for (const { place, token } of planted)
        if (bytes.includes(token)) findings.failures.push(`${place} stands in file ${file.name}`);
    }
  }
}

function nonces(count: number, findings: Findings): void {
  const key = randomBytes(32);
  const plain = Buffer.from("x");
  const seen = new Set<string>();
  for (let at = 0; at < count; at++) seen.add(seal(key, plain, "a/b/c").subarray(1, 13).toString("latin1"));
  findings.tried += count;
  if (seen.size < count) findings.failures.push(`${count - seen.size} of ${count} nonces were drawn before`);
}
