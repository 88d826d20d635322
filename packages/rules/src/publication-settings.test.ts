import { expect, test } from "vitest";
import { publicationSchema } from "./kinds/publication.js";
import { doesNothing, idleSettings } from "./publication-settings.js";

const rule = (said: object) =>
  publicationSchema.parse({ id: "x/p", clauseId: "XX-1", kind: "PUBLICATION", dataset: "PROTOCOL", ...said });

test.each([
  [{ lagDays: 14, frequencyMonths: 6, audience: "STAFF", namesNonDeclarers: true }, 4],
  [{ retentionYears: 5 }, 0],
  [{ dataset: "ROLES", audience: "STAFF", retentionYears: 5 }, 1],
  [{ dataset: "PERMISSIONS", audience: "STAFF", retentionYears: 5 }, 1],
  [{ dataset: "GIFTS_AND_HOSPITALITY", frequencyMonths: 3, lagDays: 28 }, 1],
  [{ dataset: "REGISTER_OF_INTERESTS", frequencyMonths: 3, lagDays: 28, namesNonDeclarers: true }, 0],
])("of %j %i settings would do nothing", (said, idle) => {
  expect(idleSettings(rule(said))).toHaveLength(idle);
});

test("before it is known what is published no setting is asked; its marking and what is published always are", () => {
  expect(doesNothing("lagDays", "")).toBe(true);
  expect(doesNothing("dataset", "")).toBe(false);
  expect(doesNothing("marking", "ROLES")).toBe(false);
});
