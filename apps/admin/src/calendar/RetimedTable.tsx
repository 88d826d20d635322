import { Details } from "@probity/ui/content/Details";
import { Table } from "@probity/ui/content/Table";
import { formatDate } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { RetimedFragment } from "../gql/graphql.js";
import { dutyColumns } from "./duty-columns.js";
import { useLanguage } from "../i18n.js";

/** Each duty that falls due on another day: before, after, and how it was reckoned. */
export function RetimedTable({ caption, rows }: { caption: string; rows: readonly RetimedFragment[] }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <Table
      caption={caption}
      captionSize="s"
      narrow="stack"
      rows={rows}
      rowKey={(row) => row.obligationId}
      columns={[
        ...dutyColumns<RetimedFragment>(t, language),
        { key: "before", heading: t("calendar.before"), cell: (row) => formatDate(row.before, language) },
        {
          key: "after",
          heading: t("calendar.after"),
          cell: (row) => <strong>{formatDate(row.after, language)}</strong>,
        },
        {
          key: "why",
          heading: t("calendar.how"),
          cell: (row) => (
            <Details summary={t("calendar.show")}>
              {row.explanation.map((line) => (
                <p className="govuk-body" key={line}>
                  {line}
                </p>
              ))}
            </Details>
          ),
        },
      ]}
    />
  );
}
