import { formatDate, formatDateTime } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { GiftPartsFragment } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";

/** What happened to an offer, in order: declared, decided, answered, given back, published, corrected. */
export function GiftHistory({ offer }: { offer: GiftPartsFragment }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { declaredAt, decidedAt, decision, decider, decisionReason, respondedOn, response, returnReason } = offer;
  const at = (instant: string) => formatDateTime(instant, language);
  const steps = [
    t("gifts.did.declared", { at: at(declaredAt), name: offer.declarer.name }),
    decidedAt && t(`gifts.did.${decision ?? "APPROVED"}`, { at: at(decidedAt), name: decider?.name ?? "" }),
    decisionReason && t("gifts.did.because", { reason: decisionReason }),
    respondedOn && t(`gifts.did.${response}`, { on: formatDate(respondedOn, language) }),
    returnReason && offer.reviewedAt && t("gifts.did.returned", { at: at(offer.reviewedAt) }),
    ...offer.lines
      .toReversed()
      .map(({ publishedAt, reference, note }) =>
        t(note ? "gifts.did.corrected" : "gifts.did.published", { at: at(publishedAt), reference, note }),
      ),
  ].filter((step) => Boolean(step));
  return (
    <ol className="govuk-list govuk-list--number">
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}
