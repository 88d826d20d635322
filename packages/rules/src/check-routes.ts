import type { Refusal } from "./check-rulebook.js";
import type { NotifyRule } from "./kinds/notify.js";
import type { RouteRule } from "./kinds/route.js";
import { theTitle } from "./plain-words.js";
import { rulesOfKind, type Rule } from "./rulebook.js";
import type { Office, PersonClass, Recipient } from "./vocabulary.js";

/** Routes and notifications that cannot end: they come round again, or reach only the person they are about. */
export function checkRoutes(rules: readonly Rule[]): Refusal[] {
  const routes = rulesOfKind(rules, "ROUTE");
  const selfTold = rulesOfKind(rules, "NOTIFY").flatMap((rule) => exceptionsToSelf(rule));
  return [...routes.flatMap(onlyConcerned), ...circles(routes), ...selfTold];
}

function onlyConcerned(route: RouteRule): Refusal[] {
  const refusals = exceptionsToSelf(route);
  const { subject, unless } = route;
  if (subject.length > 0 && subject.every((personClass) => reachesOnly(route, personClass)))
    refusals.push(cannotEnd(route, "it reaches nobody but the person it is about"));
  if (unless !== null && unless.to.every((recipient) => recipient === unless.complainantIs))
    refusals.push(cannotEnd(route, `where ${theTitle(unless.complainantIs, {})} raises it, it reaches nobody else`));
  return refusals;
}

/** A class that is an office of one person: every recipient is that person. */
function reachesOnly({ to, ifSubjectIs }: RouteRule, personClass: PersonClass): boolean {
  const exception = Object.entries(ifSubjectIs).find(([office]) => office === personClass);
  return (exception?.[1].to ?? to).every((recipient) => recipient === personClass);
}

function exceptionsToSelf(rule: RouteRule | NotifyRule): Refusal[] {
  return Object.entries(rule.ifSubjectIs)
    .filter(([office, { to }]) => to.every((recipient) => recipient === office))
    .map(([office]) => cannotEnd(rule, `where it is about ${theTitle(office as Office, {})}, it reaches nobody else`));
}

/** What is unresolved with one goes on to the next; where that leads back, it never ends. */
function circles(routes: readonly RouteRule[]): Refusal[] {
  return routes.flatMap((route) => {
    const next = route.thenIfUnresolved;
    if (
      next === null ||
      !leadsTo(
        next,
        route.to,
        routes.filter((other) => sameMatter(route, other)),
      )
    )
      return [];
    return [cannotEnd(route, `what is unresolved comes back to where it was, by way of ${theTitle(next, {})}`)];
  });
}

function leadsTo(from: Recipient, back: readonly Recipient[], routes: readonly RouteRule[]): boolean {
  const reached = new Set<Recipient>([from]);
  for (const recipient of reached) {
    if (back.includes(recipient)) return true;
    for (const { to, thenIfUnresolved } of routes)
      if (thenIfUnresolved !== null && to.includes(recipient)) reached.add(thenIfUnresolved);
  }
  return false;
}

function sameMatter(one: RouteRule, other: RouteRule): boolean {
  return one.matter === other.matter && meet(one.subject, other.subject) && meet(one.complainant, other.complainant);
}

/** Whether two lists of classes may mean the same person; an empty list means anyone. */
function meet(one: readonly PersonClass[], other: readonly PersonClass[]): boolean {
  return one.length === 0 || other.length === 0 || one.some((personClass) => other.includes(personClass));
}

function cannotEnd({ id, clauseId }: RouteRule | NotifyRule, why: string): Refusal {
  return { ruleId: id, reason: `The way that ${clauseId} gives cannot end: ${why}.` };
}
