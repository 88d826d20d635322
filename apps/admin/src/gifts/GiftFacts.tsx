import { SummaryList } from "@probity/ui/content/SummaryList";
import { formatDate } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { GiftWholeFragment } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { GiftStatusTag } from "./GiftTable.js";
import { useValueWords } from "./value-words.js";

/** What was declared, and what the rulebook decided of it on the day. */
export function GiftFacts({ offer }: { offer: GiftWholeFragment }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const valueWords = useValueWords();
  const { occasion, reason, surrenderedTo, daysLate, returnReason, explanation } = offer;
  const prose = (text: string) => <span className="ad-prose">{text}</span>;
  const given = (key: string, text: string | null | undefined) => (text ? [{ key: t(key), value: prose(text) }] : []);
  return (
    <SummaryList
      rows={[
        { key: t("gifts.statusHeading"), value: <GiftStatusTag status={offer.status} /> },
        { key: t("gifts.kindHeading"), value: t(`gifts.kind.${offer.kind}`) },
        { key: t("gifts.description"), value: prose(offer.description) },
        ...given("gifts.occasion", occasion),
        { key: t("gifts.giverKindHeading"), value: t(`gifts.giverKind.${offer.giverKind}`) },
        { key: t("gifts.value"), value: valueWords(offer.valuePence ?? null, offer.valueBasis) },
        { key: t("gifts.offeredOn"), value: formatDate(offer.offeredOn, language) },
        { key: t("gifts.answer"), value: t(`gifts.response.${offer.response}`) },
        ...given("gifts.surrenderedTo", surrenderedTo),
        ...given("gifts.reason", reason),
        ...(offer.acceptedBeforeApproval ? [{ key: t("gifts.earlyHeading"), value: t("gifts.earlyYes") }] : []),
        ...(daysLate ? [{ key: t("gifts.lateHeading"), value: t("gifts.daysLate", { count: daysLate }) }] : []),
        ...given("gifts.returnReason", returnReason),
        {
          key: t("gifts.decided"),
          value: (
            <>
              <p className="govuk-body govuk-!-font-weight-bold">{t(`gifts.follows.${offer.outcome}`)}</p>
              {explanation.map((sentence) => (
                <p key={sentence} className="govuk-body" lang="en">
                  {sentence}
                </p>
              ))}
            </>
          ),
        },
      ]}
    />
  );
}
