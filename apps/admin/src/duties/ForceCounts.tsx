import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { Table } from "@probity/ui/content/Table";
import { formatDate } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../i18n.js";
import { Answer } from "../shell/Answer.js";
import { dutyCountsDocument } from "./duties.document.js";
import { mergeCounts } from "./merge-duties.js";

/** Every force the viewer may see, in figures and days. */
export function ForceCounts(): ReactNode {
  const { apiLanguage } = useLanguage();
  const result = useQuery(dutyCountsDocument, { variables: { language: apiLanguage } });
  return (
    <Answer of={result}>
      {(answer) => <Figures rows={mergeCounts(answer.dutyCounts, answer.personDutyCounts)} />}
    </Answer>
  );
}

function Figures({ rows }: { rows: ReturnType<typeof mergeCounts> }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const figures = ["overdue", "within7", "within28", "later", "met"] as const;
  if (rows.length === 0) return <EmptyState title={t("duties.noForces")} />;
  return (
    <Table
      caption={t("duties.forces")}
      rows={rows}
      rowKey={({ force }) => force.id}
      columns={[
        { key: "force", heading: t("duties.force"), rowHeader: true, cell: ({ force }) => force.name },
        ...figures.map((key) => ({
          key,
          heading: t(`duties.counts.${key}`),
          numeric: true,
          cell: (counts: (typeof rows)[number]) => counts[key],
        })),
        {
          key: "next",
          heading: t("duties.counts.next"),
          cell: ({ nextDueOn }) => (nextDueOn ? formatDate(nextDueOn, language) : t("duties.allDone")),
        },
      ]}
    />
  );
}
