import { EmptyState } from "@probity/ui/content/EmptyState";
import { Table } from "@probity/ui/content/Table";
import { formatDate, londonDay } from "@probity/ui/dates";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../i18n.js";
import type { PersonOfPage } from "./PersonPage.js";

type Held = PersonOfPage["appointments"][number];

/** The offices of a person, past ones included, with the limit that the law sets to each. */
export function PersonOffices({ person }: { person: PersonOfPage }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (person.appointments.length === 0)
    return <EmptyState title={t("person.noOffice", { date: formatDate(londonDay(), language) })} />;
  return (
    <Table
      caption={t("person.offices")}
      narrow="stack"
      rows={person.appointments}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "office",
          heading: t("person.office"),
          rowHeader: true,
          cell: ({ office }) => <Link href={`/people/offices/${office.id}`}>{office.title}</Link>,
        },
        { key: "kind", heading: t("person.how"), cell: (held) => <How held={held} /> },
        { key: "from", heading: t("person.from"), cell: ({ from }) => formatDate(from, language) },
        {
          key: "to",
          heading: t("person.to"),
          cell: ({ to, id, viewerCanEnd, office }) => (
            <>
              {to ? formatDate(to, language) : t("person.serving")}{" "}
              {viewerCanEnd && (
                <Link href={`/people/${person.id}/appointments/${id}/end`}>
                  {t("people.end")}
                  <span className="govuk-visually-hidden">: {office.title}</span>
                </Link>
              )}
            </>
          ),
        },
        { key: "term", heading: t("person.limit"), cell: ({ term }) => <TermWords term={term} /> },
      ]}
    />
  );
}

function How({ held }: { held: Held }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { kind, actingCause, causeFrom, electedOn } = held;
  const since = electedOn ?? causeFrom;
  return (
    <>
      {t(`people.kind.${kind}`)}
      {actingCause && `: ${t(`person.cause.${actingCause}`)}`}
      {since && `, ${formatDate(since, language)}`}
    </>
  );
}

/** The limit of a term in words, with the law it rests on, and whether that was read in a source. */
export function TermWords({ term }: { term: Held["term"] }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (!term) return t("person.noLimit");
  const { limit, endsBy, countedFrom, citation, timingVerified } = term;
  const key = endsBy ? limit : `${limit}_OPEN`;
  const date = endsBy ? formatDate(endsBy, language) : "";
  const from = countedFrom ? formatDate(countedFrom, language) : "";
  return (
    <>
      {t(`person.term.${key}`, { date, from })}{" "}
      <span className="govuk-hint">
        <span lang="en">{citation}</span>. {t(timingVerified ? "person.verified" : "person.notVerified")}
      </span>
    </>
  );
}

/** To whom somebody reports, over time. */
export function PersonReporting({ person }: { person: PersonOfPage }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const lines = person.reportingLines ?? [];
  if (lines.length === 0) return <EmptyState title={t("person.noLine", { date: formatDate(londonDay(), language) })} />;
  return (
    <Table
      caption={t("person.lines")}
      narrow="stack"
      rows={lines}
      rowKey={({ from }) => from}
      columns={[
        {
          key: "to",
          heading: t("person.reportsTo"),
          rowHeader: true,
          cell: ({ manager, body }) =>
            manager ? <Link href={`/people/${manager.id}`}>{manager.name}</Link> : (body?.name ?? ""),
        },
        { key: "from", heading: t("person.from"), cell: ({ from }) => formatDate(from, language) },
        {
          key: "until",
          heading: t("person.to"),
          cell: ({ to }) => (to ? formatDate(to, language) : t("person.goesOn")),
        },
      ]}
    />
  );
}
