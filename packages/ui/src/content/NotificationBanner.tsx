import { useId, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** At most one on a page, above the main heading, never beside an error summary. */
export function NotificationBanner(props: { success?: boolean; title?: string; children: ReactNode }): ReactNode {
  const { t } = useTranslation("ui");
  const id = useId();
  return (
    <div
      className={`govuk-notification-banner${props.success ? " govuk-notification-banner--success" : ""}`}
      role={props.success ? "alert" : "region"}
      aria-labelledby={id}
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={id}>
          {props.title ?? t(props.success ? "success" : "important")}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">{props.children}</div>
    </div>
  );
}
