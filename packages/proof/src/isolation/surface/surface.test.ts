import { expect, test } from "vitest";
import { controlsRemoved } from "../controls/controls.proof.js";
import { dependentFields } from "./dependent-fields.proof.js";
import { headers } from "./headers.proof.js";

test.each([
  ["C7: no field depends on one with other rights, and no auth directive composes", dependentFields],
  ["H: a control that is taken away is missed", controlsRemoved],
  ["G7: every answer carries the security headers", headers],
])("%s", async (_name, prove) => {
  const report = await prove({ seed: 20_261_121, size: "sample" });
  expect(report.failures).toEqual([]);
});
