import { DateInput, isoDate, type DateParts } from "@probity/ui/form/DateInput";
import { TextInput } from "@probity/ui/form/TextInput";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Problem, Problems } from "../forms/useProblems.js";
import { londonInstant, typedTime } from "./london-instant.js";

/** A day and a time of day as typed. */
export interface TypedInstant {
  readonly on: DateParts;
  readonly time: string;
}

/** The instant typed, or what is wrong with it; `id` is the field of the day. */
export function readInstant(
  { on, time }: TypedInstant,
  id: string,
  words: { day: string; time: string },
): { instant: string } | { problem: Problem } {
  const day = isoDate(on);
  if (!day) return { problem: { id, message: words.day } };
  const read = typedTime(time);
  const instant = read && londonInstant(day, read);
  return instant ? { instant } : { problem: { id: `${id}Time`, message: words.time } };
}

interface TimeInputProps {
  id: string;
  label: string;
  hint?: string;
  value: TypedInstant;
  onChange: (value: TypedInstant) => void;
  problems: Problems;
}

/** A day and a time of day by the clock in the United Kingdom. */
export function TimeInput({ id, label, hint, value, onChange, problems }: TimeInputProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <DateInput
        id={id}
        name={id}
        label={label}
        hint={hint ?? t("caseClocks.dayHint")}
        value={value.on}
        onChange={(on) => onChange({ ...value, on })}
        error={problems.at(id)}
      />
      <TextInput
        id={`${id}Time`}
        name={`${id}Time`}
        width={5}
        label={t("caseClocks.timeLabel")}
        hint={t("caseClocks.timeHint")}
        value={value.time}
        onChange={({ target }) => onChange({ ...value, time: target.value })}
        error={problems.at(`${id}Time`)}
      />
    </>
  );
}
