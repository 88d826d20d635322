import { expect, test } from "vitest";
import { poolBleed } from "./pool-bleed.proof.js";

test("fifty clients of five forces on two connections never see one another's rows", async () => {
  const report = await poolBleed({ seed: 20_261_121, size: "sample" });
  expect(report.failures).toEqual([]);
});
