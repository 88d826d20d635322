import { lawfulHolidays } from "../bank-holidays.js";
import type { HolidaysByCalendar } from "../calendar.js";
import { computeDeadline } from "../deadline.js";
import type { DeadlineRule } from "../kinds/deadline.js";
import type { RouteRule } from "../kinds/route.js";
import type { Language } from "../language.js";
import { lengthInWords, ownWords, words } from "../plain-words.js";
import { rulesOfKind, type Rule } from "../rulebook.js";
import type { Anchor, PersonClass } from "../vocabulary.js";
import type { PathDeadline } from "./path.js";
import { simulationPhrases } from "./phrases.js";

/** By which bank holidays limits are reckoned, those of the law unless others are given; and in which language they are put. */
export interface Reckoning {
  readonly language: Language;
  readonly holidays?: HolidaysByCalendar;
}

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
  reckoning: Reckoning,
): PathDeadline[] {
  const found = rulesOfKind(rules, "DEADLINE")
    .filter(({ clauseId, subject }) => clauseIds.has(clauseId) && (subject === null || complainant.includes(subject)))
    .map((rule) => dueBy(rule, eventOf(rule, anchors), reckoning));
  if (route === null || route.when === null || found.some(({ clauseId }) => clauseId === route.clauseId)) return found;
  return [...found, urging(route, reckoning.language)];
}

/** What a limit counts from; null where it is not known, or known by its day alone and the limit counts in hours. */
export function eventOf({ anchor, unit }: DeadlineRule, anchors: Partial<Record<Anchor, string>>): string | null {
  const event = anchors[anchor] ?? null;
  return unit === "HOURS" && !event?.includes("T") ? null : event;
}

/** One deadline, reckoned from its event where the facts give it. */
export function dueBy(
  rule: DeadlineRule,
  anchor: string | null,
  { language, holidays = lawfulHolidays }: Reckoning,
): PathDeadline {
  const { id: ruleId, clauseId } = rule;
  const noNumber = rule.length === null;
  const said = inWords(rule, language);
  if (anchor === null && !noNumber)
    return { ruleId, clauseId, dueOn: null, dueAt: null, noNumber, words: said, explanation: [`${said}; ${clauseId}`] };
  const { dueOn, dueAt, explanation } = computeDeadline(rule, anchor ?? "", { holidays, language });
  return { ruleId, clauseId, dueOn, dueAt, noNumber, words: said, explanation };
}

function urging({ id, clauseId, when }: RouteRule, language: Language): PathDeadline {
  const said = simulationPhrases[language];
  const urgency = when === null ? "" : words.urgency[language][when];
  return {
    ruleId: id,
    clauseId,
    dueOn: null,
    dueAt: null,
    noNumber: true,
    words: said.noNumber(urgency),
    explanation: [said.urges(urgency, clauseId)],
  };
}

function inWords({ length, unit, convention, anchor, text, hardness }: DeadlineRule, language: Language): string {
  const said = simulationPhrases[language];
  if (length === null || unit === null) return said.noNumber(text === null ? said.inTime : ownWords(text, language));
  const limit = said.limit(
    lengthInWords(length, unit, language),
    words.anchor[language][anchor],
    convention === "BEGINNING_WITH",
  );
  return `${hardness === "ORDINARY" ? said.ordinarily : ""}${limit}`;
}
