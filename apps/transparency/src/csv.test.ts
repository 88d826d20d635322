import { describe, expect, test, vi } from "vitest";
import { csvAnswer, csvTable, pagedTable } from "./csv.js";

describe("a cell that a spreadsheet would take for a formula gets an apostrophe", () => {
  test.each([
    ["=1+1", "'=1+1\r\n"],
    ["+441785000000", "'+441785000000\r\n"],
    ["-2", "'-2\r\n"],
    ["@SUM(A1)", "'@SUM(A1)\r\n"],
    ["\t=1", "'\t=1\r\n"],
    ["＝1+1", "'＝1+1\r\n"],
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

const page = (n: number, of: number) => ({ n, hasNextPage: n < of, endCursor: n < of ? `after ${n}` : null });
const ofThree = (most?: number) => ({
  columns: ["n"],
  first: page(1, 3),
  rows: ({ n }: { n: number }) => [[String(n)]],
  pageInfo: (one: ReturnType<typeof page>) => one,
  ask: vi.fn<(after: string) => Promise<ReturnType<typeof page>>>(async (after) =>
    page(Number(after.split(" ")[1]) + 1, 3),
  ),
  ...(most === undefined ? {} : { most }),
});

test("a list of many pages is one table, with its columns once", async () => {
  const answer = csvAnswer("cumbria-list", pagedTable(ofThree()));
  expect(await answer.text()).toBe("n\r\n1\r\n2\r\n3\r\n");
  expect(answer.headers.get("content-disposition")).toBe('attachment; filename="cumbria-list.csv"');
});

test("as many pages at the most are asked for", async () => {
  const list = ofThree(2);
  expect(await csvAnswer("x", pagedTable(list)).text()).toBe("n\r\n1\r\n2\r\n");
  expect(list.ask).toHaveBeenCalledTimes(1);
});
