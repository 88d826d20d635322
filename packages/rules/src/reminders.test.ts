import { expect, test } from "vitest";
import { latestExpiryReminder, latestReminder } from "./reminders.js";

const asked = { askedOn: "2026-03-02", dueOn: null };

test.each([
  ["2026-03-01", null, null],
  ["2026-03-02", "ASKED", "2026-03-02"],
  ["2026-03-15", "ASKED", "2026-03-02"],
  ["2026-03-16", "TWO_WEEKS_ON", "2026-03-16"],
  ["2026-03-30", "FOUR_WEEKS_ON", "2026-03-30"],
  ["2031-01-01", "FOUR_WEEKS_ON", "2026-03-30"],
])("what is asked on 2 March 2026 without a due day is remembered on %s as %s of %s", (today, occasion, on) => {
  expect(latestReminder(asked, today)).toEqual(occasion ? { occasion, on } : null);
});

test.each([
  ["2026-03-02", "ASKED", "2026-03-02"],
  ["2026-03-22", "ASKED", "2026-03-02"],
  ["2026-03-23", "WEEK_BEFORE", "2026-03-23"],
  ["2026-03-30", "DUE", "2026-03-30"],
  ["2026-04-05", "DUE", "2026-03-30"],
  ["2026-04-06", "WEEK_LATE", "2026-04-06"],
  ["2026-04-26", "WEEK_LATE", "2026-04-06"],
  ["2026-04-27", "FOUR_WEEKS_LATE", "2026-04-27"],
])("what is due on 30 March 2026 is remembered on %s as %s of %s", (today, occasion, on) => {
  expect(latestReminder({ askedOn: "2026-03-02", dueOn: "2026-03-30" }, today)).toEqual({ occasion, on });
});

test("what is due three days after it is asked has no reminder a week before", () => {
  const short = { askedOn: "2026-03-02", dueOn: "2026-03-05" };
  expect(latestReminder(short, "2026-03-04")).toEqual({ occasion: "ASKED", on: "2026-03-02" });
  expect(latestReminder(short, "2026-03-05")).toEqual({ occasion: "DUE", on: "2026-03-05" });
});

test("what was due on the day it was asked is one reminder", () => {
  expect(latestReminder({ askedOn: "2026-03-02", dueOn: "2026-03-02" }, "2026-03-02")?.on).toBe("2026-03-02");
});

test.each([
  ["2026-12-30", null, null],
  ["2026-12-31", "THREE_MONTHS_BEFORE", "2026-12-31"],
  ["2027-03-02", "THREE_MONTHS_BEFORE", "2026-12-31"],
  ["2027-03-03", "FOUR_WEEKS_BEFORE", "2027-03-03"],
  ["2027-03-24", "WEEK_BEFORE", "2027-03-24"],
  ["2027-03-31", "DUE", "2027-03-31"],
  ["2028-01-01", "DUE", "2027-03-31"],
])("what runs out on 31 March 2027 is remembered on %s as %s of %s", (today, occasion, on) => {
  expect(latestExpiryReminder("2027-03-31", today)).toEqual(occasion ? { occasion, on } : null);
});
