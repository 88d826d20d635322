import { quickest } from "@probity/testkit/quickest";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { importPlainText } from "./import-plain-text.js";
import { MAX_TEXT_BYTES } from "./reading/decode.js";
import { accepted, allIds, faults, fixture } from "./tests/documents.js";

const options = { idPrefix: "WM", fileName: "any.txt" };
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Milliseconds of processor time that one import may take: what others on the machine take is not its own. */
const BOUND = 1000;

/** Whether an import ended in time, with a result that names no clause twice; throws what the import throws. */
function behaves(bytes: Uint8Array): boolean {
  const start = process.threadCpuUsage();
  const result = importPlainText(bytes, options);
  const unique = !result.ok || new Set(allIds(result)).size === allIds(result).length;
  const { user, system } = process.threadCpuUsage(start);
  return unique && (user + system) / 1000 < BOUND;
}

const piece = fc.constantFrom(
  "1. ",
  "1.1 ",
  "2 Aims",
  "- ",
  " - (a) ",
  "- (i) ",
  "a. ",
  "* ",
  "** ",
  "*",
  "**",
  "# ",
  "NOTE: ",
  "¹ ",
  "\t",
  "Contents",
  "Page 3",
  "Signed: ",
  "Appendix 1",
  "Version\t2",
  "March 2019",
  "[go](#)",
  "<u>",
  "\\(",
  "You must:",
  "staff",
  "Gifts",
  "either",
  ".",
  ";",
  ":",
  "\n",
  "\n\n",
  " ",
);
const word = fc.constantFrom("Staff", "gift", "declare", "Clerk", "office", "rule");
const sentence = fc.array(word, { minLength: 3, maxLength: 9 }).map((words) => `${words.join(" ")}.`);
const line = fc.tuple(
  fc.constantFrom("", "1. ", "2. ", "2.1 ", "- ", " - (a) ", "(b) ", "i) ", "NOTE: ", "* "),
  sentence,
);
const gap = fc.constantFrom("\n", "\n\n");
const prose = fc
  .array(fc.tuple(line, gap), { minLength: 1, maxLength: 30 })
  .map((lines) => "1. Staff are fair.\n\n" + lines.map(([[label, text], end]) => label + text + end).join(""));

describe("any input", () => {
  test("bytes: a result, never an exception, in bounded time", () => {
    const bytes = fc.uint8Array({ maxLength: 3000 });
    expect(fc.check(fc.property(bytes, behaves), { numRuns: 300 })).toMatchObject({
      failed: false,
      counterexample: null,
    });
  });

  test("texts made of the marks we look for: the same", () => {
    const parts = fc.array(fc.oneof(piece, fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 300 });
    const bytes = parts.map((all) => encode(all.join("")));
    expect(fc.check(fc.property(bytes, behaves), { numRuns: 400 })).toMatchObject({
      failed: false,
      counterexample: null,
    });
  });

  test("prose with labels: no word is lost and no id is used twice", () => {
    const sound = fc.property(prose, (text) => faults(encode(text), accepted(encode(text))).length === 0);
    expect(fc.check(sound, { numRuns: 300 })).toMatchObject({ failed: false, counterexample: null });
  });

  test.each([
    "*",
    "**",
    "[",
    "[a](",
    "(a) ",
    "1. ",
    "1.1.1.1",
    "a\n",
    "\n",
    "- ",
    "- a\n",
    "* a\n",
    "\t",
    "a\tb\n",
    "1\n\n",
    "Page 1\n",
    "Contents\n",
    "Gifts\n\n",
    "Gifts\nPage 1\n",
    "<u>",
    "\\(",
    "either ",
    "a. b",
    "_",
    ".",
    " ",
    "¹",
    "staff* ",
    "x:\n1. y\n",
    "# a\n\n",
    "i) a\n",
    "1. You must:\n- a\n\n",
    "Date: ",
    "****a",
    "...",
    "a. ?:",
  ])("%j over and over", (unit) => {
    expect(behaves(encode(unit.repeat(Math.floor(MAX_TEXT_BYTES / encode(unit).length))))).toBe(true);
    expect(behaves(encode(`1. Staff:\n${unit.repeat(Math.floor((MAX_TEXT_BYTES - 20) / encode(unit).length))}`))).toBe(
      true,
    );
  });
});

test("thirty pages in 200 ms", async () => {
  const page = new TextDecoder().decode(fixture("holloway-2025.txt"));
  const document = encode(page.repeat(80));
  accepted(document);
  expect(document.byteLength).toBeGreaterThan(90_000);
  expect(await quickest(() => accepted(document))).toBeLessThan(200);
});
