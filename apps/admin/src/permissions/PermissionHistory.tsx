import { formatDateTime } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PermissionPartsFragment } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";

/** What was done with a permission, in order, by whom and with which reasons. */
export function PermissionHistory({ permission }: { permission: PermissionPartsFragment }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <ol className="govuk-list govuk-list--number">
      {permission.history.map(({ id, act, at, person, reason }) => (
        <li key={id}>
          {t(`permissions.did.${act}`, { at: formatDateTime(at, language), name: person.name })}
          {reason && (
            <div className="ad-prose">
              {t("permissions.reasons")}: {reason}
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
