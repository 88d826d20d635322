import { Details } from "@probity/ui/content/Details";
import { Table } from "@probity/ui/content/Table";
import { Tag } from "@probity/ui/content/Tag";
import { formatDate, formatDayOrMonth } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useRoleTitles } from "../configuration/roles.js";
import { useLanguage } from "../i18n.js";
import { ClauseLinks } from "../protocols/ClauseLinks.js";
import { byMonth } from "./duty-filter.js";
import type { Duty } from "./merge-duties.js";

const colours = { OVERDUE: "red", DUE: "blue", MET: "green" } as const;

/** Duties month by month: a table, on a phone a list. */
export function DutyMonths({ rows }: { rows: readonly Duty[] }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const titleOf = useRoleTitles();
  return byMonth(rows).map(({ month, rows: ofMonth }) => (
    <Table
      key={month}
      caption={formatDayOrMonth(month, language)}
      narrow="stack"
      rows={ofMonth}
      rowKey={({ id }) => id}
      columns={[
        { key: "due", heading: t("duties.columns.due"), rowHeader: true, cell: (duty) => <DueDay duty={duty} /> },
        { key: "duty", heading: t("duties.columns.duty"), cell: (duty) => <What duty={duty} /> },
        {
          key: "person",
          heading: t("duties.columns.person"),
          cell: ({ person, role }) => (role ? `${person.name}, ${titleOf(role)}` : person.name),
        },
        {
          key: "clause",
          heading: t("duties.columns.clause"),
          cell: ({ clauseId, versionId }) =>
            clauseId === null ? t("duties.noClause") : <ClauseLinks of={[clauseId]} versionId={versionId} />,
        },
        {
          key: "status",
          heading: t("duties.columns.status"),
          cell: ({ status, metOn }) => (
            <>
              <Tag colour={colours[status]}>{t(`duties.status.${status}`)}</Tag> {metOn && formatDate(metOn, language)}
            </>
          ),
        },
      ]}
    />
  ));
}

function DueDay({ duty: { shownOn, dueOn, latestRetiming } }: { duty: Duty }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <>
      {dueOn === null ? t("duties.askedSince", { date: formatDate(shownOn, language) }) : formatDate(dueOn, language)}
      {latestRetiming && (
        <span className="govuk-hint">
          {t("due.retimed", { date: formatDate(latestRetiming.before, language), reason: latestRetiming.reason })}
        </span>
      )}
    </>
  );
}

function What({ duty: { kind, title, explanation } }: { duty: Duty }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      {title}
      <span className="govuk-hint">{t(`duties.kinds.${kind}`)}</span>
      <Details summary={t("due.why")}>
        {explanation.map((line) => (
          <p className="govuk-body" key={line}>
            {line}
          </p>
        ))}
      </Details>
    </>
  );
}
