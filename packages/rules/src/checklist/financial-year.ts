/** The financial year of an ISO day, 1 April to 31 March, by the calendar year in which it begins. */
export function financialYearOf(day: string): number {
  const [year = 0, month = 0] = day.split("-").map(Number);
  return month >= 4 ? year : year - 1;
}

/** The first and the last ISO day of a financial year. */
export function daysOf(year: number): { readonly first: string; readonly last: string } {
  return { first: `${year}-04-01`, last: `${year + 1}-03-31` };
}

/** The financial years that ended before today and in which, or before which, something was kept; latest first. None where nothing was. */
export function endedYears(keptSince: string | null, today: string): number[] {
  if (keptSince === null) return [];
  const [first, running] = [financialYearOf(keptSince), financialYearOf(today)];
  return Array.from({ length: Math.max(0, running - first) }, (_, ago) => running - 1 - ago);
}
