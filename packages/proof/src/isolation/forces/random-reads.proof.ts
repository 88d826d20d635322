import { apiSchema } from "../../shared/schema-files.js";
import { OperationMaker } from "../../shared/random-operation.js";
import type { Random } from "../../shared/random.js";
import { everywhere, type ForceOfWorld } from "../world/force-of-world.js";
import type { World } from "../world/world.js";
import { worldProof, type InWorld } from "../world/world-proof.js";

/** How many readers are asked each operation: a plan made once serves them all. */
const readersOfEach = 5;

/**
 * A1: random operations of the API schema as every kind of reader, with ids, slugs and cursors of another force: no answer,
 * header or log line holds a canary that the reader may not have, of another force or of their own.
 */
export const randomReads = worldProof("A1", async (given) => {
  const { world, random, findings, figure } = given;
  const schemas = { "/graphql": apiSchema("api"), "/public/graphql": apiSchema("public-api") } as const;
  const operations = figure(10_000, 600);
  let answered = 0;
  while (findings.tried < operations) {
    const path = random.chance(0.1) ? "/public/graphql" : "/graphql";
    const query = new OperationMaker(schemas[path], random, valuesOf(world, random, random.pick(world.forces))).query();
    const readers = Array.from({ length: readersOfEach }, () => readerOf(random, random.pick(world.forces)));
    const asked = await Promise.all(readers.map((reader) => ask(given, path, query, reader)));
    answered += asked.filter(Boolean).length;
  }
  findings.notes.push(`${answered} of ${findings.tried} operations were answered with data`);
  if (answered < findings.tried / 5) findings.failures.push("too few operations were answered to prove anything");
  const logged = world.canaries.in(world.logged.join("\n"));
  findings.notes.push(`${world.logged.length} pieces of log read`);
  for (const { place, force } of logged) findings.failures.push(`the log holds a ${place} of ${force}`);
});

async function ask(
  { world, findings }: InWorld,
  path: "/graphql" | "/public/graphql",
  query: string,
  reader: string | null,
): Promise<boolean> {
  const answer = await world.platform.ask<object | null>(query, { path, ...(reader ? { as: reader } : {}) });
  const text = JSON.stringify([answer.data, answer.errors, [...answer.headers]]);
  for (const { place, force } of world.canaries.leaked(text, path === "/graphql" ? reader : null)) {
    findings.failures.push(`${reader ?? "nobody"} sees a ${place} of ${force}: ${query}`);
  }
  if (answer.status >= 500) findings.failures.push(`status ${answer.status}: ${query}`);
  findings.tried++;
  return Boolean(answer.data);
}

/** Somebody of the force, of all forces, or nobody. */
export function readerOf(random: Random, force: ForceOfWorld): string | null {
  if (random.chance(0.05)) return null;
  return random.chance(0.15) ? random.pick(everywhere) : random.pick(force.people);
}

/** Ids, slugs and cursors that name rows of a force. */
export function valuesOf(world: World, random: Random, force: ForceOfWorld) {
  const ids = world.ids.all(force.id);
  const id = () => (random.chance(0.2) ? force.id : random.pick(ids));
  const cursors = () => [["zzz", id()], [id()], ["2020-01-01", id()]];
  return {
    id,
    slug: () => (random.chance(0.3) ? "code-of-conduct" : force.slug),
    cursor: () => Buffer.from(JSON.stringify(random.pick(cursors()))).toString("base64url"),
  };
}
