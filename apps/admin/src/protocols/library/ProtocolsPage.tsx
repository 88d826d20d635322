import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { Table } from "@probity/ui/content/Table";
import { formatDate, formatInstantDate } from "@probity/ui/dates";
import { ButtonGroup, ButtonLink } from "@probity/ui/form/Button";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ProtocolsQuery } from "../../gql/graphql.js";
import { useLanguage } from "../../i18n.js";
import { useSession } from "../../shell/acting-force.js";
import { Answer } from "../../shell/Answer.js";
import { Screen } from "../../shell/Screen.js";
import { ShowMore } from "../../shell/ShowMore.js";
import { ProtocolTools } from "../compare/ComparisonLinks.js";
import { VersionTag } from "../VersionTag.js";
import { protocolsDocument } from "./library.document.js";

type ProtocolRow = ProtocolsQuery["protocols"]["nodes"][number];

/** The force's protocols with every version, and the way to bring in another document. */
export function ProtocolsPage(): ReactNode {
  const { t } = useTranslation();
  const { acting, can } = useSession();
  const { apiLanguage } = useLanguage();
  const result = useQuery(protocolsDocument, { variables: { force: acting.force.id, language: apiLanguage } });
  return (
    <Screen title={t("protocols.title")} caption={acting.force.name}>
      <ButtonGroup>
        {can("protocols:draft") && <ButtonLink href="/protocols/new">{t("library.new")}</ButtonLink>}
        {can("protocols:import") && (
          <ButtonLink href="/protocols/import" variant="secondary">
            {t("protocols.import")}
          </ButtonLink>
        )}
      </ButtonGroup>
      <ProtocolTools />
      <Answer of={result}>
        {({ protocols }) =>
          protocols.nodes.length === 0 ? (
            <EmptyState title={t("protocols.empty")}>{t("protocols.emptyText")}</EmptyState>
          ) : (
            <>
              {protocols.nodes.map((protocol) => (
                <ProtocolVersions key={protocol.id} protocol={protocol} />
              ))}
              <ShowMore list={protocols} onMore={(after) => result.fetchMore({ variables: { after } })} />
            </>
          )
        }
      </Answer>
    </Screen>
  );
}

function ProtocolVersions({ protocol }: { protocol: ProtocolRow }): ReactNode {
  const { t } = useTranslation();
  const { can } = useSession();
  const { language } = useLanguage();
  const day = (iso?: string | null): string => (iso ? formatDate(iso, language) : t("protocols.notStated"));
  return (
    <>
      <h2 className="govuk-heading-m">
        {protocol.title}
        <span className="govuk-caption-m">{t(`protocols.instrument.${protocol.instrument}`)}</span>
      </h2>
      {protocol.versions.length === 0 ? (
        <p className="govuk-body">{t("protocols.noVersion")}</p>
      ) : (
        <Table
          caption={t("protocols.versionsOf", { title: protocol.title })}
          captionSize="hidden"
          narrow="stack"
          rows={protocol.versions}
          rowKey={(row) => row.id}
          columns={[
            {
              key: "number",
              heading: t("protocols.version"),
              rowHeader: true,
              cell: (row) => (
                <Link href={`/protocols/versions/${row.id}`}>
                  {t("protocols.versionNumber", { number: row.number })}
                </Link>
              ),
            },
            { key: "status", heading: t("protocols.status"), cell: (row) => <VersionTag status={row.status} /> },
            { key: "from", heading: t("protocols.from"), cell: (row) => day(row.inForceFrom) },
            {
              key: "to",
              heading: t("protocols.to"),
              cell: (row) =>
                row.status === "IN_FORCE" && !row.inForceTo ? t("protocols.stillInForce") : day(row.inForceTo),
            },
            {
              key: "imported",
              heading: t("protocols.imported"),
              cell: (row) =>
                row.importedAt ? formatInstantDate(row.importedAt, language) : t("protocols.notImported"),
            },
          ]}
        />
      )}
      {can("protocols:draft") && (
        <p className="govuk-body pb-no-print">
          <Link href={`/protocols/${protocol.id}/draft`}>
            {t("library.draft")}
            <span className="govuk-visually-hidden">: {protocol.title}</span>
          </Link>
        </p>
      )}
    </>
  );
}
