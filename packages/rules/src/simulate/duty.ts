import { Temporal } from "temporal-polyfill";
import { rulebookOn } from "../effective-rulebook.js";
import type { DeadlineRule } from "../kinds/deadline.js";
import type { Language } from "../language.js";
import { classInWords, theTitle } from "../plain-words.js";
import { rulesOfKind } from "../rulebook.js";
import type { SimulatedForce } from "../simulate.js";
import type { Anchor, Duty } from "../vocabulary.js";
import { dueBy, eventOf } from "./deadlines.js";
import type { PathDeadline } from "./path.js";
import { simulationPhrases } from "./phrases.js";
import { statutoryClocks, type StatutoryClock } from "./statutory-clocks.js";

/** What is asked of a duty: what has happened, when it was done, and the day (ISO) whose rules judge it. */
export interface DutyQuestion {
  duty: Duty;
  /** Days (ISO) or instants of the events that limits count from. */
  anchors: Partial<Record<Anchor, string>>;
  /** When the protocol's own duty was done (ISO instant), where a statutory clock runs beside it. */
  doneAt?: string;
  /** Asks what would follow from the other way of counting. */
  convention?: DeadlineRule["convention"];
  on: string;
  /** Of the words; the forces' titles are those of the language. English where left out. */
  language?: Language;
}

/** One limit: by the protocol, or by the law beside it. */
export interface DutyLimit extends PathDeadline {
  source: "PROTOCOL" | "STATUTE";
  /** Which way of counting was used; null: it counts in hours, or gives no number. */
  convention: DeadlineRule["convention"] | null;
  /** Who has to do it; null: whoever is bound. */
  by: string | null;
  /** Whom to tell; null where nobody is named. */
  to: string | null;
}

/** When a duty falls due in one force, and what the clocks do to each other. */
export interface SimulatedDuty {
  slug: string;
  name: string;
  versionId: string | null;
  /** The force's own first; none: its protocol sets no limit. Those of the law follow. */
  limits: readonly DutyLimit[];
  warnings: readonly string[];
}

/** When a duty falls due in each force, in the order of `forces`. @throws RangeError for a date or an anchor that is none. */
export function simulateDuty(
  forces: readonly SimulatedForce[],
  question: DutyQuestion,
  clocks: readonly StatutoryClock[] = statutoryClocks,
): SimulatedDuty[] {
  return forces.map((force) => {
    const version = rulebookOn(force.versions, question.on);
    const rules = rulesOfKind(version?.rules ?? [], "DEADLINE").filter(({ duty }) => duty === question.duty);
    const own = rules.map((rule) => ownLimit(rule, force, question));
    const beside = clocks.filter(({ rule }) => rule.duty === question.duty);
    const limits = [...own, ...beside.map((clock) => statutoryLimit(clock, question))];
    const warnings = beside.flatMap((clock) => warningsOf(own, clock, question));
    return { slug: force.slug, name: force.name, versionId: version?.id ?? null, limits, warnings };
  });
}

function ownLimit(
  rule: DeadlineRule,
  { titles, holidays }: SimulatedForce,
  { anchors, convention, language = "EN" }: DutyQuestion,
): DutyLimit {
  const counted = convention === undefined ? rule : { ...rule, convention };
  const to = rule.recipient === null ? null : theTitle(rule.recipient, titles, language);
  const by = rule.subject === null ? null : classInWords(rule.subject, titles, language);
  const reckoning = { language, ...(holidays ? { holidays } : {}) };
  const limit = dueBy(counted, eventOf(counted, anchors), reckoning);
  return { ...limit, source: "PROTOCOL", convention: conventionOf(counted), by, to };
}

function statutoryLimit({ rule, by, to }: StatutoryClock, { anchors, language = "EN" }: DutyQuestion): DutyLimit {
  const limit = dueBy(rule, eventOf(rule, anchors), { language });
  const words = { by: by[language], to: to[language] };
  return { ...limit, source: "STATUTE", convention: conventionOf(rule), ...words };
}

const conventionOf = ({ unit, convention }: DeadlineRule) => (unit === null || unit === "HOURS" ? null : convention);

/** The inner duty may use up the statutory window (L6); once it is done, what is left of the window is known. */
function warningsOf(own: readonly DutyLimit[], clock: StatutoryClock, question: DutyQuestion): string[] {
  const said = simulationPhrases[question.language ?? "EN"];
  const statute = statutoryLimit(clock, question).dueAt;
  if (statute === null) return [];
  const used = own
    .filter(({ dueAt }) => dueAt !== null && Temporal.Instant.compare(dueAt, statute) >= 0)
    .map(({ clauseId }) => said.usedUp(clauseId, clock.citation));
  if (question.doneAt === undefined) return used;
  return [...used, whatRemains(question.doneAt, statute, clock, question.language ?? "EN")];
}

function whatRemains(doneAt: string, statute: string, { citation, to }: StatutoryClock, language: Language): string {
  const said = simulationPhrases[language];
  const left = Temporal.Instant.from(statute).since(Temporal.Instant.from(doneAt), { largestUnit: "hours" });
  if (left.sign < 0) return said.ended(to[language], citation, inWords(left.abs(), said));
  const isOneMinute = left.hours === 0 && left.minutes === 1;
  return said.remains(inWords(left, said), to[language], citation, isOneMinute);
}

function inWords({ hours, minutes }: Temporal.Duration, said: (typeof simulationPhrases)["EN"]): string {
  const parts = [...(hours === 0 ? [] : [said.hours(hours)]), ...(minutes === 0 ? [] : [said.minutes(minutes)])];
  return parts.join(" ") || said.lessThanAMinute;
}
