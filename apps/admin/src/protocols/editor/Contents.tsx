import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ClausePartsFragment } from "../../gql/graphql.js";
import { groupByHeading } from "./clause-groups.js";

/** The headings with the clauses under each, as links into the page. */
export function Contents({ clauses }: { clauses: readonly ClausePartsFragment[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <nav aria-label={t("editor.contents")} className="pb-no-print">
      <h3 className="govuk-heading-s">{t("editor.contents")}</h3>
      <ol className="govuk-list ad-contents">
        {groupByHeading(clauses).map(({ heading, clauses: group }, index) => (
          <li key={index}>
            {heading.length > 0 && <span>{heading.join(" › ")}: </span>}
            {group.map(({ id, clauseId }) => (
              <a key={id} className="govuk-link" href={`#${clauseId}`}>
                {clauseId}
              </a>
            ))}
          </li>
        ))}
      </ol>
    </nav>
  );
}
