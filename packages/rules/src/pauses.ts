import { Temporal } from "temporal-polyfill";

/**
 * A time in which the clock stands still, as a fact of the matter. Two days (ISO): both are the first and the last that do
 * not count. Two instants (ISO with offset): `to` is when the clock runs on, and its day counts again. `to` null: it still
 * stands.
 */
export interface Pause {
  reason: string;
  from: string;
  to: string | null;
}

/** A pause as a stretch of a clock: from the first moment that does not count to the first that does. */
export interface Stretch<Moment> {
  from: Moment;
  /** Null: not ended yet. */
  until: Moment | null;
  reason: string;
}

/** How moments of one clock are compared and moved; lengths in the clock's own unit. */
interface Clock<Moment> {
  compare(one: Moment, other: Moment): number;
  between(from: Moment, until: Moment): number;
  later(moment: Moment, by: number): Moment;
}

export const dayClock: Clock<Temporal.PlainDate> = {
  compare: (one, other) => Temporal.PlainDate.compare(one, other),
  between: (from, until) => from.until(until, { largestUnit: "day" }).days,
  later: (day, days) => day.add({ days }),
};

export const instantClock: Clock<Temporal.Instant> = {
  compare: (one, other) => Temporal.Instant.compare(one, other),
  between: (from, until) => until.epochMilliseconds - from.epochMilliseconds,
  later: (instant, milliseconds) => instant.add({ milliseconds }),
};

const isDay = (moment: string) => /^\d{4}-\d{2}-\d{2}$/.test(moment);
const zone = "Europe/London";

/** An ISO day, or the day in London of an ISO instant. @throws RangeError */
export function dayOf(moment: string): Temporal.PlainDate {
  if (isDay(moment)) return Temporal.PlainDate.from(moment, { overflow: "reject" });
  return Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainDate();
}

/** Pauses as days that do not count. @throws RangeError for one that ends before it begins. */
export function pausedDays(pauses: readonly Pause[]): Stretch<Temporal.PlainDate>[] {
  return ordered(pauses, dayClock, dayOf, (to) => (isDay(to) ? dayOf(to).add({ days: 1 }) : dayOf(to)));
}

/** Pauses as stretches of time; a day begins and ends at midnight in London. @throws RangeError likewise. */
export function pausedTime(pauses: readonly Pause[]): Stretch<Temporal.Instant>[] {
  const midnight = (day: Temporal.PlainDate) => day.toZonedDateTime(zone).toInstant();
  return ordered(
    pauses,
    instantClock,
    (from) => (isDay(from) ? midnight(dayOf(from)) : Temporal.Instant.from(from)),
    (to) => (isDay(to) ? midnight(dayOf(to).add({ days: 1 })) : Temporal.Instant.from(to)),
  );
}

function ordered<Moment>(
  pauses: readonly Pause[],
  clock: Clock<Moment>,
  begin: (from: string) => Moment,
  end: (to: string) => Moment,
): Stretch<Moment>[] {
  const stretches = pauses.map(({ reason, from, to }) => {
    const stretch = { reason, from: begin(from), until: to === null ? null : end(to) };
    if (stretch.until !== null && clock.compare(stretch.until, stretch.from) < 0)
      throw new RangeError(`The pause "${reason}" ends before it begins.`);
    return stretch;
  });
  return stretches.toSorted((one, other) => clock.compare(one.from, other.from));
}

/**
 * Moves the end of a period on by what of the pauses lies in it, counting twice-paused time once. `reaches`: the last
 * moment is part of the period (a due day is, a due instant is not). The end is null while a pause has not ended.
 */
export function extended<Moment>(
  clock: Clock<Moment>,
  period: { from: Moment; end: Moment; reaches: boolean },
  pauses: readonly Stretch<Moment>[],
): { end: Moment | null; effective: Stretch<Moment>[] } {
  const effective: Stretch<Moment>[] = [];
  let { from: counted, end } = period;
  for (const pause of pauses) {
    const order = clock.compare(pause.from, end);
    if (order > 0 || (order === 0 && !period.reaches)) break;
    if (pause.until === null) return { end: null, effective: [...effective, pause] };
    const from = clock.compare(pause.from, counted) > 0 ? pause.from : counted;
    if (clock.compare(pause.until, from) <= 0) continue;
    end = clock.later(end, clock.between(from, pause.until));
    counted = pause.until;
    effective.push(pause);
  }
  return { end, effective };
}
