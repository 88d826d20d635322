import { Temporal } from "temporal-polyfill";
import { rulebookOn } from "../effective-rulebook.js";
import type { DeadlineRule } from "../kinds/deadline.js";
import { theTitle } from "../plain-words.js";
import { rulesOfKind } from "../rulebook.js";
import type { SimulatedForce } from "../simulate.js";
import type { Anchor, Duty } from "../vocabulary.js";
import { dueBy } from "./deadlines.js";
import type { PathDeadline } from "./path.js";
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
}

/** One limit: by the protocol, or by the law beside it. */
export interface DutyLimit extends PathDeadline {
  source: "PROTOCOL" | "STATUTE";
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
  { anchors, convention }: DutyQuestion,
): DutyLimit {
  const counted = convention === undefined ? rule : { ...rule, convention };
  const to = rule.recipient === null ? null : theTitle(rule.recipient, titles);
  return { ...dueBy(counted, anchors[rule.anchor] ?? null, holidays), source: "PROTOCOL", to };
}

function statutoryLimit({ rule, to }: StatutoryClock, { anchors }: DutyQuestion): DutyLimit {
  return { ...dueBy(rule, anchors[rule.anchor] ?? null), source: "STATUTE", to };
}

/** The inner duty may use up the statutory window (L6); once it is done, what is left of the window is known. */
function warningsOf(own: readonly DutyLimit[], clock: StatutoryClock, question: DutyQuestion): string[] {
  const statute = statutoryLimit(clock, question).dueAt;
  if (statute === null) return [];
  const used = own
    .filter(({ dueAt }) => dueAt !== null && Temporal.Instant.compare(dueAt, statute) >= 0)
    .map(({ clauseId }) => `${clauseId}, used to its limit, leaves nothing of the time under ${clock.citation}.`);
  return question.doneAt === undefined ? used : [...used, whatRemains(question.doneAt, statute, clock)];
}

function whatRemains(doneAt: string, statute: string, { citation, to }: StatutoryClock): string {
  const left = Temporal.Instant.from(statute).since(Temporal.Instant.from(doneAt), { largestUnit: "hours" });
  if (left.sign < 0) return `The time for telling ${to} under ${citation} ended ${inWords(left.abs())} before.`;
  const verb = left.hours === 0 && left.minutes === 1 ? "remains" : "remain";
  return `${inWords(left)} of the statutory time for telling ${to} ${verb} (${citation}).`;
}

function inWords({ hours, minutes }: Temporal.Duration): string {
  const parts = [counted(hours, "hour"), counted(minutes, "minute")].filter((part) => part !== null);
  return parts.join(" ") || "less than a minute";
}

function counted(number: number, unit: string): string | null {
  return number === 0 ? null : `${number} ${unit}${number === 1 ? "" : "s"}`;
}
