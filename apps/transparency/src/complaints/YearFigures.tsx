import { BarChart } from "@probity/ui/content/BarChart";
import { Table } from "@probity/ui/content/Table";
import { formatDate } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { yearInWords } from "../publication/publication.query.js";
import { usePageWords } from "../words.js";
import type { KindOfYear, YearOfFigures } from "./complaints.query.js";

/** A year’s figures: the count that the law asks for in words, then bars and the table that says the same and more. */
export function YearFigures({ figures }: { figures: YearOfFigures }): ReactNode {
  const { language, t } = usePageWords();
  const { kinds, since, publishedOn } = figures;
  const year = yearInWords(figures.year);
  const id = `year-${figures.year}`;
  return (
    <section aria-labelledby={id}>
      <h2 className="govuk-heading-l" id={id}>
        {t("complaints.year", { year })}
      </h2>
      {since && <p className="govuk-body">{t("complaints.since", { date: formatDate(since, language) })}</p>}
      <p className="govuk-body">{t(broughtKey(figures), { year, count: figures.brought ?? 0 })}</p>
      <BarChart title={t("complaints.chart", { year })} bars={kinds.map((one) => barOf(one, t))} />
      <Kinds kinds={kinds} year={year} />
      <p className="govuk-body-s">{t("complaints.published", { date: formatDate(publishedOn, language) })}</p>
    </section>
  );
}

type Words = ReturnType<typeof usePageWords>["t"];

function broughtKey({ brought }: YearOfFigures): string {
  if (brought === 0) return "complaints.broughtNone";
  return brought === null ? "complaints.broughtFew" : "complaints.brought";
}

function barOf({ kind, title, received, withheld }: KindOfYear, t: Words) {
  return { key: kind, label: title, value: received, text: receivedIn({ received, withheld }, t) };
}

/** How many were received; where that would tell a quarter, that it is not given. */
function receivedIn({ received, withheld }: Pick<KindOfYear, "received" | "withheld">, t: Words): string {
  if (received !== null) return String(received);
  return t(withheld ? "complaints.notGiven" : "complaints.few");
}

function Kinds({ kinds, year }: { kinds: readonly KindOfYear[]; year: string }): ReactNode {
  const { t } = usePageWords();
  const number = (count: number | null): string => (count === null ? t("complaints.few") : String(count));
  const part = (count: number | null): string => (count === null ? t("complaints.notGiven") : String(count));
  return (
    <Table
      narrow="stack"
      caption={t("complaints.caption", { year })}
      captionSize="s"
      rows={kinds}
      rowKey={({ kind }) => kind}
      columns={[
        {
          key: "kind",
          heading: t("complaints.kind"),
          rowHeader: true,
          cell: ({ title }) => title,
        },
        { key: "received", heading: t("complaints.received"), cell: (one) => receivedIn(one, t) },
        {
          key: "quarters",
          heading: t("complaints.quarters"),
          cell: ({ quarters }) => quarters?.join(", ") ?? t("complaints.notGiven"),
        },
        { key: "closed", heading: t("complaints.closed"), cell: ({ closed }) => number(closed) },
        { key: "right", heading: t("complaints.putRight"), cell: ({ putRight }) => part(putRight) },
        { key: "days", heading: t("complaints.median"), cell: ({ medianDays }) => part(medianDays) },
      ]}
    />
  );
}
