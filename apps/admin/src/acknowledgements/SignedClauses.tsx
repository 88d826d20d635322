import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { SignedClauseFragment } from "../gql/graphql.js";
import { clauseTitle } from "../protocols/clause-title.js";

/** The clauses that a signature covers, with their words. */
export function SignedClauses({ clauses }: { clauses: readonly SignedClauseFragment[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <h2 className="govuk-heading-m">{t("signatures.clauses")}</h2>
      {clauses.map(({ id, clauseId, label, headingPath, summary, text }) => (
        <div key={id} className="ad-clause">
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
            {clauseTitle(label, t)}{" "}
            <span className="govuk-!-font-weight-regular">
              {[clauseId, headingPath.at(-1)].filter(Boolean).join(", ")}
            </span>
          </h3>
          <p className="govuk-body ad-prose">{text ?? summary ?? t("protocols.notStated")}</p>
        </div>
      ))}
    </>
  );
}
