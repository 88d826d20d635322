import { SummaryList } from "@probity/ui/content/SummaryList";
import { WarningText } from "@probity/ui/content/WarningText";
import { Link } from "@probity/ui/page/Link";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { configurationHref } from "../configuration/hrefs.js";
import { SettingForm } from "../configuration/SettingForm.js";
import { useChange } from "../forms/useChange.js";
import { useSession } from "../shell/acting-force.js";
import { Screen } from "../shell/Screen.js";
import { createTokenDocument } from "./provisioning.document.js";

const href = configurationHref("/provisioning");

/** Makes a token for an identity provider and shows its secret once. */
export function MakeToken(): ReactNode {
  const { t } = useTranslation();
  const { force } = useSession().acting;
  const change = useChange(createTokenDocument);
  const [secret, setSecret] = useState<string | null>(null);

  async function make(name: string, expiresOn: string): Promise<void> {
    const made = await change.run({ forceId: force.id, name, expiresOn });
    setSecret(made?.createProvisioningToken.secret ?? null);
  }

  if (secret !== null)
    return (
      <Screen key="made" title={t("provisioning.secretTitle")} caption={force.name}>
        <WarningText>{t("provisioning.secretText")}</WarningText>
        <SummaryList rows={[{ key: t("provisioning.secret"), value: <code className="ad-secret">{secret}</code> }]} />
        <p className="govuk-body">
          <Link href={href}>{t("provisioning.back")}</Link>
        </p>
      </Screen>
    );
  return (
    <SettingForm
      key="make"
      title={t("provisioning.make")}
      caption={force.name}
      back={{ href, text: t("provisioning.back") }}
      change={change}
      button={t("provisioning.makeButton")}
      fields={[
        { id: "name", type: "text", label: t("provisioning.question") },
        { id: "expiresOn", type: "date", label: t("provisioning.expiresOn"), hint: t("provisioning.expiresHint") },
      ]}
      onSubmit={({ name, expiresOn }) => void make(name ?? "", expiresOn ?? "")}
    />
  );
}
