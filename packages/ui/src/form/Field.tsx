import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** What every form field has. `error` is the same sentence as in the error summary, which links to `#id`. */
export interface FieldProps {
  id: string;
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  /** The label is the page's only question, and so its main heading. */
  heading?: boolean;
}

/** The ids of a field's hint and error for `aria-describedby`. */
export function describedBy({ id, hint, error }: Pick<FieldProps, "id" | "hint" | "error">): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
}

/** The frame of a field with one control: label, hint, error, and the control as children. */
export function Field({ id, label, hint, error, heading, children }: FieldProps & { children: ReactNode }): ReactNode {
  const labelled = (
    <label className={`govuk-label govuk-label--${heading ? "l" : "s"}`} htmlFor={id}>
      {label}
    </label>
  );
  return (
    <div className={`govuk-form-group${error ? " govuk-form-group--error" : ""}`}>
      {heading ? <h1 className="govuk-label-wrapper">{labelled}</h1> : labelled}
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </div>
  );
}

/** The frame of a question with several controls: a fieldset with its legend. */
export function FieldSet({
  id,
  label,
  hint,
  error,
  heading,
  children,
}: FieldProps & { children: ReactNode }): ReactNode {
  return (
    <div className={`govuk-form-group${error ? " govuk-form-group--error" : ""}`}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy({ id, hint, error })}>
        <legend className={`govuk-fieldset__legend govuk-fieldset__legend--${heading ? "l" : "s"}`}>
          {heading ? <h1 className="govuk-fieldset__heading">{label}</h1> : label}
        </legend>
        <HintAndError id={id} hint={hint} error={error} />
        {children}
      </fieldset>
    </div>
  );
}

function HintAndError({ id, hint, error }: Pick<FieldProps, "id" | "hint" | "error">): ReactNode {
  const { t } = useTranslation("ui");
  return (
    <>
      {hint && (
        <div id={`${id}-hint`} className="govuk-hint">
          {hint}
        </div>
      )}
      {error && (
        <p id={`${id}-error`} className="govuk-error-message">
          <span className="govuk-visually-hidden">{t("error")}</span> {error}
        </p>
      )}
    </>
  );
}
