import { expect, test } from "vitest";
import { csvTable } from "../csv.js";
import type { Gift } from "./gifts.query.js";
import { giftColumns, giftRow } from "./gifts-csv.js";

const gift: Gift = {
  id: "g1",
  reference: "2026/001",
  recipient: null,
  kind: "GIFT",
  giver: null,
  giverKind: "PERSON",
  occasion: "",
  description: "A desk diary",
  value: "value not known",
  valuePence: null,
  valueBasis: "NOT_KNOWN",
  offeredOn: "2026-11-18",
  response: "DECLINED",
  surrenderedTo: null,
  acceptedBeforeApproval: false,
  approvedBy: null,
  daysLate: 3,
  clause: null,
  clauseId: null,
  protocolTitle: null,
  citation: "SI 2011/3050, Schedule, para 2(e)",
  timingVerified: false,
  publishedAt: "2026-11-21T12:00:00Z",
  supersededAt: null,
  note: null,
};
const cell = (row: readonly string[], column: (typeof giftColumns)[number]) => row[giftColumns.indexOf(column)];

test("a row has as many cells as there are columns, and says in words who is not named", () => {
  const row = giftRow(gift, "cumbria");
  expect(row).toHaveLength(giftColumns.length);
  expect(cell(row, "recipient")).toBe("A member of staff");
  expect(cell(row, "giver")).toBe("A member of the public");
  expect(cell(row, "value")).toBe("value not known");
  expect(cell(row, "days_late")).toBe("3");
});

test("G5: whatever a person wrote that a spreadsheet would take for a formula gets an apostrophe", () => {
  const formula = '=HYPERLINK("http://x.example","y")';
  const written = ["giver", "occasion", "description", "surrenderedTo", "note"] as const;
  for (const field of written) {
    const table = csvTable([giftRow({ ...gift, [field]: formula }, "cumbria")]);
    expect(table).toContain('"\'=HYPERLINK(""http://x.example"",""y"")"');
  }
});
