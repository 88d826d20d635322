import { decidePermission, forbiddenBeside, type PermissionDecision } from "@probity/rules/decisions/permission";
import type { Language } from "@probity/rules/language";
import type { Role } from "@probity/service-kit/roles";
import { classesIn } from "../declarations/register-questions.js";
import type { KeptRulebook } from "../obligations/obligation.rules.js";
import { managersSql, roleOf } from "../offices/line-manager.js";
import { heldOnDay } from "../offices/held-offices.js";
import { titlesIn } from "../rulebooks/titles-in.js";
import { rulebooksOf, rulesOfDay } from "../rulebooks/rules-of-day.js";
import { DeciderNamed, LeaveOutcome, PermittedAct, type AskedMatter } from "./permission-enums.js";

/** What is known of somebody who asks: the offices held on the day, those that others hold or are for them, and the force's rulebooks. */
export interface LeaveBasis {
  readonly roles: readonly Role[];
  readonly heldByOthers: readonly string[];
  readonly rulebooks: readonly KeptRulebook<unknown>[];
}

/** Reads it in one statement: force `$1`, person `$2`, day `$3`. */
export const leaveBasisSql = `select array(select distinct h.role from registers.office_holders h where ${heldOnDay}) as roles,
  array(select h.role from registers.office_holders h
    where h.force_id = $1 and h.person_id <> $2 and h.from_day <= $3 and (h.to_day is null or h.to_day >= $3)
    union select 'LINE_MANAGER' where cardinality(${managersSql("$1", "$2", "$3")}) > 0) as "heldByOthers",
  ${rulebooksOf("$1")} as rulebooks`;

/** What is asked for, as the rules ask about it. */
export interface LeaveAsked {
  readonly matter: AskedMatter;
  readonly voluntary: boolean;
  readonly uncertain: boolean;
}

/** Whether leave is needed, who decides and by what, and the clause of the version that says so. */
export interface LeaveFollows extends Pick<
  PermissionDecision,
  "refusalNeedsReasons" | "keepRecord" | "ruleId" | "clauseId" | "explanation"
> {
  readonly outcome: LeaveOutcome;
  /** The explanation in Welsh. */
  readonly explanationCy: string[];
  readonly decider: Role;
  readonly deciderNamed: DeciderNamed;
  /** Who receives the form first; null: whoever decides, or nobody else holds that office. */
  readonly submitTo: Role | null;
  /** The clause sends the form to an office that nobody else holds: it goes straight to whoever decides. */
  readonly receiverVacant: boolean;
  readonly before: PermittedAct | null;
  readonly clauseRef: string | null;
}

/** What follows from asking, by the rules that bind the person on a day. */
export function leaveFrom(basis: LeaveBasis, asked: LeaveAsked, day: string): LeaveFollows {
  const { explanation: explanationCy } = leaveIn("CY", basis, asked, day);
  return { ...leaveIn("EN", basis, asked, day), explanationCy };
}

function leaveIn(
  language: Language,
  basis: LeaveBasis,
  asked: LeaveAsked,
  day: string,
): Omit<LeaveFollows, "explanationCy"> {
  const kept = rulesOfDay(basis.rulebooks, day, "PERMISSION");
  const facts = { ...asked, classes: classesIn(basis.roles), titles: titlesIn(basis.rulebooks, language), language };
  const decision = decidePermission(
    kept.map(({ rule }) => rule),
    facts,
  );
  const prohibitions = rulesOfDay(basis.rulebooks, day, "PROHIBITION").map(({ rule }) => rule);
  const { outcome, by, before, refusalNeedsReasons, keepRecord, ruleId, clauseId, explanation } = decision;
  const receiver = decision.submitTo && roleOf(decision.submitTo);
  const receiverVacant = receiver !== null && !basis.heldByOthers.includes(receiver);
  return {
    outcome: LeaveOutcome[outcome],
    decider: by === null ? "HEAD_OF_STAFF" : roleOf(by),
    deciderNamed: namedBy(decision),
    submitTo: receiverVacant ? null : receiver,
    receiverVacant,
    before: before && PermittedAct[before],
    refusalNeedsReasons,
    keepRecord,
    ruleId,
    clauseId,
    clauseRef: kept.find(({ rule }) => rule.id === ruleId)?.clauseRef ?? null,
    explanation: [...forbiddenBeside(prohibitions, facts), ...explanation],
  };
}

function namedBy({ outcome, by }: PermissionDecision): DeciderNamed {
  if (outcome !== "NEEDED") return DeciderNamed.BY_CUSTOM;
  return by === null ? DeciderNamed.CLAUSE_IS_SILENT : DeciderNamed.BY_CLAUSE;
}
