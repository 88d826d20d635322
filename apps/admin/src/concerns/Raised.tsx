import { Panel } from "@probity/ui/content/Panel";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { RaiseConcernMutation } from "../gql/graphql.js";
import { Screen } from "../shell/Screen.js";

/** The end of the journey: the reference, who has it, and what happens next. */
export function Raised({ raised }: { raised: RaiseConcernMutation["raiseConcern"] }): ReactNode {
  const { t } = useTranslation();
  const { id, reference, status, route } = raised;
  const titles = route?.recipients.map(({ title }) => title).join(", ");
  const waits = status === "NO_LAWFUL_RECIPIENT" || !titles;
  return (
    <Screen title={t("concerns.raisedTitle")} heading={false}>
      <Panel title={t("concerns.raisedTitle")}>
        {t("concerns.referenceIs")}
        <br />
        <strong>{reference}</strong>
      </Panel>
      <h2 className="govuk-heading-m">{t("forms.next")}</h2>
      <p className="govuk-body">{waits ? t("concerns.nextWaits") : t("concerns.nextSent", { to: titles })}</p>
      {route?.nextStep && <p className="govuk-body">{route.nextStep}</p>}
      <p className="govuk-body">{t("concerns.nextWall")}</p>
      <p className="govuk-body">
        <Link href={`/cases/${id}`}>{t("concerns.seeCase")}</Link>
      </p>
    </Screen>
  );
}
