import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** Says that something is on its way; announced to those who cannot see it. */
export function Loading(): ReactNode {
  const { t } = useTranslation();
  return (
    <p className="govuk-body" role="status">
      {t("shell.loading")}
    </p>
  );
}
