import { startTestPlatform, type TestPlatform } from "@probity/platform/testing/test-platform";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { events } from "./events.proof.js";
import { forgedTokens } from "./forged-tokens.proof.js";
import { hostileStrings } from "./hostile-strings.proof.js";
import { kills } from "./kills.proof.js";
import { leavers } from "./leavers.proof.js";
import { malformed } from "./malformed.proof.js";
import { outages } from "./outages.proof.js";
import { roleFields } from "./role-fields.proof.js";
import { signInOracle, thresholds } from "./sign-in.proof.js";
import { subgraphDoors } from "./subgraph-doors.proof.js";

const seed = 20261121;

test("F1: what was acknowledged survives kills, once and whole", { timeout: 240_000 }, async () => {
  expect(await kills({ seed, size: "sample" })).toMatchObject({ failures: [] });
});

test.each([
  ["C5: a subgraph answers the gateway alone", subgraphDoors],
  ["D6: failed sign-ins are remembered through a restart", thresholds],
  ["F6: without its database the platform says so, and lets nobody in", outages],
  ["E6: hostile words stay within their line, and the trail can only grow", hostileStrings],
])("%s", { timeout: 90_000 }, async (_what, prove) => {
  expect(await prove({ seed, size: "sample" })).toMatchObject({ failures: [] });
});

describe("on one platform", () => {
  let platform: TestPlatform;
  beforeAll(async () => {
    platform = await startTestPlatform();
  });
  afterAll(() => platform?.[Symbol.asyncDispose]());

  test.each([
    ["D7: who may ask for what is as listed", roleFields],
    ["D1: forged tokens let nobody in", forgedTokens],
    ["C4: malformed input is answered, quickly and without a word from the inside", malformed],
    ["F2: an event has its effect once, and a poisoned one holds up nobody", events],
    ["D3: a failed sign-in does not tell whether there is such a person", signInOracle],
    ["D2: who left has no access at the next request", leavers],
  ])("%s", { timeout: 60_000 }, async (_what, prove) => {
    expect(await prove({ seed, size: "sample" }, platform)).toMatchObject({ failures: [] });
  });
});
