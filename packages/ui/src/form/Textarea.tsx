import type { ReactNode, TextareaHTMLAttributes } from "react";
import { describedBy, Field, type FieldProps } from "./Field.js";

export type TextareaProps = FieldProps & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, keyof FieldProps>;

export function Textarea({ id, name, label, hint, error, heading, ...area }: TextareaProps): ReactNode {
  return (
    <Field {...{ id, name, label, hint, error, heading }}>
      <textarea
        rows={5}
        {...area}
        className={`govuk-textarea${error ? " govuk-textarea--error" : ""}`}
        id={id}
        name={name}
        aria-describedby={describedBy({ id, hint, error })}
        aria-invalid={error ? true : undefined}
      />
    </Field>
  );
}
