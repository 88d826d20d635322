import { WarningText } from "@probity/ui/content/WarningText";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** What the import noticed and a person should look at; nothing where it noticed nothing. */
export function ImportWarnings({ of }: { of: readonly string[] }): ReactNode {
  const { t } = useTranslation();
  if (of.length === 0) return null;
  return (
    <>
      <WarningText>{t("protocols.warnings", { count: of.length })}</WarningText>
      <ul className="govuk-list govuk-list--bullet">
        {of.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </>
  );
}
