import { invalid } from "./errors.js";

/** Words that somebody typed, without the spaces around them. @throws INVALID when there are none, or too many. */
export function given(field: string, words: string, longest = 200): string {
  const trimmed = words.trim();
  if (trimmed.length > 0 && trimmed.length <= longest) return trimmed;
  throw invalid(field, `Write between 1 and ${longest} characters.`);
}
