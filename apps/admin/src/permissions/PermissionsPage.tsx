import { ButtonLink } from "@probity/ui/form/Button";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "../shell/acting-force.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { Permissions } from "./PermissionList.js";
import { PermissionRegister } from "./PermissionRegister.js";

/** Permissions: what waits for the viewer, their own, and for officers the register of everybody's. */
export function PermissionsPage(): ReactNode {
  const { t } = useTranslation();
  const { acting, can } = useSession();
  if (!can("registers:declare")) return <NotFound />;
  return (
    <Screen title={t("permissions.title")} caption={acting.force.name}>
      <p className="govuk-body">{t("permissions.intro")}</p>
      <ButtonLink href="/permissions/new">{t("permissions.start")}</ButtonLink>
      <Permissions name="toAct" only={{ mine: false, toAct: true }} />
      <Permissions name="mine" only={{ mine: true, toAct: false }} />
      {can("registers:read") && <PermissionRegister />}
    </Screen>
  );
}
