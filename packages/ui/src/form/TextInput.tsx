import type { InputHTMLAttributes, ReactNode } from "react";
import { describedBy, Field, type FieldProps } from "./Field.js";

export type TextInputProps = FieldProps &
  Omit<InputHTMLAttributes<HTMLInputElement>, keyof FieldProps | "width"> & {
    /** The expected number of characters, as a visible clue. */
    width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
  };

export function TextInput({ id, name, label, hint, error, heading, width, ...input }: TextInputProps): ReactNode {
  const classes = ["govuk-input", width && `govuk-input--width-${width}`, error && "govuk-input--error"];
  return (
    <Field {...{ id, name, label, hint, error, heading }}>
      <input
        type="text"
        {...input}
        className={classes.filter(Boolean).join(" ")}
        id={id}
        name={name}
        aria-describedby={describedBy({ id, hint, error })}
        aria-invalid={error ? true : undefined}
      />
    </Field>
  );
}
