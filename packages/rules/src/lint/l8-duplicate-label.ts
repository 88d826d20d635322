import type { In } from "../language.js";
import { saidIn, type Check, type LintedClause } from "./document.js";

const twice: In<(label: string, times: number) => string> = {
  EN: (label, times) =>
    `The number ${label} stands ${times} times in this section, so that nobody can cite it. ` +
    "Number the paragraphs anew; the clauses' own names stay.",
  CY: (label, times) =>
    `Mae’r rhif ${label} yn sefyll ${times} gwaith yn yr adran hon, fel na all neb ei ddyfynnu. ` +
    "Rhifwch y paragraffau o’r newydd; mae enwau’r cymalau eu hunain yn aros.",
};

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
    const said = saidIn((language) => twice[language](label, of.length));
    return [{ clauseIds: of.flat().map(({ clauseId }) => clauseId), about: label, ...said }];
  });
};
