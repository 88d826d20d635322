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

/** The rules that differ from statute, each with the citation. */
export function statuteDifferences(rules: readonly Rule[]): StatuteDifference[] {
  return rulesOfKind(rules, "PROHIBITION").flatMap(({ id: ruleId, clauseId, differsFrom: citationId }) =>
    citationId === null
      ? []
      : [
          {
            ruleId,
            clauseId,
            citationId,
            words: `${clauseId} differs from statute (${citationId}): legal review`,
            blocksSaving: false as const,
          },
        ],
  );
}
