import { Details } from "@probity/ui/content/Details";
import { formatDateTime } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CaseStepPartsFragment } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";

/** What was done, first to last, with the clause that each step followed. */
export function CaseTimeline({ steps }: { steps: readonly CaseStepPartsFragment[] }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (steps.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">{t("cases.steps")}</h2>
      <ol className="govuk-list govuk-list--spaced">
        {steps.map((step) => (
          <li key={step.id}>
            <strong>{step.title}</strong>
            {step.reviewOutcome && `: ${t(`caseReview.outcomes.${step.reviewOutcome}`)}`}
            {step.askedBy && `: ${t(`caseReview.askers.${step.askedBy}`)}`}
            {step.finding && `: ${t(`cases.findings.${step.finding}`)}`}
            <br />
            <time dateTime={step.at}>{formatDateTime(step.at, language)}</time>
            {step.by && ` · ${step.by.name}`}
            {step.clauseId && ` · ${t("cases.underClause", { clause: step.clauseId })}`}
            {step.citation && ` · ${step.citation}`}
            {step.clauses.length > 1 && <div>{t("cases.onClauses", { clauses: step.clauses.join(", ") })}</div>}
            {step.reason && <div className="ad-prose">{step.reason}</div>}
            {step.note && (
              <Details summary={t("cases.note")}>
                <span className="ad-prose">{step.note}</span>
              </Details>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
