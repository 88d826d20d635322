import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { Table } from "@probity/ui/content/Table";
import { Tag } from "@probity/ui/content/Tag";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { FindingsQuery } from "../../gql/graphql.js";
import { useLanguage } from "../../i18n.js";
import { useSession } from "../../shell/acting-force.js";
import { Answer } from "../../shell/Answer.js";
import { NotFound } from "../../shell/NotFound.js";
import { Screen } from "../../shell/Screen.js";
import { ShowMore } from "../../shell/ShowMore.js";
import { ClauseLinks } from "../ClauseLinks.js";
import { PrintButton } from "../PrintButton.js";
import { VersionTag } from "../VersionTag.js";
import { findingWords } from "./finding-words.js";
import { findingsDocument } from "./finding.document.js";
import { FindingFilters } from "./FindingFilters.js";
import { useFindingFilters } from "./useFindingFilters.js";

type Row = FindingsQuery["findings"]["nodes"][number];

/** What the checks found in all versions of the protocols, what blocks first. */
export function FindingsPage(): ReactNode {
  const { t } = useTranslation();
  const { acting, can } = useSession();
  const { apiLanguage } = useLanguage();
  const filters = useFindingFilters();
  const { force, code, status } = filters;
  const variables = { force, code, status, language: apiLanguage };
  const result = useQuery(findingsDocument, { variables, skip: !can("protocols:read") });
  if (!can("protocols:read")) return <NotFound />;
  return (
    <Screen
      title={t("findings.all")}
      caption={acting.force.name}
      back={{ href: "/protocols", text: t("protocols.backToList") }}
    >
      <p className="govuk-body">{t("findings.allText")}</p>
      <FindingFilters {...filters} />
      <Answer of={result}>
        {({ findings }) => (
          <>
            <p className="govuk-body" role="status">
              {t("findings.inAll", { total: findings.totalCount })}
            </p>
            {findings.nodes.length === 0 ? (
              <EmptyState title={t("findings.noneSuch")}>{t("findings.noneSuchText")}</EmptyState>
            ) : (
              <>
                <Findings rows={findings.nodes} />
                <ShowMore list={findings} onMore={(after) => result.fetchMore({ variables: { after } })} />
                <PrintButton />
              </>
            )}
          </>
        )}
      </Answer>
    </Screen>
  );
}

function Findings({ rows }: { rows: readonly Row[] }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <Table
      caption={t("findings.all")}
      captionSize="hidden"
      narrow="stack"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "fault",
          heading: t("findings.fault"),
          rowHeader: true,
          cell: (row) => (
            <>
              {t(`findings.code.${row.code}`)} ({row.code})
              <span className="govuk-hint">{findingWords(row, language)}</span>
            </>
          ),
        },
        { key: "standing", heading: t("findings.standing"), cell: (row) => <Standing of={row} /> },
        { key: "clauses", heading: t("findings.clauses"), cell: (row) => <Clauses of={row} /> },
        { key: "version", heading: t("findings.version"), cell: (row) => <Version of={row} /> },
      ]}
    />
  );
}

function Standing({ of: { severity, status, acceptedReason } }: { of: Row }): ReactNode {
  const { t } = useTranslation();
  if (status === "ACCEPTED")
    return (
      <>
        <Tag colour="grey">{t("findings.accepted")}</Tag>
        <span className="govuk-hint">{acceptedReason}</span>
      </>
    );
  return <Tag colour={severity === "BLOCKS" ? "red" : "yellow"}>{t(`findings.severity.${severity}`)}</Tag>;
}

function Clauses({ of: { clauseIds, version } }: { of: Row }): ReactNode {
  const { t } = useTranslation();
  if (clauseIds.length === 0) return t("findings.wholeDocument");
  return <ClauseLinks of={clauseIds} versionId={version?.id} />;
}

function Version({ of: { version } }: { of: Row }): ReactNode {
  const { t } = useTranslation();
  const { forces } = useSession();
  if (!version) return null;
  const { id, number, status, protocol } = version;
  return (
    <>
      <Link href={`/protocols/versions/${id}#findings`}>
        {protocol.title}, {t("protocols.versionNumber", { number })}
      </Link>{" "}
      <VersionTag status={status} />
      {forces.length > 1 && <span className="govuk-hint">{protocol.force.name}</span>}
    </>
  );
}
