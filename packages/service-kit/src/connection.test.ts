import { expect, test } from "vitest";
import { decodeCursor, encodeCursor, pageSize, toPage } from "./connection.js";

const refusal = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return (error as { extensions: object }).extensions;
  }
  return null;
};

test.each([1, 20, 100])("a page of %i records may be asked for", (first) => {
  expect(pageSize(first)).toBe(first);
});

test.each([0, -1, 101, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("a page of %d records may not", (first) => {
  expect(refusal(() => pageSize(first))).toEqual({ code: "INVALID", field: "first" });
});

test.each([["a"], ["", ""], ["Ynys Môn", "0193"], ['"quoted"', "line\nbreak"]])(
  "the cursor of %j leads back to it",
  (...parts) => {
    expect(decodeCursor(encodeCursor(parts), parts.length)).toEqual(parts);
  },
);

test("a list without a cursor starts at its beginning", () => {
  expect([decodeCursor(null, 2), decodeCursor(undefined, 2)]).toEqual([null, null]);
});

test.each([
  "",
  "x",
  "null",
  "{}",
  encodeCursor(["one"]),
  encodeCursor(["one", "two", "three"]),
  Buffer.from("[1,2]").toString("base64url"),
])("%j is no cursor of a list that is sorted by two things", (cursor) => {
  expect(refusal(() => decodeCursor(cursor, 2))).toEqual({ code: "INVALID", field: "after" });
});

const rows = ["a", "b", "c"].map((id) => ({ id }));
const pageOf = (count: number, first: number) =>
  toPage(
    rows.slice(0, count),
    first,
    3,
    ({ id }) => [id],
    ({ id }) => id,
  );

test("the row read beyond the page tells that more follows and is not shown", () => {
  expect(pageOf(3, 2)).toEqual({
    nodes: ["a", "b"],
    pageInfo: { hasNextPage: true, endCursor: encodeCursor(["b"]) },
    total: 3,
  });
});

test("the last page says that nothing follows, an empty one has no cursor", () => {
  expect(pageOf(2, 2).pageInfo).toEqual({ hasNextPage: false, endCursor: encodeCursor(["b"]) });
  expect(pageOf(0, 2)).toEqual({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null }, total: 3 });
});
