import type { RouteRule } from "./rulebook.js";
import type { CanonicalMatter, PersonClass } from "./vocabulary.js";

/** One concern as the table of canonical matters sees it. */
export interface MatterCell {
  matter: CanonicalMatter;
  complainant: readonly PersonClass[];
  subject: readonly PersonClass[];
}

/**
 * How closely a class describes a person: a single office 3, the people of one employer 2, everybody's staff 1.
 * The narrower class makes the more specific rule.
 */
const narrowness: Readonly<Record<PersonClass, number>> = {
  ELECTED_HOLDER: 3,
  DEPUTY: 3,
  APPOINTED_PERSON: 3,
  HEAD_OF_STAFF: 3,
  OPCC_STAFF: 2,
  PAID_STAFF: 2,
  REPRESENTATIVE: 2,
  POLICE_STAFF: 2,
  POLICE_OFFICER: 2,
  FORCE_PERSONNEL: 2,
  MEMBER: 2,
  OFFICER: 2,
  STAFF: 1,
};

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
  const complainant = matchScore(route.complainant, cell.complainant);
  const subject = matchScore(route.subject, cell.subject);
  return complainant === null || subject === null ? null : complainant + subject;
}

function matchScore(named: readonly PersonClass[], actual: readonly PersonClass[]): number | null {
  if (named.length === 0) return 0;
  const shared = named.filter((personClass) => actual.includes(personClass));
  return shared.length === 0 ? null : Math.max(...shared.map((personClass) => narrowness[personClass]));
}
