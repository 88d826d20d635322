import { useApolloClient } from "@apollo/client/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { useChange } from "../forms/useChange.js";
import { nameAdministratorDocument } from "./configuration.document.js";
import { sessionDocument } from "../shell/session.document.js";
import { forcesHref } from "./hrefs.js";
import { SettingForm } from "./SettingForm.js";

/** Hands a force over that has nobody yet. */
export function NameAdministrator(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useApolloClient();
  const forceId = useParams()["id"] ?? "";
  const change = useChange(nameAdministratorDocument);

  async function save(name: string, email: string): Promise<void> {
    if (!(await change.run({ forceId, name, email }))) return;
    // The new force is now one of those that the operator belongs to.
    await client.refetchQueries({ include: [sessionDocument] });
    void navigate(forcesHref(), { state: { done: "configuration.done.force" } });
  }

  return (
    <SettingForm
      title={t("configuration.nameAdministrator")}
      back={{ href: forcesHref() }}
      change={change}
      button={t("configuration.nameAdministratorButton")}
      fields={[
        { id: "name", type: "text", label: t("configuration.administratorName") },
        { id: "email", type: "text", label: t("configuration.administratorEmail"), hint: t("configuration.emailHint") },
      ]}
      onSubmit={({ name, email }) => void save(name ?? "", email ?? "")}
    />
  );
}
