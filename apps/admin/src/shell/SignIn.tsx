import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { BarePage } from "./BarePage.js";
import { Screen } from "./Screen.js";
import { signInHref } from "./sign-in-href.js";

/** The only screen for those who are not signed in. */
export function SignIn(): ReactNode {
  const { t } = useTranslation();
  return (
    <BarePage>
      <Screen title={t("shell.signInTitle")}>
        <p className="govuk-body">{t("shell.signInText")}</p>
        <a className="govuk-button" role="button" draggable={false} href={signInHref()}>
          {t("shell.signIn")}
        </a>
        <p className="govuk-body">
          <a className="govuk-link" href="/">
            {t("shell.toPublic")}
          </a>
        </p>
      </Screen>
    </BarePage>
  );
}
