import { performance } from "node:perf_hooks";
import { getNamedType, isNonNullType, type GraphQLField } from "graphql";
import { compareTimes } from "../../shared/mann-whitney.js";
import type { Findings } from "../../shared/proof.js";
import { apiSchema } from "../../shared/schema-files.js";
import { worldProof, type InWorld } from "../world/world-proof.js";
import { forceNamed, type ForceOfWorld } from "../world/force-of-world.js";

/** A way to name a row by id, who asks, and which rows are secret there. */
interface Lookup {
  readonly query: string;
  readonly as: string;
  readonly table: string;
  readonly where?: string | undefined;
}

/** Which rows an argument of a root field names; `id` names those of the field. */
const tables: Readonly<Record<string, { table: string; where?: string }>> = {
  force: { table: "protocols.forces" },
  person: { table: "people.persons" },
  version: { table: "protocols.protocol_versions", where: "status = 'DRAFT'" },
  one: { table: "protocols.protocol_versions", where: "status = 'DRAFT'" },
  other: { table: "protocols.protocol_versions", where: "status = 'DRAFT'" },
  "case.id": { table: "cases.cases" },
  "handOver.to": { table: "people.persons" },
  "mayTakeCase.id": { table: "cases.cases" },
  // No pack is planted: the id of anything is one of somebody else's.
  "evidencePack.id": { table: "cases.case_steps" },
  "evidencePackPart.id": { table: "cases.case_steps" },
  case: { table: "cases.cases" },
  "precedent.id": { table: "cases.precedents" },
  // Of a case that one has no part in no document is asked for: any id of another force will do.
  file: { table: "cases.case_steps" },
  "declaration.id": { table: "registers.declarations" },
  "giftOffer.id": { table: "registers.gift_offers" },
  "conflictDecision.id": { table: "registers.conflict_decisions" },
  "meeting.id": { table: "registers.meetings" },
  "permission.id": { table: "registers.permissions" },
  "protocolVersion.id": { table: "protocols.protocol_versions", where: "status = 'DRAFT'" },
};

/** Who may ask what the monitoring officer may not. */
const askers: Readonly<Record<string, string>> = {
  calendar: "force.admin",
  case: "pcc",
  peopleImports: "force.admin",
  provisioningTokens: "force.admin",
};

/** What else a root field must be given, so that the id alone decides. */
const others: Readonly<Record<string, string>> = {
  year: "2026",
  case: "$id",
  file: "$id",
  part: "1",
  force: "$force",
  one: "$id",
  other: "$id",
  version: "$id",
};

/** Ids that are not an argument of a root field. */
const deeper: readonly Lookup[] = [
  {
    query: "query($id: ID!, $slug: String!) { force(slug: $slug) { person(id: $id) { name } } }",
    as: "staff",
    table: "people.persons",
    where: "not public",
  },
  {
    query: `query($id: ID!, $force: ID!) { routePreview(input: { forceId: $force, subjectPersonId: $id, matter: DISRESPECT, directDiscussion: TRIED }) { status } }`,
    as: "staff",
    table: "people.persons",
  },
  {
    query: `query($id: ID!, $force: ID!) { concernAsked(input: { forceId: $force, subjectPersonId: $id, matter: DISRESPECT, directDiscussion: TRIED, protectedDisclosure: false }) { kind } }`,
    as: "staff",
    table: "people.persons",
  },
  {
    query: `query($id: ID!, $force: ID!) { offerOutcome(input: { forceId: $force, recipientId: $id, giverName: "Invented", offeredOn: "2025-01-01" }) { __typename } }`,
    as: "registrar",
    table: "people.persons",
  },
  {
    query: `query($id: ID!, $force: ID!) { conflictOutcome(input: { forceId: $force, personId: $id, process: GRANT }) { __typename } }`,
    as: "registrar",
    table: "people.persons",
  },
];

/** Every id argument of every root field; one that is new is named here as a failure until its table is known. */
function rootLookups(findings: Findings): Lookup[] {
  return Object.values(apiSchema("api").getQueryType()?.getFields() ?? {}).flatMap((field) =>
    field.args
      .filter(({ type }) => getNamedType(type).name === "ID")
      .flatMap((argument) => {
        const of = tables[argument.name] ?? tables[`${field.name}.${argument.name}`];
        if (!of) findings.failures.push(`${field.name}(${argument.name}:) is not in this proof`);
        return of
          ? [{ ...of, query: queryFor(field, argument.name), as: askers[field.name] ?? "monitoring.officer" }]
          : [];
      }),
  );
}

function queryFor(field: GraphQLField<unknown, unknown>, named: string): string {
  const given = field.args.flatMap(({ name, type, defaultValue }) => {
    if (name === named) return [`${name}: $id`];
    return isNonNullType(type) && defaultValue === undefined ? [`${name}: ${others[name]}`] : [];
  });
  const force = given.some((one) => one.endsWith("$force")) ? ", $force: ID!" : "";
  const isList = getNamedType(field.type).name.endsWith("Connection");
  const selection = isList ? "{ nodes { id } totalCount pageInfo { hasNextPage endCursor } }" : "{ __typename }";
  return `query($id: ID!${force}) { ${field.name}(${given.join(", ")}) ${selection} }`;
}

/** A3: another force's ids and ids of no row at all get the same answer, and it takes the same time. */
export const idOracle = worldProof("A3", async (given) => {
  const { world, size, findings } = given;
  const [own, other] = [forceNamed(world, "staffordshire"), forceNamed(world, "cumbria")];
  for (const lookup of [...rootLookups(findings), ...deeper]) {
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
  lookup: Lookup,
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

async function lookUp({ world }: InWorld, own: ForceOfWorld, { query, as }: Lookup, id: string): Promise<string> {
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
