import { platformIdentity } from "@probity/service-kit/start-subgraph";
import { actor } from "@probity/testkit/actors";
import { openSubgraph } from "@probity/testkit/subgraph";
import { expect, test } from "vitest";
import { protocolsSubgraph } from "../subgraph.js";
import { nextNight } from "./nightly.js";

test.each([
  ["2026-11-22T12:00:00Z", "2026-11-23T03:00:00Z"],
  ["2026-11-23T02:59:59Z", "2026-11-23T03:00:00Z"],
  ["2026-11-23T03:00:00Z", "2026-11-24T03:00:00Z"],
  // The clocks go forward in the night to 28 March 2027.
  ["2027-03-27T12:00:00Z", "2027-03-28T02:00:00Z"],
])("from %s the next night is %s", (now, night) => {
  expect(nextNight(new Date(now)).toISOString()).toBe(new Date(night).toISOString());
});

test("at night every live version is checked, and the next night is waited for; once for each force, however often it starts", async () => {
  let now = new Date("2027-01-10T12:00:00Z");
  const clock = { now: () => now };
  await using protocols = await openSubgraph(protocolsSubgraph, { clock });
  const { forceId } = await actor(protocols.database, "avon-and-somerset", "monitoring.officer");
  const nights = () =>
    protocols.database.query<{ at: Date; envelope: { id: string; forceId: string; event: string; data: object } }>(
      `select start_after as at, data as envelope from pgboss.job
       where name = 'events-protocols' and data->>'event' = 'night.came' and data->>'forceId' = $1 order by 1`,
      [forceId],
    );
  const at = async () => (await nights()).map((night) => new Date(night.at).toISOString());
  expect(await at()).toContain("2027-01-11T03:00:00.000Z");
  const count = (await nights()).length;
  await protocolsSubgraph.begins?.(protocols.running.contextFor(platformIdentity("start")));
  expect(await nights()).toHaveLength(count);
  await protocols.database.query("delete from protocols.lint_findings where key like 'L9/OVERDUE-%'");
  now = new Date("2027-01-11T03:00:00Z");
  const night = (await nights()).find((one) => new Date(one.at).getTime() === now.getTime());
  for (let times = 0; times < 2; times++) if (night) await protocols.running.receive(night.envelope);
  const overdue = "select status from protocols.lint_findings where force_id = $1 and key like 'L9/OVERDUE-%'";
  expect(await protocols.database.query(overdue, [forceId])).toEqual([{ status: "OPEN" }]);
  expect(await at()).toContain("2027-01-12T03:00:00.000Z");
  expect(await nights()).toHaveLength(count + 1);
});
