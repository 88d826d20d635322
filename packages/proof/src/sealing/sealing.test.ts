import { expect, test } from "vitest";
import { receipts } from "./receipts.proof.js";
import { rotation } from "./rotation.proof.js";
import { secrets } from "./secrets.proof.js";

test.each([
  ["B8: what was written in confidence stands nowhere in clear", secrets],
  ["B9: guesses at receipt codes open nothing, and are answered alike", receipts],
  ["B10: the key of a force changes while people write and read", rotation],
])("%s", { timeout: 120_000 }, async (_name, prove) => {
  const report = await prove({ seed: 20_261_121, size: "sample" });
  expect(report.failures).toEqual([]);
});
