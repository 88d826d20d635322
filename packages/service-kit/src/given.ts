import { invalid } from "./errors.js";

/** Words that somebody typed, without the spaces around them. @throws INVALID when there are none, or too many. */
export function given(field: string, words: string, longest = 200): string {
  const trimmed = words.trim();
  if (trimmed.length > 0 && trimmed.length <= longest) return trimmed;
  throw invalid(field, `Write between 1 and ${longest} characters.`);
}

/**
 * A day that somebody gave, from 1900 to 2199: what is counted from it stays within the days that are written with four digits.
 * @throws INVALID for another.
 */
export function refuseOutlandish(field: string, day: string | null | undefined): void {
  if (day && (day < "1900" || day >= "2200")) throw invalid(field, "Give a day between 1900 and 2199.");
}
