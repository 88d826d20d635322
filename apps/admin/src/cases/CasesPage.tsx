import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { Table } from "@probity/ui/content/Table";
import { formatInstantDate } from "@probity/ui/dates";
import { ButtonLink } from "@probity/ui/form/Button";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/gql.js";
import type { CasesQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { Screen } from "../shell/Screen.js";
import { ShowMore } from "../shell/ShowMore.js";
import { OpenCase } from "./OpenCase.js";
import { CaseStatusTag } from "./CaseStatusTag.js";

const casesDocument = graphql(/* GraphQL */ `
  query Cases($force: ID!, $language: Language!, $after: String) {
    cases(force: $force, first: 20, after: $after) {
      nodes {
        id
        reference
        kindTitle(language: $language)
        matter
        status
        raisedAt
        viewerPart
        subject {
          id
          name
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

/** The cases in which the viewer has a part, and no others. */
export function CasesPage(): ReactNode {
  const { t } = useTranslation();
  const { acting, can } = useSession();
  const { apiLanguage } = useLanguage();
  const result = useQuery(casesDocument, { variables: { force: acting.force.id, language: apiLanguage } });
  return (
    <Screen title={t("cases.title")} caption={acting.force.name}>
      <p className="govuk-body">{t("cases.needToKnow")}</p>
      <Answer of={result}>
        {({ cases }) =>
          cases.nodes.length === 0 ? (
            <EmptyState title={t("cases.empty")}>{t("cases.emptyText")}</EmptyState>
          ) : (
            <>
              <CaseTable rows={cases.nodes} />
              <ShowMore list={cases} onMore={(after) => result.fetchMore({ variables: { after } })} />
            </>
          )
        }
      </Answer>
      {can("cases:handle") && (
        <p className="govuk-body">
          <Link href="/cases/queue">{t("queue.link")}</Link>
          <br />
          <Link href="/cases/hand-over">{t("handOver.link")}</Link>
          <br />
          <Link href="/cases/deleted">{t("retention.pageTitle")}</Link>
          <br />
          <Link href="/cases/figures">{t("figures.title")}</Link>
          <br />
          <Link href="/precedents">{t("precedents.link")}</Link>
        </p>
      )}
      {can("cases:raise") && <ButtonLink href="/concerns/new">{t("cases.raise")}</ButtonLink>}
      <OpenCase />
    </Screen>
  );
}

function CaseTable({ rows }: { rows: CasesQuery["cases"]["nodes"] }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <Table
      caption={t("cases.tableCaption")}
      captionSize="hidden"
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "reference",
          heading: t("cases.reference"),
          rowHeader: true,
          cell: (row) => <Link href={`/cases/${row.id}`}>{row.reference}</Link>,
        },
        { key: "subject", heading: t("cases.subject"), cell: (row) => row.subject?.name ?? t("cases.nobody") },
        {
          key: "matter",
          heading: t("cases.matter"),
          cell: (row) => (row.matter ? t(`concerns.matter.${row.matter}`) : row.kindTitle),
        },
        { key: "status", heading: t("cases.status"), cell: (row) => <CaseStatusTag status={row.status} /> },
        { key: "part", heading: t("cases.part"), cell: (row) => t(`cases.parts.${row.viewerPart}`) },
        { key: "raised", heading: t("cases.raisedOn"), cell: (row) => formatInstantDate(row.raisedAt, language) },
      ]}
    />
  );
}
