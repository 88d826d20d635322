import { Table } from "@probity/ui/content/Table";
import { formatDate } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { yearInWords } from "../publication/publication.query.js";
import { usePageWords } from "../words.js";
import type { QuarterOfYear } from "./complaints.query.js";

/** What of the running year is told already: each quarter that has ended, by kind. */
export function YearSoFar({ quarters }: { quarters: readonly QuarterOfYear[] }): ReactNode {
  const { language, t } = usePageWords();
  const [first] = quarters;
  const latest = quarters.at(-1);
  if (!first || !latest) return null;
  const year = yearInWords(latest.year);
  const received = (quarter: QuarterOfYear, kind: string) => quarter.kinds.find((one) => one.kind === kind)?.received;
  return (
    <section aria-labelledby="so-far">
      <h2 className="govuk-heading-l" id="so-far">
        {t("complaints.soFar", { year })}
      </h2>
      {first.since && (
        <p className="govuk-body">{t("complaints.since", { date: formatDate(first.since, language) })}</p>
      )}
      <Table
        narrow="stack"
        caption={t("complaints.soFarCaption", { year })}
        captionSize="s"
        rows={latest.kinds}
        rowKey={({ kind }) => kind}
        columns={[
          { key: "kind", heading: t("complaints.kind"), rowHeader: true, cell: ({ title }) => title },
          ...quarters.map((quarter) => ({
            key: String(quarter.quarter),
            heading: t(`complaints.quarterNames.${quarter.quarter}`),
            cell: ({ kind }: { kind: string }) => String(received(quarter, kind) ?? t("complaints.notGiven")),
          })),
        ]}
      />
      <p className="govuk-body">{t("complaints.soFarText")}</p>
      <p className="govuk-body-s">{t("complaints.published", { date: formatDate(latest.publishedOn, language) })}</p>
    </section>
  );
}
