import { londonDay } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { useSession } from "../shell/acting-force.js";
import { endConfiguredRuleDocument } from "./configuration.document.js";
import { configurationHref } from "./hrefs.js";
import { SettingForm } from "./SettingForm.js";
import { useSetting } from "./useSetting.js";

/** Ends a configured rule; the version's own counts again after it. */
export function EndConfiguredRule(): ReactNode {
  const { t } = useTranslation();
  const { force } = useSession().acting;
  const configuredRuleId = useParams()["id"] ?? "";
  const rules = configurationHref("/rules");
  const { change, save } = useSetting(endConfiguredRuleDocument, { href: rules, done: "configuration.done.ruleEnded" });
  return (
    <SettingForm
      title={t("configuration.endRule")}
      caption={force.name}
      back={{ href: rules }}
      change={change}
      button={t("configuration.endRuleButton")}
      fields={[
        {
          id: "lastDay",
          type: "date",
          label: t("configuration.lastDay"),
          hint: t("configuration.lastDayHint"),
          initial: londonDay(),
        },
        { id: "reason", type: "long", label: t("configuration.reason") },
      ]}
      onSubmit={({ lastDay, reason }) => void save({ configuredRuleId, lastDay: lastDay ?? "", reason: reason ?? "" })}
    >
      <p className="govuk-body">{t("configuration.endRuleText")}</p>
    </SettingForm>
  );
}
