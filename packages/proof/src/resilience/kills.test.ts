import { expect, test } from "vitest";
import { kills } from "./kills.proof.js";

test("F1: what was acknowledged survives kills, once and whole", { timeout: 240_000 }, async () => {
  expect(await kills({ seed: 20261121, size: "sample" })).toMatchObject({ failures: [] });
});
