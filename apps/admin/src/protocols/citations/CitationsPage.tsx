import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { Table } from "@probity/ui/content/Table";
import { Tag, type TagColour } from "@probity/ui/content/Tag";
import { formatDate, londonDay } from "@probity/ui/dates";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CitationsQuery, CitationStatus } from "../../gql/graphql.js";
import { useLanguage } from "../../i18n.js";
import { useSession } from "../../shell/acting-force.js";
import { Answer } from "../../shell/Answer.js";
import { NotFound } from "../../shell/NotFound.js";
import { Screen } from "../../shell/Screen.js";
import { ClauseLinks } from "../ClauseLinks.js";
import { citationsDocument } from "./citations.document.js";

/** An Act, instrument, code or policy that clauses cite. */
export type Citation = NonNullable<CitationsQuery["force"]>["citations"][number];

const colours: Record<CitationStatus, TagColour> = {
  IN_FORCE: "green",
  REPEALED: "red",
  REVOKED: "red",
  REPLACED: "red",
  NOT_STATED: "grey",
};

/** What the force's clauses cite: whether it still holds, and when somebody last looked. */
export function CitationsPage(): ReactNode {
  const { t } = useTranslation();
  const { acting, can } = useSession();
  const variables = { slug: acting.force.slug };
  const result = useQuery(citationsDocument, { variables, skip: !can("protocols:read"), fetchPolicy: "network-only" });
  if (!can("protocols:read")) return <NotFound />;
  return (
    <Screen
      title={t("citations.title")}
      caption={acting.force.name}
      back={{ href: "/protocols", text: t("protocols.backToList") }}
    >
      <p className="govuk-body">{t("citations.text")}</p>
      <Answer of={result}>{({ force }) => <Citations rows={force?.citations ?? []} />}</Answer>
    </Screen>
  );
}

function Citations({ rows }: { rows: readonly Citation[] }): ReactNode {
  const { t } = useTranslation();
  const { can } = useSession();
  const { language } = useLanguage();
  if (rows.length === 0) return <EmptyState title={t("citations.none", { date: formatDate(londonDay(), language) })} />;
  return (
    <Table
      caption={t("citations.caption")}
      captionSize="hidden"
      narrow="stack"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "title",
          heading: t("citations.source"),
          rowHeader: true,
          cell: ({ title, kind }) => (
            <>
              <span lang="en">{title}</span>
              <span className="govuk-hint">{t(`citations.kind.${kind}`)}</span>
            </>
          ),
        },
        { key: "status", heading: t("citations.status"), cell: (row) => <Status of={row} /> },
        { key: "clauses", heading: t("citations.citedBy"), cell: ({ clauses }) => <CitedBy clauses={clauses} /> },
        { key: "checked", heading: t("citations.checked"), cell: (row) => <Checked of={row} /> },
        ...(can("protocols:draft") ? [{ key: "check", heading: t("citations.check"), cell: checkLink }] : []),
      ]}
    />
  );

  function checkLink({ name, title }: Citation): ReactNode {
    return (
      <Link href={`/protocols/citations/${name}`}>
        {t("citations.checkNow")}
        <span className="govuk-visually-hidden">: {title}</span>
      </Link>
    );
  }
}

function Status({ of: { status, since, replacedBy } }: { of: Citation }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <>
      <Tag colour={colours[status]}>{t(`citations.statuses.${status}`)}</Tag>
      {since && <span className="govuk-hint">{t("citations.since", { date: formatDate(since, language) })}</span>}
      {replacedBy && <span className="govuk-hint">{t("citations.replacedBy", { title: replacedBy.title })}</span>}
    </>
  );
}

function CitedBy({ clauses }: Pick<Citation, "clauses">): ReactNode {
  const { t } = useTranslation();
  if (clauses.length === 0) return t("citations.citedByNone");
  return clauses.map(({ id, clauseId, version }, place) => (
    <span key={id}>
      {place > 0 && ", "}
      <ClauseLinks of={[clauseId]} versionId={version.id} /> {t("citations.inVersion", { number: version.number })}
    </span>
  ));
}

function Checked({ of: { checkedOn, source } }: { of: Citation }): ReactNode {
  const { language } = useLanguage();
  return (
    <>
      {formatDate(checkedOn, language)}
      <span className="govuk-hint" lang="en">
        {source}
      </span>
    </>
  );
}
