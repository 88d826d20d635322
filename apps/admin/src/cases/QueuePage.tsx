import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { Table } from "@probity/ui/content/Table";
import { formatInstantDate } from "@probity/ui/dates";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { WaitingCasesQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { ShowMore } from "../shell/ShowMore.js";
import { waitingDocument } from "./queue.document.js";

/** The cases that nobody may lawfully receive, for whoever watches over them. */
export function QueuePage(): ReactNode {
  const { can } = useSession();
  return can("cases:handle") ? <Queue /> : <NotFound />;
}

function Queue(): ReactNode {
  const { t } = useTranslation();
  const { acting } = useSession();
  const result = useQuery(waitingDocument, { variables: { force: acting.force.id }, fetchPolicy: "cache-and-network" });
  return (
    <Screen title={t("queue.title")} caption={acting.force.name} back={{ href: "/cases", text: t("cases.backToList") }}>
      <p className="govuk-body">{t("queue.text")}</p>
      <Answer of={result}>
        {({ waitingCases }) =>
          waitingCases.nodes.length === 0 ? (
            <EmptyState title={t("queue.empty")}>{t("queue.emptyText")}</EmptyState>
          ) : (
            <>
              <Waiting rows={waitingCases.nodes} />
              <ShowMore list={waitingCases} onMore={(after) => result.fetchMore({ variables: { after } })} />
            </>
          )
        }
      </Answer>
    </Screen>
  );
}

function Waiting({ rows }: { rows: WaitingCasesQuery["waitingCases"]["nodes"] }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <Table
      caption={t("queue.title")}
      captionSize="hidden"
      narrow="stack"
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "reference",
          heading: t("cases.reference"),
          rowHeader: true,
          cell: (row) => <Link href={`/cases/${row.id}`}>{row.reference}</Link>,
        },
        { key: "matter", heading: t("cases.matter"), cell: (row) => t(`concerns.matter.${row.matter}`) },
        { key: "clause", heading: t("queue.clause"), cell: (row) => row.route?.clauseId ?? t("queue.noClause") },
        { key: "raised", heading: t("cases.raisedOn"), cell: (row) => formatInstantDate(row.raisedAt, language) },
        {
          key: "give",
          heading: t("queue.action"),
          cell: (row) => (
            <Link href={`/cases/${row.id}/give`}>
              {t("queue.give")}
              <span className="govuk-visually-hidden"> {row.reference}</span>
            </Link>
          ),
        },
      ]}
    />
  );
}
