import { Table } from "@probity/ui/content/Table";
import { formatDate } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFiguresQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";

type Quarter = CaseFiguresQuery["caseFigures"]["quarters"][number];

/** What of the running year is told already: each quarter that has ended, by kind. */
export function QuartersSoFar({ quarters }: { quarters: readonly Quarter[] }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [first] = quarters;
  const latest = quarters.at(-1);
  if (!first || !latest) return null;
  const of = (quarter: Quarter, kind: string) => quarter.kinds.find((one) => one.kind === kind)?.received;
  return (
    <>
      <Table
        caption={t("figures.soFar")}
        captionSize="s"
        narrow="stack"
        rows={latest.kinds}
        rowKey={({ kind }) => kind}
        columns={[
          { key: "kind", heading: t("cases.kind"), rowHeader: true, cell: ({ title }) => title },
          ...quarters.map((quarter) => ({
            key: `quarter${quarter.quarter}`,
            heading: t(`figures.quarters.${quarter.quarter - 1}`),
            cell: ({ kind }: Quarter["kinds"][number]) => of(quarter, kind) ?? t("figures.notGiven"),
          })),
        ]}
      />
      <p className="govuk-body">{t("figures.soFarText")}</p>
      {first.since && <p className="govuk-body">{t("figures.since", { date: formatDate(first.since, language) })}</p>}
    </>
  );
}
