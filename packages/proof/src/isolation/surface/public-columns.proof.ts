import { readFileSync } from "node:fs";
import { isObjectType } from "graphql";
import { OperationMaker } from "../../shared/random-operation.js";
import { tapStatements } from "../../shared/pg-tap.js";
import { apiSchema, root, schemaText } from "../../shared/schema-files.js";
import { valuesOf } from "../forces/random-reads.proof.js";
import { withoutServiceRights } from "../world/row-security.js";
import { worldProof, type InWorld } from "../world/world-proof.js";

/** The columns the public may read, as they were agreed: a new one is a decision, and a change of this file. */
const allowed = `${root}packages/proof/golden/public-columns.json`;

/**
 * G1: the public role can select the agreed columns and nothing else, and change nothing; the public graph holds tagged fields
 * only; and whatever is asked of it reaches the database as the public role.
 */
export const publicColumns = worldProof("G1", async (given) => {
  await columns(given);
  await powers(given);
  tags(given);
  await (given.world.layout === "together" ? roles(given) : rights(given));
});

async function columns({ world, findings }: InWorld): Promise<void> {
  const rows = await world.platform.database.query<{ name: string }>(
    `select n.nspname || '.' || c.relname || '.' || a.attname as name from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'v', 'm', 'p', 'f') and a.attnum > 0 and not a.attisdropped and n.nspname not in ('pg_catalog', 'information_schema')
       and has_schema_privilege('probity_public', n.oid, 'usage') and has_column_privilege('probity_public', c.oid, a.attnum, 'select') order by 1`,
  );
  const agreed = new Set(JSON.parse(readFileSync(allowed, "utf8")) as string[]);
  findings.tried += rows.length;
  for (const { name } of rows)
    if (!agreed.has(name)) findings.failures.push(`the public may read ${name}, which is not agreed`);
  for (const name of agreed)
    if (!rows.some((row) => row.name === name))
      findings.failures.push(`${name} is agreed, and the public cannot read it: take it off the list`);
}

async function powers({ world, findings }: InWorld): Promise<void> {
  const rows = await world.platform.database.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname in ('people', 'protocols', 'registers', 'cases', 'gateway', 'pgboss')
       and (has_table_privilege('probity_public', c.oid, 'insert, update, delete, truncate, references, trigger') or has_any_column_privilege('probity_public', c.oid, 'insert, update'))`,
  );
  findings.tried++;
  for (const { name } of rows) findings.failures.push(`the public may change ${name}`);
}

/** Every field of the public graph is marked as such where it is defined in the full supergraph. */
function tags({ findings }: InWorld): void {
  const full = schemaText("supergraph");
  for (const type of Object.values(apiSchema("public-api").getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    const body = new RegExp(`^type ${type.name}\\b[\\s\\S]*?^}`, "m").exec(full)?.[0] ?? "";
    for (const field of Object.keys(type.getFields())) {
      findings.tried++;
      const definition = new RegExp(`^  ${field}(\\([\\s\\S]*?^  \\))?(\\(.*\\))?: .*$`, "m").exec(body)?.[0] ?? "";
      if (!definition.includes('@tag(name: "public")'))
        findings.failures.push(
          `${type.name}.${field} is in the public graph without being tagged public: ${definition}`,
        );
    }
  }
}

/** Every statement that the public graph leads to is sent as the public role. */
async function roles(given: InWorld): Promise<void> {
  const { findings } = given;
  const sent = new Map<string, string>();
  using _tap = tapStatements({
    rewrite: ({ text, user }) => {
      if (
        /^\s*(select|with|insert|update|delete)/i.test(text) &&
        /^probity_(people|protocols|registers|cases)$/.test(user)
      )
        sent.set(`${user}: ${text}`, text);
      return text;
    },
  });
  await askPublicly(given);
  for (const [statement, text] of sent)
    if (!/pgboss|pg_listening_channels/.test(text))
      findings.failures.push(`the public graph reads as a service: ${statement.slice(0, 300)}`);
}

/** Statements of other processes cannot be listened to: instead the services lose their rights, and the public graph must not need them. */
async function rights(given: InWorld): Promise<void> {
  const { world, findings } = given;
  await using _off = await withoutServiceRights(world.platform.database);
  for (const { message, query } of await askPublicly(given))
    findings.failures.push(`the public graph needs the rights of a service: ${message}: ${query}`);
  const { data } = await world.platform.ask<object | null>(
    '{ force(slug: "cumbria") { registerEntries(first: 50) { nodes { description } } } }',
    { path: "/public/graphql" },
  );
  if (world.canaries.in(JSON.stringify(data)).length === 0)
    findings.failures.push("without the services' rights the public graph shows nothing");
  const { errors } = await world.platform.ask("{ people(first: 5) { nodes { id } } }", { as: "pcc@cumbria.example" });
  if (errors.length === 0) findings.failures.push("the services still have their rights: this proof is blind");
}

/** Random operations of the public graph; gives those that failed for no reason of their own. */
async function askPublicly({
  world,
  random,
  findings,
  figure,
}: InWorld): Promise<{ message: string; query: string }[]> {
  const schema = apiSchema("public-api");
  const broken: { message: string; query: string }[] = [];
  const operations = figure(1_000, 30);
  for (let turn = 0; turn < operations; turn++) {
    const query = new OperationMaker(schema, random, valuesOf(world, random, random.pick(world.forces))).query();
    const { errors } = await world.platform.ask(query, { path: "/public/graphql" });
    findings.tried++;
    const unexpected = errors.find(({ extensions }) => /^(INTERNAL|UNAVAILABLE)$/.test(String(extensions["code"])));
    if (unexpected) broken.push({ message: unexpected.message, query });
  }
  return broken;
}
