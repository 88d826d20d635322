import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { SettingForm } from "../configuration/SettingForm.js";
import { useChange } from "../forms/useChange.js";
import type { ReviewOutcome } from "../gql/graphql.js";
import { decideReviewDocument } from "./review.document.js";
import type { CaseToReview } from "./ReviewCase.js";
import { readClauses } from "./step-answers.js";
import { findings } from "./StepFields.js";

const outcomes = ["NOT_UPHELD", "VARIED", "UPHELD"] as const satisfies readonly ReviewOutcome[];

/** Decides an appeal or review. */
export function DecideReview({ of, children }: { of: CaseToReview; children: ReactNode }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const change = useChange(decideReviewDocument);
  return (
    <SettingForm
      title={t("caseReview.decideTitle")}
      caption={of.reference}
      back={{ href: `/cases/${of.id}`, text: t("cases.backToCase") }}
      change={change}
      button={t("caseReview.decideButton")}
      fields={[
        {
          id: "outcome",
          type: "radios",
          label: t("caseReview.outcome"),
          options: outcomes.map((value) => ({ value, text: t(`caseReview.outcomes.${value}`) })),
        },
        {
          id: "finding",
          type: "radios",
          label: t("caseReview.finding"),
          hint: t("caseReview.findingHint"),
          optional: true,
          options: findings.map((value) => ({ value, text: t(`cases.findings.${value}`) })),
        },
        {
          id: "clauses",
          type: "text",
          label: t("cases.fields.clauses"),
          hint: t("cases.clausesHint"),
          initial: of.route?.clauseId ?? "",
        },
        { id: "reasons", type: "long", label: t("caseReview.why"), hint: t("cases.noteHint") },
      ]}
      onSubmit={({ outcome, finding, clauses, reasons }) => {
        const chosen = outcomes.find((one) => one === outcome);
        if (!chosen) return;
        const found = findings.find((one) => one === finding) ?? null;
        const given = { outcome: chosen, finding: found, clauses: readClauses(clauses ?? ""), reasons: reasons ?? "" };
        const meant = { forceId: of.force.id, caseId: of.id, version: of.version };
        void change.run({ ...meant, ...given }).then((done) => {
          if (done) void navigate(`/cases/${of.id}`, { state: { done: "caseReview.decided" } });
        });
      }}
    >
      {children}
    </SettingForm>
  );
}
