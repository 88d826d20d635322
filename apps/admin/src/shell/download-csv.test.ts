import { expect, test } from "vitest";
import { csvOf } from "./download-csv.js";

test.each([
  ["plain", "plain"],
  ['a "word", and more', '"a ""word"", and more"'],
  ["two\nlines", '"two\nlines"'],
  ["=1+1", "'=1+1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["＝1+1", "'＝1+1"],
  ["＠SUM(A1)", "'＠SUM(A1)"],
  ["-2,5", `"'-2,5"`],
])("the cell %j is written %j", (text, written) => {
  expect(csvOf([[text, "end"]])).toBe(`${written},end\r\n`);
});
