import { expect, test } from "vitest";
import { Clause } from "../../clauses/clause.entity.js";
import { hashOfWords } from "../matching/parts.js";
import { ClauseMatch, MatchCertainty, ReviewStatus } from "../review/review.entity.js";
import { planClauses } from "./plan-clauses.js";

let ids = 0;
const clause = (clauseId: string, of: Partial<Clause> = {}): Clause => {
  const empty = {
    label: null,
    headingPath: [],
    summaryEn: null,
    summaryCy: null,
    text: null,
    subParagraphs: [],
    notes: [],
  };
  const facts = { textHash: null, kinds: [], audience: [], citations: [], facts: {} };
  return Object.assign(new Clause(), { id: `id-${(ids += 1)}`, clauseId, ordinal: 1, ...empty, ...facts, ...of });
};
const match = (of: Clause, knownClauseId: string, words: string, status = ReviewStatus.CONFIRMED): ClauseMatch =>
  Object.assign(new ClauseMatch(), {
    id: `match-${knownClauseId}`,
    clauseRef: of.id,
    knownClauseId,
    words,
    status,
    certainty: MatchCertainty.CERTAIN,
  });

const item = (label: string, depth: number, afterParagraph: number, text: string) => ({
  label,
  depth,
  afterParagraph,
  text,
});
const gifts = clause("XX-5", {
  label: "5.",
  text: "Staff must. Everybody must:\n\nAfter that they rest.",
  subParagraphs: [
    item("(a)", 0, 1, "tell the Clerk. At once."),
    item("(i)", 1, 1, "of pens;"),
    item("(b)", 0, 1, "keep nothing."),
  ],
  notes: ["A pen is a gift.", "So is a hat."],
});
const known = [
  clause("XX-5a", { label: "5(a)", summaryEn: "Tell.", kinds: ["RECORD"] }),
  clause("XX-5b", { label: "5(b)" }),
];

test("a clause that is two known ones is divided; what is neither stays, and a note goes with the words before it", () => {
  const planned = planClauses(
    [gifts],
    [match(gifts, "XX-5a", "tell the Clerk. At once. of pens;"), match(gifts, "XX-5b", "After that they rest.")],
    known,
  );
  expect(planned.map(({ clause: one }) => [one.clauseId, one.label, one.text, one.subParagraphs, one.notes])).toEqual([
    ["XX-5", "5.", "Staff must. Everybody must:", [], []],
    ["XX-5a", "5(a)", "tell the Clerk. At once.", [item("(i)", 0, 1, "of pens;")], []],
    ["XX-5.2", null, "keep nothing.", [], []],
    ["XX-5b", "5(b)", "After that they rest.", [], ["A pen is a gift.", "So is a hat."]],
  ]);
  expect(planned.map(({ clause: one }) => one.ordinal)).toEqual([1, 2, 3, 4]);
  // The row itself becomes the first known clause; what was said of it goes there.
  expect(planned.map(({ clause: one, isNew }) => [one.id === gifts.id, isNew])).toEqual([
    [false, true],
    [true, false],
    [false, true],
    [false, true],
  ]);
  expect(planned[1]?.clause).toMatchObject({
    summaryEn: "Tell.",
    kinds: ["RECORD"],
    textHash: hashOfWords("tell the Clerk. At once. of pens;"),
  });
  expect(planned[3]?.divided?.moved[0]).toMatchObject({ from: { part: "TEXT", start: 29 }, part: "TEXT", start: 0 });
});

test("a clause that is one known clause keeps all its words and what was written into the draft, and facts of other words go", () => {
  const facts = { textHash: hashOfWords("Otherwise."), sameWordsAs: ["XX-9"], incomplete: true };
  const edited = { ...gifts, summaryEn: "Mine." };
  const [one] = planClauses(
    [edited],
    [match(gifts, "XX-5a", "tell the Clerk.")],
    [{ ...clause("XX-5a", { facts }), summaryEn: "Theirs." }],
  );
  expect(one?.clause).toMatchObject({ clauseId: "XX-5a", text: gifts.text, notes: gifts.notes, summaryEn: "Mine." });
  expect(one?.clause.facts).toEqual({ textHash: one?.clause.textHash });
  const same = clause("XX-7", { text: "Otherwise." });
  const [kept] = planClauses([same], [match(same, "XX-5a", "Otherwise.")], [clause("XX-5a", { facts })]);
  expect(kept?.clause.facts).toEqual(facts);
});

test("a rejected match is none, and a clause whose words were changed is not divided", () => {
  const [own] = planClauses([gifts], [match(gifts, "XX-5a", "tell the Clerk.", ReviewStatus.REJECTED)], known);
  expect(own?.clause.clauseId).toBe("XX-5");
  const changed = [match(gifts, "XX-5a", "tell the Clerk."), match(gifts, "XX-5b", "Gone.")];
  expect(() => planClauses([gifts], changed, known)).toThrow(
    "The words of XX-5 can no longer be divided into XX-5a, XX-5b",
  );
});
