import { closeness } from "./binding.js";
import type { RouteRule } from "./kinds/route.js";
import type { CanonicalMatter, PersonClass } from "./vocabulary.js";

/** One concern as the table of canonical matters sees it. */
export interface MatterCell {
  matter: CanonicalMatter;
  complainant: readonly PersonClass[];
  subject: readonly PersonClass[];
}

/**
 * The canonical table: which of a force's routes answers this cell. Which matters a route answers and for whom is said
 * by the route itself, so a force differs by its data alone. The most specific route wins (subject and complainant
 * count alike); between equals the one that stands first in the protocol. Null: the text names no route.
 */
export function routeFor(routes: readonly RouteRule[], cell: MatterCell): RouteRule | null {
  let best: { route: RouteRule; score: number } | null = null;
  for (const route of routes) {
    const score = specificity(route, cell);
    if (score !== null && (best === null || score > best.score)) best = { route, score };
  }
  return best?.route ?? null;
}

function specificity(route: RouteRule, cell: MatterCell): number | null {
  if (!route.canonicalMatters.includes(cell.matter)) return null;
  const complainant = closeness(route.complainant, cell.complainant);
  const subject = closeness(route.subject, cell.subject);
  return complainant === null || subject === null ? null : complainant + subject;
}
