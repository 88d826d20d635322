import type { InputHTMLAttributes, ReactNode } from "react";
import { describedBy, Field, type FieldProps } from "./Field.js";

export type FileUploadProps = FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, keyof FieldProps | "type">;

export function FileUpload({ id, name, label, hint, error, heading, ...input }: FileUploadProps): ReactNode {
  return (
    <Field {...{ id, name, label, hint, error, heading }}>
      <input
        {...input}
        className={`govuk-file-upload${error ? " govuk-file-upload--error" : ""}`}
        type="file"
        id={id}
        name={name}
        aria-describedby={describedBy({ id, hint, error })}
        aria-invalid={error ? true : undefined}
      />
    </Field>
  );
}
