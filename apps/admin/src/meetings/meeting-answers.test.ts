import { expect, test } from "vitest";
import { nextItem, sentOf, typedOf } from "./meeting-answers.js";

const day = { day: "19", month: "11", year: "2026" };

test("a new meeting begins with one item, and each further one has the next number", () => {
  const { items } = typedOf(null);
  expect(items.map(({ number }) => number)).toEqual(["1"]);
  expect(nextItem(items).number).toBe("2");
  expect(nextItem([{ ...nextItem([]), number: "4a" }]).number).toBe("");
});

test("what is sent leaves out blank items and the reasons of what is open", () => {
  const blank = typedOf(null);
  expect(sentOf(blank)).toBeNull();
  const item = { ...nextItem([]), title: " Grants ", closedReason: "typed and left" };
  const typed = {
    ...blank,
    body: "OTHER" as const,
    name: " Board ",
    heldOn: day,
    closedReason: "x",
    items: [item, nextItem([item])],
  };
  expect(sentOf(typed)).toEqual({
    body: "OTHER",
    name: "Board",
    heldOn: "2026-11-19",
    place: "",
    closed: false,
    closedReason: null,
    items: [{ itemId: null, number: "1", title: "Grants", closed: false, closedReason: null }],
  });
});
