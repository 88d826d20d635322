import { Tag } from "@probity/ui/content/Tag";
import { formatInstantDate } from "@probity/ui/dates";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PrecedentPartsFragment } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";

const colours = { PROPOSED: "yellow", RETURNED: "orange", PUBLISHED: "green", WITHDRAWN: "grey" } as const;

/** One note: what it says, on which clause, how far it is, and what can be done with it. */
export function PrecedentView({ of }: { of: PrecedentPartsFragment }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { clauseId, source, status, withdrawnBecause, returnedBecause, personalDataBecause } = of;
  const lang = of.language.toLowerCase() === language ? undefined : of.language.toLowerCase();
  return (
    <article className="ad-clause" aria-labelledby={of.id}>
      <h3 className="govuk-heading-s" id={of.id} lang={lang}>
        {of.title}
      </h3>
      <p className="govuk-body-s">
        <Tag colour={colours[status]}>{t(`precedents.status.${status}`)}</Tag>{" "}
        {t("precedents.on", { clause: clauseId, source: t(`precedents.source.${source}`) })}
      </p>
      <p className="govuk-body ad-prose" lang={lang}>
        {of.words}
      </p>
      {withdrawnBecause && <p className="govuk-body">{t("precedents.withdrawnBecause", { why: withdrawnBecause })}</p>}
      {returnedBecause && <p className="govuk-body">{t("precedents.returnedBecause", { why: returnedBecause })}</p>}
      {personalDataBecause && (
        <p className="govuk-body-s">{t("precedents.personalData", { why: personalDataBecause })}</p>
      )}
      <p className="govuk-body-s">
        {t("precedents.written", { date: formatInstantDate(of.writtenAt, language), name: of.writtenBy.name })}
        {of.reviewedAt &&
          of.reviewedBy &&
          ` ${t("precedents.reviewed", { date: formatInstantDate(of.reviewedAt, language), name: of.reviewedBy.name })}`}
      </p>
      <Steps of={of} />
    </article>
  );
}

function Steps({ of: { id, title, viewerCanReview, viewerCanWithdraw } }: { of: PrecedentPartsFragment }): ReactNode {
  const { t } = useTranslation();
  if (!viewerCanReview && !viewerCanWithdraw) return null;
  return (
    <p className="govuk-body pb-no-print">
      <Link href={viewerCanReview ? `/precedents/${id}/review` : `/precedents/${id}/withdraw`}>
        {t(viewerCanReview ? "precedents.review" : "precedents.withdraw")}
        <span className="govuk-visually-hidden">: {title}</span>
      </Link>
    </p>
  );
}
