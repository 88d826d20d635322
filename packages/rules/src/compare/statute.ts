import { differsFrom } from "../differs-from.js";
import type { In, Language } from "../language.js";
import { rulesOfKind, type Rule } from "../rulebook.js";

/** A rule that says other than the law it cites: it stands as the force wrote it, and a lawyer looks at it. */
export interface StatuteDifference {
  ruleId: string;
  clauseId: string;
  citationId: string;
  words: string;
  /** A variant may differ from statute: it is flagged, never refused. */
  blocksSaving: false;
}

const differs: In<(clauseId: string, title: string) => string> = {
  EN: (clauseId, title) => `${clauseId} differs from statute (${title}): legal review`,
  CY: (clauseId, title) => `Mae ${clauseId} yn wahanol i statud (${title}): adolygiad cyfreithiol`,
};

/** The rules that differ from statute, each with the citation. */
export function statuteDifferences(
  { rules, citationTitles }: { rules: readonly Rule[]; citationTitles?: ReadonlyMap<string, string> },
  language: Language = "EN",
): StatuteDifference[] {
  const found = rulesOfKind(rules, "PROHIBITION").map((rule) => ({ ...rule, citationId: differsFrom(rule) }));
  return found.flatMap(({ id: ruleId, clauseId, citationId }) =>
    citationId === null
      ? []
      : [
          {
            ruleId,
            clauseId,
            citationId,
            words: differs[language](clauseId, citationTitles?.get(citationId) ?? citationId),
            blocksSaving: false as const,
          },
        ],
  );
}
