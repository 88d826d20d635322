import type { HolidaysByCalendar } from "@probity/rules/calendar";
import { computeDeadline } from "@probity/rules/deadline";
import { layeredOn } from "@probity/rules/effective-rulebook";
import type { DeadlineRule } from "@probity/rules/kinds/deadline";
import { parseRules, type Rule } from "@probity/rules/rulebook";
import { together, versionsInForce, type Standing } from "@probity/rules/together";
import type { Anchor } from "@probity/rules/vocabulary";
import type { ObligationStatus } from "@probity/service-kit/duty-kind-enums";
import type { RoleTitles } from "@probity/service-kit/role-titles";

/** A rule with the clause it came from. With days: an administrator's configuration, laid over the version's own. */
export interface KeptRule<Body = Rule> {
  readonly rule: Body;
  readonly clauseRef: string;
  readonly from?: string;
  readonly to?: string | null;
}

/** A rulebook as this service keeps it; `protocolId` null: told before it was said which protocol's version it is. */
export interface KeptRulebook<Body = Rule> extends Standing {
  readonly id: string;
  readonly rules: readonly KeptRule<Body>[];
  /** What the force calls its roles; left out of a rulebook that is only a candidate. */
  readonly roleTitles?: RoleTitles;
}

/** An office holder as this service keeps them. */
export interface KeptOfficeHolder {
  readonly id: string;
  readonly personId: string;
  readonly role: string;
  readonly from: string;
  readonly to: string | null;
  readonly electedOn: string | null;
  readonly public: boolean;
}

/** A duty that follows from a rulebook and an appointment. */
export interface DutyFound {
  readonly appointmentId: string;
  readonly personId: string;
  readonly duty: string;
  readonly ruleKey: string;
  /** Null, as the version: the law lays it, and no clause of a protocol. */
  readonly clauseRef: string | null;
  readonly clauseId: string;
  readonly versionId: string | null;
  readonly anchorOn: string;
  readonly dueOn: string;
  readonly explanation: string[];
  /** The same in Welsh. */
  readonly explanationCy: string[];
  /** The last day in the office; null: none yet. */
  readonly endedOn: string | null;
  readonly public: boolean;
  /** Since when an administrator's configuration gives the rule; null: the protocol's own. */
  readonly configuredFrom: string | null;
}

/** By what open duties are judged: the force's bank holidays, and the day whose configuration counts. */
export interface Judging {
  readonly holidays: HolidaysByCalendar;
  readonly today: string;
}

/** Rules as they come in an event: checked before they are kept. @throws RuleRefused naming the rule. */
export function readRules(kept: readonly KeptRule<unknown>[]): KeptRule[] {
  parseRules(kept.filter(({ from }) => from === undefined).map(({ rule }) => rule));
  return kept.flatMap((one) => parseRules([one.rule]).map((rule) => ({ ...one, rule })));
}

/** The events whose day an appointment tells. */
const anchorDays: Readonly<Partial<Record<Anchor, (holder: KeptOfficeHolder) => string | null>>> = {
  ELECTION: ({ electedOn }) => electedOn,
  TAKING_OFFICE: ({ from }) => from,
  APPOINTMENT: ({ from }) => from,
};

/**
 * The duties of an office holder that fall on a day: by the versions in force when the period in office began, one of each
 * protocol, with what is configured over them today; of two limits for one duty by the one that goes before, where that is said.
 */
export function dutiesOf(holder: KeptOfficeHolder, rulebooks: readonly KeptRulebook[], judging: Judging): DutyFound[] {
  const day = holder.electedOn ?? holder.from;
  const configuredOn = judging.today > day ? judging.today : day;
  const versions = versionsInForce(rulebooks, day);
  const { bound } = together(versions.map((version) => ({ version, rules: layeredOn(version.rules, configuredOn) })));
  const found = bound.flatMap(({ version, kept }) => {
    const { rule } = kept;
    const anchorOn = rule.kind === "DEADLINE" ? anchorDays[rule.anchor]?.(holder) : null;
    if (rule.kind !== "DEADLINE" || rule.subject !== holder.role || !anchorOn) return [];
    return dutyFor(holder, version.id, { ...kept, rule }, anchorOn, judging);
  });
  // Where two protocols name a rule alike, the first of them lays the duty: it is kept by that name.
  return found.filter(({ ruleKey }, place) => found.findIndex((one) => one.ruleKey === ruleKey) === place);
}

function dutyFor(
  holder: KeptOfficeHolder,
  versionId: string,
  { rule, clauseRef, from }: KeptRule<DeadlineRule>,
  anchorOn: string,
  { holidays }: Judging,
): DutyFound[] {
  // An appointment tells days: hours need an instant, and are left to those who know it.
  if (rule.unit === "HOURS") return [];
  const { dueOn, explanation } = computeDeadline(rule, anchorOn, { holidays });
  if (!dueOn) return [];
  const { explanation: explanationCy } = computeDeadline(rule, anchorOn, { holidays, language: "CY" });
  const { duty, id: ruleKey, clauseId } = rule;
  const { id: appointmentId, personId, to: endedOn } = holder;
  const seen = { public: holder.public && duty === "REGISTER_OF_INTERESTS", endedOn, configuredFrom: from ?? null };
  const words = { explanation, explanationCy };
  return [
    { appointmentId, personId, duty, ruleKey, clauseRef, clauseId, versionId, anchorOn, dueOn, ...words, ...seen },
  ];
}

/** How a duty stands on a day. */
export function statusOn(
  obligation: { dueOn: string; metOn: string | null },
  day: string,
): keyof typeof ObligationStatus {
  if (obligation.metOn !== null) return "MET";
  return obligation.dueOn < day ? "OVERDUE" : "DUE";
}
