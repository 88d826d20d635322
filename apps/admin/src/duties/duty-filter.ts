import type { DutiesQueryVariables } from "../gql/graphql.js";

/** How the calendar of duties can be narrowed by time. */
export const dutyWindows = ["OPEN", "OVERDUE", "WITHIN_7", "WITHIN_28", "MET", "ALL"] as const;

/** One of them. */
export type DutyWindow = (typeof dutyWindows)[number];

/** What is asked for; `today` is an ISO day. */
export function inWindow(
  window: DutyWindow,
  today: string,
): Pick<DutiesQueryVariables, "status" | "open" | "dueUntil"> {
  if (window === "WITHIN_7") return { status: "DUE", open: false, dueUntil: daysAfter(today, 7) };
  if (window === "WITHIN_28") return { status: "DUE", open: false, dueUntil: daysAfter(today, 28) };
  const status = window === "OVERDUE" || window === "MET" ? window : null;
  return { status, open: window === "OPEN", dueUntil: null };
}

/** Rows of one calendar month ("2026-03"), months as they come. */
export function byMonth<Row extends { readonly shownOn: string }>(
  rows: readonly Row[],
): { readonly month: string; readonly rows: readonly Row[] }[] {
  const months = new Map<string, Row[]>();
  for (const row of rows) {
    const month = row.shownOn.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), row]);
  }
  return [...months].map(([month, of]) => ({ month, rows: of }));
}

/** What a duty may be about, in the order of the choice. */
export const dutyKinds = ["REGISTER", "PUBLICATION", "REVIEW", "SIGNATURE", "VETTING", "TRAINING", "OTHER"] as const;

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
