import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answersKept } from "./forces/answers-kept.proof.js";
import { conflictWall } from "./forces/conflict-wall.proof.js";
import { entitiesLikeRoots } from "./surface/entities.proof.js";
import { twoLocks } from "./forces/two-locks.proof.js";
import { idOracle } from "./forces/id-oracle.proof.js";
import { limitsHold } from "./surface/limits.proof.js";
import { publicColumns } from "./surface/public-columns.proof.js";
import { mutationsAcross } from "./forces/mutations.proof.js";
import { pagesRead } from "./forces/pages.proof.js";
import { randomReads } from "./forces/random-reads.proof.js";
import { costTruth } from "./surface/cost-truth.proof.js";
import { subgraphCalls } from "./surface/subgraph-calls.proof.js";
import { spoofedTenant } from "./forces/spoofed-tenant.proof.js";
import { fieldsOfType, plantedThings, typesAsked, unlisted } from "../resilience/role-fields/role-fields.proof.js";
import type { Things } from "../resilience/role-fields/thing.js";
import { typeFields } from "../resilience/role-fields/type-fields.js";
import { openWorld, type World } from "./world/world.js";

const seed = 20_261_121;
let world: World;
beforeAll(async () => void (world = await openWorld()));
afterAll(() => world[Symbol.asyncDispose]());

test("canaries are planted in five forces, and some reader can see each that has one", async () => {
  expect(new Set(world.canaries.all.map(({ force }) => force)).size).toBe(5);
  const { data } = await world.platform.ask<object>(
    "{ declarations(first: 50, mine: true) { nodes { interests { description } } } }",
    { as: "pcc@cumbria.example" },
  );
  expect(world.canaries.in(JSON.stringify(data)).map(({ place }) => place)).toEqual(["draft declaration"]);
});

describe("D7", () => {
  let things: Things;
  beforeAll(async () => void (things = await plantedThings(world)));

  test("every type and field of the graph is listed, and shown somewhere", () => {
    expect(unlisted()).toEqual([]);
    expect(Object.keys(things).filter((type) => !typeFields[type])).toEqual([]);
  });

  test.each(typesAsked)("who is shown %s is who is listed, for a sample", async (type) => {
    const report = await fieldsOfType(type, things).proveIn(world, { seed, size: "sample" });
    expect(report.failures).toEqual([]);
  });
});

test.each([
  spoofedTenant,
  mutationsAcross,
  idOracle,
  entitiesLikeRoots,
  answersKept,
  pagesRead,
  conflictWall,
  limitsHold,
  publicColumns,
  randomReads,
  twoLocks,
  subgraphCalls,
  costTruth,
])("$target holds for a sample", async (proof) => {
  const report = await proof.proveIn(world, { seed, size: "sample" });
  expect(report.failures).toEqual([]);
});
