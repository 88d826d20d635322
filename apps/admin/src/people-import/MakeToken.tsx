import { SummaryList } from "@probity/ui/content/SummaryList";
import { WarningText } from "@probity/ui/content/WarningText";
import { Link } from "@probity/ui/page/Link";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { configurationHref } from "../configuration/hrefs.js";
import { SettingForm } from "../configuration/SettingForm.js";
import { useChange } from "../forms/useChange.js";
import type { Role } from "../gql/graphql.js";
import { useSession } from "../shell/acting-force.js";
import { Screen } from "../shell/Screen.js";
import { createTokenDocument } from "./provisioning.document.js";

const href = configurationHref("/provisioning");

/** Which roles the provider may give by its groups. */
const choices = {
  none: [],
  AUDITOR: ["AUDITOR"],
  FORCE_ADMIN: ["FORCE_ADMIN"],
  all: ["FORCE_ADMIN", "AUDITOR"],
} as const satisfies Readonly<Record<string, readonly Role[]>>;
type Choice = keyof typeof choices;

/** Makes a token for an identity provider and shows its secret once. */
export function MakeToken(): ReactNode {
  const { t } = useTranslation();
  const { force } = useSession().acting;
  const change = useChange(createTokenDocument);
  const [secret, setSecret] = useState<string | null>(null);

  async function make(name: string, expiresOn: string, groups: string): Promise<void> {
    const roles = choices[groups as Choice] ?? [];
    const made = await change.run({ forceId: force.id, name, expiresOn, roles: [...roles] });
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
        {
          id: "roles",
          type: "radios",
          label: t("provisioning.groupsQuestion"),
          hint: t("provisioning.groupsHint"),
          initial: "none",
          options: Object.keys(choices).map((value) => ({ value, text: t(`provisioning.choice.${value}`) })),
        },
      ]}
      onSubmit={({ name, expiresOn, roles }) => void make(name ?? "", expiresOn ?? "", roles ?? "none")}
    />
  );
}
