import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "../shell/acting-force.js";
import { Screen } from "../shell/Screen.js";
import { configurationHref } from "./hrefs.js";

const parts = ["rules", "registers", "titles", "bodies", "cases", "access", "provisioning"] as const;

/** What of a force can be set up, and where. */
export function ConfigurationPage(): ReactNode {
  const { t } = useTranslation();
  const { acting } = useSession();
  return (
    <Screen title={t("configuration.title")} caption={acting.force.name}>
      {parts.map((part) => (
        <section key={part}>
          <h2 className="govuk-heading-m govuk-!-margin-bottom-1">
            <Link href={configurationHref(part === "cases" ? "/case-kinds" : `/${part}`)}>
              {t(`configuration.part.${part}`)}
            </Link>
          </h2>
          <p className="govuk-body">{t(`configuration.partText.${part}`)}</p>
        </section>
      ))}
      <h2 className="govuk-heading-m govuk-!-margin-bottom-1">
        <Link href={configurationHref("/queue-keeper")}>{t("queue.configure")}</Link>
      </h2>
      <h2 className="govuk-heading-m govuk-!-margin-bottom-1">
        <Link href={configurationHref("/retention")}>{t("retention.setTitle")}</Link>
      </h2>
      <h2 className="govuk-heading-m govuk-!-margin-bottom-1">
        <Link href={configurationHref("/statutory")}>{t("statutory.arrangements")}</Link>
      </h2>
      <h2 className="govuk-heading-m govuk-!-margin-bottom-1">
        <Link href={configurationHref("/letters")}>{t("letters.templates")}</Link>
      </h2>
      <h2 className="govuk-heading-m govuk-!-margin-bottom-1">
        <Link href={configurationHref("/vault")}>{t("vault.title")}</Link>
      </h2>
      <h2 className="govuk-heading-m govuk-!-margin-bottom-1">
        <Link href="/settings/branding">{t("nav.branding")}</Link>
      </h2>
    </Screen>
  );
}
