import { describe, expect, test } from "vitest";
import { csvColumns, csvRow } from "./register-csv.js";
import type { RegisterEntry } from "./register.query.js";

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
    clause: {
      clauseId: "ST-20a",
      label: "20",
      version: { protocol: { slug: "staff-relations", title: "Relations", englishTitle: "Relations" } },
    },
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
