import { Details } from "@probity/ui/content/Details";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ClausePartsFragment } from "../gql/graphql.js";
import { groupByHeading } from "./clause-groups.js";
import { wordsInOrder, type Part } from "./clause-words.js";

/** The clauses in the document's order under its headings; each can be linked to by its number. */
export function ClauseList({ clauses }: { clauses: readonly ClausePartsFragment[] }): ReactNode {
  return (
    <>
      {groupByHeading(clauses).map(({ heading, clauses: group }, index) => (
        <section key={index}>
          {heading.length > 0 && <h3 className="govuk-heading-s">{heading.join(" › ")}</h3>}
          {group.map((clause) => (
            <ClauseView key={clause.id} clause={clause} />
          ))}
        </section>
      ))}
    </>
  );
}

function ClauseView({ clause }: { clause: ClausePartsFragment }): ReactNode {
  const { t } = useTranslation();
  const { clauseId, label, text, summary, notes, subParagraphs } = clause;
  return (
    <div id={clauseId} className="ad-clause">
      <h4 className="govuk-heading-s govuk-!-margin-bottom-1">
        {label ? t("protocols.clause", { label }) : t("protocols.unnumbered")}{" "}
        <span className="govuk-!-font-weight-regular">{clauseId}</span>
      </h4>
      <ClauseWords words={wordsInOrder(text ?? summary ?? t("protocols.notStated"), subParagraphs)} />
      {text && summary && (
        <Details summary={t("protocols.inShort")}>
          <p className="govuk-body">{summary}</p>
        </Details>
      )}
      {notes.length > 0 && (
        <Details summary={t("protocols.notes", { count: notes.length })} open>
          <ul className="govuk-list govuk-list--bullet">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Details>
      )}
    </div>
  );
}

function ClauseWords({ words }: { words: readonly Part[] }): ReactNode {
  return words.map((part, index) =>
    "paragraph" in part ? (
      <p key={index} className="govuk-body ad-prose">
        {part.paragraph}
      </p>
    ) : (
      <ul key={index} className="govuk-list">
        {part.items.map((item, place) => (
          <li key={place} className={item.depth > 0 ? "ad-prose ad-deeper" : "ad-prose"}>
            {item.label} {item.text}
          </li>
        ))}
      </ul>
    ),
  );
}
