import { z } from "zod";
import type { In } from "../language.js";
import type { Check, Found, LintedClause, LintedDocument } from "./document.js";

const twice: In<(label: string, times: number) => string> = {
  EN: (label, times) =>
    `The number ${label} stands ${times} times in this section, so that nobody can cite it. ` +
    "Number the paragraphs anew; the clauses' own names stay.",
  CY: (label, times) =>
    `Mae’r rhif ${label} yn sefyll ${times} gwaith yn yr adran hon, fel na all neb ei ddyfynnu. ` +
    "Rhifwch y paragraffau o’r newydd; mae enwau’r cymalau eu hunain yn aros.",
};

const particulars = z.object({ label: z.string(), times: z.number() });
type Repeated = z.infer<typeof particulars>;

/**
 * L8: the document prints the same number at two places of one section. A paragraph that is kept as several clauses has
 * its number once: they follow each other.
 */
export const duplicateLabel: Check<Repeated> = {
  particulars,
  find: repeated,
  words: ({ particulars: { label, times } }, { language }) => twice[language](label, times),
};

function repeated({ clauses }: LintedDocument): Found<Repeated>[] {
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
    const clauseIds = of.flat().map(({ clauseId }) => clauseId);
    return [{ clauseIds, about: label, particulars: { label, times: of.length } }];
  });
}
