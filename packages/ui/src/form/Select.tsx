import type { ReactNode, SelectHTMLAttributes } from "react";
import { describedBy, Field, type FieldProps } from "./Field.js";

export type SelectProps = FieldProps &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, keyof FieldProps> & {
    options: readonly { value: string; text: string }[];
  };

export function Select({ id, name, label, hint, error, heading, options, ...select }: SelectProps): ReactNode {
  return (
    <Field {...{ id, name, label, hint, error, heading }}>
      <select
        {...select}
        className={`govuk-select${error ? " govuk-select--error" : ""}`}
        id={id}
        name={name}
        aria-describedby={describedBy({ id, hint, error })}
        aria-invalid={error ? true : undefined}
      >
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}
