import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { LoneClauseFragment } from "../../gql/graphql.js";
import { useLanguage } from "../../i18n.js";
import { ClauseLinks } from "../ClauseLinks.js";
import { englishOnly } from "../version-words.js";

export interface LoneClausesProps {
  title: string;
  of: readonly LoneClauseFragment[];
  versionId: string;
}

/** The clauses of one version that the other has nothing to set beside, with the reason where one is given. */
export function LoneClauses({ title, of, versionId }: LoneClausesProps): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (of.length === 0) return null;
  const lang = englishOnly(language);
  return (
    <>
      <h2 className="govuk-heading-m">{title}</h2>
      {of.map(({ clause, reason, rules }) => (
        <section key={clause.id} className="ad-compared">
          <h3 className="govuk-heading-s">
            <ClauseLinks of={[clause.clauseId]} versionId={versionId} />
          </h3>
          <p className="govuk-body ad-prose" lang={lang}>
            {clause.summary ?? clause.text ?? t("protocols.notStated")}
          </p>
          {reason && <p className="govuk-body">{t("compare.reason", { reason })}</p>}
          {rules.length > 0 && (
            <ul className="govuk-list govuk-list--bullet">
              {rules
                .flatMap(({ words }) => words)
                .map((words) => (
                  <li key={words}>{words}</li>
                ))}
            </ul>
          )}
        </section>
      ))}
    </>
  );
}
