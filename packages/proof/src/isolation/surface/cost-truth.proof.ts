import { tapStatements } from "../../shared/pg-tap.js";
import { costOf, OperationMaker } from "../../shared/random-operation.js";
import { apiSchema } from "../../shared/schema-files.js";
import { plantMany } from "../world/many-rows.js";
import { valuesOf } from "../forces/random-reads.proof.js";
import { worldProof, type InWorld } from "../world/world-proof.js";

/**
 * Rows that a unit of cost may read: 1 but for the lists that have no page. Those count as ten, and the longest of them here, the
 * clauses of a version, holds about twenty.
 */
const rowsPerCost = 2;
/** Rows that say who is asking, whatever the operation. */
const rowsOfIdentity = 10;

/** Every list, with what hangs on each of its rows, and the largest page that its cost allows. */
const lists: readonly { query: (first: number) => string; most: number }[] = [
  { query: (first) => `{ people(first: ${first}) { nodes { id name force { slug } } totalCount } }`, most: 100 },
  { query: (first) => `{ people(first: ${first}) { nodes { appointments { kind } } } }`, most: 80 },
  {
    query: (first) => `{ people(first: ${first}) { nodes { registerEntries(first: 5) { nodes { description } } } } }`,
    most: 80,
  },
  {
    query: (first) =>
      `{ registerEntries(first: ${first}) { nodes { description person { name } force { slug } clause { clauseId } } totalCount } }`,
    most: 100,
  },
  {
    query: (first) =>
      `{ obligations(first: ${first}) { nodes { person { name } force { slug } clause { clauseId } } totalCount } }`,
    most: 100,
  },
  {
    query: (first) => `{ declarations(first: ${first}) { nodes { person { name } interests { description } } } }`,
    most: 70,
  },
  {
    query: (first) =>
      `{ cases(first: ${first}) { nodes { subject { name } raisedBy { name } viewerPart route { clauseId } } } }`,
    most: 100,
  },
  { query: (first) => `{ cases(first: ${first}) { nodes { narrative steps { title } } } }`, most: 80 },
  {
    query: (first) => `{ protocols(first: ${first}) { nodes { title force { slug } inForce { number } } } }`,
    most: 100,
  },
  { query: (first) => `{ protocols(first: ${first}) { nodes { versions { number } } } }`, most: 80 },
  {
    query: (first) => `{ force(slug: "staffordshire") { dueItems(first: ${first}) { title dueOn person { name } } } }`,
    most: 100,
  },
  {
    query: (first) =>
      `{ force(slug: "staffordshire") { registerEntries(first: ${first}) { nodes { description person { name } clause { clauseId } } } } }`,
    most: 100,
  },
];

/** C10: a page costs the same number of statements whatever its size, and no operation reads more rows than its cost stands for. */
export const costTruth = worldProof("C10", provePages, { onlyTogether: "statements are counted in this process" });

async function provePages(given: InWorld): Promise<void> {
  const { world, findings } = given;
  const force = world.forces.find(({ slug }) => slug === "staffordshire");
  const [handler] = (await world.identity("registrar@staffordshire.example")).grants;
  if (!force || !handler?.personId) throw new Error("The demonstration has no registrar in Staffordshire.");
  await plantMany(world.platform.database, force.id, handler.personId);
  for (const { query, most } of lists) {
    const few = await measureQuietly(given, query(2));
    const many = await measureQuietly(given, query(most));
    findings.tried += 2;
    if (many.rows < most / 2) findings.failures.push(`only ${many.rows} rows for ${query(most)}: ${many.errors}`);
    if (few.statements !== many.statements)
      findings.failures.push(`${few.statements} statements for 2, ${many.statements} for ${most}: ${query(most)}`);
  }
  await rowsWithinCost(given);
}

/** The fewest statements of three turns: an event that is worked off meanwhile sends some of its own, and so does an empty cache. */
async function measureQuietly(given: InWorld, query: string): ReturnType<typeof measure> {
  const turns = [];
  for (let turn = 0; turn < 3; turn++) turns.push(await measure(given, query, "registrar@staffordshire.example"));
  return turns.reduce((least, one) => (one.statements < least.statements ? one : least));
}

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
