import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** How far an import is; null: none is under way. */
export type ImportStep = "FILE" | "CLAUSES" | null;

const steps = ["FILE", "CLAUSES"] as const;

/** Says which step of an import is under way, and how long the longest takes; read out when it changes. `sent` goes from 0 to 1. */
export function ImportProgress({ step, sent }: { step: ImportStep; sent: number }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="govuk-body" role="status">
      {step !== null && (
        <>
          <p className="govuk-body">
            {t("protocols.importStep", { step: steps.indexOf(step) + 1, all: steps.length })}{" "}
            {t(`protocols.importSteps.${step}`)}
          </p>
          <progress aria-label={t("protocols.importProgress")} {...(step === "FILE" ? { value: sent } : {})} />
        </>
      )}
    </div>
  );
}
