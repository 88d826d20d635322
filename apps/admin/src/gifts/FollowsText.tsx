import { InsetText } from "@probity/ui/content/InsetText";
import { formatDate } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../i18n.js";
import type { Follows } from "./useFollows.js";

/** What follows from an offer, with the clauses that say so; read out when it changes. */
export function FollowsText({ follows }: { follows: Follows | null }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <div aria-live="polite">
      {follows && (
        <InsetText>
          <p className="govuk-body govuk-!-font-weight-bold">{t(`gifts.follows.${follows.outcome}`)}</p>
          {follows.explanation.map((sentence) => (
            <p key={sentence} className="govuk-body" lang="en">
              {sentence}
            </p>
          ))}
          {follows.daysLate && follows.declareBy && (
            <p className="govuk-body">
              {t("gifts.late", { count: follows.daysLate, date: formatDate(follows.declareBy, language) })}
            </p>
          )}
          <p className="govuk-body">{t("gifts.order")}</p>
        </InsetText>
      )}
    </div>
  );
}
