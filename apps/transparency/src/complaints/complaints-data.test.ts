import { expect, test } from "vitest";
import { figureColumns, figureRows } from "./complaints-data.route.js";

const concern = {
  kind: "CONCERN",
  title: "Concern",
  withheld: false,
  received: null,
  quarters: null,
  closed: 12,
  putRight: null,
  otherwise: null,
  medianDays: 31,
};

test("each row has a cell for each column; none is not told from few, but for the count that the Order asks for", () => {
  const year = { year: 2026, publishedOn: "2027-04-01", since: null, brought: 0, kinds: [concern] };
  const [brought, ofKind] = figureRows(year);
  for (const row of [brought, ofKind]) expect(row).toHaveLength(figureColumns.length);
  expect(brought).toEqual(expect.arrayContaining(["2026/27", "BROUGHT_TO_OFFICE_HOLDER", "0", "2027-04-01"]));
  expect(ofKind).toEqual(expect.arrayContaining(["under 5 or none", "not given", "12", "31"]));
  expect(figureRows({ ...year, brought: null })[0]).toContain("1 to 4");
});
