import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "@probity/ui/page/Link";
import { Screen } from "./Screen.js";

/** The address leads nowhere, or to something this person may not see: the two are not told apart. */
export function NotFound(): ReactNode {
  const { t } = useTranslation();
  return (
    <Screen title={t("shell.notFoundTitle")}>
      <p className="govuk-body">{t("shell.notFoundText")}</p>
      <p className="govuk-body">
        <Link href="/">{t("shell.toDue")}</Link>
      </p>
    </Screen>
  );
}
