import { z } from "zod";
import type { In } from "../language.js";
import type { Check, LintedClause, LintedDocument, Nothing } from "./document.js";

/**
 * L7: two clauses of one document have the same words and bind the same persons. The same words for two sides (what
 * staff may expect, what office holders may expect) are two duties.
 */
export const duplicateClause: Check<Nothing> = {
  particulars: z.object({}),
  find: (document) => repeated(document).map((clauseIds) => ({ clauseIds, particulars: {} })),
  words: ({ clauseIds }, { language }) => same[language](clauseIds),
};

function repeated({ clauses }: LintedDocument): string[][] {
  const first = new Map<LintedClause, LintedClause[]>();
  for (const clause of clauses) {
    const earlier = [...first.keys()].find((one) => sameWords(one, clause) && sameAudience(one, clause));
    if (earlier === undefined) first.set(clause, []);
    else first.get(earlier)?.push(clause);
  }
  return [...first]
    .filter(([, again]) => again.length > 0)
    .map(([clause, again]) => [clause, ...again].map(({ clauseId }) => clauseId));
}

const same: In<(clauseIds: readonly string[]) => string> = {
  EN: (clauseIds) =>
    `${clauseIds.join(" and ")} say the same, word for word, to the same persons. ` +
    "Keep one and let the other refer to it, so that they cannot come to differ.",
  CY: (clauseIds) =>
    `Mae ${clauseIds.join(" a ")} yn dweud yr un peth, air am air, wrth yr un bobl. ` +
    "Cadwch un a gadewch i’r llall gyfeirio ato, fel na allant ddod yn wahanol.",
};

function sameWords(one: LintedClause, other: LintedClause): boolean {
  const [hash, otherHash] = [one.facts.textHash ?? null, other.facts.textHash ?? null];
  if (hash !== null || otherHash !== null) return hash === otherHash;
  return other.facts.sameWordsAs?.includes(one.clauseId) ?? false;
}

function sameAudience(one: LintedClause, other: LintedClause): boolean {
  return one.audience.toSorted().join() === other.audience.toSorted().join();
}
