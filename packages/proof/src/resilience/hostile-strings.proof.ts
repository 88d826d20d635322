import { forceOf } from "@probity/platform/testing/force";
import { startTestPlatform } from "@probity/platform/testing/test-platform";
import { createLogger } from "@probity/service-kit/log";
import { Client } from "pg";
import { proof } from "../shared/proof.js";
import { Random } from "../shared/random.js";

const pieces = [
  "\n",
  "\r\n",
  "\r",
  "\u2028",
  "\u2029",
  "\u0085",
  "\u001b[2J",
  "\u0000",
  "\ud800",
  '"',
  '\\"',
  "}",
  '"}\n{"level":60,"msg":"forged"',
  "%s%n",
  "${jndi:ldap://x}",
  "\u202e",
  "\b\b\b",
  "\t",
  "<b>",
  "'); drop table x; --",
  "\\n",
  "\\u000a",
  "😀",
  "a",
];

/** E6: nothing that people write begins a line of its own in the log, and a service can add to the trail and take nothing from it. */
export const hostileStrings = proof("E6", async ({ seed, size }, findings) => {
  const random = new Random(seed);
  const written: string[] = [];
  const log = createLogger("platform", "trace", { write: (text) => void written.push(text) });
  await using platform = await startTestPlatform({ log });
  const force = await forceOf(platform, "cumbria");
  for (let n = 0; n < (size === "full" ? 500 : 100); n++) {
    const hostile = Array.from({ length: 1 + random.below(12) }, () => random.pick(pieces)).join("");
    findings.tried++;
    log.error({ id: hostile, [hostile]: hostile, err: new Error(hostile) }, hostile);
    const headers = {
      "content-type": "application/json",
      "user-agent": hostile.replaceAll(/[^\x20-\x7e]/g, "?"),
      "x-forwarded-for": hostile.replaceAll(/[^\x20-\x7e]/g, "?"),
      authorization: `Bearer ${await platform.token("operator@probity.example")}`,
    };
    const input = { forceId: force.id, reason: hostile, idempotencyKey: `${hostile}12345678`.slice(-200) };
    const mutation = n % 2 === 0 ? "suspendForce" : "resumeForce";
    const body = JSON.stringify({
      query: `mutation($input: SuspensionInput!) { ${mutation}(input: $input) { id } }`,
      variables: { input },
      operationName: null,
    });
    const { status } = await fetch(`${platform.baseUrl}/graphql`, { method: "POST", headers, body });
    if (status >= 500) findings.failures.push(`${status} for ${JSON.stringify(hostile)}`);
  }
  for (const text of written)
    if (!isOneRecord(text)) findings.failures.push(`not one record in one line: ${JSON.stringify(text.slice(0, 200))}`);
  if (written.length < findings.tried) findings.failures.push("less was logged than was tried");
  for (const service of ["people", "registers", "cases", "protocols"])
    findings.failures.push(...(await trailTakes(platform.database.url(service), service)));
});

function isOneRecord(text: string): boolean {
  if (!text.endsWith("\n") || /[\n\r]/.test(text.slice(0, -1))) return false;
  try {
    const record: unknown = JSON.parse(text);
    return typeof record === "object" && record !== null && !("forged" in record);
  } catch {
    return false;
  }
}

async function trailTakes(url: string, service: string): Promise<string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const table = `${service}.audit_entries`;
  // PostgreSQL answers this with a warning that nothing was granted.
  await client.query(`grant all on ${table} to probity_${service}`);
  const attempts = [
    `update ${table} set action = 'x'`,
    `delete from ${table}`,
    `truncate ${table}`,
    `select 1 from ${table}`,
    `drop table ${table}`,
    `alter table ${table} disable row level security`,
    `alter table ${table} rename to old`,
    `create trigger t before insert on ${table} for each row execute function suppress_redundant_updates_trigger()`,
    `copy ${table} to stdout`,
  ];
  const worked: string[] = [];
  for (const sql of attempts) {
    const code = await client.query(sql).then(
      () => "it worked",
      (error: { code?: string }) => error.code ?? "",
    );
    if (code !== "42501") worked.push(`${service}: ${sql}: ${code}`);
  }
  await client.end();
  return worked;
}
