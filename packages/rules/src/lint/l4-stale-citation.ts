import type { Check, LintedCitation } from "./document.js";

const words = { REPEALED: "repealed", REVOKED: "revoked", REPLACED: "replaced" } as const;
type Ended = keyof typeof words;

/** L4: a clause cites what is no law any more, or what has been replaced. */
export const staleCitation: Check = ({ clauses, citations }, { on }) =>
  citations.filter(isEnded(on)).flatMap((citation) => {
    const clauseIds = clauses
      .filter((clause) => clause.citations.includes(citation.id))
      .map(({ clauseId }) => clauseId);
    if (clauseIds.length === 0) return [];
    const since = citation.since === null ? "" : ` since ${citation.since}`;
    const by = citations.find(({ id }) => id === citation.replacedBy)?.title;
    const advice = by === undefined ? "Take it out, or say what stands in its place." : `In its place stands: ${by}.`;
    const message = `What is cited here is ${words[citation.status]}${since}: ${citation.title}. ${advice}`;
    return [{ clauseIds, about: citation.id, message }];
  });

function isEnded(on: string) {
  return (citation: LintedCitation): citation is LintedCitation & { status: Ended } =>
    citation.status in words && (citation.since === null || citation.since <= on);
}
