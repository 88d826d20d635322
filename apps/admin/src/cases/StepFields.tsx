import { Radios } from "@probity/ui/form/Radios";
import { Select } from "@probity/ui/form/Select";
import { TextInput } from "@probity/ui/form/TextInput";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Problems } from "../forms/useProblems.js";
import type { CaseFinding, CaseOutcome, CaseStepKind, CaseToHandleQuery, ComplaintGravity } from "../gql/graphql.js";
import { grounds } from "./statutory-forms.js";
import { asksOf, type StepAnswers, type StepField } from "./step-answers.js";

export const findings = [
  "UPHELD",
  "PARTLY_UPHELD",
  "NOT_UPHELD",
  "NO_FINDING",
] as const satisfies readonly CaseFinding[];
const outcomes = [
  "SETTLED",
  "ACTION_TAKEN",
  "NO_ACTION",
  "HANDLED_ELSEWHERE",
  "WITHDRAWN",
] as const satisfies readonly CaseOutcome[];
const gravities = ["ORDINARY", "SERIOUS", "CONDUCT_MATTER"] as const satisfies readonly ComplaintGravity[];
const yesNo = ["NO", "YES"] as const;
const discussions = ["TRIED", "IMPRACTICAL"] as const;

interface StepFieldsProps {
  kind: CaseStepKind;
  parties: NonNullable<CaseToHandleQuery["case"]>["parties"];
  answers: StepAnswers;
  onChange: (changed: Partial<StepAnswers>) => void;
  problems: Problems;
}

/** What a sort of step asks beside what was done and why. */
export function StepFields({ kind, parties, answers, onChange, problems }: StepFieldsProps): ReactNode {
  const { t } = useTranslation();
  const field = (name: StepField) => ({
    id: name,
    name,
    label: t(`cases.fields.${name}`),
    value: answers[name],
    error: problems.at(name),
  });
  const choice = <Value extends string>(
    name: "discussion" | "finding" | "outcome" | "senderStays" | "gravity" | "ground",
    values: readonly Value[],
    text: (value: Value) => string,
  ) => (
    <Radios
      key={name}
      {...field(name)}
      onChange={(value) => onChange({ [name]: value })}
      options={values.map((value) => ({ value, text: text(value) }))}
    />
  );
  return asksOf(kind).map((name) => {
    if (name === "discussion") return choice(name, discussions, (value) => t(`cases.discussions.${value}`));
    if (name === "finding") return choice(name, findings, (value) => t(`cases.findings.${value}`));
    if (name === "outcome") return choice(name, outcomes, (value) => t(`cases.outcomes.${value}`));
    if (name === "gravity") return choice(name, gravities, (value) => t(`statutory.gravities.${value}`));
    if (name === "ground") return choice(name, grounds, (value) => t(`statutory.grounds.${value}`));
    if (name === "senderStays") return choice(name, yesNo, (value) => t(`cases.senderStays.${value}`));
    if (name === "clauses")
      return (
        <TextInput
          key={name}
          {...field(name)}
          label={t(kind === "REFERRAL" ? "cases.fields.referredBy" : "cases.fields.clauses")}
          hint={t("cases.clausesHint")}
          onChange={(event) => onChange({ clauses: event.target.value })}
        />
      );
    return (
      <Select
        key={name}
        {...field(name)}
        label={t(`cases.fields.${kind === "CONSULTATION" ? "consulted" : "referredTo"}`)}
        options={[
          { value: "", text: t("forms.choose") },
          ...parties.map(({ role, title }) => ({ value: role, text: title })),
        ]}
        onChange={(event) => onChange({ party: event.target.value })}
      />
    );
  });
}
