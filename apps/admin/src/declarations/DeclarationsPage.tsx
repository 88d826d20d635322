import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { Table } from "@probity/ui/content/Table";
import { formatInstantDate } from "@probity/ui/dates";
import { ButtonLink } from "@probity/ui/form/Button";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/gql.js";
import type { DeclarationRowFragment } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { Screen } from "../shell/Screen.js";
import { ShowMore } from "../shell/ShowMore.js";
import { Queue } from "./Queue.js";
import { EndedEntries, KeptForStaff } from "./RegisterEntries.js";
import { StatusTag } from "./StatusTag.js";

const mineDocument = graphql(/* GraphQL */ `
  query MyDeclarations($force: ID!, $after: String) {
    declarations(force: $force, mine: true, first: 20, after: $after) {
      nodes {
        ...DeclarationRow
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }

  fragment DeclarationRow on Declaration {
    id
    kind
    status
    submittedAt
    viewerCanEdit
  }
`);

/** The viewer's own declarations and, for reviewers, those that wait for review. */
export function DeclarationsPage(): ReactNode {
  const { t } = useTranslation();
  const { acting, can } = useSession();
  return (
    <Screen title={t("declarations.title")} caption={acting.force.name}>
      {can("registers:publish") && <Queue />}
      {can("registers:declare") && <Mine />}
      {can("registers:declare") && <KeptForStaff />}
      {can("registers:read") && <EndedEntries />}
    </Screen>
  );
}

function Mine(): ReactNode {
  const { t } = useTranslation();
  const { acting } = useSession();
  const result = useQuery(mineDocument, { variables: { force: acting.force.id } });
  return (
    <>
      <Answer of={result}>
        {({ declarations }) =>
          declarations.nodes.length === 0 ? (
            <>
              <h2 className="govuk-heading-m">{t("declarations.mine")}</h2>
              <EmptyState title={t("declarations.mineEmpty")}>{t("declarations.mineEmptyText")}</EmptyState>
            </>
          ) : (
            <>
              <DeclarationTable caption={t("declarations.mine")} rows={declarations.nodes} />
              <ShowMore list={declarations} onMore={(after) => result.fetchMore({ variables: { after } })} />
            </>
          )
        }
      </Answer>
      <ButtonLink href="/declarations/new">{t("declarations.start")}</ButtonLink>
    </>
  );
}

function DeclarationTable({ caption, rows }: { caption: string; rows: readonly DeclarationRowFragment[] }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const kind = (row: DeclarationRowFragment): string => t(`declarations.kind.${row.kind}`);
  const href = (row: DeclarationRowFragment): string => `/declarations/${row.id}${row.viewerCanEdit ? "/edit" : ""}`;
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "name",
          heading: t("declarations.kindHeading"),
          rowHeader: true,
          cell: (row) => <Link href={href(row)}>{kind(row)}</Link>,
        },
        { key: "status", heading: t("declarations.statusHeading"), cell: (row) => <StatusTag status={row.status} /> },
        {
          key: "submitted",
          heading: t("declarations.submittedHeading"),
          cell: (row) => (row.submittedAt ? formatInstantDate(row.submittedAt, language) : t("declarations.notYet")),
        },
      ]}
    />
  );
}
