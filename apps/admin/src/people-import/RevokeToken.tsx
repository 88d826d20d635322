import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { configurationHref } from "../configuration/hrefs.js";
import { SettingForm } from "../configuration/SettingForm.js";
import { useSetting } from "../configuration/useSetting.js";
import { useSession } from "../shell/acting-force.js";
import { revokeTokenDocument } from "./provisioning.document.js";

const href = configurationHref("/provisioning");

/** Revokes a token of an identity provider. */
export function RevokeToken(): ReactNode {
  const { t } = useTranslation();
  const { force } = useSession().acting;
  const tokenId = useParams()["id"] ?? "";
  const { change, save } = useSetting(revokeTokenDocument, { href, done: "provisioning.done.revoked" });
  return (
    <SettingForm
      title={t("provisioning.revokeTitle")}
      caption={force.name}
      back={{ href, text: t("provisioning.back") }}
      change={change}
      button={t("provisioning.revokeButton")}
      fields={[]}
      onSubmit={() => void save({ tokenId })}
    >
      <p className="govuk-body">{t("provisioning.revokeText")}</p>
    </SettingForm>
  );
}
