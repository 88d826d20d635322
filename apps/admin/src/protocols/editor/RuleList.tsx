import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ClausePartsFragment } from "../../gql/graphql.js";
import { versionHref, type VersionView } from "../version.document.js";

/** What the platform does because of a clause: each rule read back in words. */
export function RuleList({ clause, version }: { clause: ClausePartsFragment; version: VersionView }): ReactNode {
  const { t } = useTranslation();
  const rules = version.rules.filter((rule) => rule.clause?.id === clause.id);
  if (rules.length === 0) return null;
  return (
    <div className="ad-rules">
      <p className="govuk-body-s govuk-!-font-weight-bold govuk-!-margin-bottom-1">{t("editor.rules")}</p>
      <ul className="govuk-list">
        {rules.map(({ id, sentence }) => (
          <li key={id}>
            {sentence}
            {version.viewerCanEdit && (
              <span className="pb-no-print">
                {" "}
                <Link href={versionHref(version, `/rules/${id}`)}>
                  {t("editor.changeRule")}
                  <span className="govuk-visually-hidden">: {sentence}</span>
                </Link>{" "}
                <Link href={versionHref(version, `/rules/${id}/remove`)}>
                  {t("editor.removeRule")}
                  <span className="govuk-visually-hidden">: {sentence}</span>
                </Link>
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
