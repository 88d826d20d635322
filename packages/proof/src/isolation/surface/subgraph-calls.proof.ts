import { readFileSync } from "node:fs";
import { defaultLimits } from "@probity/gateway/limits/limits";
import { startGraph } from "@probity/gateway/graph/graph";
import { createLogger } from "@probity/service-kit/log";
import { root, schemaText } from "../../shared/schema-files.js";
import { queriesOfApps } from "../world/app-queries.js";
import { worldProof } from "../world/world-proof.js";
import type { World } from "../world/world.js";

/** How often each subgraph is asked by each of the apps' queries, as it was agreed. */
export const goldenCalls = `${root}packages/proof/golden/subgraph-calls.json`;

type Calls = Record<string, Record<string, number>>;

/** C10's golden file: the apps' own queries ask each subgraph as often as agreed; one call more is a decision. */
export const subgraphCalls = worldProof("C10 calls", async ({ world, findings }) => {
  const agreed = JSON.parse(readFileSync(goldenCalls, "utf8")) as Calls;
  const counted = await countCalls(world);
  for (const name of new Set([...Object.keys(agreed), ...Object.keys(counted)])) {
    findings.tried++;
    const [now, then] = [JSON.stringify(counted[name] ?? null), JSON.stringify(agreed[name] ?? null)];
    if (now !== then) findings.failures.push(`${name} asks ${now}; agreed is ${then} (golden/subgraph-calls.json)`);
  }
});

/** Runs every query of the apps and counts. */
export async function countCalls(world: World): Promise<Calls> {
  const calls: Record<string, number> = {};
  await using graph = await startGraph({
    supergraph: schemaText("supergraph"),
    limits: { ...defaultLimits, cost: 100_000 },
    logger: createLogger("proof", "silent"),
    callSubgraph: (name) => (request, identity) => {
      calls[name] = (calls[name] ?? 0) + 1;
      return world.platform.platform.layout.caller(name)(request, identity);
    },
  });
  const found: Calls = {};
  for (const { name, text, variables, as } of await queriesOfApps(world)) {
    for (const subgraph of Object.keys(calls)) delete calls[subgraph];
    const identity = await world.identity(as);
    const { result } = await graph.execute(
      { prepared: graph.documents.prepare(text), variables, operationName: undefined },
      identity,
    );
    if (result.errors) throw new Error(`${name}: ${result.errors.map(({ message }) => message).join("; ")}`);
    found[name] = Object.fromEntries(Object.entries(calls).sort(([a], [b]) => a.localeCompare(b)));
  }
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => a.localeCompare(b)));
}
