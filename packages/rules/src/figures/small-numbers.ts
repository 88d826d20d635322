/** A count is given from here on. Below it, none is not told from few: a first complaint changes nothing that anybody reads. */
export const fewestShown = 5;

/** A count as it may be read: null where it is under five, whether none or few. */
export function shown(count: number): number | null {
  return count >= fewestShown ? count : null;
}

/**
 * The parts of a count that is given, where each of them may be given too; else none of them. What is left out never depends on
 * how large the others are: whoever subtracts what is given from the whole, knowing this rule, finds that each part may still
 * be anything from none to four.
 */
export function shownTogether(parts: readonly number[]): number[] | null {
  return parts.every((part) => part >= fewestShown) ? [...parts] : null;
}
