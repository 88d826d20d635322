import { SummaryList } from "@probity/ui/content/SummaryList";
import { formatDate } from "@probity/ui/dates";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CaseByIdQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";

/** What is known of a case by the facts of its kind and by what its force asked, and where more of it is recorded. */
export function CaseFacts({ of }: { of: NonNullable<CaseByIdQuery["case"]> }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const known = [...of.facts, ...of.answers];
  const open = of.status !== "CLOSED" && of.factsToRecord.length > 0;
  if (known.length === 0 && !open) return null;
  return (
    <>
      <h2 className="govuk-heading-m">{t("cases.facts")}</h2>
      {known.length === 0 && <p className="govuk-body">{t("cases.factsNone")}</p>}
      {known.length > 0 && (
        <SummaryList
          rows={known.map(({ type, title, value }) => ({
            key: title,
            value: type === "DAY" ? formatDate(value, language) : <span className="ad-prose">{value}</span>,
          }))}
        />
      )}
      {open && (
        <p className="govuk-body">
          <Link href={`/cases/${of.id}/facts`}>{t("cases.recordFacts")}</Link>
        </p>
      )}
    </>
  );
}
