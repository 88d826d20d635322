import { expect, test } from "vitest";
import { wordsInOrder } from "./clause-words.js";

const item = (label: string, afterParagraph: number) => ({ label, text: `text of ${label}`, depth: 0, afterParagraph });

test("a sentence that goes on after its list stands after the list", () => {
  expect(wordsInOrder("Staff who are asked to:\n\ntell the manager.", [item("(a)", 1), item("(b)", 1)])).toEqual([
    { paragraph: "Staff who are asked to:" },
    { items: [item("(a)", 1), item("(b)", 1)] },
    { paragraph: "tell the manager." },
  ]);
});

test("a list that begins the clause stands first, and one counted past the last paragraph stands last", () => {
  expect(wordsInOrder("Then this.", [item("(a)", 0), item("(b)", 9)])).toEqual([
    { items: [item("(a)", 0)] },
    { paragraph: "Then this." },
    { items: [item("(b)", 9)] },
  ]);
});
