import { describe, expect, test } from "vitest";
import { computeDeadline } from "./deadline.js";
import { byLaw, changed, workingDays } from "./deadline-fixture.js";
import type { DeadlineRule } from "./kinds/deadline.js";
import { RuleRefused } from "./rulebook.js";

describe("working days", () => {
  test("leave out the weekends and the bank holidays, and the explanation names each", () => {
    expect(computeDeadline(workingDays(5), "2024-05-02", byLaw)).toEqual({
      dueOn: "2024-05-10",
      dueAt: null,
      explanation: [
        "within 5 working days of election (2 May 2024): day 1 is 3 May 2024, working days by the bank holidays of " +
          "England and Wales, left out: 2 weekend days and Early May bank holiday (6 May 2024), so due 10 May 2024; " +
          "no roll-forward; ST-20a",
      ],
    });
  });

  test("beginning with a working day, that day is day 1; beginning with Saturday, Monday is", () => {
    const rule = workingDays(1, { convention: "BEGINNING_WITH" });
    expect(computeDeadline(rule, "2024-05-02", byLaw).dueOn).toBe("2024-05-02");
    expect(computeDeadline(rule, "2024-05-11", byLaw).dueOn).toBe("2024-05-13");
  });

  test("case 7: a bank holiday in Scotland alone is no working day where those of any part of the United Kingdom count", () => {
    const received = "2026-11-27";
    expect(computeDeadline(workingDays(1), received, byLaw).dueOn).toBe("2026-11-30");
    const { dueOn, explanation } = computeDeadline(workingDays(1, { calendar: "ANY_PART_OF_UK" }), received, byLaw);
    expect(dueOn).toBe("2026-12-01");
    expect(explanation[0]).toContain("2 weekend days and St Andrew’s Day (Scotland) (30 November 2026)");
  });

  test("case 7: received on St Andrew’s Day, the twentieth working day is the same by either calendar", () => {
    const received = "2026-11-30";
    expect(computeDeadline(workingDays(20), received, byLaw).dueOn).toBe("2026-12-30");
    expect(computeDeadline(workingDays(20, { calendar: "ANY_PART_OF_UK" }), received, byLaw).dueOn).toBe("2026-12-30");
  });

  test("cannot be reckoned without the days of the calendar", () => {
    expect(() => computeDeadline(workingDays(5), "2024-05-02")).toThrow(/bank holidays of its calendar must be given/);
  });
});

describe("a due day that is no working day", () => {
  const rolling = changed({
    length: 2,
    unit: "CALENDAR_DAYS",
    calendar: "ENGLAND_AND_WALES",
    rollForward: "NEXT_WORKING_DAY",
  });

  test("moves to the next, and the explanation says past what", () => {
    const { dueOn, explanation } = computeDeadline(rolling, "2024-05-23", byLaw);
    expect(dueOn).toBe("2024-05-28");
    expect(explanation[0]).toContain(
      "so 25 May 2024; moved to the next working day past 2 weekend days and Spring bank holiday (27 May 2024): due 28 May 2024; ST-20a",
    );
  });

  test("and one that is a working day stays", () => {
    const { dueOn, explanation } = computeDeadline(rolling, "2024-05-21", byLaw);
    expect(dueOn).toBe("2024-05-23");
    expect(explanation[0]).toContain("due 23 May 2024, which is a working day; ST-20a");
  });
});

describe("a month without a day", () => {
  test("is due in a month, and is said to be", () => {
    expect(computeDeadline(changed({ length: 3, unit: "YEARS" }), "2023-11")).toEqual({
      dueOn: null,
      dueAt: null,
      dueIn: "2026-11",
      explanation: [
        "within 3 years of election (November 2023; the day is not known): due in November 2026, reckoned from the first day of the month; ST-20a",
      ],
    });
  });

  test("hours cannot be counted from it, and month 13 is none", () => {
    expect(() => computeDeadline(changed({ length: 3, unit: "HOURS" }), "2023-11")).toThrow(RangeError);
    expect(() => computeDeadline(changed({ length: 3, unit: "YEARS" }), "2023-13")).toThrow(RangeError);
  });
});

describe("a service target", () => {
  const soon = { length: null, unit: null, text: "without delay" } as const;

  test("is a target of the force in every line, and the rule has no day", () => {
    const rule = changed({
      ...soon,
      calendar: "ENGLAND_AND_WALES",
      serviceTarget: { length: 5, unit: "WORKING_DAYS" },
    });
    const computed = computeDeadline(rule, "2024-05-02", byLaw);
    expect(computed).toMatchObject({ dueOn: null, dueAt: null, target: { dueOn: "2024-05-10", dueAt: null } });
    expect(computed.explanation).toEqual([
      'the protocol gives no number; it says "without delay"',
      expect.stringMatching(/^target of the force, not a rule of the protocol: within 5 working days .* ST-20a$/),
    ]);
  });

  test("is said before anything has happened", () => {
    const rule = changed({ ...soon, serviceTarget: { length: 48, unit: "HOURS" } });
    expect(computeDeadline(rule, "").explanation.at(-1)).toBe(
      "target of the force, not a rule of the protocol: 48 hours; ST-20a",
    );
  });
});

const refused: [string, Partial<DeadlineRule>, RegExp][] = [
  ["working days without a calendar", { unit: "WORKING_DAYS" }, /calendar: working days need a calendar/],
  ["rolling forward without a calendar", { rollForward: "NEXT_WORKING_DAY" }, /calendar: a due day that moves/],
  [
    "an unknown calendar",
    { unit: "WORKING_DAYS", calendar: "FRANCE" as unknown as "ANY_PART_OF_UK" },
    /"staffordshire-2012\/register-initial": calendar/,
  ],
  [
    "hours that roll forward",
    { unit: "HOURS", calendar: "ANY_PART_OF_UK", rollForward: "NEXT_WORKING_DAY" },
    /rollForward: hours end at an instant/,
  ],
  [
    "a target beside a number",
    { serviceTarget: { length: 5, unit: "WEEKS" } },
    /serviceTarget: the text gives a number/,
  ],
  [
    "a target in working days without a calendar",
    { length: null, unit: null, text: "soon", serviceTarget: { length: 5, unit: "WORKING_DAYS" } },
    /calendar: working days need a calendar/,
  ],
  ["a period beyond reason", { length: 10_001 }, /length/],
];

test.each(refused)("%s is refused, naming the field", (_what, change, reason) => {
  expect(() => changed(change)).toThrow(RuleRefused);
  expect(() => changed(change)).toThrow(reason);
});
