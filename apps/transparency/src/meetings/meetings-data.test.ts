import { expect, test } from "vitest";
import { csvTable } from "../csv.js";
import { byMeeting } from "./by-meeting.js";
import { meetingColumns, meetingRow } from "./meetings-data.route.js";
import type { MeetingLine } from "./meetings.query.js";

const closed: MeetingLine = {
  id: "l1",
  meetingId: "m1",
  body: "OVERSIGHT_BODY",
  meetingName: "Panel",
  heldOn: "2026-11-19",
  place: "County Hall",
  meetingClosed: false,
  itemNumber: "9",
  itemTitle: null,
  itemClosed: true,
  closedReason: "Business affairs",
  kind: "PERSONAL",
  localTerm: null,
  interest: null,
  action: "LEFT",
  made: "AT_MEETING",
  person: null,
  clause: null,
  clauseId: null,
  protocolTitle: null,
  publishedAt: "2026-11-21T12:00:00Z",
  supersededAt: null,
  note: null,
};
const cell = (row: readonly string[], column: (typeof meetingColumns)[number]) => row[meetingColumns.indexOf(column)];

test("a row has as many cells as there are columns; of a closed part it has the fact alone", () => {
  const row = meetingRow(closed, "cumbria");
  expect(row).toHaveLength(meetingColumns.length);
  expect(cell(row, "item")).toBe("");
  expect(cell(row, "interest")).toBe("");
  expect(cell(row, "item_closed")).toBe("yes");
  expect(cell(row, "person")).toBe("A member of staff");
  expect(cell(meetingRow({ ...closed, kind: "NONE" }, "cumbria"), "person")).toBe("Nobody");
});

test("G5: whatever a person wrote that a spreadsheet would take for a formula gets an apostrophe", () => {
  for (const field of ["meetingName", "place", "itemTitle", "closedReason", "localTerm", "interest", "note"] as const)
    expect(csvTable([meetingRow({ ...closed, [field]: "=1+1" }, "cumbria")])).toContain("'=1+1");
});

test("lines stand under their meetings, in the order in which they come", () => {
  const other = { ...closed, id: "l2", meetingId: "m2" };
  const grouped = byMeeting([closed, other, { ...closed, id: "l3" }]);
  expect(grouped.map(({ lines }) => lines.map(({ id }) => id))).toEqual([["l1", "l3"], ["l2"]]);
});
