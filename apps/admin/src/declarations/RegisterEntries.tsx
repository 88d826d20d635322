import { useQuery } from "@apollo/client/react";
import { Table } from "@probity/ui/content/Table";
import { formatDate } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/gql.js";
import type { RegisterLineFragment } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { ShowMore } from "../shell/ShowMore.js";

const keptDocument = graphql(/* GraphQL */ `
  query KeptForStaff($force: ID!, $after: String) {
    staffRegisterEntries(force: $force, first: 20, after: $after) {
      nodes {
        ...RegisterLine
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }

  fragment RegisterLine on RegisterEntry {
    id
    category
    nil
    description
    since
    relation
    details
    provision
    notYetReviewed
    declaredOn
    readers
    visibleUntil
    person {
      id
      name
    }
  }
`);

const endedDocument = graphql(/* GraphQL */ `
  query EndedEntries($force: ID!, $after: String) {
    registerEntries(force: $force, ended: true, first: 20, after: $after) {
      nodes {
        ...RegisterLine
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** What the force's rule keeps for its own people instead of publishing it to everybody; nothing where it keeps nothing. */
export function KeptForStaff(): ReactNode {
  const { t } = useTranslation();
  const { acting } = useSession();
  const result = useQuery(keptDocument, { variables: { force: acting.force.id } });
  return (
    <Answer of={result}>
      {({ staffRegisterEntries: kept }) => (
        <>
          <Lines caption={t("declarations.keptForStaff")} rows={kept.nodes} />
          <ShowMore list={kept} onMore={(after) => result.fetchMore({ variables: { after } })} />
        </>
      )}
    </Answer>
  );
}

/** What was superseded, each line with who still reads it by the force's rule; nothing where there is none. */
export function EndedEntries(): ReactNode {
  const { t } = useTranslation();
  const { acting } = useSession();
  const result = useQuery(endedDocument, { variables: { force: acting.force.id } });
  return (
    <Answer of={result}>
      {({ registerEntries: ended }) => (
        <>
          <Lines caption={t("declarations.ended")} rows={ended.nodes} />
          <ShowMore list={ended} onMore={(after) => result.fetchMore({ variables: { after } })} />
        </>
      )}
    </Answer>
  );
}

/** Lines of a register, each with who reads it. */
export function Lines({ caption, rows }: { caption: string; rows: readonly RegisterLineFragment[] }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (rows.length === 0) return null;
  return (
    <Table
      caption={caption}
      narrow="stack"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: "person", heading: t("declarations.person"), rowHeader: true, cell: ({ person }) => person.name },
        {
          key: "interest",
          heading: t("declarations.interests"),
          cell: (line) => <LineCell line={line} />,
        },
        {
          key: "declared",
          heading: t("declarations.submittedHeading"),
          cell: ({ declaredOn }) => formatDate(declaredOn, language),
        },
        {
          key: "readers",
          heading: t("declarations.readersHeading"),
          cell: ({ readers, visibleUntil }) =>
            visibleUntil && readers !== "STAFF"
              ? t(`declarations.readersUntil.${readers}`, { date: formatDate(visibleUntil, language) })
              : t(`declarations.readers.${readers}`),
        },
      ]}
    />
  );
}

function LineCell({ line }: { line: RegisterLineFragment }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { category, nil, description, since, relation, details, provision, notYetReviewed } = line;
  const shown = nil ? t("declarations.nothing") : description;
  const words = details === "SHOWN" ? shown : t(`review.details.${details}`, { provision });
  return (
    <>
      {t(`declarations.category.${category}`)}: {words}
      {since && <span className="govuk-hint">{t("review.since", { date: formatDate(since, language) })}</span>}
      {relation !== "OWN" && <span className="govuk-hint">{t(`review.relation.${relation}`)}</span>}
      {notYetReviewed && <span className="govuk-hint">{t("review.publicNotReviewed")}</span>}
    </>
  );
}
