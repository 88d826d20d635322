import type { Check, LintedClause } from "./document.js";

/**
 * L7: two clauses of one document have the same words and bind the same persons. The same words for two sides (what
 * staff may expect, what office holders may expect) are two duties.
 */
export const duplicateClause: Check = ({ clauses }) => {
  const first = new Map<LintedClause, LintedClause[]>();
  for (const clause of clauses) {
    const earlier = [...first.keys()].find((one) => sameWords(one, clause) && sameAudience(one, clause));
    if (earlier === undefined) first.set(clause, []);
    else first.get(earlier)?.push(clause);
  }
  return [...first]
    .filter(([, again]) => again.length > 0)
    .map(([clause, again]) => {
      const clauseIds = [clause, ...again].map(({ clauseId }) => clauseId);
      const message =
        `${clauseIds.join(" and ")} say the same, word for word, to the same persons. ` +
        "Keep one and let the other refer to it, so that they cannot come to differ.";
      return { clauseIds, message };
    });
};

function sameWords(one: LintedClause, other: LintedClause): boolean {
  const [hash, otherHash] = [one.facts.textHash ?? null, other.facts.textHash ?? null];
  if (hash !== null || otherHash !== null) return hash === otherHash;
  return other.facts.sameWordsAs?.includes(one.clauseId) ?? false;
}

function sameAudience(one: LintedClause, other: LintedClause): boolean {
  return one.audience.toSorted().join() === other.audience.toSorted().join();
}
