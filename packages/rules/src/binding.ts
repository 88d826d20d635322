import type { PersonClass } from "./vocabulary.js";

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

/** How closely the classes that a rule names describe a person: 0 where it names none, null where the person is in none. */
export function closeness(named: readonly PersonClass[], actual: readonly PersonClass[]): number | null {
  if (named.length === 0) return 0;
  const shared = named.filter((personClass) => actual.includes(personClass));
  return shared.length === 0 ? null : Math.max(...shared.map((personClass) => narrowness[personClass]));
}

/** The rules that bind a person of these classes, the most specific first; equals in the protocol's order. */
export function rulesBinding<R extends { subject: readonly PersonClass[] }>(
  rules: readonly R[],
  classes: readonly PersonClass[],
): R[] {
  return rules
    .map((rule) => ({ rule, close: closeness(rule.subject, classes) }))
    .filter((one): one is { rule: R; close: number } => one.close !== null)
    .sort((one, other) => other.close - one.close)
    .map(({ rule }) => rule);
}
