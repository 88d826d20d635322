import { Temporal } from "temporal-polyfill";

/** When somebody is told of what runs out: early enough to renew it. */
export type ExpiryOccasion = (typeof beforeExpiry)[number]["occasion"];

/** When somebody is told again of what they are asked for. */
export type Occasion = (typeof withDueDay)[number]["occasion"] | (typeof withoutDueDay)[number]["occasion"];

/** Days from the day it is asked, or from the day it is due. */
const withDueDay = [
  { occasion: "ASKED", from: "askedOn", days: 0 },
  { occasion: "WEEK_BEFORE", from: "dueOn", days: -7 },
  { occasion: "DUE", from: "dueOn", days: 0 },
  { occasion: "WEEK_LATE", from: "dueOn", days: 7 },
  { occasion: "FOUR_WEEKS_LATE", from: "dueOn", days: 28 },
] as const;
const withoutDueDay = [
  { occasion: "ASKED", from: "askedOn", days: 0 },
  { occasion: "TWO_WEEKS_ON", from: "askedOn", days: 14 },
  { occasion: "FOUR_WEEKS_ON", from: "askedOn", days: 28 },
] as const;

const beforeExpiry = [
  { occasion: "THREE_MONTHS_BEFORE", before: { months: 3 } },
  { occasion: "FOUR_WEEKS_BEFORE", before: { weeks: 4 } },
  { occasion: "WEEK_BEFORE", before: { weeks: 1 } },
  { occasion: "DUE", before: { days: 0 } },
] as const;

/** What is asked of somebody: since which ISO day, and until which, where there is one. */
export interface Remindable {
  readonly askedOn: string;
  readonly dueOn: string | null;
}

/**
 * The latest occasion of a reminder that has come by a day, and its own day; null before it is asked. Who missed earlier ones
 * (the platform stood still, the duty is older than the platform) is told once, not once for each.
 */
export function latestReminder(
  { askedOn, dueOn }: Remindable,
  today: string,
): { readonly occasion: Occasion; readonly on: string } | null {
  const days = { askedOn, dueOn: dueOn ?? askedOn };
  const come = (dueOn === null ? withoutDueDay : withDueDay)
    .map(({ occasion, from, days: after }) => {
      return { occasion, on: Temporal.PlainDate.from(days[from]).add({ days: after }).toString() };
    })
    .filter(({ on }) => askedOn <= on && on <= today);
  return come.toSorted((one, other) => other.on.localeCompare(one.on))[0] ?? null;
}

/** The latest occasion on which somebody is told that something runs out on an ISO day, and its own day; null before the first. */
export function latestExpiryReminder(
  expiresOn: string,
  today: string,
): { readonly occasion: ExpiryOccasion; readonly on: string } | null {
  const come = beforeExpiry
    .map(({ occasion, before }) => ({ occasion, on: Temporal.PlainDate.from(expiresOn).subtract(before).toString() }))
    .filter(({ on }) => on <= today);
  return come.at(-1) ?? null;
}
