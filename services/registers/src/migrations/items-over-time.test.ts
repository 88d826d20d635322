import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { registersSubgraph } from "../subgraph.js";
import { chain } from "./2026-11-25-items-over-time.js";

let registers: TestSubgraph;
beforeAll(async () => {
  registers = await openSubgraph(registersSubgraph, { clock: { now: () => new Date() } });
});
afterAll(() => registers[Symbol.asyncDispose]());

test("what was said of an item while it was written over is taken from the trail, with whom and when", async () => {
  const registrar = await actor(registers.database, "staffordshire", "registrar");
  const keep = async (item: string, version: number, targetMonths: number) => {
    const link = `https://force.example/${version}`;
    const said = { item, version, targetMonths, link, lastUpdatedOn: "2026-01-05", owner: version ? "CFO" : null };
    const input = { forceId: registrar.forceId, idempotencyKey: uuidv7(), ...said };
    const mutation = `mutation ($input: KeepPublicationItemInput!) { keepPublicationItem(input: $input) { version } }`;
    expect((await registers.execute(mutation, { input }, registrar)).errors).toEqual([]);
  };
  await keep("4a", 0, 3);
  await keep("4a", 1, 6);
  await keep("2c", 0, 12);
  await keep("4a", 2, 9);
  const rows = () =>
    registers.database.query(
      `select force_id, item, version, link, last_updated_on, covers_year, target_months, owner, kept_by,
         coalesce(kept_at > lag(kept_at) over (partition by item order by version), true) as later
       from registers.publication_items order by item, version`,
    );
  const said = await rows();
  expect(said).toHaveLength(4);
  await registers.database.query("delete from registers.publication_items where item = '4a' and version < 3");
  await registers.database.query(chain);
  expect(await rows()).toEqual(said);
});
