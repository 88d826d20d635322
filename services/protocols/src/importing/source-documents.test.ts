import { describe, expect, test } from "vitest";
import type { ImportedDocument } from "./import-result.js";
import { accepted, allIds, clause, faults, fixture, ids, sourceDocument, warned } from "./tests/documents.js";

interface Facts {
  clauses: number;
  numbered: number;
  exist: string[];
  duplicates: string[][];
  entries: number;
  skipped: number;
}

/** The real document where it lies beside the repository, otherwise our own that mimics it; the same facts of each. */
function importOne(source: string, own: string, prefix: string, real: Facts, mimic: Facts): ImportedDocument {
  const found = sourceDocument(source);
  const facts = found ? real : mimic;
  const bytes = found ?? fixture(own);
  const document = accepted(bytes, prefix);
  expect(faults(bytes, document)).toEqual([]);
  expect(document.clauses).toHaveLength(facts.clauses);
  expect(document.clauses.filter((one) => /^\d/.test(one.label ?? ""))).toHaveLength(facts.numbered);
  expect(allIds(document)).toEqual(expect.arrayContaining(facts.exist));
  expect(warned(document, "DUPLICATE_TEXT")).toEqual(facts.duplicates);
  expect(document.metadata.entries).toHaveLength(facts.entries);
  expect(document.skipped).toHaveLength(facts.skipped);
  expect(document.metadata.title).not.toBeNull();
  return document;
}

function count(document: ImportedDocument, stableId: string): number {
  return clause(document, stableId).subParagraphs.length;
}

describe("the five source documents", () => {
  test("Staffordshire: numbered from end to end, a note, a footnote and a closing date", () => {
    const document = importOne(
      "staffordshire-2012.txt",
      "westmark-2019.txt",
      "ST",
      {
        clauses: 28,
        numbered: 28,
        exist: ["ST-1", "ST-5d", "ST-6j", "ST-28"],
        duplicates: [["ST-18", "ST-25"]],
        entries: 1,
        skipped: 0,
      },
      {
        clauses: 11,
        numbered: 11,
        exist: ["ST-1", "ST-4c", "ST-5j", "ST-11"],
        duplicates: [["ST-8", "ST-11"]],
        entries: 1,
        skipped: 0,
      },
    );
    expect(clause(document, "ST-1").notes).toHaveLength(1);
    expect(document.clauses.flatMap((one) => one.notes)).toHaveLength(2);
    expect(document.metadata.entries[0]?.part).toBe("END");
  });

  test("Cheshire: headings in capitals, a footnote to the title and signatures", () => {
    const document = importOne(
      "cheshire-2007.txt",
      "norbeck-2009.txt",
      "CH",
      {
        clauses: 29,
        numbered: 29,
        exist: ["CH-5i", "CH-7ix", "CH-26c", "CH-29"],
        duplicates: [["CH-17", "CH-25"]],
        entries: 6,
        skipped: 0,
      },
      { clauses: 8, numbered: 8, exist: ["CH-2i", "CH-2iii", "CH-7c", "CH-8"], duplicates: [], entries: 6, skipped: 0 },
    );
    expect(document.metadata.entries.map((entry) => entry.part)).toEqual(["COVER", "NOTE", "END", "END", "END", "END"]);
    expect(document.clauses.flatMap((one) => one.notes)).toEqual([]);
    expect(Math.max(...document.clauses.map((one) => one.headingPath.length))).toBe(2);
  });

  test("Cumbria: no numbers, tables of control, a contents list, lettered lists that begin again, a form", () => {
    const real = {
      clauses: 16,
      numbered: 0,
      exist: ["CU-EXPECTATIONS-1m", "CU-EXPECTATIONS-2h"],
      duplicates: [],
      entries: 28,
      skipped: 7,
    };
    const mimic = {
      clauses: 7,
      numbered: 0,
      exist: ["CU-HOPES-1d", "CU-HOPES-2b"],
      duplicates: [],
      entries: 20,
      skipped: 6,
    };
    const document = importOne("cumbria-2017.txt", "eastmoor-2016.txt", "CU", real, mimic);
    expect(document.metadata.entries.filter((entry) => entry.label === "Approved By").length).toBeGreaterThan(0);
    expect(new Set(document.skipped.map((line) => line.reason))).toEqual(new Set(["CONTENTS"]));
    expect(warned(document, "FORM_FOUND")).toEqual([[document.clauses.at(-1)?.stableId]]);
    expect(document.clauses.at(-1)?.notes).toHaveLength(3);
  });

  test("Devon and Cornwall: bullets below bullets, a raised figure, small numbers at the end", () => {
    const real = {
      clauses: 36,
      numbered: 5,
      exist: ["DC-INTEGRITY-1i", "DC-INDEPENDENCE-4a.c", "DC-REGISTER-INTERESTS-1ii", "DC-5"],
      duplicates: [],
      entries: 1,
      skipped: 0,
    };
    const mimic = {
      clauses: 18,
      numbered: 3,
      exist: ["DC-HONESTY-1c", "DC-COURAGE-3a.b", "DC-PRESENTS-1ii", "DC-3"],
      duplicates: [],
      entries: 1,
      skipped: 0,
    };
    const document = importOne("devon-cornwall.txt", "southmere.txt", "DC", real, mimic);
    expect(document.clauses.filter((one) => one.notes.length > 0)).toHaveLength(1);
    expect(document.clauses.flatMap((one) => one.subParagraphs).some((sub) => sub.depth === 1)).toBe(true);
    expect(warned(document, "RUN_ON_ITEM")).toHaveLength(1);
    expect(document.metadata.entries[0]?.label).toBe("FOI");
  });

  test("Avon and Somerset: numbers printed twice, paragraphs that go on, a broken sentence, links", () => {
    const real = {
      clauses: 35,
      numbered: 34,
      exist: ["AS-2.3a", "AS-2.3b", "AS-2.4a", "AS-2.4b", "AS-2.6i", "AS-3.18"],
      duplicates: [],
      entries: 5,
      skipped: 4,
    };
    const mimic = {
      clauses: 14,
      numbered: 13,
      exist: ["AS-2.2a", "AS-2.2b", "AS-2.3a", "AS-2.3b", "AS-3.2b", "AS-3.5"],
      duplicates: [],
      entries: 4,
      skipped: 4,
    };
    const document = importOne("avon-somerset-2023.txt", "holloway-2025.txt", "AS", real, mimic);
    expect(warned(document, "DUPLICATE_LABEL")).toHaveLength(2);
    const broken = ids(document).includes("AS-3.13") ? "AS-3.13" : "AS-3.2";
    expect(warned(document, "INCOMPLETE_SENTENCE")).toContainEqual([broken]);
    expect(count(document, broken)).toBeGreaterThan(1);
    expect(clause(document, broken).text.split("\n\n").length).toBeGreaterThan(2);
    expect(document.metadata.entries.map((entry) => entry.label)).toContain(
      broken === "AS-3.13" ? "Date to be Reviewed" : "Review Date",
    );
  });
});
