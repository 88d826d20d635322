import { Details } from "@probity/ui/content/Details";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

const topics = ["text", "word", "pdf", "size"] as const;

/** Which documents can be imported, which are refused, and what to do with those. */
export function ImportHelp(): ReactNode {
  const { t } = useTranslation();
  return (
    <Details summary={t("protocols.importHelp")}>
      <ul className="govuk-list govuk-list--bullet">
        {topics.map((topic) => (
          <li key={topic}>{t(`protocols.importHelpOn.${topic}`)}</li>
        ))}
      </ul>
    </Details>
  );
}
