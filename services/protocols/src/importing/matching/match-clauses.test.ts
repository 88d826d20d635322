import { describe, expect, test } from "vitest";
import { readForceFile } from "../../library/library.js";
import { accepted, acceptedText, fixture, sourceDocument } from "../tests/documents.js";
import { expectedMatches } from "../tests/expected-matches.js";
import type { ImportedDocument } from "../import-result.js";
import { processorTime } from "../tests/processor-time.js";
import { matchClauses, type FoundMatch, type KnownClause } from "./match-clauses.js";
import { DocumentParts, hashOfWords } from "./parts.js";

const known = (clauseId: string, of: Partial<KnownClause> = {}): KnownClause => {
  return { clauseId, label: null, headingPath: [], summary: null, text: null, textHash: null, ...of };
};

const source = `Gifts

1. Staff tell the Clerk of a gift. They keep it nowhere else:
(a) not at home;
(b) not in a bag.

2. The Clerk writes each gift into the book, with the day and the giver's name.

Visits

3. Visitors sign the book. They leave before dark.

4. The Clerk writes each gift into the book, with the day and the giver's name.
`;

const found = (matches: readonly FoundMatch[]) => matches.map((one) => [one.stableId, one.clauseId, one.certainty]);

describe("own documents", () => {
  const { clauses } = acceptedText(source);

  test("the same words are certain, wherever they stand: a clause, an item, a sentence", () => {
    const { matches, missing } = matchClauses(clauses, [
      known("K-1", { textHash: hashOfWords("Staff tell the Clerk of a gift.") }),
      known("K-2", { textHash: hashOfWords("not in  a bag.") }),
      known("K-3", { textHash: hashOfWords("Visitors sign the book. They leave before dark.") }),
      known("K-4", { textHash: hashOfWords("Visitors sing.") }),
    ]);
    expect(found(matches)).toEqual([
      ["WM-1", "K-1", "CERTAIN"],
      ["WM-1", "K-2", "CERTAIN"],
      ["WM-2", null, "NONE"],
      ["WM-3", "K-3", "CERTAIN"],
      ["WM-4", null, "NONE"],
    ]);
    expect(matches.map((one) => one.words)[1]).toBe("not in a bag.");
    expect(missing).toEqual(["K-4"]);
  });

  test("words printed twice go to the two known clauses that share them in order; a single one cannot tell", () => {
    const textHash = hashOfWords("The Clerk writes each gift into the book, with the day and the giver's name.");
    const both = matchClauses(clauses, [known("K-1", { textHash }), known("K-2", { textHash })]).matches;
    expect(found(both).filter(([, id]) => id !== null)).toEqual([
      ["WM-2", "K-1", "CERTAIN"],
      ["WM-4", "K-2", "CERTAIN"],
    ]);
    const one = matchClauses(clauses, [known("K-1", { textHash })]).matches;
    expect(found(one).filter(([, id]) => id !== null)).toEqual([["WM-2", "K-1", "UNCERTAIN"]]);
  });

  test("a clause edited by a word is certain under its label and heading, and uncertain under another label", () => {
    const text = "The Clerk writes every gift into the book, with the day and the giver's name.";
    const same = matchClauses(clauses, [known("K-1", { label: "2", headingPath: ["Gifts"], text })]).matches;
    expect(found(same)).toContainEqual(["WM-2", "K-1", "CERTAIN"]);
    const moved = matchClauses(clauses, [known("K-1", { label: null, headingPath: ["Gifts"], text })]).matches;
    expect(found(moved)).toContainEqual(["WM-2", "K-1", "UNCERTAIN"]);
  });

  test("a summary alone is never certain; label, heading and likeness say how likely it is, and why", () => {
    const summary = "People who visit put their names in the book.";
    const [match] = matchClauses(clauses, [
      known("K-1", { label: "3", headingPath: ["Visits"], summary }),
    ]).matches.filter((one) => one.clauseId !== null);
    expect(match).toMatchObject({
      stableId: "WM-3",
      certainty: "UNCERTAIN",
      reason: expect.stringContaining("the same printed label, the same heading"),
    });
    expect(match?.confidence).toBeGreaterThan(0.5);
    expect(match?.confidence).toBeLessThan(1);
  });

  test("an item is found by its label, and its clause keeps the rest", () => {
    const { matches } = matchClauses(clauses, [
      known("K-1", { label: "1", headingPath: ["Gifts"], summary: "Staff tell the Clerk of gifts." }),
      known("K-1b", { label: "1(b)", headingPath: ["Gifts"], summary: "Nor in a bag." }),
    ]);
    expect(matches.filter((one) => one.stableId === "WM-1").map((one) => [one.clauseId, one.words])).toEqual([
      ["K-1", expect.stringMatching(/^Staff tell .* not at home;$/)],
      ["K-1b", "not in a bag."],
    ]);
  });

  test("where nothing is known, each clause says so", () => {
    const { matches, missing } = matchClauses(clauses, []);
    expect(new Set(matches.map((one) => one.reason))).toEqual(new Set(["no clauses are known yet"]));
    expect([matches.length, missing]).toEqual([4, []]);
  });

  test("a document made to cost much is matched all the same", async () => {
    const long = acceptedText(`${"1. Yes. No. ".repeat(40)}\n\n`.repeat(300));
    const many = Array.from({ length: 200 }, (_, at) =>
      known(`K-${at}`, { label: "1", summary: "Yes and no.", textHash: hashOfWords(`${at}`) }),
    );
    const spent = await processorTime(() =>
      expect(matchClauses(long.clauses, many).matches.length).toBeGreaterThan(299),
    );
    expect(spent).toBeLessThan(2000);
  });
});

const documents = [
  ["staffordshire", "staffordshire-2012.txt", "westmark-2019.txt", "ST"],
  ["cheshire", "cheshire-2007.txt", "norbeck-2009.txt", "CH"],
  ["cumbria", "cumbria-2017.txt", "eastmoor-2016.txt", "CU"],
  ["devon-and-cornwall", "devon-cornwall.txt", "southmere.txt", "DC"],
  ["avon-and-somerset", "avon-somerset-2023.txt", "holloway-2025.txt", "AS"],
] as const;

/** The library's clauses of a force, or, without the source document, those of our own document that mimics it. */
function libraryOf(slug: string, document: ImportedDocument, isReal: boolean): KnownClause[] {
  if (isReal) {
    return readForceFile(slug).clauses.map(({ summary, facts, ...one }) => ({
      ...one,
      summary: summary.en,
      text: null,
      textHash: facts.textHash,
    }));
  }
  const parts = new DocumentParts(document.clauses);
  return document.clauses.map((clause) => {
    const { stableId, label, headingPath, text: summary } = clause;
    return known(stableId, { label, headingPath, summary, textHash: hashOfWords(parts.words(parts.whole(clause))) });
  });
}

/** What is expected of the force's document: ids in words, as the list is written. */
function expectedOf(slug: string, document: ImportedDocument, isReal: boolean) {
  const listed = expectedMatches[slug];
  if (isReal && listed) return listed;
  const certain = Object.fromEntries(document.clauses.map(({ stableId }) => [stableId, stableId]));
  return { certain, uncertain: "", none: "", missing: "" };
}

describe.each(documents)("%s", (slug, real, own, prefix) => {
  const bytes = sourceDocument(real);
  const document = accepted(bytes ?? fixture(own), prefix);
  const library = libraryOf(slug, document, bytes !== null);
  const expected = expectedOf(slug, document, bytes !== null);
  const pairs = Object.entries(expected.certain).flatMap(([at, ids]) => ids.split(" ").map((id) => `${id} in ${at}`));

  test("every certain match is right, and what is uncertain, none and missing is as listed", () => {
    const { matches, missing } = matchClauses(document.clauses, library);
    const of = (certainty: string) => matches.filter((one) => one.certainty === certainty);
    expect(
      of("CERTAIN")
        .map((one) => `${one.clauseId} in ${one.stableId}`)
        .toSorted(),
    ).toEqual(pairs.toSorted());
    expect(
      of("UNCERTAIN")
        .map((one) => one.clauseId)
        .join(" "),
    ).toBe(expected.uncertain);
    expect(
      of("NONE")
        .map((one) => one.stableId)
        .join(" "),
    ).toBe(expected.none);
    expect(missing.join(" ")).toBe(expected.missing);
  });

  test("by place and summary alone nothing is certain, and nine guesses of ten are right", () => {
    const { matches } = matchClauses(
      document.clauses,
      library.map((one) => ({ ...one, textHash: null })),
    );
    const guesses = matches.filter((one) => one.clauseId !== null);
    const right = guesses.filter(
      (one) =>
        pairs.includes(`${one.clauseId} in ${one.stableId}`) ||
        expected.uncertain.split(" ").includes(one.clauseId ?? ""),
    );
    expect(matches.filter((one) => one.certainty === "CERTAIN")).toEqual([]);
    expect(right.length / guesses.length).toBeGreaterThanOrEqual(0.9);
    expect(guesses.length).toBeGreaterThan(library.length / 2);
  });
});
