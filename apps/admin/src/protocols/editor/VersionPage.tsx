import { EmptyState } from "@probity/ui/content/EmptyState";
import { ButtonLink } from "@probity/ui/form/Button";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Screen } from "../../shell/Screen.js";
import { VersionTools } from "../compare/ComparisonLinks.js";
import { FindingList } from "../findings/FindingList.js";
import { ImportWarnings } from "../import-review/ImportWarnings.js";
import { OfVersion } from "../OfVersion.js";
import { versionHref, type VersionView } from "../version.document.js";
import { ClauseList } from "./ClauseList.js";
import { Contents } from "./Contents.js";
import { VersionFacts } from "./VersionFacts.js";
import { VersionSteps } from "./VersionSteps.js";

/** One version of a protocol: where it stands, what can be done with it, and every clause with its rules. */
export function VersionPage(): ReactNode {
  const { t } = useTranslation();
  return (
    <OfVersion>
      {(version) => (
        <Screen
          title={version.protocol.title}
          caption={t("protocols.versionNumber", { number: version.number })}
          back={{ href: "/protocols", text: t("protocols.backToList") }}
        >
          <VersionFacts version={version} />
          <VersionSteps version={version} />
          <VersionTools versionId={version.id} />
          <FindingList version={version} />
          <ImportWarnings of={version.importWarnings} />
          <Clauses version={version} />
        </Screen>
      )}
    </OfVersion>
  );
}

function Clauses({ version }: { version: VersionView }): ReactNode {
  const { t } = useTranslation();
  if (version.clauses.length === 0)
    return (
      <>
        <EmptyState title={t(version.importedAt ? "protocols.noClauses" : "editor.noClauses")}>
          {t(version.importedAt ? "protocols.noClausesText" : "editor.noClausesText")}
        </EmptyState>
        {version.viewerCanEdit && (
          <ButtonLink href={versionHref(version, "/clauses/new")}>{t("editor.firstClause")}</ButtonLink>
        )}
      </>
    );
  return (
    <>
      <h2 className="govuk-heading-m">{t("protocols.clauses", { count: version.clauses.length })}</h2>
      <Contents clauses={version.clauses} />
      <ClauseList version={version} />
    </>
  );
}
