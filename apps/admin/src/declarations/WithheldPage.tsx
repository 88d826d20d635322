import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { Table } from "@probity/ui/content/Table";
import { Tag } from "@probity/ui/content/Tag";
import { formatDate, londonDay } from "@probity/ui/dates";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/gql.js";
import type { WithheldRowFragment } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { ShowMore } from "../shell/ShowMore.js";

const withheldDocument = graphql(/* GraphQL */ `
  query DeclarationsWithheld($force: ID!, $after: String) {
    declarationsWithheld(force: $force, first: 20, after: $after) {
      nodes {
        ...WithheldRow
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }

  fragment WithheldRow on Declaration {
    id
    kind
    person {
      id
      name
    }
    interests {
      id
      decision
      reviewOn
    }
  }
`);

/** Declarations with lines whose details are withheld, the one to be looked at again first at the top. */
export function WithheldPage(): ReactNode {
  return useSession().can("registers:publish") ? <Withheld /> : <NotFound />;
}

function Withheld(): ReactNode {
  const { t } = useTranslation();
  const { acting } = useSession();
  const result = useQuery(withheldDocument, { variables: { force: acting.force.id } });
  return (
    <Screen
      title={t("review.withheldLines")}
      caption={acting.force.name}
      back={{ href: "/declarations", text: t("declarations.backToList") }}
    >
      <p className="govuk-body">{t("review.withheldLinesText")}</p>
      <Answer of={result}>
        {({ declarationsWithheld: withheld }) =>
          withheld.nodes.length === 0 ? (
            <EmptyState title={t("review.withheldNone")} />
          ) : (
            <>
              <Rows rows={withheld.nodes} />
              <ShowMore list={withheld} onMore={(after) => result.fetchMore({ variables: { after } })} />
            </>
          )
        }
      </Answer>
    </Screen>
  );
}

function Rows({ rows }: { rows: readonly WithheldRowFragment[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <Table
      caption={t("review.withheldLines")}
      narrow="stack"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "person",
          heading: t("declarations.person"),
          rowHeader: true,
          cell: ({ id, person }) => <Link href={`/declarations/${id}`}>{person.name}</Link>,
        },
        { key: "kind", heading: t("declarations.kindHeading"), cell: ({ kind }) => t(`declarations.kind.${kind}`) },
        { key: "again", heading: t("review.againHeading"), cell: (row) => <Again row={row} /> },
      ]}
    />
  );
}

/** The first of the days that were set, and whether it has passed. */
function Again({ row }: { row: WithheldRowFragment }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const days = row.interests.flatMap(({ decision, reviewOn }) =>
    decision === "WITHHOLD" && reviewOn ? [reviewOn] : [],
  );
  const [first] = days.toSorted();
  if (!first) return t("review.noDate");
  return (
    <>
      {formatDate(first, language)} {first < londonDay() && <Tag colour="red">{t("review.againOverdue")}</Tag>}
    </>
  );
}
