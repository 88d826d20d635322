import { Button } from "@probity/ui/form/Button";
import { londonDay } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { KindFiguresPartsFragment } from "../gql/graphql.js";
import { useSession } from "../shell/acting-force.js";
import { FailureNotice } from "../shell/Answer.js";
import { useExport } from "../shell/useExport.js";
import { countIn, receivedIn } from "./KindTables.js";
import { yearInWords } from "./year-in-words.js";

interface FiguresCsvProps {
  kinds: readonly KindFiguresPartsFragment[];
  year: number;
  of: "own" | "force";
}

/** The figures as a table to take away; the trail says so. */
export function FiguresCsv({ kinds, year, of }: FiguresCsvProps): ReactNode {
  const { t } = useTranslation();
  const { acting } = useSession();
  const { run, busy, failure } = useExport(() => {
    const part = (count: number | null | undefined): string => String(count ?? t("figures.notGiven"));
    const lines = kinds.map((one) => [
      yearInWords(year),
      one.title,
      receivedIn(one, t),
      ...[0, 1, 2, 3].map((at) => part(one.quarters?.[at])),
      countIn(one.closed, t),
      part(one.putRight),
      part(one.medianDays),
      part(one.shortestDays),
      part(one.longestDays),
    ]);
    const heading = [
      t("figures.year"),
      t("cases.kind"),
      t("figures.received"),
      ...[0, 1, 2, 3].map((at) => t(`figures.quarters.${at}`)),
      t("figures.closed"),
      t("figures.putRight"),
      t("figures.median"),
      t("figures.shortest"),
      t("figures.longest"),
    ];
    return {
      list: "FIGURES",
      name: `${acting.force.slug}-figures-${of}-${year}-${londonDay()}.csv`,
      table: [heading, ...lines],
      rows: new Map([[acting.force.id, lines.length]]),
      chosen: {},
    };
  });
  return (
    <>
      {failure !== undefined && <FailureNotice error={failure} />}
      <Button type="button" variant="secondary" aria-disabled={busy} onClick={() => void run()}>
        {t(of === "own" ? "figures.csvOwn" : "figures.csvForce")}
      </Button>
    </>
  );
}
