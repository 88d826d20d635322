import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { Table } from "@probity/ui/content/Table";
import { formatDate } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../i18n.js";
import { Answer } from "../shell/Answer.js";
import { dutyCountsDocument } from "./duties.document.js";

/** Every force the viewer may see, in figures and days. */
export function ForceCounts(): ReactNode {
  const { t } = useTranslation();
  const { language, apiLanguage } = useLanguage();
  const result = useQuery(dutyCountsDocument, { variables: { language: apiLanguage } });
  const figures = ["overdue", "within7", "within28", "later", "met"] as const;
  return (
    <Answer of={result}>
      {({ dutyCounts }) =>
        dutyCounts.length === 0 ? (
          <EmptyState title={t("duties.noForces")} />
        ) : (
          <Table
            caption={t("duties.forces")}
            rows={dutyCounts}
            rowKey={({ force }) => force.id}
            columns={[
              { key: "force", heading: t("duties.force"), rowHeader: true, cell: ({ force }) => force.name },
              ...figures.map((key) => ({
                key,
                heading: t(`duties.counts.${key}`),
                numeric: true,
                cell: (counts: (typeof dutyCounts)[number]) => counts[key],
              })),
              {
                key: "next",
                heading: t("duties.counts.next"),
                cell: ({ nextDueOn }) => (nextDueOn ? formatDate(nextDueOn, language) : t("duties.allDone")),
              },
            ]}
          />
        )
      }
    </Answer>
  );
}
