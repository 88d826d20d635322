import { formatDate } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useRoleTitles } from "../configuration/roles.js";
import type { PersonChangePlanFragment, PersonChangeStepKind } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";

type Step = PersonChangePlanFragment["steps"][number];

/** Under which heading each step stands. */
const groups = {
  begins: ["OFFICE_BEGINS", "LINE_BEGINS", "GRANT_BEGINS", "SIGN_IN_BEGINS"],
  ends: ["OFFICE_ENDS", "LINE_ENDS", "GRANT_ENDS", "SIGN_IN_ENDS"],
  passesOn: ["STAFF_HANDED_OVER", "OFFICE_VACANT", "ROUTE_PASSES_ON", "ROUTE_UNHELD"],
  remains: ["GRANT_STAYS", "SIGNATURE_ASKED"],
} as const satisfies Readonly<Record<string, readonly PersonChangeStepKind[]>>;

/** Everything that a change of a person opens, closes, passes on and asks for, in plain words. */
export function ChangeSteps({ steps }: { steps: readonly Step[] }): ReactNode {
  const { t } = useTranslation();
  return Object.entries(groups).map(([group, kinds]) => {
    const own = steps.filter(({ kind }) => kinds.some((one) => one === kind));
    return (
      own.length > 0 && (
        <section key={group}>
          <h2 className="govuk-heading-m">
            {t(`personChange.group.${group}`)} ({own.length})
          </h2>
          <ul className="govuk-list govuk-list--bullet">
            {own.map((step) => (
              <li key={[step.kind, step.office?.id, step.person?.id, step.role, step.subject, step.clauseId].join()}>
                <StepWords step={step} />
              </li>
            ))}
          </ul>
          {group === "ends" && own.some(({ kind }) => kind === "OFFICE_ENDS") && (
            <p className="govuk-body">{t("personChange.openWork")}</p>
          )}
        </section>
      )
    );
  });
}

function StepWords({ step }: { step: Step }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const titleOf = useRoleTitles();
  const { kind, byFallback, manager, body } = step;
  const key = kind === "ROUTE_PASSES_ON" && byFallback ? "ROUTE_FALLBACK" : kind;
  return t(`personChange.step.${key}`, {
    date: formatDate(step.on, language),
    office: step.office?.title,
    person: step.person?.name,
    manager: manager?.name ?? body?.name,
    role: step.role && titleOf(step.role),
    subject: step.subject,
    clause: step.clauseId,
    recipient: step.recipient,
  });
}
