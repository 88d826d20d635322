import { expect, test } from "vitest";
import { libraryForce, type ForceSlug } from "../library-fixture.js";
import { filledToday, libraryDocument } from "./lint-fixture.js";
import { findingInWords, lint } from "./lint.js";

/**
 * Every fault of the five documents, written by hand from the table of faults and the documents before any check: code
 * and clauses, by version. Whoever is named in a text and filled by nobody today is given: Cumbria has neither a chair of
 * the Joint Audit and Standards Committee nor first contacts, Avon and Somerset has no Data Protection Officer.
 */
const expected: Record<ForceSlug, Record<string, readonly string[]>> = {
  staffordshire: {
    "1": [
      "L1 ST-16", // about the Chief Executive; about the Chief Constable it is the same
      "L2 HEAD_OF_STAFF", // staff about the Chief Executive
      "L3 ST-11",
      "L4 ST-6f",
      "L7 ST-18 ST-25",
      "L10",
      "L12 ST-28",
      "L13 ST-17",
      "L13 ST-18", // "speedy"
      "L13 ST-25",
    ],
  },
  cumbria: {
    "01": [],
    "02": ["L10"],
    "03": [
      "L1 CU-W3",
      "L2 HEAD_OF_STAFF", // an employee about the Chief Executive
      "L3 CU-I4",
      "L13 CU-E1d",
      "L13 CU-E1f",
      "L14 CU-W1 CU-W2", // first contact A
      "L14 CU-W1 CU-W2", // first contact B
      "L14 CU-W3 CU-W5", // the committee's chair
    ],
  },
  cheshire: {
    "1": [
      "L1 CH-14",
      "L1 CH-15", // the Chief Executive about the Chairman goes to the Chairman: beside the table, and in the text
      "L2 HEAD_OF_STAFF", // an officer about the Chief Executive
      "L4 CH-1", // police authorities are abolished: the whole document
      "L7 CH-17 CH-25",
      "L13 CH-14",
      "L13 CH-15",
      "L13 CH-17", // "speedy"
      "L13 CH-25",
    ],
  },
  "devon-and-cornwall": {
    "1": [
      "L1 DC-RR.1",
      "L1 DC-RR.2", // the alternative of the Monitoring Officer
      "L2 ELECTED_HOLDER", // anyone about the Commissioner
      "L4 DC-POL.a DC-POL.c",
      "L10",
      "L13 DC-TRU.m1",
      "L13 DC-AWY.2",
      "L13 DC-CON.5",
      "L13 DC-DEC.1",
    ],
  },
  "avon-and-somerset": {
    "2023": [
      "L2 ELECTED_HOLDER", // staff about the Commissioner
      "L4 AS-3.4b",
      "L5 AS-2.6f AS-3.12",
      "L5 AS-3.15a",
      "L6 AS-3.8b",
      "L8 AS-2.3a AS-2.3b",
      "L8 AS-2.4a AS-2.4b",
      "L9 AS-R1 AS-R2", // due October 2025
      "L9 AS-R1 AS-R2", // two years from November 2023 are not October 2025
      "L11 AS-3.13a",
      "L13 AS-3.1b",
      "L13 AS-3.3c",
      "L13 AS-3.6d",
      "L13 AS-3.11b",
      "L13 AS-3.16c",
      "L13 AS-3.16d",
      "L14 AS-3.8b", // no Data Protection Officer
    ],
  },
};

const versions = Object.entries(expected).flatMap(([slug, ofForce]) =>
  Object.entries(ofForce).map(([number, list]) => ({ slug: slug as ForceSlug, number, list })),
);

test("every version of the library is on the list", () => {
  for (const [slug, ofForce] of Object.entries(expected))
    expect(libraryForce(slug as ForceSlug).versions.map(({ number }) => number)).toEqual(Object.keys(ofForce).sort());
});

test.each(versions)("$slug, version $number: exactly these faults", ({ slug, number, list }) => {
  const findings = lint(libraryDocument(slug, number), filledToday(slug));
  const found = findings.map(({ code, clauseIds, key }) =>
    code === "L2" ? `L2 ${key.split("/")[1]}` : [code, ...clauseIds].join(" "),
  );
  expect(found.toSorted()).toEqual(list.toSorted());
});

test("every fault is said in Welsh too, with the force's Welsh titles: no English sentence is left in it", () => {
  const englishWord = /\b(the|and|of|who|which|is|not|or|to|it)\b/i;
  for (const slug of Object.keys(expected) as ForceSlug[])
    for (const number of Object.keys(expected[slug])) {
      const document = libraryDocument(slug, number);
      for (const found of lint(document, filledToday(slug))) {
        const { code, clauseIds } = found;
        // As a database gives it back.
        const kept = JSON.parse(JSON.stringify(found)) as typeof found;
        const english = findingInWords(kept, { language: "EN", titles: document.titles });
        const welsh = findingInWords(kept, { language: "CY", titles: {} }) ?? "";
        expect(english).toMatch(/\.$/);
        expect(welsh).not.toBe(english);
        // A citation keeps its own title.
        if (code === "L4" || code === "L5") continue;
        expect([clauseIds, welsh.match(englishWord)?.[0]]).toEqual([clauseIds, undefined]);
      }
    }
});
