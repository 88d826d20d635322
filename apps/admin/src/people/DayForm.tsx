import { Button } from "@probity/ui/form/Button";
import { DateInput, dateParts, isoDate } from "@probity/ui/form/DateInput";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Problems } from "../forms/useProblems.js";

/** What a form for a day needs; `on` is the ISO day that is shown. */
export interface DayFormProps {
  on: string;
  label: string;
  hint: string;
  problems: Problems;
  onAsk: (day: string) => void;
}

/** Asks for the day as on which something is shown. */
export function DayForm({ on, label, hint, problems, onAsk }: DayFormProps): ReactNode {
  const { t } = useTranslation();
  const [parts, setParts] = useState(dateParts(on));

  function ask(event: FormEvent): void {
    event.preventDefault();
    const day = isoDate(parts);
    if (problems.check([!day && { id: "on", message: t("forms.dateWrong") }]) && day) onAsk(day);
  }

  return (
    <form onSubmit={ask} noValidate>
      <DateInput
        id="on"
        name="on"
        label={label}
        hint={hint}
        value={parts}
        onChange={setParts}
        error={problems.at("on")}
      />
      <Button variant="secondary">{t("offices.show")}</Button>
    </form>
  );
}
