import type { ClauseDraft, ItemDraft } from "./clause-draft.js";
import { smallWords } from "./names.rules.js";
import { letters } from "./reading/label.js";

/**
 * Ids of the clauses in their order. A printed label gives the id (ST-5). Labels repeated under one heading take letters
 * (AS-2.3a, AS-2.3b); labels that begin again under another heading take the heading's words; a paragraph without a
 * label takes its heading's words and its place under that heading, so an edit elsewhere changes no id.
 */
export function clauseIds(clauses: readonly ClauseDraft[], prefix: string): string[] {
  const sections = sectionNames(clauses);
  const unique = uniqueIds();
  const byLabel = countBy(clauses.map((clause) => labelKey(clause)));
  const bySection = countBy(clauses.map((clause, at) => `${sections[at]} ${labelKey(clause)}`));
  const met = new Map<string, number>();
  return clauses.map((clause, at) => {
    const section = sections[at] ?? "";
    const key = labelKey(clause);
    const here = `${section} ${key}`;
    const place = (met.get(here) ?? 0) + 1;
    met.set(here, place);
    if (key === "") return unique(`${prefix}-${section}-${place}`);
    const repeats = bySection.get(here) ?? 1;
    const elsewhere = (byLabel.get(key) ?? 1) > repeats || clause.label?.style !== "decimal";
    const base = elsewhere ? `${prefix}-${section}-${key}` : `${prefix}-${key}`;
    return unique(repeats > 1 ? base + letters(place) : base);
  });
}

/** Ids of a clause's sub-paragraphs: ST-5a, and ST-5a.i for an item of an item; bullets count as a, b, c. */
export function subParagraphIds(clauseId: string, items: readonly ItemDraft[]): string[] {
  const unique = uniqueIds();
  const bullets = new Map<string, number>();
  const parents: string[] = [clauseId];
  return items.map((item) => {
    const parent = parents[item.depth] ?? clauseId;
    const count = (bullets.get(parent) ?? 0) + 1;
    if (item.label.style === "bullet") bullets.set(parent, count);
    const key = item.label.style === "bullet" ? letters(count) : item.label.key;
    const joint = /\d$/.test(parent) && /^[a-z]/.test(key) ? "" : ".";
    const id = unique(parent + joint + key);
    parents.length = item.depth + 1;
    parents.push(id);
    return id;
  });
}

function labelKey(clause: ClauseDraft): string {
  return clause.label?.key ?? "";
}

/** A name for each clause's section: the innermost heading, with those above it where that name is used twice. */
function sectionNames(clauses: readonly ClauseDraft[]): string[] {
  const paths = new Map<string, Set<string>>();
  for (const { headingPath } of clauses) {
    const leaf = slug(headingPath.at(-1));
    paths.set(leaf, (paths.get(leaf) ?? new Set()).add(headingPath.join("\n")));
  }
  return clauses.map(({ headingPath }) => {
    const leaf = slug(headingPath.at(-1));
    return (paths.get(leaf)?.size ?? 1) > 1 && headingPath.length > 1 ? headingPath.map(slug).join("-") : leaf;
  });
}

function slug(heading: string | undefined): string {
  if (heading === undefined) return "PREAMBLE";
  const words = heading
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/^\d+(?:\.\d+)*[.)]?\s+/, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  const telling = new Set((words ?? []).filter((word) => !smallWords.has(word)));
  return [...telling].slice(0, 4).join("-").toUpperCase() || "SECTION";
}

function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function uniqueIds(): (id: string) => string {
  const taken = new Set<string>();
  const tries = new Map<string, number>();
  return (id) => {
    let candidate = id;
    while (taken.has(candidate)) {
      const next = (tries.get(id) ?? 1) + 1;
      tries.set(id, next);
      candidate = `${id}-${next}`;
    }
    taken.add(candidate);
    return candidate;
  };
}
