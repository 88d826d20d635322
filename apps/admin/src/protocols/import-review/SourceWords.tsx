import type { ReactNode } from "react";
import type { ClausePart } from "../../gql/graphql.js";
import { markedWords, type Span } from "./marked-words.js";
import type { ReviewedClauseParts } from "./review.document.js";

/** A clause's own words: text, sub-paragraphs, notes; what the import took for a rule is marked. */
export function SourceWords({ clause }: { clause: ReviewedClauseParts }): ReactNode {
  const { text, subParagraphs, notes, proposedRules } = clause;
  const spansIn = (part: ClausePart, place: number): Span[] =>
    proposedRules.filter((one) => one.part === part && one.partPlace === place);
  return (
    <>
      {text && (
        <p className="govuk-body ad-prose">
          <Marked text={text} spans={spansIn("TEXT", 1)} />
        </p>
      )}
      {subParagraphs.length > 0 && (
        <ul className="govuk-list">
          {subParagraphs.map((sub, index) => (
            <li key={index} className={sub.depth > 0 ? "ad-prose ad-deeper" : "ad-prose"}>
              {sub.label} <Marked text={sub.text} spans={spansIn("SUB_PARAGRAPH", index + 1)} />
            </li>
          ))}
        </ul>
      )}
      {notes.map((note, index) => (
        <p key={index} className="govuk-body-s ad-prose">
          <Marked text={note} spans={spansIn("NOTE", index + 1)} />
        </p>
      ))}
    </>
  );
}

function Marked({ text, spans }: { text: string; spans: readonly Span[] }): ReactNode {
  return markedWords(text, spans).map(({ words, marked }, index) =>
    marked ? (
      <mark key={index} className="ad-mark">
        {words}
      </mark>
    ) : (
      words
    ),
  );
}
