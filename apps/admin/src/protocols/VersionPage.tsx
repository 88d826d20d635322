import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { SummaryList, type SummaryRow } from "@probity/ui/content/SummaryList";
import { WarningText } from "@probity/ui/content/WarningText";
import { formatDate } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { graphql } from "../gql/gql.js";
import type { ProtocolVersionByIdQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { ClauseList } from "./ClauseList.js";
import { Source } from "./Source.js";
import { VersionTag } from "./VersionTag.js";

const versionDocument = graphql(/* GraphQL */ `
  query ProtocolVersionById($id: ID!, $language: Language!) {
    protocolVersion(id: $id) {
      id
      number
      status
      inForceFrom
      inForceTo
      importWarnings
      protocol {
        id
        title
      }
      approvals {
        approvedBy
        office
        approvedOn
        note
      }
      sourceDocument {
        fileName
        byteLength
        sha256
      }
      clauses {
        ...ClauseParts
      }
    }
  }

  fragment ClauseParts on Clause {
    id
    clauseId
    label
    headingPath
    ordinal
    summary(language: $language)
    text
    subParagraphs {
      label
      text
      depth
      afterParagraph
    }
    notes
  }
`);

type VersionView = NonNullable<ProtocolVersionByIdQuery["protocolVersion"]>;

/** One version of a protocol: what is known about it, what the import found odd, and every clause. */
export function VersionPage(): ReactNode {
  const { id = "" } = useParams();
  const { t } = useTranslation();
  const { apiLanguage } = useLanguage();
  const result = useQuery(versionDocument, { variables: { id, language: apiLanguage } });
  return (
    <Answer of={result}>
      {({ protocolVersion: version }) =>
        version ? (
          <Screen
            title={version.protocol.title}
            caption={t("protocols.versionNumber", { number: version.number })}
            back={{ href: "/protocols", text: t("protocols.backToList") }}
          >
            <Facts version={version} />
            <Warnings of={version.importWarnings} />
            <h2 className="govuk-heading-m">{t("protocols.clauses", { count: version.clauses.length })}</h2>
            {version.clauses.length === 0 ? (
              <EmptyState title={t("protocols.noClauses")}>{t("protocols.noClausesText")}</EmptyState>
            ) : (
              <ClauseList clauses={version.clauses} />
            )}
          </Screen>
        ) : (
          <NotFound />
        )
      }
    </Answer>
  );
}

function Facts({ version }: { version: VersionView }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const day = (iso?: string | null): string => (iso ? formatDate(iso, language) : t("protocols.notStated"));
  const approvals = version.approvals.map(({ approvedBy, office, approvedOn, note }) =>
    [approvedBy, office, approvedOn, note].filter(Boolean).join(", "),
  );
  const rows: SummaryRow[] = [
    { key: t("protocols.status"), value: <VersionTag status={version.status} /> },
    { key: t("protocols.from"), value: day(version.inForceFrom) },
    { key: t("protocols.to"), value: day(version.inForceTo) },
    { key: t("protocols.approved"), value: approvals.filter(Boolean).join("; ") || t("protocols.notStated") },
  ];
  const { id, sourceDocument } = version;
  if (sourceDocument) rows.push({ key: t("protocols.source"), value: <Source versionId={id} of={sourceDocument} /> });
  return <SummaryList rows={rows} />;
}

function Warnings({ of }: { of: readonly string[] }): ReactNode {
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
