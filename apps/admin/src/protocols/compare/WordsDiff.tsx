import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CompareVersionsQuery } from "../../gql/graphql.js";

type Parts = CompareVersionsQuery["compareVersions"]["pairs"][number]["text"]["parts"];

/** What was taken out and put in, word by word: struck through and underlined, in brackets, and named for those who hear it. */
export function WordsDiff({ parts }: { parts: Parts }): ReactNode {
  const { t } = useTranslation();
  return (
    <p className="govuk-body ad-diff" lang="en">
      {parts.map(({ change, words }, index) => {
        if (change === "SAME") return <span key={index}>{words}</span>;
        const Mark = change === "REMOVED" ? "del" : "ins";
        return (
          <Mark key={index}>
            <span className="govuk-visually-hidden"> {t(`compare.mark.${change}`)} </span>
            {words}
            <span className="govuk-visually-hidden"> {t("compare.markEnd")} </span>
          </Mark>
        );
      })}
    </p>
  );
}
