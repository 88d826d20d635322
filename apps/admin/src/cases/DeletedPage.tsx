import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { Table } from "@probity/ui/content/Table";
import { formatDate, formatInstantDate } from "@probity/ui/dates";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { ShowMore } from "../shell/ShowMore.js";
import { useKindTitles } from "./useCaseKinds.js";
import { casesToDeleteDocument, tombstonesDocument } from "./retention.document.js";

/** Which of the viewer's cases are deleted next, and what is left of those that were. */
export function DeletedPage(): ReactNode {
  const { t } = useTranslation();
  const { acting, can } = useSession();
  if (!can("cases:handle")) return <NotFound />;
  return (
    <Screen
      title={t("retention.pageTitle")}
      caption={acting.force.name}
      back={{ href: "/cases", text: t("cases.backToList") }}
    >
      <p className="govuk-body">{t("retention.pageText")}</p>
      <Next force={acting.force.id} />
      <Tombstones force={acting.force.id} />
    </Screen>
  );
}

function Next({ force }: { force: string }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const kindTitle = useKindTitles();
  const result = useQuery(casesToDeleteDocument, { variables: { force }, fetchPolicy: "cache-and-network" });
  return (
    <Answer of={result}>
      {({ casesToDelete }) =>
        casesToDelete.nodes.length === 0 ? (
          <EmptyState title={t("retention.nextNone")}>{t("retention.nextNoneText")}</EmptyState>
        ) : (
          <>
            <Table
              caption={t("retention.next")}
              narrow="stack"
              rows={casesToDelete.nodes}
              rowKey={(row) => row.id}
              columns={[
                {
                  key: "reference",
                  heading: t("cases.reference"),
                  rowHeader: true,
                  cell: (row) => <Link href={`/cases/${row.id}`}>{row.reference}</Link>,
                },
                { key: "kind", heading: t("cases.kind"), cell: (row) => kindTitle(row.kind) },
                {
                  key: "closed",
                  heading: t("cases.closedOn"),
                  cell: (row) => row.closedAt && formatInstantDate(row.closedAt, language),
                },
                {
                  key: "deleted",
                  heading: t("retention.on"),
                  cell: ({ retention }) => retention?.deletedOn && formatDate(retention.deletedOn, language),
                },
                {
                  key: "hold",
                  heading: t("queue.action"),
                  cell: (row) => (
                    <Link href={`/cases/${row.id}/hold`}>
                      {t("retention.hold")}
                      <span className="govuk-visually-hidden"> {row.reference}</span>
                    </Link>
                  ),
                },
              ]}
            />
            <ShowMore list={casesToDelete} onMore={(after) => result.fetchMore({ variables: { after } })} />
          </>
        )
      }
    </Answer>
  );
}

function Tombstones({ force }: { force: string }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const kindTitle = useKindTitles();
  const result = useQuery(tombstonesDocument, { variables: { force }, fetchPolicy: "cache-and-network" });
  return (
    <Answer of={result}>
      {({ caseTombstones }) =>
        caseTombstones.nodes.length === 0 ? (
          <EmptyState title={t("retention.none")}>{t("retention.noneText")}</EmptyState>
        ) : (
          <>
            <Table
              caption={t("retention.deleted")}
              narrow="stack"
              rows={caseTombstones.nodes}
              rowKey={(row) => row.id}
              columns={[
                { key: "reference", heading: t("cases.reference"), rowHeader: true, cell: (row) => row.reference },
                { key: "kind", heading: t("cases.kind"), cell: (row) => kindTitle(row.kind) },
                { key: "opened", heading: t("cases.raisedOn"), cell: (row) => formatDate(row.openedOn, language) },
                { key: "closed", heading: t("cases.closedOn"), cell: (row) => formatDate(row.closedOn, language) },
                {
                  key: "at",
                  heading: t("retention.deletedAt"),
                  cell: (row) => formatInstantDate(row.deletedAt, language),
                },
                {
                  key: "rule",
                  heading: t("retention.rule"),
                  cell: ({ months, countsFrom, periodFrom, periodSetBy }) =>
                    t("retention.ruleWords", {
                      count: months,
                      event: t(`retention.events.${countsFrom}`),
                      date: formatDate(periodFrom, language),
                      name: periodSetBy?.name ?? t("cases.notShown"),
                    }),
                },
              ]}
            />
            <ShowMore list={caseTombstones} onMore={(after) => result.fetchMore({ variables: { after } })} />
          </>
        )
      }
    </Answer>
  );
}
