/** The prefix of a force's clause ids: the initials of its slug's words, or the first two letters of a single word. */
export function clausePrefix(slug: string): string {
  const words = slug.split("-").filter((word) => word !== "and" && word !== "the");
  const letters = words.length > 1 ? words.map((word) => word[0]).join("") : (words[0] ?? "").slice(0, 2);
  return letters.toUpperCase().replace(/[^A-Z]/g, "X");
}

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
