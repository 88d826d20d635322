import { BarChart } from "@probity/ui/content/BarChart";
import { Table } from "@probity/ui/content/Table";
import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { KindFiguresPartsFragment } from "../gql/graphql.js";

interface KindTablesProps {
  kinds: readonly KindFiguresPartsFragment[];
  /** What the bars say. */
  chart: string;
}

/** What was received by kind as bars, beside the table that says the same and how long it took; then how far cases came. */
export function KindTables({ kinds, chart }: KindTablesProps): ReactNode {
  const { t } = useTranslation();
  const bars = kinds.map((one) => ({
    key: one.kind,
    label: one.title,
    value: one.received ?? null,
    text: receivedIn(one, t),
  }));
  return (
    <>
      <BarChart title={chart} bars={bars} />
      <Received kinds={kinds} />
      <Came kinds={kinds} />
    </>
  );
}

/** A count, or that it is under five. */
export function countIn(count: number | null | undefined, t: TFunction): string {
  return typeof count === "number" ? String(count) : t("figures.few");
}

/** How many were received; where that would tell a quarter, that it is not given. */
export function receivedIn({ received, withheld }: KindFiguresPartsFragment, t: TFunction): string {
  return withheld ? t("figures.notGiven") : countIn(received, t);
}

function Received({ kinds }: Pick<KindTablesProps, "kinds">): ReactNode {
  const { t } = useTranslation();
  return (
    <Table
      caption={t("figures.receivedCaption")}
      captionSize="s"
      rows={kinds}
      rowKey={({ kind }) => kind}
      columns={[
        { key: "kind", heading: t("cases.kind"), rowHeader: true, cell: ({ title }) => title },
        {
          key: "received",
          heading: t("figures.received"),
          numeric: true,
          cell: (one) => receivedIn(one, t),
        },
        ...([0, 1, 2, 3] as const).map((at) => ({
          key: `quarter${at}`,
          heading: t(`figures.quarters.${at}`),
          numeric: true,
          cell: ({ quarters }: KindFiguresPartsFragment) => quarters?.[at] ?? t("figures.notGiven"),
        })),
        { key: "closed", heading: t("figures.closed"), numeric: true, cell: ({ closed }) => countIn(closed, t) },
      ]}
    />
  );
}

function Came({ kinds }: Pick<KindTablesProps, "kinds">): ReactNode {
  const { t } = useTranslation();
  const none = t("figures.notGiven");
  return (
    <Table
      caption={t("figures.cameCaption")}
      captionSize="s"
      narrow="stack"
      rows={kinds}
      rowKey={({ kind }) => kind}
      columns={[
        { key: "kind", heading: t("cases.kind"), rowHeader: true, cell: ({ title }) => title },
        {
          key: "median",
          heading: t("figures.median"),
          cell: ({ medianDays }) => medianDays ?? none,
        },
        {
          key: "range",
          heading: t("figures.range"),
          cell: ({ shortestDays, longestDays }) =>
            typeof shortestDays === "number" ? t("figures.fromTo", { from: shortestDays, to: longestDays }) : none,
        },
        {
          key: "reached",
          heading: t("figures.reached"),
          cell: ({ reached }) =>
            reached.map(({ stage, count }) => `${t(`cases.stages.${stage}`)}: ${countIn(count, t)}`).join("; ") ||
            t("figures.noStage"),
        },
        {
          key: "right",
          heading: t("figures.putRight"),
          cell: ({ putRight }) => putRight ?? none,
        },
        {
          key: "outcomes",
          heading: t("figures.outcomes"),
          cell: ({ outcomes }) =>
            outcomes
              ? outcomes.map(({ outcome, count }) => `${t(`cases.outcomes.${outcome}`)}: ${count}`).join("; ") ||
                t("figures.noStage")
              : none,
        },
      ]}
    />
  );
}
