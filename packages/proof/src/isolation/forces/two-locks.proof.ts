import { apiSchema } from "../../shared/schema-files.js";
import { OperationMaker } from "../../shared/random-operation.js";
import { withoutOwnConditions, withoutRowSecurity } from "../world/row-security.js";
import { readerOf, valuesOf } from "./random-reads.proof.js";
import { worldProof, type InWorld } from "../world/world-proof.js";
import { everywhere, type ForceOfWorld } from "../world/force-of-world.js";

const page = "pageInfo { endCursor } totalCount";

/** Every list and every look-up of rows of a force. */
const readings = [
  `{ people(first: 30) { nodes { id name appointments { id } force { slug } } ${page} } }`,
  `{ cases(first: 30) { nodes { id reference narrative subject { name } steps { title } } ${page} } }`,
  `{ declarations(first: 30) { nodes { id returnReason interests { description } person { name } } ${page} } }`,
  `{ obligations(first: 30) { nodes { id title person { name } } ${page} } }`,
  `{ registerEntries(first: 30) { nodes { id description person { name } } ${page} } }`,
  `{ staffRegisterEntries(first: 30) { nodes { id description person { name } } ${page} } }`,
  `{ protocols(first: 30) { nodes { title versions { id number } } ${page} } }`,
  ...["cumbria", "staffordshire"].map(
    (slug) =>
      `{ force(slug: "${slug}") { protocols { title versions { number } } officeHolders { person { name } } dueItems { person { name } } } }`,
  ),
];

/**
 * A6: with the row policies off, the services' own conditions keep every row of another force away; with those out, the row
 * policies do; with both off the very same reading must find foreign rows, or this proof could not see anything.
 * The conditions can be taken out of the statements of this process only: of services in processes of their own it is shown
 * that they keep rows away without the policies, while everybody still finds their own.
 */
export const twoLocks = worldProof("A6", async (given) => {
  const { world, findings } = given;
  {
    await using _off = await withoutRowSecurity(world.platform.database);
    const { foreign, own } = await read(given);
    for (const leak of foreign) findings.failures.push(`row policies off: ${leak}`);
    if (own === 0) findings.failures.push("nobody found canaries of their own force: this proof is blind");
    findings.notes.push(`row policies off: ${own} canaries of one's own force seen`);
  }
  if (world.layout === "separate") return;
  {
    using _off = withoutOwnConditions();
    for (const leak of (await read(given)).foreign) findings.failures.push(`own conditions out: ${leak}`);
  }
  await using _policiesOff = await withoutRowSecurity(world.platform.database);
  using _conditionsOut = withoutOwnConditions();
  const { foreign: both } = await read(given);
  if (both.length === 0) findings.failures.push("both off, and nothing was seen: this proof is blind");
  findings.notes.push(`both off: ${both.length} foreign canaries seen`);
});

/** What is foreign in the answers, a line for each canary, and how many are of the reader's own force. */
async function read(given: InWorld): Promise<{ foreign: string[]; own: number }> {
  const { world, random, size, findings, figure } = given;
  let found = 0;
  const leaks: string[] = [];
  const forces =
    size === "full" ? world.forces : world.forces.filter(({ slug }) => ["staffordshire", "cheshire"].includes(slug));
  const logins = ["registrar", "chief.executive", "chairman", "staff"];
  const subjects = forces.flatMap(({ people }) =>
    people.filter((subject) => logins.some((login) => subject.startsWith(`${login}@`))),
  );
  const maker = (force: ForceOfWorld) => new OperationMaker(apiSchema("api"), random, valuesOf(world, random, force));
  const asked = subjects.flatMap((subject) => readings.map((query) => [subject, query] as const));
  for (let turn = 0; turn < figure(500, 10); turn++) {
    const reader = readerOf(random, random.pick(world.forces));
    if (reader && !everywhere.some((subject) => subject === reader))
      asked.push([reader, maker(random.pick(world.forces)).query()]);
  }
  for (const [subject, query] of asked) {
    const { data, errors } = await world.platform.ask<object | null>(query, { as: subject });
    findings.tried++;
    if (errors.some(({ extensions }) => extensions["code"] === "COST_LIMIT") && readings.includes(query))
      findings.failures.push(`over the limit, so not read: ${query}`);
    const own = subject.split("@")[1]?.replace(".example", "");
    const text = JSON.stringify([data, errors]);
    found += world.canaries.in(text).filter(({ force }) => force === own).length;
    const foreign = world.canaries.leaked(text, subject).filter(({ force }) => force !== own);
    for (const { place, force } of foreign)
      leaks.push(`${subject} sees a ${place} of ${force}: ${query.slice(0, 400)}`);
  }
  return { foreign: leaks, own: found };
}
