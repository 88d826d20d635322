import { describe, expect, test } from "vitest";
import { importLines } from "./import-lines.js";
import type { ImportedDocument } from "./import-result.js";
import { warningInWords } from "./import-warning-words.js";
import { readDocument } from "./read-document.js";
import { clause, ids, warned } from "./tests/documents.js";
import { pdfDocument, printedPage } from "./tests/pdf.js";
import { processorTime } from "./tests/processor-time.js";
import { wordDocument, type WordParagraph } from "./tests/word.js";

async function imported(bytes: Uint8Array, fileName: string): Promise<ImportedDocument> {
  const read = await readDocument(bytes, fileName);
  if (!read.ok) throw new Error(`${read.code}: ${read.message}`);
  const result = importLines(read, bytes, { idPrefix: "WM", fileName });
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`);
  return result;
}

const protocol: WordParagraph[] = [
  { text: "Westmark Office Protocol", style: "Title" },
  { text: "Introduction\t3", style: "TOC1" },
  { text: "Introduction", style: "Heading1" },
  { text: "Everybody answers letters.", list: 1 },
  { text: "The Clerk must:", list: 1, footnote: "The Clerk is whoever keeps the keys." },
  { text: "open the door [every day];", list: 1, level: 1 },
  { text: "close it;", list: 1, level: 1 },
  { text: "at night, and", list: 1, level: 2 },
  { text: "at noon.", list: 1, level: 2 },
  { text: "Conduct", style: "Heading1" },
  { text: "Gifts", style: "Heading2" },
  { text: "Nobody keeps a gift. It goes to the Clerk.", style: "Clause" },
  { text: "Gifts of the harvest are shared", list: 2 },
];

describe("Word", () => {
  test("numbers that Word counts by itself come back as printed, under the headings of the styles", async () => {
    const document = await imported(wordDocument(protocol), "westmark.docx");
    expect(ids(document)).toEqual(["WM-1", "WM-2", "WM-3"]);
    const second = clause(document, "WM-2");
    expect(second.subParagraphs.map((sub) => [sub.label, sub.depth, sub.text])).toEqual([
      ["(a)", 0, "open the door [every day];"],
      ["(b)", 0, "close it;"],
      ["(i)", 1, "at night, and"],
      ["(ii)", 1, "at noon."],
    ]);
    expect(second.headingPath).toEqual(["Introduction"]);
    expect(clause(document, "WM-3").headingPath).toEqual(["Conduct", "Gifts"]);
    expect(clause(document, "WM-3").subParagraphs).toHaveLength(1);
    expect(document.metadata.title).toBe("Westmark Office Protocol");
  });

  test("a footnote stands with the clause that calls it, the contents list is left out and shown", async () => {
    const document = await imported(wordDocument(protocol), "westmark.docx");
    expect(clause(document, "WM-2").notes).toEqual([expect.stringMatching(/^¹ The Clerk is/)]);
    expect(document.skipped).toMatchObject([{ reason: "CONTENTS", text: "Introduction 3" }]);
  });

  test("a document without styles is read like plain text: typed numbers, bold headings, a table of control", async () => {
    const bytes = wordDocument(
      [
        { text: "Norbeck Protocol", bold: true },
        { text: "Manners", bold: true },
        { text: "1. Staff are polite at all times." },
        { text: "2. Members are polite too." },
      ],
      {
        table: [
          ["Version", "3"],
          ["Owner", "Clerk"],
        ],
      },
    );
    const document = await imported(bytes, "norbeck.docx");
    expect(ids(document)).toEqual(["WM-1", "WM-2"]);
    expect(clause(document, "WM-1").headingPath).toEqual(["Manners"]);
    expect(document.metadata.entries.map((entry) => [entry.label, entry.value])).toEqual([
      ["Version", "3"],
      ["Owner", "Clerk"],
    ]);
  });

  test("a document of thirty pages is read within two seconds", async () => {
    const words = "Staff tell the Clerk of every gift that they are offered and of what became of it. ".repeat(5);
    const paragraphs = Array.from({ length: 240 }, (): WordParagraph => ({ text: words, list: 1 }));
    const bytes = wordDocument(paragraphs);
    const spent = await processorTime(async () =>
      expect((await imported(bytes, "long.docx")).clauses).toHaveLength(240),
    );
    expect(spent).toBeLessThan(2000);
  });
});

describe("PDF", () => {
  const first = [
    { text: "Norbeck Staff Code", y: 0, size: 20 },
    "",
    { text: "Duties", y: 0, size: 14 },
    "",
    "1. Staff tell the Clerk of every gift that they are offered,",
    "whether or not they accept it.",
    "",
    "2. Staff keep:",
    { text: "(a) a list of gifts; and", y: 0, x: 90 },
    { text: "(b) a list of visits, which", y: 0, x: 90 },
  ];
  const second = [{ text: "everybody may read.", y: 0, x: 90 }, "", "3. The Clerk looks at the lists", "every month."];
  const pages = [first, second, ["4. Nobody hides a gift."]].map((lines, at) =>
    printedPage(lines, at + 1, "Norbeck: staff code, 2024"),
  );

  test("lines become clauses again over the page's end; running headers and page numbers are left out and shown", async () => {
    const document = await imported(pdfDocument(pages), "norbeck.pdf");
    expect(ids(document)).toEqual(["WM-1", "WM-2", "WM-3", "WM-4"]);
    expect(clause(document, "WM-1")).toMatchObject({
      text: "Staff tell the Clerk of every gift that they are offered, whether or not they accept it.",
      headingPath: ["Duties"],
    });
    expect(clause(document, "WM-2").subParagraphs.map((sub) => sub.text)).toEqual([
      "a list of gifts; and",
      "a list of visits, which everybody may read.",
    ]);
    expect(document.skipped.map((line) => line.text)).toEqual(
      [1, 2, 3].flatMap((page) => ["Norbeck: staff code, 2024", `Page ${page}`]),
    );
    expect(document.metadata.title).toBe("Norbeck Staff Code");
  });

  test("what follows a list over the page's end stands after it, where its items end without a stop and the last is not full", async () => {
    const list = ["1. Whoever is asked to act in a way that:", "", "- is unlawful", "", "- breaks a code of conduct"];
    const after = ["then tells the Clerk, who answers each of them in writing and as soon as possible.", "", "2. End."];
    const printed = [list, after].map((lines, at) => printedPage(lines, at + 1, "Norbeck: staff code, 2024"));
    const document = await imported(pdfDocument(printed), "norbeck.pdf");
    const { text, subParagraphs } = clause(document, "WM-1");
    expect(subParagraphs.map((sub) => sub.text)).toEqual(["is unlawful", "breaks a code of conduct"]);
    expect(text.split("\n\n")).toEqual([
      "Whoever is asked to act in a way that:",
      "then tells the Clerk, who answers each of them in writing and as soon as possible.",
    ]);
  });

  test("a page without text is named among the warnings", async () => {
    const document = await imported(pdfDocument([...pages, []]), "norbeck.pdf");
    expect(document.warnings.map((warning) => warningInWords(warning, "EN"))).toContainEqual(
      expect.stringMatching(/Page 4 holds no text/),
    );
    expect(warned(document, "PAGES_WITHOUT_TEXT")).toEqual([[]]);
  });

  test("a document of thirty pages is read within two seconds", async () => {
    const words = "Staff tell the Clerk of every gift that they are offered at work";
    const long = Array.from({ length: 30 }, (_, page) => {
      const lines = Array.from({ length: 45 }, (__, at) =>
        at % 5 === 0 ? `${page * 9 + at / 5 + 1}. ${words}` : `and then ${words}${at % 5 === 4 ? "." : ""}`,
      );
      return printedPage(lines, page + 1, "Long");
    });
    const bytes = pdfDocument(long);
    const spent = await processorTime(async () =>
      expect((await imported(bytes, "long.pdf")).clauses).toHaveLength(270),
    );
    expect(spent).toBeLessThan(2000);
  });
});

describe("Markdown", () => {
  const source = `Westmark Protocol
=================

## Manners

1. Everybody answers *letters* within the week.[^1]
2. A letter is answered even where
   - (a) it is rude; or
   - (b) it is [long](https://westmark.example/long).

### Visits

5) Visitors sign the book.

| Version | 4 |
|---------|---|
| Owner   | Clerk |

[^1]: Except in August.
`;

  test("headings give their levels, lists keep the labels as typed, footnotes stand with their clause", async () => {
    const document = await imported(Buffer.from(source), "westmark.md");
    expect(ids(document)).toEqual(["WM-1", "WM-2", "WM-5"]);
    expect(clause(document, "WM-1")).toMatchObject({
      text: "Everybody answers letters within the week.¹",
      headingPath: ["Manners"],
      notes: ["¹ Except in August."],
    });
    expect(clause(document, "WM-2").subParagraphs.map((sub) => sub.label)).toEqual(["(a)", "(b)"]);
    expect(clause(document, "WM-2").links).toEqual([{ text: "long", href: "https://westmark.example/long" }]);
    expect(clause(document, "WM-5").headingPath).toEqual(["Manners", "Visits"]);
    expect(document.metadata.title).toBe("Westmark Protocol");
  });
});

describe("plain text", () => {
  test.each([
    ["utf-16le", [0xff, 0xfe], (text: string) => Buffer.from(text, "utf16le")],
    ["utf-16be", [0xfe, 0xff], (text: string) => Buffer.from(text, "utf16le").swap16()],
  ] as const)("%s with its byte order mark is read", async (encoding, mark, encode) => {
    const document = await imported(
      Buffer.concat([Buffer.from(mark), encode("1. Caf\u00E9 staff are polite.\n")]),
      "a.txt",
    );
    expect(document.encoding).toBe(encoding);
    expect(clause(document, "WM-1").text).toBe("Caf\u00E9 staff are polite.");
  });
});
