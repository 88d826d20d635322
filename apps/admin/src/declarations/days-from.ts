/** How many days an ISO day is after another; negative where it is before. */
export function daysFrom(day: string, other: string): number {
  return Math.round((Date.parse(`${other}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`)) / 86_400_000);
}
