import { tryRandomRoutes } from "@probity/rules/random-routing-fixture";
import { proof } from "../../shared/proof.js";

const figures = { sample: 200, full: 10_000 } as const;

/** B3: whatever the organisation, the case and the force's rules, nobody who is concerned receives it. */
export const routing = proof("B3", async ({ seed, size }, findings) => {
  const { tried, failures, outcomes } = tryRandomRoutes({ seed, runs: figures[size] });
  findings.tried = tried;
  findings.failures.push(...failures);
  findings.notes.push(JSON.stringify(outcomes));
});
