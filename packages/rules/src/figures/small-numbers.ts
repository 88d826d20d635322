/** A count is given from here on. Below it, none is not told from few: a first complaint changes nothing that anybody reads. */
export const fewestShown = 5;

/** A count as it may be read: null where it is under five, whether none or few. */
export function shown(count: number): number | null {
  return count >= fewestShown ? count : null;
}

/**
 * The quarters of a year as they are told one after the other while it runs, each for good: as long as each had five or more.
 * From the first with fewer on none is told by itself, so that what is told later says nothing of it.
 */
export function toldInTurn(quarters: readonly number[]): (number | null)[] {
  const few = quarters.findIndex((quarter) => quarter < fewestShown);
  return quarters.map((quarter, at) => (few === -1 || at < few ? quarter : null));
}

/**
 * A whole of which parts were told before by themselves; null where it would tell what was left out. The first part that was left
 * out is under five: with one other beside it the rest must be so large that the other is not; alone it would be the rest itself.
 */
export function shownAfter(quarters: readonly number[]): number | null {
  const left = toldInTurn(quarters).flatMap((told, at) => (told === null ? [quarters[at] ?? 0] : []));
  const rest = left.reduce((total, count) => total + count, 0);
  const whole = quarters.reduce((total, count) => total + count, 0);
  if (left.length === 0) return whole;
  if (left.length === 1) return null;
  return rest >= (left.length === 2 ? 2 * fewestShown - 1 : fewestShown) ? whole : null;
}

/**
 * The parts of a count that is given, where each of them may be given too; else none of them. What is left out never depends on
 * how large the others are: whoever subtracts what is given from the whole, knowing this rule, finds that each part may still
 * be anything from none to four.
 */
export function shownTogether(parts: readonly number[]): number[] | null {
  return parts.every((part) => part >= fewestShown) ? [...parts] : null;
}
