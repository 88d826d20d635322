import { describe, expect, test } from "vitest";
import { computeDeadline } from "./deadline.js";
import { ruleNamed } from "./library-fixture.js";
import type { DeadlineRule } from "./kinds/deadline.js";
import { parseRules, type Rule } from "./rulebook.js";
import type { Unit } from "./vocabulary.js";

function deadline(rule: Rule | undefined): DeadlineRule {
  if (rule?.kind !== "DEADLINE") throw new Error("not a deadline");
  return rule;
}

const register = deadline(ruleNamed("staffordshire", "register-initial"));
const counting = (length: number, unit: Unit, convention: DeadlineRule["convention"] = "WITHIN") =>
  deadline(parseRules([{ ...register, length, unit, convention }])[0]);

describe("ST-20a: the register is due within 28 days of election", () => {
  test("elected 2 May 2024, due 30 May 2024, the day after being day 1", () => {
    expect(computeDeadline(register, "2024-05-02")).toEqual({
      dueOn: "2024-05-30",
      dueAt: null,
      explanation: [
        "within 28 days of election (2 May 2024): day 1 is 3 May 2024, so due 30 May 2024; no roll-forward; ST-20a",
      ],
    });
  });

  test("counted as beginning with the day of election it would be 29 May 2024", () => {
    const { dueOn, explanation } = computeDeadline(counting(28, "CALENDAR_DAYS", "BEGINNING_WITH"), "2024-05-02");
    expect(dueOn).toBe("2024-05-29");
    expect(explanation).toEqual([
      "28 days beginning with the day of election (2 May 2024): day 1 is 2 May 2024, so due 29 May 2024; no roll-forward; ST-20a",
    ]);
  });

  test("an instant is read as its day in London", () => {
    expect(computeDeadline(register, "2024-05-01T23:30:00Z").dueOn).toBe("2024-05-30");
  });

  test("a due day at the weekend does not move", () => {
    expect(computeDeadline(register, "2024-05-04").dueOn).toBe("2024-06-01");
  });
});

test("ST-17: without delay is no number, and is said to be none", () => {
  expect(computeDeadline(deadline(ruleNamed("staffordshire", "redress-raise")), "2024-05-02")).toEqual({
    dueOn: null,
    dueAt: null,
    explanation: ['the protocol gives no number; it says "without delay"; ST-17'],
  });
});

describe("AS-3.8b: 72 hours to the Data Protection Officer", () => {
  const breach = deadline(ruleNamed("avon-and-somerset", "breach-to-dpo"));

  test("aware on Friday at 16:10, due on Monday at 16:10", () => {
    const computed = computeDeadline(breach, "2024-06-14T15:10:00Z");
    expect(computed.dueAt).toBe("2024-06-17T15:10:00Z");
    expect(computed.dueOn).toBeNull();
    expect(computed.explanation).toEqual([
      "as soon as possible and within 72 hours of becoming aware of the breach (Friday 14 June 2024 at 16:10): due Monday 17 June 2024 at 16:10; " +
        "the clock does not stop for nights or weekends; AS-3.8b",
    ]);
  });

  test("over the end of summer time 72 hours stay 72 hours", () => {
    const { dueAt, explanation } = computeDeadline(breach, "2024-10-25T16:10:00+01:00");
    expect(dueAt).toBe("2024-10-28T15:10:00Z");
    expect(explanation[0]).toContain("due Monday 28 October 2024 at 15:10");
  });

  test("hours cannot be counted from a bare day", () => {
    expect(() => computeDeadline(breach, "2024-06-14")).toThrow(RangeError);
  });
});

test("AS-3.16b: vetting is ordinarily renewed after three years", () => {
  const computed = computeDeadline(deadline(ruleNamed("avon-and-somerset", "re-vetting")), "2024-02-29");
  expect(computed.dueOn).toBe("2027-02-28");
  expect(computed.explanation[0]).toMatch(/^ordinarily within 3 years of vetting being granted \(29 February 2024\)/);
});

test.each([
  { from: "2024-01-31", months: 1, convention: "WITHIN", due: "2024-02-29" },
  { from: "2024-01-31", months: 1, convention: "BEGINNING_WITH", due: "2024-02-29" },
  { from: "2024-03-01", months: 1, convention: "BEGINNING_WITH", due: "2024-03-31" },
  { from: "2024-01-15", months: 1, convention: "BEGINNING_WITH", due: "2024-02-14" },
] as const)("$months month $convention $from is due $due", ({ from, months, convention, due }) => {
  expect(computeDeadline(counting(months, "MONTHS", convention), from).dueOn).toBe(due);
});

test("an impossible date is refused", () => {
  expect(() => computeDeadline(register, "2024-02-30")).toThrow(RangeError);
});
