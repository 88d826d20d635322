import { performance } from "node:perf_hooks";
import { compareTimes } from "../../shared/mann-whitney.js";
import { worldProof, type InWorld } from "../world/world-proof.js";
import { forceNamed, type ForceOfWorld } from "../world/force-of-world.js";

const page = "{ nodes { id } totalCount pageInfo { hasNextPage endCursor } }";

/** Every way to name a row by id, who asks, and which rows are secret there. */
const lookups: readonly { query: string; as: string; table: string; where?: string }[] = [
  { query: "query($id: ID!) { case(id: $id) { id } }", as: "pcc", table: "cases.cases" },
  { query: "query($id: ID!) { declaration(id: $id) { id status } }", as: "registrar", table: "registers.declarations" },
  {
    query: "query($id: ID!) { protocolVersion(id: $id) { id number } }",
    as: "registrar",
    table: "protocols.protocol_versions",
    where: "status = 'DRAFT'",
  },
  {
    query: "query($id: ID!, $slug: String!) { force(slug: $slug) { person(id: $id) { name } } }",
    as: "staff",
    table: "people.persons",
    where: "not public",
  },
  ...["people", "cases", "declarations", "staffRegisterEntries", "protocols"].map((list) => ({
    query: `query($id: ID) { ${list}(force: $id) ${page} }`,
    as: "deputy",
    table: "protocols.forces",
  })),
  { query: `query($id: ID) { obligations(force: $id) ${page} }`, as: "registrar", table: "protocols.forces" },
  { query: `query($id: ID) { registerEntries(force: $id) ${page} }`, as: "registrar", table: "protocols.forces" },
  {
    query: `query($id: ID!, $force: ID!) { routePreview(input: { forceId: $force, subjectPersonId: $id, matter: DISRESPECT, directDiscussion: TRIED }) { status } }`,
    as: "staff",
    table: "people.persons",
  },
];

/** A3: another force's ids and ids of no row at all get the same answer, and it takes the same time. */
export const idOracle = worldProof("A3", async (given) => {
  const { world, size, findings } = given;
  const [own, other] = [forceNamed(world, "staffordshire"), forceNamed(world, "cumbria")];
  for (const lookup of lookups) {
    const rows = await world.platform.database.query<{ id: string }>(
      `select id from ${lookup.table} where force_id = $1 and ${lookup.where ?? "true"} limit 20`,
      [other.id],
    );
    if (rows.length === 0) findings.failures.push(`no row to ask for: ${lookup.query}`);
    const rounds = size === "full" ? 3 : 1;
    let alike = 0;
    for (let round = 0; round < rounds; round++) {
      if (
        await compare(
          given,
          own,
          lookup,
          rows.map(({ id }) => id),
          size === "full" ? 200 : 3,
        )
      )
        alike++;
    }
    if (size === "full" && alike < 2) findings.failures.push(`the time tells another force's id: ${lookup.query}`);
  }
});

async function compare(
  given: InWorld,
  own: ForceOfWorld,
  lookup: (typeof lookups)[number],
  foreign: readonly string[],
  count: number,
): Promise<boolean> {
  const { random, findings } = given;
  const times: Record<"foreign" | "unknown", number[]> = { foreign: [], unknown: [] };
  for (let turn = 0; turn < count; turn++) {
    const answers = new Map<string, string>();
    for (const kind of random.chance(0.5) ? (["foreign", "unknown"] as const) : (["unknown", "foreign"] as const)) {
      const id = kind === "foreign" ? random.pick(foreign) : random.uuid();
      const began = performance.now();
      answers.set(kind, await lookUp(given, own, lookup, id));
      times[kind].push(performance.now() - began);
    }
    findings.tried++;
    if (answers.get("foreign") !== answers.get("unknown"))
      findings.failures.push(`${lookup.query}: ${[...answers.values()].join(" against ")}`);
  }
  return compareTimes(times.foreign, times.unknown).alike;
}

async function lookUp(
  { world }: InWorld,
  own: ForceOfWorld,
  { query, as }: (typeof lookups)[number],
  id: string,
): Promise<string> {
  const response = await fetch(`${world.platform.baseUrl}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      authorization: `Bearer ${await world.platform.token(`${as}@${own.slug}.example`)}`,
    },
    body: JSON.stringify({
      query,
      variables: {
        id,
        ...(query.includes("$slug") ? { slug: own.slug } : {}),
        ...(query.includes("$force") ? { force: own.id } : {}),
      },
    }),
  });
  const headers = [...response.headers].filter(([name]) => !["date", "etag"].includes(name));
  return JSON.stringify([response.status, headers, (await response.text()).replaceAll(id, "<id>")]);
}
