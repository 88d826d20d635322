import { describe, expect, test } from "vitest";
import { forceStyleSheet } from "./force-colour.js";

describe("the style sheet of a force", () => {
  test("carries its colours", () =>
    expect(forceStyleSheet("#1d3557", "#ffffff")).toBe(
      ":root { --force-colour: #1d3557; --force-text-colour: #ffffff; }\n",
    ));
  test("corrects a text colour that cannot be read", () =>
    expect(forceStyleSheet("#ffdd00", "#ffffff")).toContain("--force-text-colour: #0b0c0c"));
  test("never carries anything but a colour", () =>
    expect(forceStyleSheet("red; } body { display: none", "#ffffff")).toBe(""));
});
