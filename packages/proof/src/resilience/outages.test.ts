import { expect, test } from "vitest";
import { hostileStrings } from "./hostile-strings.proof.js";
import { outages } from "./outages.proof.js";
import { thresholds } from "./sign-in.proof.js";
import { subgraphDoors } from "./subgraph-doors.proof.js";

test.each([
  ["C5: a subgraph answers the gateway alone", subgraphDoors],
  ["D6: failed sign-ins are remembered through a restart", thresholds],
  ["F6: without its database the platform says so, and lets nobody in", outages],
  ["E6: hostile words stay within their line, and the trail can only grow", hostileStrings],
])("%s", { timeout: 90_000 }, async (_what, prove) => {
  expect(await prove({ seed: 20261121, size: "sample" })).toMatchObject({ failures: [] });
});
