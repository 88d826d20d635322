import { computeDeadline } from "@probity/rules/deadline";
import { rulebookOn } from "@probity/rules/effective-rulebook";
import { deadlinesOf, parseRules, type DeadlineRule, type Rule } from "@probity/rules/rulebook";
import type { ObligationStatus } from "./obligation.entity.js";

/** A rulebook as this service keeps it: the rules with the clause each came from. */
export interface KeptRulebook {
  readonly id: string;
  readonly inForceFrom: string;
  readonly inForceTo: string | null;
  readonly rules: readonly { rule: Rule; clauseRef: string }[];
}

/** An office holder as this service keeps them. */
export interface KeptOfficeHolder {
  readonly id: string;
  readonly personId: string;
  readonly role: string;
  readonly from: string;
  readonly to: string | null;
  readonly electedOn: string | null;
}

/** A duty that follows from a rulebook and an appointment. */
export interface DutyFound {
  readonly appointmentId: string;
  readonly personId: string;
  readonly duty: string;
  readonly ruleKey: string;
  readonly clauseRef: string;
  readonly clauseId: string;
  readonly versionId: string;
  readonly anchorOn: string;
  readonly dueOn: string;
  readonly explanation: string[];
}

/** Rules as they come in an event: checked before they are kept. */
export function readRules(kept: readonly { rule: unknown; clauseRef: string }[]): { rule: Rule; clauseRef: string }[] {
  const rules = parseRules(kept.map(({ rule }) => rule));
  return rules.map((rule, index) => ({ rule, clauseRef: kept[index]?.clauseRef ?? "" }));
}

function anchorOf(rule: DeadlineRule, holder: KeptOfficeHolder): string | null {
  return rule.anchor === "ELECTION" ? holder.electedOn : null;
}

/** The register duties of an office holder, each judged by the rulebook in force on the day its period began. */
export function dutiesOf(holder: KeptOfficeHolder, rulebooks: readonly KeptRulebook[]): DutyFound[] {
  const day = holder.electedOn ?? holder.from;
  const rulebook = rulebookOn(
    rulebooks.map((kept) => ({ ...kept, rules: kept.rules.map(({ rule }) => rule), kept })),
    day,
  )?.kept;
  if (!rulebook) return [];
  return deadlinesOf(rulebook.rules.map(({ rule }) => rule))
    .filter((rule) => rule.duty === "REGISTER_OF_INTERESTS" && rule.subject === holder.role)
    .flatMap((rule) => {
      const anchorOn = anchorOf(rule, holder);
      const clauseRef = rulebook.rules.find((kept) => kept.rule.id === rule.id)?.clauseRef;
      if (!anchorOn || !clauseRef) return [];
      const { dueOn, explanation } = computeDeadline(rule, anchorOn);
      if (!dueOn) return [];
      const { duty, id: ruleKey, clauseId } = rule;
      return [
        {
          appointmentId: holder.id,
          personId: holder.personId,
          duty,
          ruleKey,
          clauseRef,
          clauseId,
          versionId: rulebook.id,
          anchorOn,
          dueOn,
          explanation,
        },
      ];
    });
}

/** How a duty stands on a day. */
export function statusOn(
  obligation: { dueOn: string; metOn: string | null },
  day: string,
): keyof typeof ObligationStatus {
  if (obligation.metOn !== null) return "MET";
  return obligation.dueOn < day ? "OVERDUE" : "DUE";
}

const dutyTitles: Readonly<Record<string, { en: string; cy: string }>> = {
  REGISTER_OF_INTERESTS: { en: "Register of interests", cy: "Cofrestr buddiannau" },
};

/** What a duty is called. */
export function dutyTitle(duty: string, language: "EN" | "CY"): string {
  const title = dutyTitles[duty];
  return (language === "CY" ? title?.cy : title?.en) ?? duty;
}
