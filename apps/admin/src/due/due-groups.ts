/** A thing with a due day (ISO calendar day) and the server's verdict on it. */
export interface DueItem {
  readonly dueOn: string;
  readonly status: "DUE" | "OVERDUE" | "MET";
}

/** The four headings of the first screen, most urgent first. */
export const dueHeadings = ["overdue", "within7", "within28", "later"] as const;

/** One heading of the first screen. */
export type DueHeading = (typeof dueHeadings)[number];

/**
 * Sorts what is still to be done under its heading, earliest first. Day arithmetic only: an item due today or in
 * seven days is `within7`, in eight to twenty-eight days `within28`. What the server calls overdue is overdue,
 * whatever this machine's clock says. Met items are left out.
 */
export function groupDue<Item extends DueItem>(items: readonly Item[], today: string): Record<DueHeading, Item[]> {
  const groups: Record<DueHeading, Item[]> = { overdue: [], within7: [], within28: [], later: [] };
  const open = items.filter((item) => item.status !== "MET").toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
  for (const item of open) groups[headingOf(item, today)].push(item);
  return groups;
}

/** Whole days from one calendar day to another; negative when `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Today's calendar day in London, where every deadline of a protocol is counted. */
export function todayInLondon(now: Date = new Date()): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" }).format(now);
}

function headingOf(item: DueItem, today: string): DueHeading {
  const days = daysBetween(today, item.dueOn);
  if (item.status === "OVERDUE" || days < 0) return "overdue";
  if (days <= 7) return "within7";
  return days <= 28 ? "within28" : "later";
}
