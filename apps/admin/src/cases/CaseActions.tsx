import { Details } from "@probity/ui/content/Details";
import { Link } from "@probity/ui/page/Link";
import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CaseActionPartsFragment } from "../gql/graphql.js";

/** What can be recorded next, and why the rest cannot. */
export function CaseActions({
  caseId,
  actions,
  naming = null,
}: {
  caseId: string;
  actions: readonly CaseActionPartsFragment[];
  /** Where somebody else is named whom it is about; null: nowhere any more. */
  naming?: string | null;
}): ReactNode {
  const { t } = useTranslation();
  const [open, closed] = [actions.filter(({ permitted }) => permitted), actions.filter(({ permitted }) => !permitted)];
  const reasons = new Set(closed.map(({ reason }) => reason));
  return (
    <>
      <h2 className="govuk-heading-m">{t("cases.next")}</h2>
      {open.length === 0 && <p className="govuk-body">{reasons.size === 1 ? [...reasons][0] : t("cases.nextNone")}</p>}
      {open.length > 0 && (
        <ul className="govuk-list govuk-list--spaced">
          {open.map((action) => (
            <li key={action.kind}>
              <Link href={`/cases/${caseId}/${pageOf(action.kind)}`}>{t(`cases.actions.${action.kind}`)}</Link>
              {(action.reason ?? action.citation) && (
                <div className="govuk-hint govuk-!-margin-bottom-0">{withClause(action, t)}</div>
              )}
            </li>
          ))}
        </ul>
      )}
      {open.length > 0 && closed.length > 0 && (
        <Details summary={t("cases.notNow")}>
          <ul className="govuk-list govuk-list--bullet">
            {closed.map((action) => (
              <li key={action.kind}>
                <strong>{t(`cases.actions.${action.kind}`)}</strong>: {withClause(action, t)}
              </li>
            ))}
          </ul>
        </Details>
      )}
      {naming && (
        <p className="govuk-body">
          <Link href={naming}>{t("queue.subjectLink")}</Link>
        </p>
      )}
    </>
  );
}

/** An appeal or review has a page of its own, which says who would have it. */
function pageOf(kind: CaseActionPartsFragment["kind"]): string {
  return kind === "REVIEW" || kind === "REVIEW_DECIDED" ? "review" : `record/${kind}`;
}

function withClause({ reason, clauseId, citation, timingVerified }: CaseActionPartsFragment, t: TFunction): string {
  const source = clauseId ? `(${t("cases.underClause", { clause: clauseId })})` : citation && `(${citation})`;
  return [reason, source, timingVerified === false && t("statutory.timeNotVerified")].filter(Boolean).join(" ");
}
