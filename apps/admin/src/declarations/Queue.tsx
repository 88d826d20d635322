import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { Table } from "@probity/ui/content/Table";
import { Tag } from "@probity/ui/content/Tag";
import { formatDate, formatInstantDate, londonDay } from "@probity/ui/dates";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/gql.js";
import type { WaitingRowFragment } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { ShowMore } from "../shell/ShowMore.js";
import { daysFrom } from "./days-from.js";

const queueDocument = graphql(/* GraphQL */ `
  query DeclarationQueue($force: ID!, $after: String) {
    declarationQueue(force: $force, first: 20, after: $after) {
      nodes {
        ...WaitingRow
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }

  fragment WaitingRow on Declaration {
    id
    kind
    submittedAt
    publishBy
    publishedByDateAt
    withheldAt
    person {
      id
      name
    }
  }
`);

/** What waits for review, what is to be published first at the top, and what happens to it by itself. */
export function Queue(): ReactNode {
  const { t } = useTranslation();
  const { acting } = useSession();
  const result = useQuery(queueDocument, { variables: { force: acting.force.id } });
  return (
    <>
      <Answer of={result}>
        {({ declarationQueue: waiting }) =>
          waiting.nodes.length === 0 ? (
            <>
              <h2 className="govuk-heading-m">{t("declarations.queue")}</h2>
              <EmptyState title={t("declarations.queueEmpty")}>{t("declarations.queueEmptyText")}</EmptyState>
            </>
          ) : (
            <>
              <Waiting rows={waiting.nodes} />
              <ShowMore list={waiting} onMore={(after) => result.fetchMore({ variables: { after } })} />
            </>
          )
        }
      </Answer>
      <ul className="govuk-list">
        <li>
          <Link href="/declarations/holds">{t("review.toHolds")}</Link>
        </li>
        <li>
          <Link href="/declarations/withheld">{t("review.toWithheld")}</Link>
        </li>
        <li>
          <Link href="/declarations/known">{t("review.toKnown")}</Link>
        </li>
      </ul>
    </>
  );
}

function Waiting({ rows }: { rows: readonly WaitingRowFragment[] }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <Table
      caption={t("declarations.queue")}
      narrow="stack"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "name",
          heading: t("declarations.person"),
          rowHeader: true,
          cell: ({ id, person }) => <Link href={`/declarations/${id}`}>{person.name}</Link>,
        },
        { key: "kind", heading: t("declarations.kindHeading"), cell: ({ kind }) => t(`declarations.kind.${kind}`) },
        {
          key: "submitted",
          heading: t("declarations.submittedHeading"),
          cell: ({ submittedAt }) => (submittedAt ? formatInstantDate(submittedAt, language) : ""),
        },
        { key: "publishBy", heading: t("declarations.publishBy"), cell: (row) => <PublishBy row={row} /> },
      ]}
    />
  );
}

/** By when, in words; and whether it is public already, or kept from it. */
function PublishBy({ row }: { row: WaitingRowFragment }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { publishBy, publishedByDateAt, withheldAt } = row;
  const left = publishBy ? daysFrom(londonDay(), publishBy) : 0;
  const when = left < 0 ? "overdue" : left === 0 ? "today" : "left";
  return (
    <>
      {publishBy ? formatDate(publishBy, language) : t("review.noDate")}
      {publishedByDateAt && <Tag colour="yellow">{t("review.publicNotReviewed")}</Tag>}
      {withheldAt && <Tag colour="orange">{t("review.withheld")}</Tag>}
      {publishBy && !publishedByDateAt && (
        <Tag colour={left < 0 ? "red" : "blue"}>{t(`review.when.${when}`, { count: Math.abs(left) })}</Tag>
      )}
    </>
  );
}
