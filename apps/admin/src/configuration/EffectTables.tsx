import { Table } from "@probity/ui/content/Table";
import { formatDate } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { dutyColumns } from "../calendar/duty-columns.js";
import type { DutiesMovedFragment, RoutesMovedFragment } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useRoleTitles } from "./roles.js";
import { useRuleLanguage, valueWords } from "./rule-words.js";

type Decision = RoutesMovedFragment["routes"][number]["before"];

/** What is not in force yet would change: open duties, and where concerns would go. */
export interface EffectTablesProps {
  duties: DutiesMovedFragment;
  routes: RoutesMovedFragment;
}

/** The open duties that would change, before and after, each with its clause, and the concerns that would go another way. */
export function EffectTables({ duties, routes }: EffectTablesProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <p className="govuk-body" role="status">
        {duties.total === 0 ? t("effect.nothing") : t("effect.shown", { count: duties.total })} {t("effect.cases")}
      </p>
      {duties.total > 0 && <DutiesMoved rows={duties.duties} />}
      <OnlyFirst total={duties.total} shown={duties.duties.length} />
      {routes.total > 0 && <RoutesMoved {...routes} />}
      <OnlyFirst total={routes.total} shown={routes.routes.length} />
    </>
  );
}

/** Says that a list goes on. */
export function OnlyFirst({ total, shown }: { total: number; shown: number }): ReactNode {
  const { t } = useTranslation();
  return total > shown && <p className="govuk-body">{t("effect.firstShown", { count: shown })}</p>;
}

function DutiesMoved({ rows }: { rows: DutiesMovedFragment["duties"] }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const day = (on: string | null | undefined, none: string) => (on ? formatDate(on, language) : t(none));
  return (
    <Table
      caption={t("effect.duties")}
      captionSize="s"
      narrow="stack"
      rows={rows}
      rowKey={(row) => `${row.person.id} ${row.clauseId} ${row.before} ${row.after}`}
      columns={[
        ...dutyColumns<DutiesMovedFragment["duties"][number]>(t, language),
        { key: "before", heading: t("effect.dueNow"), cell: (row) => day(row.before, "effect.opens") },
        {
          key: "after",
          heading: t("effect.dueThen"),
          cell: (row) => <strong>{day(row.after, "effect.ends")}</strong>,
        },
      ]}
    />
  );
}

function RoutesMoved({ total, routes }: RoutesMovedFragment): ReactNode {
  const { t } = useTranslation();
  const { words } = useRuleLanguage();
  const titleOf = useRoleTitles();
  return (
    <Table
      caption={t("effect.routes", { count: total })}
      captionSize="s"
      narrow="stack"
      rows={routes}
      rowKey={({ matter, complainant, subject }) => `${matter} ${complainant} ${subject}`}
      columns={[
        {
          key: "matter",
          heading: t("effect.matter"),
          rowHeader: true,
          cell: ({ matter }) => valueWords(words, "canonicalMatters", matter),
        },
        { key: "by", heading: t("effect.by"), cell: ({ complainant }) => titleOf(complainant) },
        { key: "about", heading: t("effect.about"), cell: ({ subject }) => titleOf(subject) },
        { key: "before", heading: t("effect.goesNow"), cell: ({ before }) => <Recipients of={before} /> },
        {
          key: "after",
          heading: t("effect.wouldGo"),
          cell: ({ after }) => (
            <strong>
              <Recipients of={after} />
            </strong>
          ),
        },
      ]}
    />
  );
}

function Recipients({ of }: { of: Decision }): ReactNode {
  const { t } = useTranslation();
  const titles = [...of.recipients, ...of.afterDiscussion].map(({ title }) => title).join(", ");
  if (titles === "") return t("effect.nobody");
  return of.status === "DISCUSS_FIRST" ? t("effect.afterTalking", { titles }) : titles;
}
