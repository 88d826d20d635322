import { lawfulHolidays } from "../bank-holidays.js";
import type { HolidaysByCalendar } from "../calendar.js";
import { computeDeadline } from "../deadline.js";
import type { DeadlineRule } from "../kinds/deadline.js";
import type { RouteRule } from "../kinds/route.js";
import { anchorWords, lengthInWords, urgencyWords } from "../plain-words.js";
import { rulesOfKind, type Rule } from "../rulebook.js";
import type { Anchor, PersonClass } from "../vocabulary.js";
import type { PathDeadline } from "./path.js";

/**
 * The deadlines on the clauses of a path, with the day or instant where the facts give what they count from. A route
 * that only urges ("without delay") is a deadline without a number, unless its clause has a rule that says so itself.
 */
export function pathDeadlines(
  rules: readonly Rule[],
  route: RouteRule | null,
  clauseIds: ReadonlySet<string>,
  complainant: readonly PersonClass[],
  anchors: Partial<Record<Anchor, string>>,
  holidays?: HolidaysByCalendar,
): PathDeadline[] {
  const found = rulesOfKind(rules, "DEADLINE")
    .filter(({ clauseId, subject }) => clauseIds.has(clauseId) && (subject === null || complainant.includes(subject)))
    .map((rule) => dueBy(rule, eventOf(rule, anchors), holidays));
  if (route === null || route.when === null || found.some(({ clauseId }) => clauseId === route.clauseId)) return found;
  return [...found, urging(route, urgencyWords[route.when])];
}

/** What a limit counts from; null where it is not known, or known by its day alone and the limit counts in hours. */
function eventOf({ anchor, unit }: DeadlineRule, anchors: Partial<Record<Anchor, string>>): string | null {
  const event = anchors[anchor] ?? null;
  return unit === "HOURS" && !event?.includes("T") ? null : event;
}

/** One deadline, reckoned from its event where the facts give it; by the bank holidays of the law unless others are given. */
export function dueBy(
  rule: DeadlineRule,
  anchor: string | null,
  holidays: HolidaysByCalendar = lawfulHolidays,
): PathDeadline {
  const { id: ruleId, clauseId } = rule;
  const noNumber = rule.length === null;
  const words = inWords(rule);
  if (anchor === null && !noNumber)
    return { ruleId, clauseId, dueOn: null, dueAt: null, noNumber, words, explanation: [`${words}; ${clauseId}`] };
  const { dueOn, dueAt, explanation } = computeDeadline(rule, anchor ?? "", { holidays });
  return { ruleId, clauseId, dueOn, dueAt, noNumber, words, explanation };
}

function urging({ id, clauseId }: RouteRule, urgency: string): PathDeadline {
  const words = `${urgency}: no number in the text`;
  return {
    ruleId: id,
    clauseId,
    dueOn: null,
    dueAt: null,
    noNumber: true,
    words,
    explanation: [`the protocol gives no number; it says "${urgency}"; ${clauseId}`],
  };
}

function inWords({ length, unit, convention, anchor, text, hardness }: DeadlineRule): string {
  if (length === null || unit === null) return `${text ?? "in time"}: no number in the text`;
  const counted = convention === "WITHIN" ? "of" : "beginning with the day of";
  const ordinarily = hardness === "ORDINARY" ? "ordinarily " : "";
  return `${ordinarily}within ${lengthInWords(length, unit)} ${counted} ${anchorWords[anchor]}`;
}
