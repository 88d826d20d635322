import { expect, test } from "vitest";
import { mannWhitney, median } from "./mann-whitney.js";

const to = (count: number, from = 0) => Array.from({ length: count }, (_, index) => from + index);

test("figures that lie apart are told apart, and figures that lie together are not", () => {
  expect(mannWhitney(to(50), to(50, 40))).toBeLessThan(0.001);
  expect(mannWhitney(to(50), to(50, 0.5))).toBeGreaterThan(0.5);
  expect(mannWhitney([...to(30), ...to(30)], [...to(30), ...to(30)])).toBeGreaterThan(0.9);
});

test("the median of an even count lies between the two in the middle", () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([9, 1, 5])).toBe(5);
});
