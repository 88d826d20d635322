/** The day of the week of a calendar day: 1 (Monday) to 7 (Sunday). */
export function weekdayOf(isoDay: string): number {
  return new Date(`${isoDay}T00:00:00Z`).getUTCDay() || 7;
}
