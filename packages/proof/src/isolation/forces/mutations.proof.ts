import { randomUUID } from "node:crypto";
import { getNamedType, isInputObjectType, type GraphQLInputObjectType } from "graphql";
import { inParallel } from "../../shared/in-parallel.js";
import { apiSchema } from "../../shared/schema-files.js";
import { hashOfForce } from "../world/known-ids.js";
import { worldProof, type InWorld } from "../world/world-proof.js";
import type { ForceOfWorld } from "../world/force-of-world.js";
import type { World } from "../world/world.js";
import { tableIn, tableOf } from "./id-tables.js";
import { templates } from "./mutation-inputs.js";

/**
 * A2: every mutation, every id argument, another force's id against one that no row has: the answers are the same byte for byte,
 * and not one row of the other force is another than before.
 */
export const mutationsAcross = worldProof("A2", async (given) => {
  const { world, random, size, findings } = given;
  const forces = world.forces.filter(({ historic }) => !historic);
  const pairs = forces.flatMap((own) =>
    world.forces.filter((other) => other !== own).map((other) => [own, other] as const),
  );
  const chosen = size === "full" ? pairs : [random.pick(pairs), random.pick(pairs)];
  for (const [own, other] of chosen) {
    const before = await hashOfForce(world.platform.database, other.id);
    const tries: (() => Promise<void>)[] = [];
    for (const mutation of Object.values(apiSchema("api").getMutationType()?.getFields() ?? {})) {
      const input = getNamedType(mutation.args[0]?.type);
      if (!isInputObjectType(input) || !templates[mutation.name])
        findings.failures.push(`${mutation.name} is not in this proof`);
      else tries.push(...triesOf(given, own, other, mutation.name, input));
    }
    await inParallel(tries, (attempted) => attempted());
    if ((await hashOfForce(world.platform.database, other.id)) !== before)
      findings.failures.push(`rows of ${other.slug} changed while ${own.slug} was asking`);
  }
});

function triesOf(
  given: InWorld,
  own: ForceOfWorld,
  other: ForceOfWorld,
  name: string,
  input: GraphQLInputObjectType,
): (() => Promise<void>)[] {
  const { world, random, size, findings } = given;
  const tries: (() => Promise<void>)[] = [];
  for (const argument of Object.values(input.getFields()).filter(({ type }) => getNamedType(type).name === "ID")) {
    const table = tableIn[`${name}.${argument.name}`] ?? tableOf[argument.name];
    const foreign = argument.name === "forceId" ? [other.id] : world.ids.of(other.id, table ?? "");
    if (argument.name !== "forceId" && !table) findings.failures.push(`${name}.${argument.name} is not in this proof`);
    if (table && world.forces.every(({ id }) => world.ids.of(id, table).length === 0))
      findings.failures.push(`no force has a row for ${name}.${argument.name} to name: this proof is blind`);
    for (const id of foreign.slice(0, size === "full" ? 5 : 1)) {
      const unknown = random.uuid();
      tries.push(async () => {
        const answer = await attempt(world, own, name, argument.name, id);
        const ofUnknown = await attempt(world, own, name, argument.name, unknown);
        findings.tried++;
        if (answer !== ofUnknown)
          findings.failures.push(`${name}.${argument.name} tells ${other.slug}'s id: ${answer} against ${ofUnknown}`);
        if (!answer.includes('"errors"'))
          findings.failures.push(`${name} took ${argument.name} of ${other.slug}: ${answer}`);
      });
    }
  }
  return tries;
}

async function attempt(world: World, own: ForceOfWorld, name: string, argument: string, id: string): Promise<string> {
  const template = templates[name] as { as: string; input: Record<string, unknown> };
  const owned = Object.fromEntries(
    Object.entries(tableOf).map(([field, table]) => [
      field,
      world.ids.of(own.id, tableIn[`${name}.${field}`] ?? table)[0],
    ]),
  );
  const schema = apiSchema("api").getMutationType()?.getFields()[name];
  const type = getNamedType(schema?.args[0]?.type) as GraphQLInputObjectType;
  const all: Record<string, unknown> = {
    ...owned,
    forceId: own.id,
    ...template.input,
    idempotencyKey: randomUUID(),
    [argument]: id,
  };
  const input = Object.fromEntries(
    Object.keys(type.getFields()).flatMap((field) => (all[field] === undefined ? [] : [[field, all[field]]])),
  );
  const response = await fetch(`${world.platform.baseUrl}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      authorization: `Bearer ${await world.platform.token(`${template.as}@${own.slug}.example`)}`,
    },
    body: JSON.stringify({
      query: `mutation($input: ${type.name}!) { ${name}(input: $input) { __typename } }`,
      variables: { input },
    }),
  });
  return `${response.status} ${(await response.text()).replaceAll(id, "<id>")}`;
}
