import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { computeDeadline } from "./deadline.js";
import { anyDay, byLaw, changed, workingDays } from "./deadline-fixture.js";

const pause = { reason: "waiting for the auditor", from: "2024-05-06", to: "2024-05-10" };
const hours = changed({ length: 72, unit: "HOURS" });

describe("a pause stops the clock", () => {
  test("in days it adds its days, both ends counted, and is named", () => {
    const { dueOn, explanation } = computeDeadline(changed({}), "2024-05-02", { pauses: [pause] });
    expect(dueOn).toBe("2024-06-04");
    expect(explanation).toEqual([
      "the clock stood still from 6 May 2024 to 10 May 2024: waiting for the auditor",
      "within 28 days of election (2 May 2024): day 1 is 3 May 2024, so due 4 June 2024; no roll-forward; ST-20a",
    ]);
  });

  test("given as instants, the day on which the clock runs on counts again", () => {
    const pauses = [{ ...pause, from: "2024-05-06T09:00:00Z", to: "2024-05-10T15:00:00Z" }];
    expect(computeDeadline(changed({}), "2024-05-02", { pauses }).dueOn).toBe("2024-06-03");
    const sameDay = [{ ...pause, from: "2024-05-06T09:00:00Z", to: "2024-05-06T15:00:00Z" }];
    expect(computeDeadline(changed({}), "2024-05-02", { pauses: sameDay }).dueOn).toBe("2024-05-30");
  });

  test("in working days it adds its working days alone", () => {
    expect(computeDeadline(workingDays(5), "2024-05-02", { ...byLaw, pauses: [pause] }).dueOn).toBe("2024-05-16");
  });

  test("in hours it adds its time to the minute; a day is one from midnight to midnight in London", () => {
    const at = (from: string, to: string) =>
      computeDeadline(hours, "2024-06-14T15:10:00Z", { pauses: [{ ...pause, from, to }] }).dueAt;
    expect(at("2024-06-15T08:00:00Z", "2024-06-15T09:30:00Z")).toBe("2024-06-17T16:40:00Z");
    expect(at("2024-06-15", "2024-06-15")).toBe("2024-06-18T15:10:00Z");
    expect(at("2024-06-17T15:10:00Z", "2024-06-17T16:10:00Z")).toBe("2024-06-17T15:10:00Z");
  });

  test("while it has not ended nothing is due", () => {
    const open = { ...pause, to: null };
    for (const [rule, anchor] of [
      [changed({}), "2024-05-02"],
      [workingDays(5), "2024-05-02"],
      [hours, "2024-05-05T12:00:00Z"],
      [changed({}), "2024-05"],
    ] as const) {
      const computed = computeDeadline(rule, anchor, { ...byLaw, pauses: [open] });
      expect(computed).toMatchObject({ dueOn: null, dueAt: null });
      expect(computed.dueIn).toBeUndefined();
      expect(computed.explanation[0]).toMatch(/^the clock has stood still since .*6 May 2024/);
      expect(computed.explanation.at(-1)).toContain("not due while the clock stands still; ST-20a");
    }
  });

  test("one that begins after the due day changes nothing and is not named", () => {
    const after = { ...pause, from: "2024-05-31", to: null };
    expect(computeDeadline(changed({}), "2024-05-02", { pauses: [after] })).toEqual(
      computeDeadline(changed({}), "2024-05-02"),
    );
  });

  test("two that overlap stop it once", () => {
    const pauses = [{ ...pause, from: "2024-05-08", to: "2024-05-12", reason: "illness" }, pause];
    expect(computeDeadline(changed({}), "2024-05-02", { pauses }).dueOn).toBe("2024-06-06");
  });

  test("one that ends before it begins is refused", () => {
    const wrong = { ...pause, to: "2024-05-04" };
    expect(() => computeDeadline(changed({}), "2024-05-02", { pauses: [wrong] })).toThrow(/ends before it begins/);
  });
});

const later = (day: string, days: number) => Temporal.PlainDate.from(day).add({ days }).toString();

test("a pause within the period adds exactly its length", () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.constantFrom("CALENDAR_DAYS" as const, "WEEKS" as const, "MONTHS" as const),
      fc.integer({ min: 1, max: 27 }),
      fc.integer({ min: 1, max: 400 }),
      (from, unit, start, length) => {
        const rule = changed({ length: 28, unit });
        const pauses = [{ reason: "r", from: later(from, start), to: later(from, start + length - 1) }];
        const unpaused = computeDeadline(rule, from).dueOn ?? "";
        expect(computeDeadline(rule, from, { pauses }).dueOn).toBe(later(unpaused, length));
      },
    ),
  );
});

test("a pause within the hours adds exactly its length, over the changes of the clocks too", () => {
  const anchors = fc.constantFrom("2026-03-28T20:00:00Z", "2026-10-24T20:00:00Z", "2026-06-01T00:00:00Z");
  fc.assert(
    fc.property(
      anchors,
      fc.integer({ min: 0, max: 71 }),
      fc.integer({ min: 0, max: 10_000 }),
      (from, hour, minutes) => {
        const anchor = Temporal.Instant.from(from);
        const begin = anchor.add({ hours: hour });
        const pauses = [{ reason: "r", from: begin.toString(), to: begin.add({ minutes }).toString() }];
        const { dueAt } = computeDeadline(hours, from, { pauses });
        expect(dueAt).toBe(anchor.add({ hours: 72, minutes }).toString());
      },
    ),
  );
});
