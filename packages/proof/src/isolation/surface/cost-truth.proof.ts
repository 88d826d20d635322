import { defaultLimits } from "@probity/gateway/limits/limits";
import { isObjectType } from "graphql";
import { tapStatements } from "../../shared/pg-tap.js";
import { costOf, OperationMaker } from "../../shared/random-operation.js";
import { apiSchema } from "../../shared/schema-files.js";
import { forceNamed } from "../world/force-of-world.js";
import { plantMany } from "../world/many-rows.js";
import { listsWithoutProof, pagedLists, type PagedList } from "./paged-lists.js";
import { valuesOf } from "../forces/random-reads.proof.js";
import { worldProof, type InWorld } from "../world/world-proof.js";

/**
 * Rows that a unit of cost may read: 1 but for the lists that have no page. Those count as ten, and the longest of them here, the
 * clauses of a version, holds about twenty.
 */
const rowsPerCost = 2;
/** Rows that say who is asking, whatever the operation. */
const rowsOfIdentity = 10;

/** C10: a page costs the same number of statements whatever its size, and no operation reads more rows than its cost stands for. */
export const costTruth = worldProof("C10", provePages, { onlyTogether: "statements are counted in this process" });

async function provePages(given: InWorld): Promise<void> {
  const { world, findings } = given;
  const force = forceNamed(world, "staffordshire");
  const [handler] = (await world.identity("registrar@staffordshire.example")).grants;
  if (!handler?.personId) throw new Error("The demonstration has no registrar in Staffordshire.");
  await plantMany(world.platform.database, force.id, handler.personId);
  for (const list of pagedLists(force.id)) await sameForAnyPage(given, list);
  for (const field of listsWithoutProof(apiSchema("api"), force.id))
    findings.failures.push(`the list ${field} is not in this proof`);
  await readersWithinCost(given, force.id);
  await rowsWithinCost(given);
}

/** What reads more than it answers, asked for as little as can be answered. */
const readers: readonly ((force: string, version: string, other: string) => string)[] = [
  (force) => `{ readBack(input: { forceId: "${force}", clauseId: "ST-20a", rule: { kind: "ROUTE" } }) { sentence } }`,
  (force, version) =>
    `{ readBack(input: { forceId: "${force}", versionId: "${version}", clauseId: "ST-20a", rule: { kind: "ROUTE" } }) { former } }`,
  () => `{ simulate(matter: DISRESPECT, complainant: STAFF, subject: ELECTED_HOLDER, on: "2024-06-01") { inWords } }`,
  () => "{ personDutyCounts { met } }",
  () => "{ personDuties(first: 1) { totalCount } }",
  () => `{ simulateDuty(duty: REGISTER_OF_INTERESTS, on: "2024-06-01") { warnings } }`,
  () => "{ comparisonMatrix { id } }",
  (_, version, other) => `{ compareVersions(one: "${version}", other: "${other}") { one { number } } }`,
  (_, version) => `{ protocolVersion(id: "${version}") { coverage { counts { unserved } } } }`,
  (_, version) => `{ protocolVersion(id: "${version}") { clauses { label } } }`,
  (_, version) => `{ protocolVersion(id: "${version}") { rules { kind } } }`,
  (_, version) => `{ protocolVersion(id: "${version}") { findings(gone: true) { message } } }`,
  (_, version) => `{ protocolVersion(id: "${version}") { comments { said } consultees { position } } }`,
  () => `{ force(slug: "staffordshire") { configuredRules { sentence } } }`,
  () => `{ force(slug: "staffordshire") { rulebook(on: "2024-06-01") { on } } }`,
  () => `{ force(slug: "staffordshire") { citations { title } } }`,
];

async function readersWithinCost(given: InWorld, forceId: string): Promise<void> {
  const { world, findings } = given;
  const versions = await world.platform.database.query<{ id: string }>(
    "select id from protocols.protocol_versions where status = 'IN_FORCE' order by (force_id = $1) desc, id limit 2",
    [forceId],
  );
  const [version = "", other = ""] = versions.map(({ id }) => id);
  const schema = apiSchema("api");
  for (const reader of readers) {
    const query = reader(forceId, version, other);
    const { rows, errors } = await measure(given, query, "registrar@staffordshire.example");
    const cost = costOf(schema, query) ?? 0;
    findings.tried++;
    if (errors) findings.failures.push(`${errors}: ${query}`);
    if (rows - rowsOfIdentity > rowsPerCost * cost)
      findings.failures.push(`${rows} rows at a cost of ${cost}: ${query}`);
  }
  for (const name of Object.keys(defaultLimits.fieldCosts)) {
    const [type = "", field = ""] = name.split(".");
    const known = schema.getType(type);
    if (!isObjectType(known) || !known.getFields()[field]) findings.failures.push(`there is no field ${name} to cost`);
  }
}

/**
 * A page of two and a large one cost the same statements: in one of three turns, as an event that is worked off meanwhile sends
 * some of its own, and so does an empty cache.
 */
async function sameForAnyPage(given: InWorld, { query, most, as = "registrar" }: PagedList): Promise<void> {
  const { findings } = given;
  const told: string[] = [];
  for (let turn = 0; turn < 3; turn++) {
    const [few, many] = [await measure(given, query(2), at(as)), await measure(given, query(most), at(as))];
    findings.tried += 2;
    if (many.errors || many.rows < most / 2)
      return void findings.failures.push(`only ${many.rows} rows for ${query(most)}: ${many.errors}`);
    if (few.statements === many.statements) return;
    told.push(`${few.statements} statements for 2, ${many.statements} for ${most}`);
  }
  findings.failures.push(`${told.join("; ")}: ${query(most)}`);
}

const at = (login: string) => `${login}@staffordshire.example`;

async function measure(
  { world }: InWorld,
  query: string,
  as: string,
): Promise<{ statements: number; rows: number; errors: string }> {
  const seen = { statements: 0, rows: 0 };
  using _tap = tapStatements({
    answered: ({ text, user }, rows) => {
      if (
        !/^probity_(people|protocols|registers|cases|public)$/.test(user) ||
        /pgboss|pg_listening|^(begin|commit|rollback)/i.test(text)
      )
        return;
      seen.statements++;
      seen.rows += rows;
    },
  });
  const { errors } = await world.platform.ask(query, { as });
  return { ...seen, errors: errors.map(({ message }) => message).join("; ") };
}

async function rowsWithinCost(given: InWorld): Promise<void> {
  const { world, random, findings, figure } = given;
  const schema = apiSchema("api");
  const operations = figure(1_000, 50);
  let worst = { share: 0, query: "" };
  for (let legal = 0; legal < operations;) {
    const force = random.pick(world.forces);
    const query = new OperationMaker(schema, random, valuesOf(world, random, force)).query();
    const cost = costOf(schema, query);
    if (cost === null) continue;
    legal++;
    const { rows } = await measure(given, query, random.pick(force.people));
    findings.tried++;
    const share = (rows - rowsOfIdentity) / cost;
    if (share > worst.share) worst = { share, query };
    if (share > rowsPerCost) findings.failures.push(`${rows} rows at a cost of ${cost}: ${query}`);
  }
  findings.notes.push(`at most ${worst.share.toFixed(1)} rows for a unit of cost: ${worst.query}`);
}
