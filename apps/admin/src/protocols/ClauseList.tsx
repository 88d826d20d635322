import { Details } from "@probity/ui/content/Details";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ClausePartsFragment } from "../gql/graphql.js";
import { groupByHeading } from "./clause-groups.js";

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
      <p className="govuk-body ad-prose">{text ?? summary ?? t("protocols.notStated")}</p>
      {subParagraphs.length > 0 && (
        <ul className="govuk-list">
          {subParagraphs.map((one, index) => (
            <li key={index} className="ad-prose">
              {one.label} {one.text}
            </li>
          ))}
        </ul>
      )}
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
