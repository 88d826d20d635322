import { sayForces } from "@probity/service-kit/tenancy";
import { DataSource } from "typeorm";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "../gifts/gift-fixture.js";
import { Search20261125 } from "../migrations/2026-11-25-search.js";
import { SearchByIndex20261125 } from "../migrations/2026-11-25-search-by-index.js";
import { RecordsApart20261126 } from "../migrations/2026-11-26-records-apart.js";
import { openSearch } from "./search-fixture.js";
import { pageSql, type Asking } from "./search-statement.js";

let world: Awaited<ReturnType<typeof openSearch>>;
let pcc: Actor;
beforeAll(async () => {
  world = await openSearch();
  pcc = await world.as("staffordshire", "pcc");
  const registrar = await world.as("staffordshire", "registrar");
  await world.publishInterests(pcc, registrar, [{ category: "LAND", description: "Farming two fields at Llanŵyl" }]);
  await world.publishOffer(pcc, registrar, {});
  await world.steps.save(pcc, [{ category: "OTHER", description: "A draft" }]);
  await world.declare(pcc, { description: "An offer" });
  await world.ask(pcc);
  await world.meet(registrar, pcc, "A trustee of the youth club");
});
afterAll(() => world.registers[Symbol.asyncDispose]());

const allTerms = () =>
  world.registers.database.query("select t::text as row from registers.search_terms t order by t::text");

test("on a full database the migration makes the very terms that are kept with every change", async () => {
  const { database } = world.registers;
  const kept = await allTerms();
  expect(kept.length).toBeGreaterThan(50);
  await database.query("drop table registers.search_terms, registers.saved_searches");
  await database.query(
    `do $$ declare f regprocedure; begin
       for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'registers'::regnamespace
         and (p.proname like 'find\\_%' or p.proname in ('forget_interest', 'search_words', 'unaccented', 'may_read_record'))
       loop execute 'drop function ' || f || ' cascade'; end loop;
     end $$`,
  );
  await database.query("drop text search configuration registers.as_written");
  await database.query("drop text search dictionary registers.as_written");
  const source = await new DataSource({
    type: "postgres",
    url: database.url("owner"),
    installExtensions: false,
  }).initialize();
  const runner = source.createQueryRunner();
  await runner.startTransaction();
  await new Search20261125().up(runner);
  await new SearchByIndex20261125().up(runner);
  await new RecordsApart20261126().up(runner);
  await runner.commitTransaction();
  await source.destroy();
  expect(await allTerms()).toEqual(kept);
  const unforced = await database.query(
    "select relname from pg_class where relnamespace = 'registers'::regnamespace and relrowsecurity and not relforcerowsecurity",
  );
  expect(unforced).toEqual([]);
});

test.each([
  ["public", "probity_public", "public"],
  ["officer", "probity_registers", "registers:read"],
  ["declarer", "probity_registers", "registers:declare"],
] as const)("a term is looked up by the key, also under the row policies: %s", async (asking, role, permission) => {
  const plan = await planOf(asking, role, permission);
  expect(plan).not.toMatch(/Index Scan.* on search_terms/);
  expect(plan).toMatch(/Index (Only )?Scan Backward using search_terms_pk on search_terms t/);
  expect(plan).toMatch(/Index Cond: .*\(force_id = f(_\d+)?\.id\) AND \(term = .*AND \(ROW\(day, id\) </);
});

test.each([
  ["public", "probity_public", "public"],
  ["officer", "probity_registers", "registers:read"],
] as const)(
  "one plan serves whatever is asked, so that it is made once for a connection: %s",
  async (asking, role, permission) => {
    const whatever = await planOf(asking, role, permission, "generic_plan, costs off");
    expect(whatever).toBe(await planOf(asking, role, permission));
  },
);

test.each([
  ["DECLARED_INTEREST", "interests", ["gift_offers", "permissions"]],
  ["GIFT_OFFER", "gift_offers", ["interests", "permissions"]],
  ["PERMISSION", "permissions", ["interests", "gift_offers"]],
])("whether one may see a record asks its own table alone: %s", async (kind, table, others) => {
  const { database } = world.registers;
  const [record] = await database.query<{ id: string }>(
    `select id from registers.${table} where force_id = $1 limit 1`,
    [pcc.forceId],
  );
  await database.query("begin");
  // The plan that is made once for a connection, and not one for this very question.
  await database.query("set local plan_cache_mode = force_generic_plan");
  for (const other of others) await database.query(`revoke select on registers.${other} from probity_registers`);
  await database.query(`set local app.forces = '{${pcc.forceId}}'`);
  await database.query(`set local app.persons = '{${pcc.personId}}'`);
  await database.query("set local app.permission = 'registers:declare'");
  await database.query("set local role probity_registers");
  try {
    expect(
      await database.query("select registers.may_read_record($1, $2, $3) as seen", [kind, pcc.forceId, record?.id]),
    ).toEqual([{ seen: true }]);
  } finally {
    await database.query("rollback");
  }
});

async function planOf(asking: Asking, role: string, permission: string, options = "costs off"): Promise<string> {
  const { database } = world.registers;
  const shared = [["c:LAND"], "pg_catalog.english", "fields", null, null, "0001-01-01", "9999-12-31"];
  const place = ["9999-12-31", "ffffffff-ffff-ffff-ffff-ffffffffffff", 21];
  const own = asking === "public" ? [[pcc.forceId], null, ...place] : [[], null, ...place, [pcc.forceId]];
  const sql = asking === "public" ? pageSql(asking) : sayForces(pageSql(asking), 12);
  const values = options.startsWith("generic_plan") ? [] : [...shared, ...own];
  await database.query("begin");
  await database.query(`set local app.forces = '{${pcc.forceId}}'`);
  await database.query(`set local app.persons = '{${pcc.personId}}'`);
  await database.query(`set local app.permission = '${permission}'`);
  // A handful of rows is read as a whole: what counts is that the key can be used.
  await database.query("set local enable_seqscan = off");
  await database.query("set local enable_bitmapscan = off");
  await database.query(`set local role ${role}`);
  const lines = await database.query<{ "QUERY PLAN": string }>(`explain (${options}) ${sql}`, values);
  await database.query("rollback");
  return lines.map((line) => line["QUERY PLAN"]).join("\n");
}
