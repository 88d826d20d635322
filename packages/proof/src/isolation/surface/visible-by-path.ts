import type { World } from "../world/world.js";

/** Root fields that find one by id. */
const byId: Readonly<Record<string, string>> = {
  Case: "case",
  Declaration: "declaration",
  GiftOffer: "giftOffer",
  Permission: "permission",
  ProtocolVersion: "protocolVersion",
};

/** The lists of a caller's forces, with what hangs on their rows. */
const lists: readonly string[] = [
  "cases(first: 100, after: $after) { nodes { ...i } $more }",
  "declarations(first: 100, after: $after) { nodes { ...i } $more }",
  "giftOffers(first: 100, after: $after) { nodes { ...i } $more }",
  "meetings(first: 100, after: $after) { nodes { ...i declarations { ...i } } $more }",
  "interestChecks(first: 100, after: $after) { nodes { ...i } $more }",
  "conflictDecisions(first: 100, after: $after) { nodes { ...i } $more }",
  "permissions(first: 100, after: $after) { nodes { ...i } $more }",
  "obligations(first: 100, after: $after) { nodes { ...i } $more }",
  "personDuties(first: 100, after: $after) { nodes { ...i } $more }",
  "registerEntries(first: 100, after: $after) { nodes { ...i } $more }",
  "people(first: 100, after: $after) { nodes { ...i } $more }",
  "protocols(first: 3, after: $after) { nodes { ...i versions { ...i clauses { ...i } } } $more }",
];

/** Ids at once: a request has at most so many aliases. */
const atOnce = 15;

/**
 * What a reader is shown of the named types by the gateway, on every way that the graph has: "Case 0193…". Roots by id are asked
 * with the ids given; lists and nested fields show what they show.
 */
export async function visibleByPath(
  world: World,
  reader: string | null,
  asked: ReadonlyMap<string, readonly string[]>,
): Promise<Set<string>> {
  const seen = new Set<string>();
  const ask = async (query: string) => {
    const { data } = await world.platform.ask<Record<string, unknown> | null>(query, reader ? { as: reader } : {});
    collect(data, seen);
    return data;
  };
  const byRoots = Object.entries(byId).flatMap(([type, root]) =>
    chunks(asked.get(type) ?? []).map((ids) =>
      ask(`{ ${ids.map((id, index) => `x${index}: ${root}(id: "${id}") { __typename id }`).join(" ")} }`),
    ),
  );
  await Promise.all(byRoots);
  await Promise.all(lists.map((list) => readPages(list, ask)));
  await Promise.all(world.forces.map(({ slug }) => readForce(slug, asked.get("Person") ?? [], ask)));
  return seen;
}

type Ask = (query: string) => Promise<Record<string, unknown> | null>;

/** Reads a list to its end. */
async function readPages(list: string, ask: Ask): Promise<void> {
  let after: string | null = null;
  do {
    const field = list
      .replace("$after", JSON.stringify(after))
      .replace("$more", "pageInfo { hasNextPage endCursor }")
      .replaceAll("...i", "__typename id");
    after = cursorIn(await ask(`{ ${field} }`));
  } while (after !== null);
}

/** Where the one page of an answer goes on; null where it does not. */
function cursorIn(value: unknown): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  if ("pageInfo" in value) {
    const { hasNextPage, endCursor } = value.pageInfo as { hasNextPage: boolean; endCursor: string | null };
    return hasNextPage ? endCursor : null;
  }
  return (
    Object.values(value)
      .map(cursorIn)
      .find((cursor) => cursor !== null) ?? null
  );
}

/** What a force shows to whoever asks: itself, its protocols and what is in them, its registers and its people. */
async function readForce(slug: string, persons: readonly string[], ask: Ask): Promise<void> {
  const force = (inside: string) => ask(`{ force(slug: "${slug}") { __typename id ${inside} } }`);
  const found = await force(
    "protocols { __typename id slug versions { __typename id } } officeHolders { person { __typename id } }",
  );
  const protocols = (found?.["force"] as { protocols: { slug: string }[] } | null)?.protocols ?? [];
  for (const protocol of protocols)
    await force(`protocol(slug: "${protocol.slug}") { versions { clauses { __typename id } } }`);
  for (const ids of chunks(persons))
    await force(ids.map((id, index) => `x${index}: person(id: "${id}") { __typename id }`).join(" "));
  await readPages(
    `force(slug: "${slug}") { registerEntries(first: 100, after: $after) { nodes { ...i } $more } }`,
    ask,
  );
}

function chunks(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, index) =>
    ids.slice(index * atOnce, (index + 1) * atOnce),
  );
}

/** Notes every object of an answer that has a type and an id. */
function collect(value: unknown, seen: Set<string>): void {
  if (Array.isArray(value)) for (const one of value) collect(one, seen);
  else if (typeof value === "object" && value !== null) {
    if ("__typename" in value && "id" in value) seen.add(`${String(value.__typename)} ${String(value.id)}`);
    for (const one of Object.values(value)) collect(one, seen);
  }
}
