import type { TFunction } from "i18next";

/** Minutes as days, hours and minutes in words: "2 days 23 hours", "10 minutes"; no minutes where there are days. */
export function lengthInWords(minutes: number, t: TFunction): string {
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60];
  const parts = [
    days > 0 && t("caseClocks.days", { count: days }),
    hours > 0 && t("caseClocks.hours", { count: hours }),
    days === 0 && (rest > 0 || hours === 0) && t("caseClocks.minutes", { count: rest }),
  ];
  return parts.filter(Boolean).join(" ");
}

/** How long it is until an instant, or since, in minutes: below nothing once it has passed. */
export function minutesUntil(instant: string, now: Date): number {
  return Math.floor((new Date(instant).getTime() - now.getTime()) / 60_000);
}
