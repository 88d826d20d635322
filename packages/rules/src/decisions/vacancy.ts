import type { RouteRule } from "../kinds/route.js";
import { isOutside } from "../recipients.js";
import type { ClauseFallback } from "../route.js";
import { rulesOfKind, type Rule } from "../rulebook.js";
import type { Office, Recipient } from "../vocabulary.js";

/** What is known when an office becomes vacant. */
export interface VacancyFacts {
  /** The office that nobody holds any longer. */
  readonly office: Office;
  /** Every office that somebody holds on that day. */
  readonly held: ReadonlySet<string>;
  readonly fallbacks: readonly ClauseFallback[];
}

/** A clause that sends matters to a vacant office, and who receives them meanwhile. */
export interface VacantRoute {
  readonly clauseId: string;
  /** Null: nobody whom the clause or the force names holds an office. */
  readonly goesTo: Recipient | null;
  readonly byFallback: boolean;
}

/** Which clauses name the vacant office, each once for every outcome, with the next who takes what it would have received. */
export function routesOfVacancy(rules: readonly Rule[], facts: VacancyFacts): VacantRoute[] {
  const found = new Map<string, VacantRoute>();
  for (const rule of rulesOfKind(rules, "ROUTE"))
    for (const named of listsOf(rule).filter((list) => list.includes(facts.office))) {
      const route = { clauseId: rule.clauseId, ...next(rule, named, facts) };
      found.set([route.clauseId, route.goesTo].join(), route);
    }
  return [...found.values()];
}

function listsOf(rule: RouteRule): readonly (readonly Recipient[])[] {
  const exceptions = Object.values(rule.ifSubjectIs).map((exception) => exception?.to ?? []);
  return [rule.to, rule.unless?.to ?? [], ...exceptions];
}

function next(rule: RouteRule, named: readonly Recipient[], { office, held, fallbacks }: VacancyFacts) {
  const able = (role: Recipient) => role !== office && isReached(role, held);
  const goesTo = named.find(able) ?? null;
  if (goesTo !== null) return { goesTo, byFallback: false };
  const fallback = fallbacks.find(({ clauseId, role }) => clauseId === rule.clauseId && able(role));
  return { goesTo: fallback?.role ?? null, byFallback: fallback !== undefined };
}

/** Behind a line of managers or a body outside somebody stands whoever holds which office; an oversight body is reached through its chair. */
function isReached(role: Recipient, held: ReadonlySet<string>): boolean {
  if (isOutside(role) || role === "LINE_MANAGER" || role === "LINE_CHAIN" || held.has(role)) return true;
  return role === "OVERSIGHT_BODY" && held.has("CHAIR_OF_OVERSIGHT_BODY");
}
