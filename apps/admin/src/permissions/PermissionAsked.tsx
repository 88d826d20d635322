import { Panel } from "@probity/ui/content/Panel";
import { formatDateTime } from "@probity/ui/dates";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useRoleTitles } from "../configuration/roles.js";
import type { PermissionPartsFragment } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { Screen } from "../shell/Screen.js";
import { WhoDecides } from "./NeedText.js";

/** The end of the journey: what was asked for and what happens next. */
export function PermissionAsked({ permission }: { permission: PermissionPartsFragment }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const titleOf = useRoleTitles();
  return (
    <Screen title={t("permissions.askedTitle")} heading={false}>
      <Panel title={t("permissions.askedTitle")}>{formatDateTime(permission.askedAt, language)}</Panel>
      <h2 className="govuk-heading-m">{t("forms.next")}</h2>
      <WhoDecides {...permission} titleOf={titleOf} />
      {permission.waitsForHolder && <p className="govuk-body">{t("permissions.onlyYou")}</p>}
      {permission.before && <p className="govuk-body">{t("permissions.doNotBegin")}</p>}
      <p className="govuk-body">
        <Link href={`/permissions/${permission.id}`}>{t("permissions.see")}</Link>
      </p>
      <p className="govuk-body">
        <Link href="/permissions">{t("permissions.backToList")}</Link>
      </p>
    </Screen>
  );
}
