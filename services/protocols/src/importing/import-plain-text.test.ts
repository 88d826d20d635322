import { quickest } from "@probity/testkit/quickest";
import { describe, expect, test } from "vitest";
import { acceptedText, accepted, clause, faults, fixture, ids, lostWords, refused, warned } from "./tests/documents.js";
import { MAX_TEXT_BYTES } from "./reading/decode.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("documents of our own", () => {
  test.each(["westmark-2019.txt", "norbeck-2009.txt", "eastmoor-2016.txt", "southmere.txt", "holloway-2025.txt"])(
    "%s: ids unique, no word lost, the same twice",
    (name) => {
      const bytes = fixture(name);
      expect(faults(bytes, accepted(bytes))).toEqual([]);
    },
  );

  test("an edit under one heading leaves every id elsewhere as it was", () => {
    const before = new TextDecoder().decode(fixture("southmere.txt"));
    const after = before.replace("Honesty\n\nYou must:", "Honesty\n\nTruth first.\n\nYou must:");
    const moved = ids(acceptedText(after));
    expect(moved).toEqual(
      [...ids(acceptedText(before)), "WM-HONESTY-3"].sort((a, b) => moved.indexOf(a) - moved.indexOf(b)),
    );
  });

  test("a paragraph torn by a page break is mended, one after a list stands after it", () => {
    const document = accepted(fixture("holloway-2025.txt"));
    expect(clause(document, "WM-3.1").text).toContain("firm which they, their partner");
    expect(clause(document, "WM-3.2").subParagraphs.map((sub) => sub.afterParagraph)).toEqual([1, 1]);
    expect(clause(document, "WM-1.3").links).toEqual([
      { text: "Ethics Page (holloway.example)", href: "https://holloway.example/ethics" },
    ]);
    expect(warned(document, "LABEL_GAP")).toEqual([["WM-3.3", "WM-3.5"]]);
  });

  test("what a table says of the document keeps its labels and its order", () => {
    const { entries } = accepted(fixture("eastmoor-2016.txt")).metadata;
    expect(entries.filter((entry) => entry.label === "Date").map((entry) => entry.value)).toEqual([
      "3 June 2016",
      "9 June 2016",
      "May 2016",
      "May 2018",
    ]);
    expect(entries.filter((entry) => entry.label === "Authors")).toHaveLength(3);
  });

  test("hashes see words, not typography", () => {
    const [first] = acceptedText("1. Staff tell the “Clerk” – at once.").clauses;
    const [second] = acceptedText('1.  Staff tell the "Clerk" -  at once.').clauses;
    const [third] = acceptedText("1. Staff tell the “Clerk” – today.").clauses;
    expect(second?.textHash).toBe(first?.textHash);
    expect(third?.textHash).not.toBe(first?.textHash);
  });
});

describe("oddities of print", () => {
  test("numbers that begin again under each heading take the heading's words", () => {
    const text = "Gifts\n\n1. Say yes.\n2. Say when.\n\nTravel\n\n1. Go by train.\n2. Keep the ticket.";
    expect(ids(acceptedText(text))).toEqual(["WM-GIFTS-1", "WM-GIFTS-2", "WM-TRAVEL-1", "WM-TRAVEL-2"]);
    expect(warned(acceptedText(text), "LABEL_GAP")).toEqual([]);
  });

  test("wrapped lines are one paragraph; a figure at a line's start is no label", () => {
    const document = acceptedText(
      "Gifts\n\nA gift is declared within\n28 days of the offer, as paragraph\n3.4 above says.\n",
    );
    expect(document.clauses).toHaveLength(1);
    expect(document.clauses[0]?.label).toBeNull();
  });

  test("(i) after (h) is a letter, (i) below (a) is a number", () => {
    const list = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"]
      .map((letter) => `(${letter}) one thing;`)
      .join("\n");
    expect(acceptedText(`1. Staff keep:\n${list}`).clauses[0]?.subParagraphs.every((sub) => sub.depth === 0)).toBe(
      true,
    );
    const nested = acceptedText("1. Staff keep:\n(a) these:\n  (i) one;\n  (ii) two;\n(b) those.").clauses[0];
    expect(nested?.subParagraphs.map((sub) => sub.stableId)).toEqual(["WM-1a", "WM-1a.i", "WM-1a.ii", "WM-1b"]);
  });

  test("plain numbers under a lead are its list; the next paragraph number goes on", () => {
    const document = acceptedText("1. Staff keep:\n 1. one thing;\n 2. another.\n\n2. Staff rest.");
    expect(ids(document)).toEqual(["WM-1", "WM-2"]);
    expect(clause(document, "WM-1").subParagraphs.map((sub) => sub.stableId)).toEqual(["WM-1.1", "WM-1.2"]);
  });

  test("page numbers and running heads are furniture", () => {
    const text =
      "1. Staff are fair.\n\nWestmark code\nPage 1 of 2\n\n2. Staff are kind.\n\nWestmark code\nPage 2 of 2\n";
    const document = acceptedText(text);
    expect(document.skipped.map((line) => line.reason)).toEqual(Array(4).fill("PAGE_FURNITURE"));
    expect(lostWords(bytes(text), document)).toEqual([]);
  });

  test("a table of conduct stays in its clause and is pointed out", () => {
    const document = acceptedText(
      "1. Gifts are treated so:\n\nUnder £25\tkeep\nOver £25\tdecline\n\n2. Ask if unsure.",
    );
    expect(clause(document, "WM-1").text).toContain("Under £25 | keep");
    expect(warned(document, "TABLE_AS_TEXT")).toEqual([["WM-1"]]);
  });

  test("Markdown headings give their levels, bold ones stand out", () => {
    const document = acceptedText("# Code\n\n## Money\n\n### Gifts\n\nSay yes.\n\n## Time\n\nBe early.\n");
    expect(document.clauses.map((one) => one.headingPath)).toEqual([["Money", "Gifts"], ["Time"]]);
    expect(document.metadata.title).toBe("Code");
  });

  test("letters left out of a list are pointed out", () => {
    expect(warned(acceptedText("1. Staff keep:\n(a) one;\n(c) three."), "LABEL_GAP")).toEqual([["WM-1"]]);
  });
});

describe("refusals say what to do", () => {
  test.each([
    ["EMPTY", new Uint8Array()],
    ["EMPTY", bytes(" \n\n\t\n")],
    ["BINARY", bytes("1. One\0two.")],
    ["NOT_UTF8", new Uint8Array([0x31, 0x2e, 0x20, 0xe9, 0x20])],
    ["NOT_UTF8", new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x31, 0x00])],
    ["UNREADABLE", bytes("{\\rtf1 1. One.}")],
    ["NO_CLAUSES", bytes("Page 1 of 3\n\n---\n")],
    ["TOO_LARGE", bytes("1. a.\n\n".repeat(6000))],
    ["TOO_LARGE", bytes("\n".repeat(50_000) + "a")],
  ])("%s", (code, content) => {
    const refusal = refused(content);
    expect(refusal.code).toBe(code);
    expect(refusal.message).toMatch(/^“protocol\.txt” .*; .*\.$/);
  });

  test("50 MB are refused without being read", async () => {
    const huge = new Uint8Array(50_000_000);
    expect(refused(huge).code).toBe("TOO_LARGE");
    expect(await quickest(() => refused(huge))).toBeLessThan(20);
    expect(MAX_TEXT_BYTES).toBeLessThan(huge.byteLength);
  });

  test("a byte order mark is accepted and said", () => {
    const document = accepted(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes("1. Staff are fair.")]));
    expect([document.encoding, ids(document)]).toEqual(["utf-8-bom", ["WM-1"]]);
  });
});
