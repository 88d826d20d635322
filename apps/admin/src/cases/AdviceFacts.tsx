import { SummaryList } from "@probity/ui/content/SummaryList";
import { formatDate, formatDateTime } from "@probity/ui/dates";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CaseClockPartsFragment } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";

interface AdviceProps {
  of: CaseClockPartsFragment;
  advice: NonNullable<CaseClockPartsFragment["advice"]>;
}

/** What was asked on, whether the advice was given and followed, and what comes next. */
export function AdviceFacts({ of, advice }: AdviceProps): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { topic, givenAt, followed } = advice;
  const said = followed === null || followed === undefined ? null : followed;
  return (
    <>
      <h2 className="govuk-heading-m">{t("advice.title")}</h2>
      <SummaryList
        rows={[
          { key: t("advice.topic"), value: t(`advice.topics.${topic}`) },
          { key: t("advice.given"), value: givenAt ? formatDateTime(givenAt, language) : t("breach.notYet") },
          ...(said === null ? [] : [{ key: t("advice.followed"), value: t(said ? "forms.yes" : "advice.no") }]),
        ]}
      />
      {of.viewerPart !== "COMPLAINANT" && of.status !== "CLOSED" && (
        <p className="govuk-body">
          <Link href={`/cases/${of.id}/advice`}>{t(givenAt ? "advice.followedTitle" : "advice.giveTitle")}</Link>
        </p>
      )}
    </>
  );
}

/** What a charge or proceedings are known by. */
export function ProceedingsFacts(props: {
  proceedings: NonNullable<CaseClockPartsFragment["proceedings"]>;
}): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { occasion, affects, prospective, happenedOn } = props.proceedings;
  return (
    <>
      <h2 className="govuk-heading-m">{t("proceedings.title")}</h2>
      <SummaryList
        rows={[
          { key: t("proceedings.what"), value: t(`proceedings.occasions.${occasion}`) },
          { key: t("proceedings.whose"), value: t(`proceedings.affects.${affects}`) },
          {
            key: t(prospective ? "proceedings.likelySince" : "proceedings.on"),
            value: formatDate(happenedOn, language),
          },
        ]}
      />
    </>
  );
}
