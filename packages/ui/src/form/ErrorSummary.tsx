import { useEffect, useRef, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** One problem, in the same words as beside its field; without a field (`id`) it is plain text. */
export interface FormError {
  id?: string;
  message: ReactNode;
}

/** Stands above the main heading. Takes the focus whenever the errors change, so that they are read out. */
export function ErrorSummary({ errors }: { errors: readonly FormError[] }): ReactNode {
  const { t } = useTranslation("ui");
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div className="govuk-error-summary" ref={box} tabIndex={-1}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{t("problem")}</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {errors.map(({ id, message }, index) => (
              <li key={id ?? index}>{id ? <a href={`#${id}`}>{message}</a> : message}</li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
