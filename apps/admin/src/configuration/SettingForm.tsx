import { Button } from "@probity/ui/form/Button";
import { DateInput, type DateParts, dateParts, isoDate } from "@probity/ui/form/DateInput";
import { Radios } from "@probity/ui/form/Radios";
import { Select } from "@probity/ui/form/Select";
import { Textarea } from "@probity/ui/form/Textarea";
import { TextInput } from "@probity/ui/form/TextInput";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Change } from "../forms/useChange.js";
import { type Problem, type Problems, useProblems } from "../forms/useProblems.js";
import { Screen, type ScreenProps } from "../shell/Screen.js";

/** One question of a form. `id` is named as in the API. */
export interface SettingField {
  readonly id: string;
  readonly type: "text" | "long" | "date" | "radios" | "select";
  readonly label: string;
  readonly hint?: string;
  readonly options?: readonly { value: string; text: string }[];
  readonly optional?: boolean;
  readonly initial?: string;
  /** What is wrong with an answer, in words; null: nothing. */
  readonly problem?: (value: string) => string | null;
}

/** What was given, dates as ISO days; null for an optional question that was left empty. */
export type Given = Readonly<Record<string, string | null>>;

/** A form of plain questions. */
export interface SettingFormProps extends Pick<ScreenProps, "title" | "caption" | "back"> {
  readonly fields: readonly SettingField[];
  readonly button: string;
  readonly change: Pick<Change<unknown, never>, "busy" | "failure">;
  readonly onSubmit: (given: Given) => void;
  /** Stands above the questions. */
  readonly children?: ReactNode;
}

type Answers = Readonly<Record<string, string | DateParts>>;

/** Asks plain questions, checks that they are answered, and shows at each what the server refused. */
export function SettingForm({ fields, button, change, onSubmit, children, ...screen }: SettingFormProps): ReactNode {
  const { t } = useTranslation();
  const problems = useProblems(
    change.failure,
    fields.map(({ id }) => id),
  );
  const [answers, setAnswers] = useState<Answers>(() =>
    Object.fromEntries(fields.map((field) => [field.id, blank(field)])),
  );

  function submit(event: FormEvent): void {
    event.preventDefault();
    const given = Object.fromEntries(fields.map(({ id }) => [id, valueOf(answers[id] ?? "")]));
    const found = fields.map((field) => problemOf(field, answers[field.id] ?? "", given[field.id] ?? null));
    if (problems.check(found)) onSubmit(given);
  }

  function problemOf(field: SettingField, answer: string | DateParts, value: string | null): Problem | false {
    const { id, label, optional, problem } = field;
    const typed = typeof answer === "object" && Object.values(answer).some((part) => part !== "");
    const wrong = value === null ? null : (problem?.(value) ?? null);
    if (wrong !== null) return { id, message: wrong };
    if (value !== null || (optional && !typed)) return false;
    return { id, message: typed ? t("forms.dateWrong") : t("configuration.missing", { question: label }) };
  }

  return (
    <Screen {...screen} errors={problems.all}>
      {children}
      <form onSubmit={submit} noValidate>
        {fields.map((field) => (
          <Question
            key={field.id}
            field={field}
            answer={answers[field.id] ?? ""}
            problems={problems}
            onChange={(answer) => setAnswers((before) => ({ ...before, [field.id]: answer }))}
          />
        ))}
        <Button aria-disabled={change.busy}>{button}</Button>
      </form>
    </Screen>
  );
}

interface QuestionProps {
  field: SettingField;
  answer: string | DateParts;
  problems: Problems;
  onChange: (answer: string | DateParts) => void;
}

function Question({ field, answer, problems, onChange }: QuestionProps): ReactNode {
  const { t } = useTranslation();
  const { id, type, hint, options = [] } = field;
  const label = field.optional ? t("configuration.optional", { question: field.label }) : field.label;
  const common = { id, name: id, label, hint, error: problems.at(id) };
  if (type === "date") return <DateInput {...common} value={answer as DateParts} onChange={onChange} />;
  const value = typeof answer === "string" ? answer : "";
  if (type === "radios") return <Radios {...common} options={options} value={value} onChange={onChange} />;
  const typed = (event: { target: { value: string } }): void => onChange(event.target.value);
  if (type === "select")
    return (
      <Select
        {...common}
        value={value}
        onChange={typed}
        options={[{ value: "", text: t("forms.choose") }, ...options]}
      />
    );
  if (type === "long") return <Textarea {...common} rows={3} value={value} onChange={typed} />;
  return <TextInput {...common} value={value} onChange={typed} />;
}

function blank({ type, initial }: SettingField): string | DateParts {
  return type === "date" ? dateParts(initial) : (initial ?? "");
}

function valueOf(answer: string | DateParts): string | null {
  return typeof answer === "string" ? answer.trim() || null : isoDate(answer);
}
