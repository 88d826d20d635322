import { describe, expect, test } from "vitest";
import { csvColumns, csvRow, csvTable } from "./register-csv.js";
import type { RegisterEntry } from "./register.query.js";

describe("a cell that a spreadsheet would take for a formula gets an apostrophe", () => {
  test.each([
    ["=1+1", "'=1+1\r\n"],
    ["+441785000000", "'+441785000000\r\n"],
    ["-2", "'-2\r\n"],
    ["@SUM(A1)", "'@SUM(A1)\r\n"],
    ["\t=1", "'\t=1\r\n"],
    ["\r=1", '"\'\r=1"\r\n'],
    ['=HYPERLINK("http://x.example","y")', '"\'=HYPERLINK(""http://x.example"",""y"")"\r\n'],
    ["Director of Ash & Sons Ltd", "Director of Ash & Sons Ltd\r\n"],
    ["1-2", "1-2\r\n"],
    ["Tŷ Gwyn, Stafford", '"Tŷ Gwyn, Stafford"\r\n'],
    ['says "no"', '"says ""no"""\r\n'],
    ["two\nlines", '"two\nlines"\r\n'],
    ["", "\r\n"],
  ])("%j becomes %j", (cell, csv) => expect(csvTable([[cell]])).toBe(csv));
});

describe("an entry as a row", () => {
  const entry: RegisterEntry = {
    id: "e1",
    person: { id: "p1", name: "Rowan Ashdown" },
    category: "LAND",
    nil: false,
    description: "A field",
    since: "2019-04-01",
    relation: "OWN",
    details: "SHOWN",
    provision: null,
    notYetReviewed: false,
    correctionOf: null,
    declaredOn: "2024-05-20",
    publishedAt: "2024-05-21T09:00:00Z",
    clause: { clauseId: "ST-20a", label: "20", version: { protocol: { slug: "staff-relations", title: "Relations" } } },
    clauseId: "ST-20a",
    protocolTitle: "Relations",
    visibleUntil: null,
  };

  test("has as many cells as there are columns and leads to the clause", () => {
    const row = csvRow(entry, "staffordshire");
    expect(row).toHaveLength(csvColumns.length);
    expect(row[csvColumns.indexOf("clause_address")]).toBe("/staffordshire/protocols/staff-relations#ST-20a");
    expect(row.at(-1)).toBe("2019-04-01");
  });

  test("says in words that nothing was declared", () =>
    expect(csvRow({ ...entry, nil: true, description: "" }, "staffordshire").slice(3, 6)).toEqual([
      "LAND",
      "yes",
      "Nothing declared (nil return made 20 May 2024)",
    ]));
});
