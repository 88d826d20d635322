import { skipToken, useQuery } from "@apollo/client/react";
import { Table } from "@probity/ui/content/Table";
import { formatDate } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { dutyColumns } from "../calendar/duty-columns.js";
import type { CandidateRuleInput, EffectOfRuleQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { effectOfRuleDocument } from "./effect.document.js";
import { useRoleTitles } from "./roles.js";
import { useRuleLanguage, valueWords } from "./rule-words.js";

type Duties = EffectOfRuleQuery["effectOnDuties"];
type Routes = EffectOfRuleQuery["effectOnRoutes"];
type Decision = Routes["routes"][number]["before"];

/** What saving the rule would change: open duties by their days, and where concerns would go. Null: it cannot be read yet. */
export function RuleEffect({ input }: { input: CandidateRuleInput | null }): ReactNode {
  const { t } = useTranslation();
  const { data, previousData } = useQuery(effectOfRuleDocument, input ? { variables: { input } } : skipToken);
  const effect = data ?? previousData;
  return (
    <section>
      <h2 className="govuk-heading-s">{t("effect.title")}</h2>
      {effect ? <Effect {...effect} /> : <p className="govuk-body">{t("effect.notYet")}</p>}
    </section>
  );
}

function Effect({ effectOnDuties: duties, effectOnRoutes: routes }: EffectOfRuleQuery): ReactNode {
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

function OnlyFirst({ total, shown }: { total: number; shown: number }): ReactNode {
  const { t } = useTranslation();
  return total > shown && <p className="govuk-body">{t("effect.firstShown", { count: shown })}</p>;
}

function DutiesMoved({ rows }: { rows: Duties["duties"] }): ReactNode {
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
        ...dutyColumns<Duties["duties"][number]>(t, language),
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

function RoutesMoved({ total, routes }: Routes): ReactNode {
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
