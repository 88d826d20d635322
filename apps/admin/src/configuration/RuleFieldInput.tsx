import { Button } from "@probity/ui/form/Button";
import { Checkboxes } from "@probity/ui/form/Checkboxes";
import { Radios } from "@probity/ui/form/Radios";
import { Select } from "@probity/ui/form/Select";
import { Textarea } from "@probity/ui/form/Textarea";
import { TextInput } from "@probity/ui/form/TextInput";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { answersOf, textOf, type EachAnswer, type RuleAnswer, type RuleAnswers } from "./rule-answers.js";
import type { RuleField } from "./rule-fields.js";

/** How a field and its words are called, and what is wrong with it. */
export interface FieldLanguage {
  labelOf(field: RuleField): string;
  wordOf(field: RuleField, value: string): string;
  errorOf(id: string): string | undefined;
}

interface FieldInputProps<Field extends RuleField = RuleField> {
  readonly field: Field;
  readonly id: string;
  readonly answer: RuleAnswer;
  readonly language: FieldLanguage;
  readonly onChange: (answer: RuleAnswer) => void;
}

/** The input of one field of a rule, by what the field holds. */
export function RuleFieldInput(props: FieldInputProps): ReactNode {
  const { t } = useTranslation();
  const { field, id, answer, language, onChange } = props;
  const common = { id, name: id, label: language.labelOf(field), error: language.errorOf(id) };
  const typed = (event: { target: { value: string } }): void => onChange(event.target.value);
  switch (field.type) {
    case "choice":
      return <Choice {...props} field={field} />;
    case "choices":
      return ordered.has(field.name) ? <InOrder {...props} field={field} /> : <Choices {...props} field={field} />;
    case "flag":
      return (
        <Checkboxes
          {...common}
          options={[{ value: "yes", text: t("rules.yes") }]}
          chosen={answer === true ? ["yes"] : []}
          onChange={(chosen) => onChange(chosen.length > 0)}
        />
      );
    case "number":
    case "money":
      return <TextInput {...common} width={5} inputMode="decimal" value={textOf(answer)} onChange={typed} />;
    case "text":
      return <TextInput {...common} value={textOf(answer)} onChange={typed} />;
    case "lines":
      return <Textarea {...common} rows={4} value={textOf(answer)} onChange={typed} />;
    case "group":
      return (
        <fieldset className="govuk-fieldset govuk-form-group">
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{common.label}</legend>
          <RuleFieldInputs
            fields={field.fields}
            path={`${id}-`}
            answers={answer as RuleAnswers}
            {...{ language, onChange }}
          />
        </fieldset>
      );
    case "each":
      return <Each {...props} field={field} />;
  }
}

/** Several fields of a rule, one under the other. */
export function RuleFieldInputs(props: {
  fields: readonly RuleField[];
  path?: string;
  answers: RuleAnswers;
  language: FieldLanguage;
  onChange: (answers: RuleAnswers) => void;
}): ReactNode {
  const { fields, path = "", answers, language, onChange } = props;
  return fields.map((field) => (
    <RuleFieldInput
      key={field.name}
      field={field}
      id={path + field.name}
      answer={answers[field.name] ?? ""}
      language={language}
      onChange={(answer) => onChange({ ...answers, [field.name]: answer })}
    />
  ));
}

type OfOptions = Extract<RuleField, { options: readonly string[] }>;

/** Where the order is part of the rule: who comes first, and who after. */
const ordered = new Set(["to", "firstContact", "consult"]);

function Choice({ field, id, answer, language, onChange }: FieldInputProps<OfOptions>): ReactNode {
  const { t } = useTranslation();
  const common = { id, name: id, label: language.labelOf(field), error: language.errorOf(id), value: textOf(answer) };
  const options = field.options.map((value) => ({ value, text: language.wordOf(field, value) }));
  const none = { value: "", text: field.empty ? t("rules.none") : t("forms.choose") };
  if (options.length <= 4)
    return <Radios {...common} options={field.empty ? [...options, none] : options} onChange={onChange} />;
  return <Select {...common} options={[none, ...options]} onChange={(event) => onChange(event.target.value)} />;
}

function Choices({ field, id, answer, language, onChange }: FieldInputProps<OfOptions>): ReactNode {
  return (
    <Checkboxes
      id={id}
      name={id}
      small
      label={language.labelOf(field)}
      error={language.errorOf(id)}
      options={field.options.map((value) => ({ value, text: language.wordOf(field, value) }))}
      chosen={answer as readonly string[]}
      onChange={onChange}
    />
  );
}

function InOrder({ field, id, answer, language, onChange }: FieldInputProps<OfOptions>): ReactNode {
  const { t } = useTranslation();
  const chosen = answer as readonly string[];
  const options = field.options.map((value) => ({ value, text: language.wordOf(field, value) }));
  const set = (place: number, value: string): void =>
    onChange(
      value === "" ? chosen.toSpliced(place, 1) : [...chosen.slice(0, place), value, ...chosen.slice(place + 1)],
    );
  return [...chosen, ""].map((value, place) => (
    <Select
      key={place}
      id={place === 0 ? id : `${id}-${place + 1}`}
      name={`${id}-${place + 1}`}
      label={t("rules.inOrder", { question: language.labelOf(field), number: place + 1 })}
      error={place === 0 ? language.errorOf(id) : undefined}
      value={value}
      options={[{ value: "", text: place < chosen.length ? t("rules.remove") : t("rules.nobodyElse") }, ...options]}
      onChange={(event) => set(place, event.target.value)}
    />
  ));
}

function Each(props: FieldInputProps<Extract<RuleField, { type: "each" }>>): ReactNode {
  const { t } = useTranslation();
  const { field, id, answer, language, onChange } = props;
  const rows = answer as readonly EachAnswer[];
  const change = (place: number, row: EachAnswer): void => onChange(rows.with(place, row));
  const options = field.options.map((value) => ({ value, text: language.wordOf(field, value) }));
  return (
    <fieldset className="govuk-fieldset govuk-form-group">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{language.labelOf(field)}</legend>
      {rows.map((row, place) => (
        <div key={place} className="govuk-inset-text">
          <Select
            id={`${id}-${place}`}
            name={`${id}-${place}`}
            label={t("rules.exceptionFor", { number: place + 1 })}
            value={row.key}
            options={[{ value: "", text: t("forms.choose") }, ...options]}
            onChange={(event) => change(place, { ...row, key: event.target.value })}
          />
          <RuleFieldInputs
            fields={field.fields}
            path={`${id}-${place}-`}
            answers={row.answers}
            language={language}
            onChange={(answers) => change(place, { ...row, answers })}
          />
          <Button type="button" variant="secondary" onClick={() => onChange(rows.toSpliced(place, 1))}>
            {t("rules.removeException", { number: place + 1 })}
          </Button>
        </div>
      ))}
      <Button
        type="button"
        variant="secondary"
        onClick={() => onChange([...rows, { key: "", answers: answersOf(field.fields, {}) }])}
      >
        {t("rules.addException")}
      </Button>
    </fieldset>
  );
}
