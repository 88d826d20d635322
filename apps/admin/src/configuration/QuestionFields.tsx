import { Button } from "@probity/ui/form/Button";
import { Checkboxes } from "@probity/ui/form/Checkboxes";
import { Select } from "@probity/ui/form/Select";
import { Textarea } from "@probity/ui/form/Textarea";
import { TextInput } from "@probity/ui/form/TextInput";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Problems } from "../forms/useProblems.js";
import type { TypedQuestion } from "./case-kind-answers.js";

const types = ["TEXT", "CHOICE", "DAY", "YES_NO"] as const;
const most = 20;

interface QuestionFieldsProps {
  readonly typed: readonly TypedQuestion[];
  readonly onChange: (typed: TypedQuestion[]) => void;
  readonly problems: Problems;
}

/** The questions that the force asks beside: each with its words in both languages and how it is answered. */
export function QuestionFields({ typed, onChange, problems }: QuestionFieldsProps): ReactNode {
  const { t } = useTranslation();
  const blank = (): TypedQuestion => ({
    key: crypto.randomUUID(),
    id: null,
    type: "TEXT",
    titleEn: "",
    titleCy: "",
    required: false,
    choicesEn: "",
    choicesCy: "",
  });
  return (
    <>
      <h2 className="govuk-heading-m">{t("caseKinds.questions")}</h2>
      <p className="govuk-body">{t("caseKinds.sealedHint")}</p>
      {typed.map((question, at) => (
        <OneQuestion
          key={question.key}
          {...{ question, at, problems }}
          onChange={(changed) => onChange(typed.map((one) => (one === question ? { ...one, ...changed } : one)))}
          onRemove={() => onChange(typed.filter((one) => one !== question))}
        />
      ))}
      {typed.length < most && (
        <Button type="button" variant="secondary" onClick={() => onChange([...typed, blank()])}>
          {t("caseKinds.add")}
        </Button>
      )}
    </>
  );
}

interface OneQuestionProps {
  readonly question: TypedQuestion;
  readonly at: number;
  readonly onChange: (changed: Partial<TypedQuestion>) => void;
  readonly onRemove: () => void;
  readonly problems: Problems;
}

function OneQuestion({ question, at, onChange, onRemove, problems }: OneQuestionProps): ReactNode {
  const { t } = useTranslation();
  const { titleEn, titleCy, type, required } = question;
  const number = at + 1;
  return (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
        {t("caseKinds.question", { number })}
      </legend>
      <TextInput
        id={String(at)}
        name={`titleEn-${at}`}
        label={t("caseKinds.questionEn")}
        value={titleEn}
        onChange={({ target }) => onChange({ titleEn: target.value })}
        error={problems.at(String(at))}
      />
      <TextInput
        id={`titleCy-${at}`}
        name={`titleCy-${at}`}
        lang="cy"
        label={t("caseKinds.questionCy")}
        value={titleCy}
        onChange={({ target }) => onChange({ titleCy: target.value })}
      />
      <Select
        id={`type-${at}`}
        name={`type-${at}`}
        label={t("caseKinds.type")}
        value={type}
        onChange={({ target }) => onChange({ type: types.find((one) => one === target.value) ?? "TEXT" })}
        options={types.map((value) => ({ value, text: t(`caseKinds.types.${value}`) }))}
      />
      {type === "CHOICE" && <Choices {...{ question, at, onChange, problems }} />}
      <Checkboxes
        id={`required-${at}`}
        name={`required-${at}`}
        label={t("caseKinds.required")}
        chosen={required ? ["yes"] : []}
        onChange={(chosen) => onChange({ required: chosen.length > 0 })}
        options={[{ value: "yes", text: t("caseKinds.required") }]}
      />
      <Button type="button" variant="secondary" onClick={onRemove}>
        {t("caseKinds.remove", { number })}
      </Button>
    </fieldset>
  );
}

function Choices({ question, at, onChange, problems }: Omit<OneQuestionProps, "onRemove">): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <Textarea
        id={`choices-${at}`}
        name={`choices-${at}`}
        rows={4}
        label={t("caseKinds.choicesEn")}
        value={question.choicesEn}
        onChange={({ target }) => onChange({ choicesEn: target.value })}
        error={problems.at(`choices-${at}`)}
      />
      <Textarea
        id={`choicesCy-${at}`}
        name={`choicesCy-${at}`}
        lang="cy"
        rows={4}
        label={t("caseKinds.choicesCy")}
        value={question.choicesCy}
        onChange={({ target }) => onChange({ choicesCy: target.value })}
      />
    </>
  );
}
