import { EmptyState } from "@probity/ui/content/EmptyState";
import { Table } from "@probity/ui/content/Table";
import { formatDate } from "@probity/ui/dates";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import type { OfficesOfForce } from "./OfficesPage.js";

/** The bodies in which offices are held, with their members, and the election days from which terms are counted. */
export function BodiesAndElections({ force, on }: { force: OfficesOfForce; on: string }): ReactNode {
  return (
    <>
      <Bodies rows={force.bodies} on={on} />
      <Elections rows={force.electionDays} on={on} />
    </>
  );
}

function Bodies({ rows, on }: { rows: OfficesOfForce["bodies"]; on: string }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { viewerCanConfigure } = useSession().acting.force;
  if (rows.length === 0) return <EmptyState title={t("offices.noBodies", { date: formatDate(on, language) })} />;
  return (
    <Table
      caption={t("offices.bodies")}
      narrow="stack"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: "name", heading: t("offices.body"), rowHeader: true, cell: ({ name }) => name },
        { key: "kind", heading: t("person.kind"), cell: ({ kind }) => t(`offices.bodyKind.${kind}`) },
        {
          key: "members",
          heading: t("offices.members"),
          cell: ({ members }) =>
            members.nodes.length === 0
              ? t("offices.nobody")
              : [
                  ...members.nodes.map(({ person, office }) => `${person.name}, ${office.title}`),
                  ...(members.totalCount > members.nodes.length
                    ? [t("offices.more", { count: members.totalCount - members.nodes.length })]
                    : []),
                ].join("; "),
        },
        { key: "from", heading: t("person.from"), cell: ({ from }) => formatDate(from, language) },
        {
          key: "to",
          heading: t("person.to"),
          cell: ({ id, name, to }) =>
            to ? (
              formatDate(to, language)
            ) : viewerCanConfigure ? (
              <Link href={`/settings/configuration/offices/bodies/${id}/end`}>
                {t("people.end")}
                <span className="govuk-visually-hidden">: {name}</span>
              </Link>
            ) : (
              t("person.goesOn")
            ),
        },
      ]}
    />
  );
}

function Elections({ rows, on }: { rows: OfficesOfForce["electionDays"]; on: string }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (rows.length === 0)
    return (
      <EmptyState title={t("offices.noElection", { date: formatDate(on, language) })}>
        {t("offices.noElectionText")}
      </EmptyState>
    );
  return (
    <Table
      caption={t("offices.elections")}
      narrow="stack"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "day",
          heading: t("offices.pollOn"),
          rowHeader: true,
          cell: ({ pollOn }) => formatDate(pollOn, language),
        },
        { key: "source", heading: t("offices.source"), cell: ({ source }) => source },
      ]}
    />
  );
}
