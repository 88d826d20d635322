import { InsetText } from "@probity/ui/content/InsetText";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { LeaveNeedQuery } from "../gql/graphql.js";

/** Whether leave is needed, and whose. */
export type Need = LeaveNeedQuery["leaveNeed"];

/** Whether leave is needed, whose, before what and by which clause; read out when it changes. */
export function NeedText({ need, titleOf }: { need: Need | null; titleOf: (role: string) => string }): ReactNode {
  const { t } = useTranslation();
  return (
    <div aria-live="polite">
      {need && (
        <InsetText>
          <p className="govuk-body govuk-!-font-weight-bold">
            {t(`permissions.need.${need.outcome}`)} {need.before && t(`permissions.before.${need.before}`)}
          </p>
          <WhoDecides {...need} titleOf={titleOf} />
          {need.deciderVacant && <p className="govuk-body">{t("permissions.onlyYou")}</p>}
          {need.published && <p className="govuk-body">{t("permissions.wouldBePublic")}</p>}
          {need.explanation.map((sentence) => (
            <p key={sentence} className="govuk-body" lang="en">
              {sentence}
            </p>
          ))}
        </InsetText>
      )}
    </div>
  );
}

type Deciding = Pick<Need, "decider" | "deciderNamed" | "submitTo" | "receiverVacant"> & {
  titleOf: (role: string) => string;
};

/** Which office decides and by what it is that one, and who receives the form first. */
export function WhoDecides({ decider, deciderNamed, submitTo, receiverVacant, titleOf }: Deciding): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <p className="govuk-body">
        {t("permissions.decides", { office: titleOf(decider) })} {t(`permissions.named.${deciderNamed}`)}
      </p>
      {submitTo && <p className="govuk-body">{t("permissions.firstTo", { office: titleOf(submitTo) })}</p>}
      {receiverVacant && <p className="govuk-body">{t("permissions.receiverVacant")}</p>}
    </>
  );
}
