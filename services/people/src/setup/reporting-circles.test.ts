import { expect, test } from "vitest";
import { circlesIn, type Reporting } from "./reporting-circles.js";

const line = (personId: string, managerId: string | null, from = "2026-01-01", to: string | null = null): Reporting => {
  return { personId, managerId, from, to };
};
const refused = (begun: Reporting[], standing: Reporting[]) =>
  [...circlesIn(begun, standing)].map(({ personId }) => personId);

test("a circle is found through what stands and what begins, and nothing else is", () => {
  const standing = [line("b", "c"), line("c", "d"), line("e", "c"), line("d", null)];
  expect(refused([line("d", "b")], standing)).toEqual(["d"]);
  expect(refused([line("d", "e"), line("f", "d")], standing)).toEqual(["d"]);
  expect(refused([line("d", "f"), line("f", "b"), line("g", "f")], standing)).toEqual(["d", "f"]);
  expect(refused([line("a", "b"), line("f", "a")], standing)).toEqual([]);
});

test("what stands of the same person ends as the new line begins, and only the same days make a circle", () => {
  expect(refused([line("b", null, "2027-01-01"), line("c", "b", "2027-01-01")], [line("b", "c")])).toEqual([]);
  expect(refused([line("c", "b", "2027-01-01")], [line("b", "c", "2026-01-01", "2026-12-31")])).toEqual([]);
  expect(refused([line("c", "b", "2027-01-01")], [line("b", "c", "2028-01-01")])).toEqual(["c"]);
  const apart = [line("b", "d", "2026-01-01", "2026-06-30"), line("d", "c", "2026-07-01")];
  expect(refused([line("c", "b")], apart)).toEqual([]);
  expect(refused([line("c", "b")], [line("b", "d"), line("d", "c", "2026-07-01", "2026-07-01")])).toEqual(["c"]);
});

test("10,000 people above each other, in a circle or not, are looked at once each", () => {
  const chain = Array.from({ length: 10_000 }, (_, at) => line(`${at}`, `${at + 1}`));
  expect(refused(chain, [])).toEqual([]);
  expect(refused([...chain, line("10000", "0")], [])).toHaveLength(10_001);
  expect(refused([...chain, line("10000", "9999")], [])).toEqual(["9999", "10000"]);
});
