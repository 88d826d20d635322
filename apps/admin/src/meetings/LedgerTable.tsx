import { SummaryList } from "@probity/ui/content/SummaryList";
import { Tag } from "@probity/ui/content/Tag";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { DecisionRowFragment } from "../gql/graphql.js";
import { useLedgerColumns } from "./ledger-columns.js";

/** Decisions on conflicts, each with all of its facts; one against a clause says so first. */
export function LedgerTable({ rows }: { rows: readonly DecisionRowFragment[] }): ReactNode {
  const { t } = useTranslation();
  const columns = useLedgerColumns();
  return rows.map((row) => (
    <section key={row.id}>
      <h2 className="govuk-heading-m">
        {row.person.name}: {t(`meetings.answer.${row.decision}`)}
      </h2>
      {row.againstClause && (
        <p className="govuk-body">
          <Tag colour="red">{t("meetings.ledger.againstYes")}</Tag>
        </p>
      )}
      <SummaryList
        rows={columns
          .map(({ heading, text }) => ({ key: heading, value: text(row) }))
          .filter(({ value }) => value !== "")}
      />
    </section>
  ));
}
