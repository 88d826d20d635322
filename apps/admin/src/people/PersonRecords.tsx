import { EmptyState } from "@probity/ui/content/EmptyState";
import { Table } from "@probity/ui/content/Table";
import { Tag } from "@probity/ui/content/Tag";
import { formatDate, londonDay } from "@probity/ui/dates";
import { ButtonLink } from "@probity/ui/form/Button";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../i18n.js";
import type { PersonOfPage } from "./PersonPage.js";

type Rows<Key extends "vettings" | "trainings" | "restrictions" | "relationships"> = NonNullable<PersonOfPage[Key]>;

/** How a day, and the absence of one, is written on this page. */
function useDays() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const today = londonDay();
  return {
    t,
    today,
    day: (iso: string | null | undefined) => (iso ? formatDate(iso, language) : t("person.none")),
    none: (key: string) => <EmptyState title={t(key, { date: formatDate(today, language) })} />,
  };
}

/** Somebody's vetting, the latest first. */
export function Vettings({ rows }: { rows: Rows<"vettings"> }): ReactNode {
  const { t, day, none, today } = useDays();
  if (rows.length === 0) return none("person.noVetting");
  return (
    <Table
      caption={t("person.vetting")}
      narrow="stack"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: "level", heading: t("person.level"), rowHeader: true, cell: ({ level }) => level },
        { key: "granted", heading: t("person.granted"), cell: ({ grantedOn }) => day(grantedOn) },
        { key: "expires", heading: t("person.expires"), cell: ({ expiresOn }) => day(expiresOn) },
        {
          key: "state",
          heading: t("person.state"),
          cell: ({ superseded, expiresOn }) =>
            superseded ? (
              t("person.superseded")
            ) : expiresOn < today ? (
              <Tag colour="red">{t("person.expired")}</Tag>
            ) : (
              t("person.current")
            ),
        },
        { key: "clause", heading: t("person.clause"), cell: ({ clauseId }) => clauseId ?? t("person.entered") },
      ]}
    />
  );
}

/** Somebody's induction, training and reading, the latest first. */
export function Trainings({ rows }: { rows: Rows<"trainings"> }): ReactNode {
  const { t, day, none } = useDays();
  if (rows.length === 0) return none("person.noTraining");
  return (
    <Table
      caption={t("person.training")}
      narrow="stack"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: "title", heading: t("person.what"), rowHeader: true, cell: ({ title }) => title },
        { key: "kind", heading: t("person.kind"), cell: ({ kind }) => t(`person.trainingKind.${kind}`) },
        { key: "done", heading: t("person.done"), cell: ({ doneOn }) => day(doneOn) },
        { key: "renew", heading: t("person.renewBy"), cell: ({ renewBy }) => day(renewBy) },
        { key: "clause", heading: t("person.clause"), cell: ({ clauseId }) => clauseId ?? t("person.none") },
      ]}
    />
  );
}

/** Whether somebody is politically restricted, post by post; what differs from statute is flagged. */
export function Restrictions({ rows }: { rows: Rows<"restrictions"> }): ReactNode {
  const { t, day, none } = useDays();
  if (rows.length === 0) return none("person.noRestriction");
  return (
    <Table
      caption={t("person.restriction")}
      narrow="stack"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: "office", heading: t("person.office"), rowHeader: true, cell: ({ office }) => office?.title ?? "" },
        {
          key: "restricted",
          heading: t("person.restricted"),
          cell: ({ restricted, differsFrom }) => (
            <>
              {t(restricted ? "person.isRestricted" : "person.isExempt")}{" "}
              {differsFrom && (
                <>
                  <Tag colour="orange">{t("person.differs")}</Tag>{" "}
                  <span className="govuk-hint" lang="en">
                    {differsFrom}
                  </span>
                </>
              )}
            </>
          ),
        },
        {
          key: "basis",
          heading: t("person.basis"),
          cell: ({ basis, ground, clauseId, reason }) => (
            <>
              {t(`person.basisOf.${basis}`)}
              {clauseId && ` (${clauseId})`}
              {ground && `, ${t(`person.ground.${ground}`)}`}. {reason}
            </>
          ),
        },
        { key: "from", heading: t("person.from"), cell: ({ from }) => day(from) },
        { key: "to", heading: t("person.to"), cell: ({ to }) => (to ? day(to) : t("person.goesOn")) },
      ]}
    />
  );
}

/** Who is near somebody: for that person and the monitoring officer alone. `own`: the id of the person whose page it is. */
export function Relationships({ rows, own }: { rows: Rows<"relationships">; own: string | null }): ReactNode {
  const { t, day, none } = useDays();
  return (
    <>
      {rows.length === 0 ? (
        none("person.noRelationship")
      ) : (
        <Table
          caption={t("person.relationships")}
          narrow="stack"
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { key: "name", heading: t("person.who"), rowHeader: true, cell: ({ name }) => name },
            { key: "kind", heading: t("person.kind"), cell: ({ kind }) => t(`person.relationshipKind.${kind}`) },
            { key: "from", heading: t("person.from"), cell: ({ from }) => day(from) },
            {
              key: "to",
              heading: t("person.to"),
              cell: ({ id, to, name }) =>
                to || own === null ? (
                  day(to)
                ) : (
                  <Link href={`/people/${own}/relationships/${id}/end`}>
                    {t("people.end")}
                    <span className="govuk-visually-hidden">: {name}</span>
                  </Link>
                ),
            },
          ]}
        />
      )}
      <p className="govuk-hint">{t("person.relationshipsPrivate")}</p>
      {own !== null && (
        <ButtonLink variant="secondary" href={`/people/${own}/relationships/new`}>
          {t("person.addRelationship")}
        </ButtonLink>
      )}
    </>
  );
}
