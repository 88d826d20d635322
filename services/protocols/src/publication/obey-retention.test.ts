import { daysAfter, dayInLondon } from "@probity/service-kit/dates";
import type { Identity } from "@probity/service-kit/identity";
import { platformIdentity } from "@probity/service-kit/start-subgraph";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { protocolsSubgraph } from "../subgraph.js";
import { obeyRetention } from "./obey-retention.js";

let protocols: TestSubgraph;
let admin: Identity & { forceId: string };
beforeAll(async () => {
  protocols = await openSubgraph(protocolsSubgraph);
  admin = await actor(protocols.database, "cumbria", "force.admin");
});
afterAll(() => protocols[Symbol.asyncDispose]());

const today = dayInLondon(new Date());

/** The numbers of Cumbria's versions that nobody in particular reads, and those that its own people read. */
async function versions(as?: Identity): Promise<string[]> {
  const query = as
    ? "{ protocols(first: 5) { nodes { versions { number inForceTo } } } }"
    : '{ force(slug: "cumbria") { protocols { versions { number inForceTo } } } }';
  const { data, errors } = await protocols.execute(query, {}, as);
  expect(errors).toEqual([]);
  type Versions = { versions: { number: string; inForceTo: string | null }[] }[];
  const found = data as unknown as { protocols?: { nodes: Versions }; force?: { protocols: Versions } };
  const all = found.protocols?.nodes ?? found.force?.protocols ?? [];
  return all.flatMap((one) => one.versions.map(({ number }) => number)).toSorted();
}

let keys = 0;
async function change(name: "configureRule" | "endConfiguredRule", input: object): Promise<string> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await protocols.execute(
    `mutation ($input: ${type}!) { done: ${name}(input: $input) { id } }`,
    { input: { forceId: admin.forceId, reason: "Decided.", idempotencyKey: `retention-${(keys += 1)}`, ...input } },
    admin,
  );
  expect(errors).toEqual([]);
  return (data as unknown as { done: { id: string } }).done.id;
}

test("CU-D2: a version that ended is public for as many years as the force's rule says, and its own people read on", async () => {
  const before = await versions();
  const own = await versions(admin);
  expect(before).toHaveLength(2);
  const [ended] = await protocols.database.query<{ number: string }>(
    "select number from protocols.protocol_versions where force_id = $1 and in_force_to is not null",
    [admin.forceId],
  );
  // It ended on 31 October 2017.
  const publication = (retentionYears: number) => ({
    clauseId: "CU-D2",
    from: today,
    rule: { kind: "PUBLICATION", dataset: "PROTOCOL", retentionYears },
  });
  await change("configureRule", publication(2));
  expect(await versions()).toEqual(before.filter((number) => number !== ended?.number));
  expect(await versions(admin)).toEqual(own);
  const trail = await protocols.database.query(
    "select clause_id, after->>'visibleUntil' as until from protocols.audit_entries where action = 'keepVersionPublic'",
  );
  expect(trail).toEqual([{ clause_id: "CU-D2", until: "2019-10-31" }]);
});

test("without the rule it is public again, from the night after the rule's last day", async () => {
  const [configured] = await protocols.database.query<{ id: string }>(
    "select id from protocols.configured_rules where force_id = $1 and kind = 'PUBLICATION'",
    [admin.forceId],
  );
  await change("endConfiguredRule", { configuredRuleId: configured?.id, lastDay: today });
  expect(await versions()).toHaveLength(1);
  await protocols.running
    .contextFor({ ...platformIdentity("night"), purpose: "event" })
    .changeAs(admin.forceId, (night) => obeyRetention(night, daysAfter(today, 1)));
  expect(await versions()).toHaveLength(2);
});
