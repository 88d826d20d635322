import { actorEverywhere } from "@probity/testkit/actors";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "../gifts/gift-fixture.js";
import { openSearch } from "./search-fixture.js";

let world: Awaited<ReturnType<typeof openSearch>>;
let registrar: Actor;
let clerk: Actor;
beforeAll(async () => {
  world = await openSearch();
  [registrar, clerk] = await Promise.all([world.as("cumbria", "registrar"), world.as("cumbria", "staff")]);
});
afterAll(() => world.registers[Symbol.asyncDispose]());

const parts = "id name removedAt asked { words giver person category kind from to language }";
const save = (as: Actor, input: object) => world.change<{ id: string }>("saveSearch", parts, as, input);
const remove = (as: Actor, savedSearchId: string) =>
  world.change<{ id: string; removedAt: string | null }>("removeSavedSearch", parts, as, { savedSearchId });

async function kept(as: Actor): Promise<string[]> {
  const { data } = await world.registers.execute(
    "query ($force: ID!) { savedSearches(force: $force) { name asked { words } } }",
    { force: as.forceId },
    as,
  );
  return (data as unknown as { savedSearches: { name: string }[] }).savedSearches.map(({ name }) => name);
}

test("a search is kept under a name for oneself alone, and removed", async () => {
  const asked = { words: "fields", category: "LAND", from: "2026-01-01" };
  const { made, errors } = await save(registrar, { name: "Land of this year", asked });
  expect(errors).toEqual([]);
  expect(made).toMatchObject({ name: "Land of this year", asked });
  expect(await kept(registrar)).toEqual(["Land of this year"]);
  expect(await kept(clerk)).toEqual([]);
  expect((await remove(clerk, made.id)).errors).toMatchObject([{ code: "NOT_FOUND" }]);
  const removed = await remove(registrar, made.id);
  expect(removed.errors).toEqual([]);
  expect(removed.made.removedAt).toEqual(expect.any(String));
  expect(await kept(registrar)).toEqual([]);
});

test("another force's people neither read nor remove it, and answers do not tell that it is there", async () => {
  const { made } = await save(registrar, { name: "Mine", asked: {} });
  const other = await world.as("staffordshire", "registrar");
  const unknown = await remove(other, "0193f8a0-0000-7000-8000-000000000000");
  expect((await remove(other, made.id)).errors).toEqual(unknown.errors);
  expect(await kept(registrar)).toContain("Mine");
});

test("a name is needed, an unusable search is refused, and no more than thirty are kept", async () => {
  expect((await save(clerk, { name: " ", asked: {} })).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "name" } },
  ]);
  expect((await save(clerk, { name: "x", asked: { words: "x".repeat(201) } })).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "words" } },
  ]);
  for (let n = 0; n < 30; n++) expect((await save(clerk, { name: `Search ${n}`, asked: {} })).errors).toEqual([]);
  expect((await save(clerk, { name: "One more", asked: {} })).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "name" } },
  ]);
});

test("an auditor of every force keeps searches too", async () => {
  const auditor = await actorEverywhere(world.registers.database, "auditor@probity.example");
  const [grant] = auditor.grants;
  const as = { ...auditor, forceId: grant?.forceId ?? "", personId: "" };
  expect((await save(as, { name: "Everywhere", asked: { words: "land" } })).errors).toEqual([]);
  expect(await kept(as)).toEqual(["Everywhere"]);
});
