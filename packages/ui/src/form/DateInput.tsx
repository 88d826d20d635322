import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { FieldSet, type FieldProps } from "./Field.js";

/** A day as typed; `isoDate` turns it into "2024-05-30". */
export interface DateParts {
  day: string;
  month: string;
  year: string;
}

/** The day as an ISO date, or null where the three numbers are no day of the calendar. */
export function isoDate({ day, month, year }: DateParts): string | null {
  const text = `${year.trim().padStart(4, "0")}-${month.trim().padStart(2, "0")}-${day.trim().padStart(2, "0")}`;
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return null;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}

/** The three parts of an ISO date; empty ones for none. */
export function dateParts(iso: string | null | undefined): DateParts {
  const [year = "", month = "", day = ""] = iso ? iso.split("-").map((part) => part.replace(/^0/, "")) : [];
  return { day, month, year };
}

export type DateInputProps = FieldProps & { value: DateParts; onChange: (value: DateParts) => void };

/** Three boxes; their ids are `id` (day), `id-month`, `id-year`, their names `name-day` and so on. */
export function DateInput({ value, onChange, ...field }: DateInputProps): ReactNode {
  const { t } = useTranslation("ui");
  return (
    <FieldSet {...field}>
      <div className="govuk-date-input">
        {(["day", "month", "year"] as const).map((part) => (
          <div key={part} className="govuk-date-input__item">
            <div className="govuk-form-group">
              <label className="govuk-label govuk-date-input__label" htmlFor={partId(field.id, part)}>
                {t(part)}
              </label>
              <input
                className={`govuk-input govuk-date-input__input govuk-input--width-${part === "year" ? 4 : 2}${
                  field.error ? " govuk-input--error" : ""
                }`}
                id={partId(field.id, part)}
                name={`${field.name}-${part}`}
                type="text"
                inputMode="numeric"
                value={value[part]}
                onChange={(event) => onChange({ ...value, [part]: event.target.value })}
              />
            </div>
          </div>
        ))}
      </div>
    </FieldSet>
  );
}

function partId(id: string, part: keyof DateParts): string {
  return part === "day" ? id : `${id}-${part}`;
}
