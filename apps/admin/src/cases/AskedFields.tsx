import { DateInput } from "@probity/ui/form/DateInput";
import { Radios } from "@probity/ui/form/Radios";
import { Select } from "@probity/ui/form/Select";
import { Textarea } from "@probity/ui/form/Textarea";
import { TextInput } from "@probity/ui/form/TextInput";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Problems } from "../forms/useProblems.js";
import type { AskedPartsFragment } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { type AskedAnswer, type AskedAnswers, dayTyped, instantTyped, textTyped } from "./asked-answers.js";
import { TimeInput } from "./TimeInput.js";

interface AskedFieldsProps {
  readonly asked: readonly AskedPartsFragment[];
  readonly answers: AskedAnswers;
  readonly onChange: (changed: AskedAnswers) => void;
  readonly problems: Problems;
}

/** Fields for what is asked in a kind of case, by its force or by all, each by how it is answered. */
export function AskedFields({ asked, answers, onChange, problems }: AskedFieldsProps): ReactNode {
  return asked.map((one) => (
    <AskedField
      key={one.id}
      asked={one}
      answer={answers[one.id]}
      onChange={(answer) => onChange({ [one.id]: answer })}
      problems={problems}
    />
  ));
}

/** Up to so many choices stand beside each other to be ticked; more are chosen from a list. */
const mostRadios = 8;

interface AskedFieldProps {
  readonly asked: AskedPartsFragment;
  readonly answer: AskedAnswer | undefined;
  readonly onChange: (answer: AskedAnswer) => void;
  readonly problems: Problems;
}

function AskedField({ asked, answer, onChange, problems }: AskedFieldProps): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { id, type, required } = asked;
  const title = language === "cy" ? asked.titleCy : asked.titleEn;
  const hint = (language === "cy" ? asked.hintCy : asked.hintEn) ?? undefined;
  const label = required ? title : t("configuration.optional", { question: title });
  const field = { id, name: id, label, hint, error: problems.at(id) };
  if (type === "DAY")
    return <DateInput {...field} hint={hint ?? t("caseClocks.dayHint")} value={dayTyped(answer)} onChange={onChange} />;
  if (type === "INSTANT")
    return <TimeInput {...{ id, label, hint, problems, onChange }} value={instantTyped(answer)} />;
  const value = textTyped(answer);
  const typed = (event: { target: { value: string } }): void => onChange(event.target.value);
  if (type === "TEXT") return <Textarea {...field} rows={3} value={value} onChange={typed} />;
  if (type === "NUMBER") return <TextInput {...field} inputMode="numeric" width={10} value={value} onChange={typed} />;
  const choices =
    type === "YES_NO"
      ? [
          { value: "YES", text: t("forms.yes") },
          { value: "NO", text: t("advice.no") },
        ]
      : asked.choices.map((choice) => ({ value: choice.value, text: language === "cy" ? choice.cy : choice.en }));
  if (choices.length <= mostRadios)
    return <Radios {...field} value={value || undefined} onChange={onChange} options={choices} />;
  return (
    <Select {...field} value={value} onChange={typed} options={[{ value: "", text: t("forms.choose") }, ...choices]} />
  );
}
