import { afterAll, beforeAll, expect, test } from "vitest";
import { hearOfRules } from "../calendar/duty-fixture.js";
import { policy, type Actor } from "../gifts/gift-fixture.js";
import { v7 as uuidv7 } from "uuid";
import { openSearch } from "./search-fixture.js";

let world: Awaited<ReturnType<typeof openSearch>>;
let pcc: Actor;
let registrar: Actor;
let staff: Actor;
let stranger: Actor;
let auditor: Actor;
beforeAll(async () => {
  world = await openSearch();
  [pcc, registrar, staff, stranger, auditor] = await Promise.all([
    world.as("staffordshire", "pcc"),
    world.as("staffordshire", "registrar"),
    world.as("staffordshire", "staff"),
    world.as("cumbria", "registrar"),
    world.as("staffordshire", "auditor"),
  ]);
});
afterAll(() => world.registers[Symbol.asyncDispose]());

/** Who finds how many by words: the owner, the force's registrar, its staff, another force's registrar, and everybody. */
async function sightings(words: string, as: { owner?: Actor } = {}): Promise<number[]> {
  const counted = await Promise.all(
    [as.owner ?? pcc, registrar, staff, stranger].map(async (one) => {
      const { result } = await world.search(one, { words });
      expect(result.countedTo1001).toBe(result.nodes.length);
      return result.nodes.length;
    }),
  );
  const { results } = await world.searchInPublic([pcc.forceId], { words });
  expect(results[0]?.countedTo1001).toBe(results[0]?.nodes.length);
  return [...counted, results[0]?.nodes.length ?? 0];
}

test("a draft is found by its owner alone, what is declared by officers too, what is published by everybody, once each", async () => {
  const { made } = await world.steps.save(pcc, [{ category: "LAND", description: "Orchards near Alton" }]);
  expect(await sightings("orchard")).toEqual([1, 0, 0, 0, 0]);
  const { made: submitted } = await world.steps.submit(pcc, made);
  expect(await sightings("orchard")).toEqual([1, 1, 0, 0, 0]);
  expect((await world.steps.publish(registrar, submitted)).errors).toEqual([]);
  expect(await sightings("orchard")).toEqual([1, 1, 1, 0, 1]);
});

test("words that a draft no longer has, nobody finds", async () => {
  const { made } = await world.steps.save(pcc, [{ category: "OTHER", description: "A vineyard" }]);
  await world.steps.save(pcc, [{ category: "OTHER", description: "A hopyard" }], {
    declarationId: made.id,
    version: made.version,
  });
  expect(await sightings("vineyard")).toEqual([0, 0, 0, 0, 0]);
  expect(await sightings("hopyard")).toEqual([1, 0, 0, 0, 0]);
  expect(await termsOf("vineyard")).toEqual([]);
});

const termsOf = (word: string) =>
  world.registers.database.query("select kind from registers.search_terms where term = $1", [`w:${word}`]);

test("the details of a withheld interest, and who is connected with it, are found by officers and its owner alone", async () => {
  const { made } = await world.steps.save(pcc, [
    {
      category: "MEMBERSHIPS",
      description: "A refuge in Leekshire",
      relation: "PARTNER",
      connectedName: "Quillon Marsh (invented)",
      sensitiveReason: "Threats were made.",
    },
  ]);
  const { made: submitted } = await world.steps.submit(pcc, made);
  const { errors } = await world.steps.publish(registrar, submitted, [
    {
      interestId: submitted.interests[0]?.id,
      decision: "WITHHOLD",
      reason: "Real threats.",
      provision: "Localism Act 2011, section 32",
      reviewOn: "2027-11-20",
    },
  ]);
  expect(errors).toEqual([]);
  expect(await sightings("refuge")).toEqual([1, 1, 0, 0, 0]);
  expect(await sightings("quillon")).toEqual([1, 1, 0, 0, 0]);
  const { results } = await world.searchInPublic([pcc.forceId], { category: "MEMBERSHIPS" });
  expect(results[0]?.nodes).toMatchObject([{ kind: "REGISTER_ENTRY", text: "", withheld: true }]);
});

test("what is superseded is found no longer", async () => {
  await world.publishInterests(pcc, registrar, [{ category: "CONTRACTS", description: "Supplying turnips" }]);
  expect(await sightings("turnips")).toEqual([1, 1, 1, 0, 1]);
  await world.publishInterests(pcc, registrar, [{ category: "CONTRACTS", description: "Supplying swedes" }]);
  expect(await sightings("turnips")).toEqual([0, 0, 0, 0, 0]);
  expect(await sightings("swedes")).toEqual([1, 1, 1, 0, 1]);
});

test("an offer is found by its recipient and officers until it is published; a private giver's name by officers ever after", async () => {
  const { offer } = await world.declare(pcc, {
    giverName: "Thessaly Brook (invented)",
    giverKind: "PERSON",
    description: "A marrow",
  });
  expect(await sightings("marrow")).toEqual([1, 1, 0, 0, 0]);
  expect((await world.publish(registrar, offer)).errors).toEqual([]);
  expect(await sightings("marrow")).toEqual([1, 1, 1, 0, 1]);
  expect(await sightings("thessaly")).toEqual([0, 1, 0, 0, 0]);
});

test("a member of staff is not found as a person in what is published of them", async () => {
  await world.publishOffer(staff, registrar, { description: "A parsnip" });
  await world.meet(registrar, staff, "A beekeeper");
  expect(await world.everybodyFinds(staff.forceId, { words: "parsnip" })).toEqual(["A parsnip"]);
  expect(await world.everybodyFinds(staff.forceId, { words: "beekeepers" })).toHaveLength(1);
  expect(await world.everybodyFinds(staff.forceId, { person: staff.personId })).toEqual([]);
  expect(await world.finds(pcc, { person: staff.personId })).toEqual([]);
  expect(await world.finds(registrar, { person: staff.personId })).toHaveLength(2);
});

test("of a closed part of a meeting everybody finds the fact, and nobody by its words", async () => {
  await world.meet(registrar, pcc, "A zeppelin", 1);
  expect(await sightings("zeppelin")).toEqual([0, 0, 0, 0, 0]);
});

test("leave is found by who asked for it and by officers", async () => {
  await world.ask(staff, { description: "Teaching calligraphy" });
  expect(await sightings("calligraphy", { owner: staff })).toEqual([1, 1, 1, 0, 0]);
  expect(await world.finds(pcc, { words: "calligraphy" })).toEqual([]);
});

test("EX-2: what the rules ask nobody to record is found by its recipient alone", async () => {
  await hearOfRules(world.registers, pcc.forceId, policy, uuidv7());
  const { offer } = await world.declare(pcc, { description: "A radish", valuePence: 300, qualities: [] });
  expect(offer.status).toBe("NOTED");
  expect(await sightings("radish")).toEqual([1, 0, 0, 0, 0]);
});

test("what is no longer visible to the public is found by officers alone", async () => {
  await world.publishInterests(pcc, registrar, [{ category: "LICENCES", description: "Grazing llamas" }]);
  await world.registers.database.query(
    "update registers.published_entries set visible_until = '2020-01-01' where description = 'Grazing llamas'",
  );
  expect(await sightings("llamas")).toEqual([0, 1, 0, 0, 0]);
});

test("a register kept for staff is found by the force's own people", async () => {
  await world.publishInterests(pcc, registrar, [{ category: "SPONSORSHIP", description: "Beehives" }]);
  await world.registers.database.query(
    "update registers.published_entries set public = false, published_to = 'STAFF' where description = 'Beehives'",
  );
  expect(await sightings("beehives")).toEqual([1, 1, 1, 0, 0]);
});

test("an auditor finds what is published, to officers alone too, and nothing that is only declared", async () => {
  const { made } = await world.steps.save(pcc, [{ category: "OTHER", description: "Playing the ocarina" }]);
  const { made: submitted } = await world.steps.submit(pcc, made);
  await world.ask(pcc, { description: "Teaching the ocarina" });
  await world.declare(pcc, { description: "An ocarina", valuePence: 1500, qualities: [] });
  expect(await world.finds(registrar, { words: "ocarina" })).toHaveLength(3);
  expect(await world.finds(auditor, { words: "ocarina" })).toEqual([]);
  expect((await world.steps.publish(registrar, submitted)).errors).toEqual([]);
  expect(await world.finds(auditor, { words: "ocarina" })).toEqual(["Playing the ocarina"]);
  expect(await world.finds(auditor, { words: "llamas" })).toEqual(["Grazing llamas"]);
});

test("nobody who is not signed in searches but what is published", async () => {
  const query = "query ($asked: SearchAskedInput!) { searchRecords(asked: $asked) { countedTo1001 } }";
  expect((await world.registers.execute(query, { asked: {} })).errors).toMatchObject([{ code: "UNAUTHENTICATED" }]);
});
