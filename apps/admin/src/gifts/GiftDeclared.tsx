import { Panel } from "@probity/ui/content/Panel";
import { formatDateTime } from "@probity/ui/dates";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { GiftPartsFragment } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { Screen } from "../shell/Screen.js";

/** The end of the journey: what was declared and what happens next. */
export function GiftDeclared(props: { offer: GiftPartsFragment; briberySuspected: boolean }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { id, declaredAt, status } = props.offer;
  return (
    <Screen title={t("gifts.declaredTitle")} heading={false}>
      <Panel title={t("gifts.declaredTitle")}>{formatDateTime(declaredAt, language)}</Panel>
      <h2 className="govuk-heading-m">{t("forms.next")}</h2>
      <p className="govuk-body">{t(`gifts.next.${status}`)}</p>
      {props.briberySuspected && <p className="govuk-body">{t("gifts.nextReferred")}</p>}
      <p className="govuk-body">
        <Link href={`/gifts/${id}`}>{t("gifts.see")}</Link>
      </p>
      <p className="govuk-body">
        <Link href="/gifts">{t("gifts.backToList")}</Link>
      </p>
    </Screen>
  );
}
