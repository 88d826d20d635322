import { expect, test } from "vitest";
import { lawfulHolidays } from "../bank-holidays.js";
import type { DeadlineRule } from "../kinds/deadline.js";
import { parseRules } from "../rulebook.js";
import { decideDeclaring } from "./declaring.js";

const limit = (id: string, said: Partial<DeadlineRule>) => ({
  id: `example/${id}`,
  kind: "DEADLINE",
  clauseId: "XX-1",
  duty: "DECLARE_OFFER",
  anchor: "OFFER_MADE",
  length: 28,
  unit: "CALENDAR_DAYS",
  hardness: "HARD",
  ...said,
});

const facts = { classes: ["OPCC_STAFF"] as const, offeredOn: "2026-09-01", holidays: lawfulHolidays };
const declared = (rules: readonly object[], declaredOn: string) =>
  decideDeclaring(parseRules([...rules]), { ...facts, declaredOn });

test("XX-1: an offer of 1 September is declared by the 29th; the 30th is a day late", () => {
  const rules = [limit("all", {})];
  expect(declared(rules, "2026-09-29")).toMatchObject({ declareBy: "2026-09-29", daysLate: null });
  const late = declared(rules, "2026-09-30");
  expect(late).toMatchObject({ declareBy: "2026-09-29", daysLate: 1 });
  expect(late.explanation.at(-1)).toMatch(/XX-1/);
});

test("the rule that binds the recipient most closely counts, another's does not", () => {
  const rules = [limit("all", {}), limit("staff", { subject: "OPCC_STAFF", length: 7 })];
  expect(declared(rules, "2026-09-30")).toMatchObject({ declareBy: "2026-09-08", daysLate: 22 });
  expect(declared([limit("deputy", { subject: "DEPUTY" })], "2026-12-01").declareBy).toBeNull();
});

test("where no rule gives a number of days nothing is late", () => {
  const none = { declareBy: null, daysLate: null };
  expect(declared([], "2026-12-31")).toEqual({ ...none, explanation: [] });
  expect(declared([limit("soon", { length: null, unit: null, text: "soon" })], "2026-12-31")).toMatchObject(none);
  expect(declared([limit("other", { duty: "REPORT_CHARGES", anchor: "CHARGED" })], "2026-12-31")).toMatchObject(none);
});
