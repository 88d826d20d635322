import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { Table } from "@probity/ui/content/Table";
import { formatDate, formatInstantDate } from "@probity/ui/dates";
import { ButtonLink } from "@probity/ui/form/Button";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/gql.js";
import type { ProtocolsQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { Screen } from "../shell/Screen.js";
import { ShowMore } from "../shell/ShowMore.js";
import { VersionTag } from "./VersionTag.js";

const protocolsDocument = graphql(/* GraphQL */ `
  query Protocols($force: ID!, $after: String) {
    protocols(force: $force, first: 20, after: $after) {
      nodes {
        id
        title
        instrument
        versions {
          id
          number
          status
          inForceFrom
          inForceTo
          importedAt
        }
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type ProtocolRow = ProtocolsQuery["protocols"]["nodes"][number];

/** The force's protocols with every version, and the way to bring in another document. */
export function ProtocolsPage(): ReactNode {
  const { t } = useTranslation();
  const { acting, can } = useSession();
  const result = useQuery(protocolsDocument, { variables: { force: acting.force.id } });
  return (
    <Screen title={t("protocols.title")} caption={acting.force.name}>
      {can("protocols:import") && <ButtonLink href="/protocols/import">{t("protocols.import")}</ButtonLink>}
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
            { key: "to", heading: t("protocols.to"), cell: (row) => day(row.inForceTo) },
            {
              key: "imported",
              heading: t("protocols.imported"),
              cell: (row) => (row.importedAt ? formatInstantDate(row.importedAt, language) : t("protocols.notStated")),
            },
          ]}
        />
      )}
    </>
  );
}
