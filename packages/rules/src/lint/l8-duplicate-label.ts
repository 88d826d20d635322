import type { Check, LintedClause } from "./document.js";

/**
 * L8: the document prints the same number at two places of one section. A paragraph that is kept as several clauses has
 * its number once: they follow each other.
 */
export const duplicateLabel: Check = ({ clauses }) => {
  const runs = new Map<string, LintedClause[][]>();
  let before = "";
  for (const clause of clauses) {
    const place = JSON.stringify([clause.headingPath, clause.label]);
    const of = runs.get(place) ?? [];
    if (place === before) of.at(-1)?.push(clause);
    else of.push([clause]);
    runs.set(place, of);
    before = place;
  }
  return [...runs.values()].flatMap((of) => {
    const label = of[0]?.[0]?.label ?? null;
    if (of.length < 2 || label === null) return [];
    const message =
      `The number ${label} stands ${of.length} times in this section, so that nobody can cite it. ` +
      "Number the paragraphs anew; the clauses' own names stay.";
    return [{ clauseIds: of.flat().map(({ clauseId }) => clauseId), about: label, message }];
  });
};
