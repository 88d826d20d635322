/** The prefix of a force's clause ids: the initials of its slug's words, or the first two letters of a single word. */
export function clausePrefix(slug: string): string {
  const words = slug.split("-").filter((word) => word !== "and" && word !== "the");
  const letters = words.length > 1 ? words.map((word) => word[0]).join("") : (words[0] ?? "").slice(0, 2);
  return letters.toUpperCase().replace(/[^A-Z]/g, "X");
}

/** Most letters that a clause's name may begin with. */
const MOST_LETTERS = 6;

/** Prefixes for the clauses of a protocol, the best first: the force's own, then with the initials of the title, then any. */
export function* possiblePrefixes(forceSlug: string, title: string): Generator<string> {
  const force = clausePrefix(forceSlug).slice(0, MOST_LETTERS).padEnd(2, "X");
  yield force;
  const initials = slugOf(title)
    .split("-")
    .filter((word) => /^[a-z]/.test(word) && !smallWords.has(word))
    .map((word) => word.charAt(0).toUpperCase());
  const stem = `${force.slice(0, 3)}${initials.join("") || "P"}`;
  yield stem.slice(0, MOST_LETTERS);
  for (let number = 0; number < 26 * 26; number += 1) yield stem.slice(0, MOST_LETTERS - 2) + letters(number);
}

/** Words that say little of what something is called. */
export const smallWords: ReadonlySet<string> = new Set([
  "the",
  "of",
  "and",
  "for",
  "to",
  "a",
  "an",
  "in",
  "or",
  "with",
  "on",
  "by",
]);

/** AA, AB … AZ, BA … for 0, 1 … */
const letters = (number: number) =>
  String.fromCharCode(65 + Math.floor(number / 26)) + String.fromCharCode(65 + (number % 26));

/** The part of an address made from a title: lower-case words joined by hyphens. */
export function slugOf(title: string): string {
  const slug = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80);
  return slug || "protocol";
}
