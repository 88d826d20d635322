import { useQuery } from "@apollo/client/react";
import { ButtonLink } from "@probity/ui/form/Button";
import type { FormError } from "@probity/ui/form/ErrorSummary";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { PermissionWholeFragment } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { DecidePermission } from "./DecidePermission.js";
import { PassOn, Revoke, Withdraw } from "./permission-forms.js";
import { permissionDocument } from "./permission.document.js";
import { PermissionFacts } from "./PermissionFacts.js";
import { PermissionHistory } from "./PermissionHistory.js";

const none: readonly FormError[] = [];

/** What every form about a permission needs; `onErrors` shows its problems above the heading. */
export interface PermissionFormProps {
  permission: PermissionWholeFragment;
  onErrors: (errors: readonly FormError[]) => void;
  reload: () => Promise<unknown>;
}

/** One permission: what was asked and decided, its history, and whatever the viewer may do with it now. */
export function PermissionPage(): ReactNode {
  const { id = "" } = useParams();
  const { apiLanguage: language } = useLanguage();
  const result = useQuery(permissionDocument, { variables: { id, language } });
  return (
    <Answer screen of={result}>
      {({ permission }) =>
        permission ? <PermissionView permission={permission} reload={() => result.refetch()} /> : <NotFound />
      }
    </Answer>
  );
}

function PermissionView({ permission, reload }: Pick<PermissionFormProps, "permission" | "reload">): ReactNode {
  const { t } = useTranslation();
  const [errors, setErrors] = useState(none);
  const form = { permission, reload, onErrors: setErrors };
  return (
    <Screen
      title={t(`permissions.matter.${permission.matter}`)}
      caption={permission.person.name}
      back={{ href: "/permissions", text: t("permissions.backToList") }}
      errors={errors}
    >
      <PermissionFacts permission={permission} />
      <h2 className="govuk-heading-m">{t("permissions.history")}</h2>
      <PermissionHistory permission={permission} />
      {permission.viewerCanPassOn && <PassOn {...form} />}
      {permission.viewerCanDecide && <DecidePermission {...form} />}
      {permission.viewerCanRenew && (
        <ButtonLink href={`/permissions/new?renew=${permission.id}`}>{t("permissions.renew")}</ButtonLink>
      )}
      {permission.viewerCanRevoke && <Revoke {...form} />}
      {permission.viewerCanWithdraw && <Withdraw {...form} />}
    </Screen>
  );
}
