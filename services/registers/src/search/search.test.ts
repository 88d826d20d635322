import { actorEverywhere } from "@probity/testkit/actors";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "../gifts/gift-fixture.js";
import { openSearch } from "./search-fixture.js";

let world: Awaited<ReturnType<typeof openSearch>>;
let pcc: Actor;
let registrar: Actor;
beforeAll(async () => {
  world = await openSearch();
  [pcc, registrar] = await Promise.all([world.as("staffordshire", "pcc"), world.as("staffordshire", "registrar")]);
  await world.publishInterests(pcc, registrar, [
    { category: "LAND", description: "Farming two fields at Llanŵyl" },
    { category: "MEMBERSHIPS", description: "Aelod o Glwb Pêl-droed Tŷ Mawr" },
    { category: "SECURITIES", nil: true, description: "" },
  ]);
  await world.publishOffer(pcc, registrar, { offeredOn: "2026-11-18" });
  await world.declare(pcc, {
    giverName: "Dr. Ŵna Evans-Price (invented)",
    giverKind: "PERSON",
    kind: "HOSPITALITY",
    description: "Dinner at the county show",
    offeredOn: "2026-11-19",
  });
  await world.ask(pcc);
  await world.meet(registrar, pcc, "A trustee of the youth club");
});
afterAll(() => world.registers[Symbol.asyncDispose]());

const fields = "Farming two fields at Llanŵyl";
const club = "Aelod o Glwb Pêl-droed Tŷ Mawr";
const meeting = "Grant to a youth club: A trustee of the youth club";

test.each([
  ["fields", [fields]],
  ["FIELD farm", [fields]],
  ["two farmed field", [fields]],
  ["llanwyl", [fields]],
  ["Llanŵyl", [fields]],
  ["clwb", []],
  ["glwb", [club]],
  ["pel-droed", [club]],
  ["tŷ mawr", [club]],
  ["fields clwb", []],
  ["diaries", ["A desk diary"]],
  ["trustees", [meeting]],
  ["pottery teaching", []],
])("searched in English, %j finds %j of what is published", async (words, texts) => {
  expect(await world.everybodyFinds(pcc.forceId, { words })).toEqual(texts);
});

test.each([
  ["aelod", [club]],
  ["tŷ", [club]],
  ["ty", [club]],
  ["farming", [fields]],
  ["farmed", []],
])(
  "searched in Welsh, words are found as they are written, whatever their accents: %j finds %j",
  async (words, texts) => {
    expect(await world.everybodyFinds(pcc.forceId, { words, language: "CY" })).toEqual(texts);
  },
);

test("an officer finds by giver, body, category, kind, person and days, published or not, latest first", async () => {
  const finds = (asked: object) => world.finds(registrar, asked);
  expect(await finds({ giver: "evans" })).toEqual(["Dinner at the county show"]);
  expect(await finds({ giver: "Harbour print" })).toEqual(["A desk diary"]);
  expect(await finds({ body: "evening college" })).toEqual(["Two evenings a week of teaching"]);
  expect(await finds({ body: "police panel" })).toEqual([meeting]);
  expect(await finds({ category: "HOSPITALITY" })).toEqual(["Dinner at the county show"]);
  expect(await finds({ category: "SECURITIES" })).toEqual([""]);
  expect(await finds({ kind: "GIFT_OFFER" })).toEqual(["Dinner at the county show", "A desk diary"]);
  expect(await finds({ kind: "GIFT_OFFER", words: "desk", giver: "harbour" })).toEqual(["A desk diary"]);
  expect(await finds({ kind: "GIFT_OFFER", words: "desk", giver: "evans" })).toEqual([]);
  expect(await finds({ person: pcc.personId })).toHaveLength(7);
  expect(await finds({ person: registrar.personId })).toEqual([]);
  expect(await finds({ from: "2026-11-18", to: "2026-11-18" })).toEqual(["A desk diary"]);
  expect(await finds({})).toHaveLength(7);
});

test("what is found says what it is, whose and of which force, and where it belongs", async () => {
  const { result } = await world.search(registrar, { words: "dinner" });
  expect(result.countedTo1001).toBe(1);
  expect(result.nodes[0]).toMatchObject({
    kind: "GIFT_OFFER",
    day: "2026-11-19",
    category: "HOSPITALITY",
    giver: "Dr. Ŵna Evans-Price (invented)",
    published: false,
    withheld: false,
    person: { id: pcc.personId },
    force: { id: pcc.forceId },
  });
  expect(result.nodes[0]?.["part"]).toEqual(expect.any(String));
});

test("a search is paged through with every record once, in the order of their days", async () => {
  const seen: string[] = [];
  const days: string[] = [];
  let after: string | null = null;
  do {
    const { result } = await world.search(registrar, {}, { first: 2, after });
    seen.push(...result.nodes.map(({ kind, text }) => `${kind} ${text}`));
    days.push(...result.nodes.map(({ day }) => String(day)));
    after = result.pageInfo.hasNextPage ? result.pageInfo.endCursor : null;
  } while (after);
  expect(new Set(seen).size).toBe(7);
  expect(days).toEqual(days.toSorted().toReversed());
});

test.each([
  ["words", "'; drop table registers.search_terms; --"],
  ["words", "& | ! :* <-> ((("],
  ["words", "\\ % _ \u0000 \u202e \ud800 '"],
  ["giver", "{}[]\"'`$1$$"],
  ["body", "the of and"],
])("%s of %j break nothing and find nothing", async (field, words) => {
  const { result, errors } = await world.search(registrar, { [field]: words });
  expect(errors).toEqual([]);
  expect(result).toMatchObject({ nodes: [], countedTo1001: 0, pageInfo: { hasNextPage: false, endCursor: null } });
});

test.each([
  ["words of 201 characters", { words: "x".repeat(201) }, "words"],
  ["a giver of eleven words", { giver: "a b c d e f g h i j k" }, "giver"],
  ["a last day before the first", { from: "2026-02-01", to: "2026-01-31" }, "to"],
])("%s: refused at its field", async (_, asked, field) => {
  expect((await world.search(registrar, asked)).errors).toMatchObject([{ code: "INVALID", extensions: { field } }]);
});

test("a cursor of another list and an unknown person are told apart from nothing found", async () => {
  expect((await world.search(registrar, {}, { after: "bm9uc2Vuc2U" })).errors).toMatchObject([{ code: "INVALID" }]);
  expect(await world.finds(registrar, { person: "nobody" })).toEqual([]);
});

test("a search takes one statement and its count one more, whatever it finds, and so for several forces in public", async () => {
  const statementsOf = async (run: () => Promise<unknown>) => {
    world.registers.statements.length = 0;
    await run();
    return world.registers.statements.length;
  };
  await world.registers.settled();
  expect(await statementsOf(() => world.search(registrar, {}))).toBe(2);
  expect(await statementsOf(() => world.search(registrar, { words: "fields", person: pcc.personId }))).toBe(2);
  const cumbria = await world.as("cumbria", "pcc");
  expect(await statementsOf(() => world.searchInPublic([pcc.forceId, cumbria.forceId], {}))).toBe(2);
});

test("whoever reads the registers of several forces searches all of them, or one", async () => {
  const cumbria = await world.as("cumbria", "pcc");
  await world.publishInterests(cumbria, await world.as("cumbria", "registrar"), [
    { category: "LAND", description: "Fields in Cumbria" },
  ]);
  const reader = await actorEverywhere(world.registers.database, "client:reader");
  expect((await world.finds(reader, { words: "fields" })).toSorted()).toEqual([fields, "Fields in Cumbria"]);
  expect(await world.finds(reader, { words: "fields", force: cumbria.forceId })).toEqual(["Fields in Cumbria"]);
  const { results } = await world.searchInPublic([pcc.forceId, cumbria.forceId], { words: "fields" });
  expect(results.map(({ nodes }) => nodes.map(({ text }) => text))).toEqual([[fields], ["Fields in Cumbria"]]);
});
