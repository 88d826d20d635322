import { Panel } from "@probity/ui/content/Panel";
import { formatDateTime } from "@probity/ui/dates";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { DeclarationPartsFragment } from "../../gql/graphql.js";
import { useLanguage } from "../../i18n.js";
import { Screen } from "../../shell/Screen.js";

/** The end of the journey: what was done and what happens next. */
export function Declared({ declaration }: { declaration: DeclarationPartsFragment }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { id, submittedAt } = declaration;
  return (
    <Screen title={t("declarations.declaredTitle")} heading={false}>
      <Panel title={t("declarations.declaredTitle")}>
        {submittedAt && t("declarations.declaredAt", { at: formatDateTime(submittedAt, language) })}
      </Panel>
      <h2 className="govuk-heading-m">{t("forms.next")}</h2>
      <p className="govuk-body">{t("declarations.nextReview")}</p>
      <p className="govuk-body">{t("declarations.nextReturn")}</p>
      <p className="govuk-body">
        <Link href={`/declarations/${id}`}>{t("declarations.seeDeclared")}</Link>
      </p>
      <p className="govuk-body">
        <Link href="/">{t("shell.toDue")}</Link>
      </p>
    </Screen>
  );
}
