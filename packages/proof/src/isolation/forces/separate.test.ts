import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorld, type World } from "../world/world.js";
import { conflictWall } from "./conflict-wall.proof.js";
import { randomReads } from "./random-reads.proof.js";
import { spoofedTenant } from "./spoofed-tenant.proof.js";

const seed = 20_261_122;
let world: World;
beforeAll(async () => void (world = await openWorld({ layout: "separate", planted: ["staffordshire", "cumbria"] })));
afterAll(() => world?.[Symbol.asyncDispose]());

test.each([spoofedTenant, conflictWall, randomReads])(
  "with each service in a process of its own, $target holds for a sample",
  async (proof) => {
    const report = await proof.proveIn(world, { seed, size: "sample" });
    expect(report.failures).toEqual([]);
  },
);
