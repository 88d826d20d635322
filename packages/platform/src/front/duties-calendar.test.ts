import { expect, test } from "vitest";
import { dutiesCalendar } from "./duties-calendar.js";

const duty = {
  id: "0199",
  title: "Register of interests; gifts, too",
  dueOn: "2026-03-30",
  shownOn: "2026-03-30",
  anchorOn: "2026-03-02",
  clauseId: "ST-20a",
  retimings: [],
};
const of = (one: object = {}) => dutiesCalendar([{ ...duty, ...one }], "EN", "https://probity.example");

test("a duty is a whole day, in the sense of RFC 5545, that keeps nobody from being free", () => {
  const lines = of().split("\r\n");
  expect(lines).toContain("DTSTART;VALUE=DATE:20260330");
  expect(lines).toContain("UID:0199@probity.example");
  expect(lines).toContain("SUMMARY:Last day: Register of interests\\; gifts\\, too");
  expect(lines).toContain("TRANSP:TRANSPARENT");
  expect(lines).toContain("DESCRIPTION:Clause ST-20a\\nhttps://probity.example/admin/duties");
  expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
});

test("what has no last day stands under the day since when it is asked for, and what no clause lays names none", () => {
  const open = of({ title: "Signature", dueOn: null, shownOn: "2026-03-02", clauseId: null });
  expect(open).toContain("DTSTART;VALUE=DATE:20260302");
  expect(open).toContain("SUMMARY:Asked for since: Signature");
  expect(open).toContain("DESCRIPTION:https://probity.example/admin/duties");
});

test("the same duties make the same bytes; a day that moved is the same event, later in its sequence", () => {
  expect(of()).toBe(of());
  const moved = of({ dueOn: "2026-04-02", shownOn: "2026-04-02", retimings: [{}] });
  expect(moved).toContain("UID:0199@probity.example");
  expect(moved).toContain("SEQUENCE:1");
  expect(moved).toContain("DTSTART;VALUE=DATE:20260402");
});

test("a calendar without duties is a calendar, in Welsh too", () => {
  const empty = dutiesCalendar([], "CY", "https://probity.example");
  expect(empty).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
  expect(empty).toContain("NAME:Dyletswyddau (Probity)");
  expect(empty).not.toContain("VEVENT");
});
