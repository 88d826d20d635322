import { expect, test } from "vitest";
import { tryRandomRoutes } from "./random-routing-fixture.js";

test("B3: in random organisations no subject, associate or person below the subject receives, and what nobody receives waits", () => {
  const { failures, tried, outcomes } = tryRandomRoutes({ seed: 20261122, runs: 500 });
  expect(failures).toEqual([]);
  expect(tried).toBe(500);
  for (const outcome of ["ROUTED", "NO_LAWFUL_RECIPIENT", "by the force's fallback"])
    expect(outcomes[outcome]).toBeGreaterThan(5);
  for (const cause of ["SUBJECT", "VACANT", "REPORTING_LINE", "RELATIONSHIP", "DECLARED_INTEREST"])
    expect(outcomes[`passed over: ${cause}`]).toBeGreaterThan(2);
});
