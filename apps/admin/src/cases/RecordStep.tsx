import { useQuery } from "@apollo/client/react";
import { InsetText } from "@probity/ui/content/InsetText";
import { Button } from "@probity/ui/form/Button";
import type { FormError } from "@probity/ui/form/ErrorSummary";
import { Textarea } from "@probity/ui/form/Textarea";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { ConflictHelp } from "../forms/ConflictHelp.js";
import { useChange } from "../forms/useChange.js";
import { useProblems } from "../forms/useProblems.js";
import type { CaseStepKind, CaseToHandleQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { caseToHandleDocument, recordCaseStepDocument } from "./case.document.js";
import { asksOf, isOptional, readStep, type StepAnswers } from "./step-answers.js";
import { StepFields } from "./StepFields.js";

type CaseToHandle = NonNullable<CaseToHandleQuery["case"]>;

/** The form of one step of a case. */
export function RecordStep(): ReactNode {
  const { id = "", kind = "" } = useParams();
  const { apiLanguage } = useLanguage();
  const result = useQuery(caseToHandleDocument, { variables: { id, language: apiLanguage } });
  return (
    <Answer screen of={result}>
      {(data) => {
        const action = data.case?.actions.find((one) => one.kind === kind);
        if (!data.case || !action) return <NotFound />;
        return <StepForm of={data.case} kind={action.kind} reload={() => result.refetch()} />;
      }}
    </Answer>
  );
}

interface StepFormProps {
  of: CaseToHandle;
  kind: CaseStepKind;
  reload: () => Promise<unknown>;
}

const noErrors: readonly FormError[] = [];
const unanswered: StepAnswers = {
  note: "",
  discussion: "",
  finding: "",
  clauses: "",
  party: "",
  senderStays: "NO",
  gravity: "",
  ground: "",
  outcome: "",
};

function StepForm({ of, kind, reload }: StepFormProps): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const change = useChange(recordCaseStepDocument);
  const asks = asksOf(kind);
  const problems = useProblems(change.failure, ["note", ...asks]);
  const clauses = kind === "REFERRAL" ? "" : (of.route?.clauseId ?? "");
  const [answers, setAnswers] = useState<StepAnswers>({ ...unanswered, clauses });
  const action = of.actions.find((one) => one.kind === kind);

  async function record(event: FormEvent): Promise<void> {
    event.preventDefault();
    const missing = (["note", ...asks] as const).map(
      (field) =>
        answers[field].trim() === "" && !isOptional(kind, field) && { id: field, message: t(`cases.missing.${field}`) },
    );
    if (!problems.check(missing)) return;
    const given = { forceId: of.force.id, caseId: of.id, version: of.version, kind };
    const done = await change.run({ ...given, ...readStep(kind, answers) });
    if (done) void navigate(`/cases/${of.id}`, { state: { done: "cases.recorded" } });
  }

  return (
    <Screen
      title={t(`cases.actions.${kind}`)}
      caption={of.reference}
      back={{ href: `/cases/${of.id}`, text: t("cases.backToCase") }}
      errors={problems.all.length > 0 ? problems.all : noErrors}
    >
      {action?.reason && <InsetText>{action.reason}</InsetText>}
      <form onSubmit={(event) => void record(event)} noValidate>
        <StepFields
          kind={kind}
          parties={of.parties}
          answers={answers}
          onChange={(changed) => setAnswers({ ...answers, ...changed })}
          problems={problems}
        />
        <Textarea
          id="note"
          name="note"
          rows={8}
          label={t("cases.noteLabel")}
          hint={t("cases.noteHint")}
          value={answers.note}
          onChange={(event) => setAnswers({ ...answers, note: event.target.value })}
          error={problems.at("note")}
        />
        <ConflictHelp failure={change.failure} reload={reload} />
        <Button aria-disabled={change.busy}>{t("cases.record")}</Button>
      </form>
    </Screen>
  );
}
