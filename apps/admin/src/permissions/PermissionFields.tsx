import { DateInput } from "@probity/ui/form/DateInput";
import { Radios } from "@probity/ui/form/Radios";
import { Textarea } from "@probity/ui/form/Textarea";
import { TextInput } from "@probity/ui/form/TextInput";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Problems } from "../forms/useProblems.js";
import { asksIfUncertain, asksIfVoluntary, matters, somebodyIn, type PermissionAnswers } from "./permission-answers.js";

/** The form's answers and problems, and how an answer changes. */
export interface PermissionFieldsProps {
  answers: PermissionAnswers;
  problems: Problems;
  onChange: (changed: Partial<PermissionAnswers>) => void;
}

/** Which matter it is, and what else decides whether leave is needed. */
export function MatterFields(props: PermissionFieldsProps): ReactNode {
  const { t } = useTranslation();
  const { answers, problems, onChange } = props;
  return (
    <>
      <Radios
        id="matter"
        name="matter"
        label={t("permissions.matterLabel")}
        value={answers.matter ?? undefined}
        onChange={(value) => onChange({ matter: matters.find((one) => one === value) ?? null })}
        error={problems.at("matter")}
        options={matters.map((value) => ({
          value,
          text: t(`permissions.matter.${value}`),
          hint: t(`permissions.matterHint.${value}`),
        }))}
      />
      {asksIfVoluntary(answers) && (
        <YesNo
          {...props}
          field="voluntary"
          label={t("permissions.voluntaryLabel")}
          yes={t("permissions.voluntary.yes")}
          no={t("permissions.voluntary.no")}
        />
      )}
      {asksIfUncertain(answers) && (
        <YesNo
          {...props}
          field="uncertain"
          label={t("permissions.uncertainLabel")}
          hint={t("permissions.uncertainHint")}
          yes={t("permissions.uncertain.yes")}
          no={t("permissions.uncertain.no")}
        />
      )}
    </>
  );
}

interface YesNoProps extends PermissionFieldsProps {
  field: "voluntary" | "uncertain" | "hasBegun";
  label: string;
  hint?: string;
  yes: string;
  no: string;
  ifYes?: ReactNode;
  ifNo?: ReactNode;
}

function YesNo({ answers, problems, onChange, field, label, hint, yes, no, ifYes, ifNo }: YesNoProps): ReactNode {
  const answer = answers[field];
  return (
    <Radios
      id={field}
      name={field}
      label={label}
      hint={hint}
      value={answer === null ? undefined : String(answer)}
      onChange={(value) => onChange({ [field]: value === "true" })}
      error={problems.at(field)}
      options={[
        { value: "false", text: no, conditional: ifNo },
        { value: "true", text: yes, conditional: ifYes },
      ]}
    />
  );
}

/** What is asked for, with whom, how it touches the work, and whether it has begun. */
export function DetailFields(props: PermissionFieldsProps): ReactNode {
  const { t } = useTranslation();
  const { answers, problems, onChange } = props;
  const { matter } = answers;
  const somebody = somebodyIn(matter);
  const text = (field: "description" | "withWhom" | "effect") => ({
    id: field,
    name: field,
    value: answers[field],
    onChange: (event: { target: { value: string } }) => onChange({ [field]: event.target.value }),
    error: problems.at(field),
  });
  if (!matter) return null;
  return (
    <>
      <Textarea
        {...text("description")}
        rows={4}
        label={t(`permissions.describe.${matter}`)}
        hint={t("permissions.describeHint")}
      />
      {somebody && <TextInput {...text("withWhom")} label={t(`permissions.whom.${somebody}`)} />}
      <Textarea {...text("effect")} rows={3} label={t("permissions.effectLabel")} hint={t("permissions.effectHint")} />
      <YesNo
        {...props}
        field="hasBegun"
        label={t("permissions.begunLabel")}
        hint={t("permissions.begunHint")}
        yes={t("permissions.begun.yes")}
        no={t("permissions.begun.no")}
        ifYes={<Day {...props} field="begunOn" label={t("permissions.begunOnLabel")} />}
        ifNo={<Day {...props} field="beginsOn" label={t("permissions.beginsOnLabel")} />}
      />
    </>
  );
}

function Day(props: PermissionFieldsProps & { field: "begunOn" | "beginsOn"; label: string }): ReactNode {
  const { t } = useTranslation();
  const { answers, problems, onChange, field, label } = props;
  return (
    <DateInput
      id={field}
      name={field}
      label={label}
      hint={t("permissions.dayHint")}
      value={answers[field]}
      onChange={(day) => onChange({ [field]: day })}
      error={problems.at(field)}
    />
  );
}
