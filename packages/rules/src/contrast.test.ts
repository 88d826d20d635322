import { describe, expect, test } from "vitest";
import { contrastProblem, contrastRatio, pickTextColour } from "./contrast.js";

describe("contrast", () => {
  test.each([
    ["#000000", "#ffffff", 21],
    ["#ffffff", "#ffffff", 1],
    ["#777777", "#ffffff", 4.48],
    ["#1d3557", "#ffffff", 12.36],
  ])("of %s with %s is %s", (one, other, ratio) => {
    expect(contrastRatio(one, other)).toBeCloseTo(ratio, 1);
    expect(contrastRatio(other, one)).toBeCloseTo(ratio, 1);
  });

  test.each([
    ["#1d3557", "#ffffff"],
    ["#ffdd00", "#0b0c0c"],
    ["#ffffff", "#0b0c0c"],
  ])("text on %s is %s", (ground, text) => expect(pickTextColour(ground)).toBe(text));

  test.each([
    ["#1d3557", undefined, null],
    ["#ffdd00", undefined, null],
    ["#ffdd00", "#ffffff", "TOO_LITTLE_CONTRAST"],
    ["red", undefined, "NOT_A_COLOUR"],
    ["#12345", undefined, "NOT_A_COLOUR"],
  ])("%s with text %s: %s", (colour, text, problem) => expect(contrastProblem(colour, text)).toBe(problem));
});
