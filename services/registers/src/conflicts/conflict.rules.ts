import { theTitle } from "@probity/rules/plain-words";
import type { Office, Titles } from "@probity/rules/vocabulary";
import type { Role } from "@probity/service-kit/roles";
import { textProblem, type FieldProblem } from "@probity/rules/field-problem";
import { ConflictAnswer, ParticipationOutcome } from "./conflict-enums.js";
import type { DecideConflictInput } from "./conflict.inputs.js";

/** What is wrong with a decision by itself; null: nothing. */
export function decisionProblem(input: DecideConflictInput, today: string): FieldProblem | null {
  const { about, party, interest, ties, reasons, decision, restriction, reviewOn } = input;
  const asking = ties.length === 0 ? "Say what the interest is, or how the person is tied" : undefined;
  const problem =
    textProblem("about", about, 500, "Say which process, meeting or decision it is") ??
    textProblem("party", party, 200) ??
    textProblem("interest", interest, 2_000, asking) ??
    textProblem("reasons", reasons, 2_000, "Say why it is decided so") ??
    (decision === ConflictAnswer.RESTRICT
      ? textProblem("restriction", restriction ?? "", 1_000, "Say within which limits the person takes part")
      : null);
  if (problem) return problem;
  if (!reviewOn) return null;
  if (reviewOn <= today) return { field: "reviewOn", message: "Give a day after today for looking at it again." };
  return reviewOn >= "2200" ? { field: "reviewOn", message: "Give a day before 2200." } : null;
}

/** A decision, as far as the rules stand against it. */
export interface ConflictDecided {
  readonly outcome: ParticipationOutcome;
  readonly leaveBy: Role | null;
  readonly clauseId: string | null;
  readonly decision: ConflictAnswer;
  readonly decidedAs: Role;
  readonly approvedBy: Role | null;
  readonly reasons: string;
}

/** Whether somebody takes part whom a clause asks to stand aside: within limits, too, is taking part. */
export const isAgainstClause = ({ outcome, decision }: Pick<ConflictDecided, "outcome" | "decision">): boolean =>
  outcome === ParticipationOutcome.STAND_ASIDE && decision !== ConflictAnswer.WITHDRAW;

/** Why the rules do not let somebody take part, and what would, in the force's own titles: null, where they do. */
export function barToTakingPart(decided: ConflictDecided, titles: Titles): string | null {
  const { outcome, decision, clauseId, approvedBy, reasons, leaveBy, decidedAs } = decided;
  if (decision === ConflictAnswer.WITHDRAW) return null;
  if (isAgainstClause(decided))
    return approvedBy && reasons.trim()
      ? null
      : `${clauseId} asks to stand aside. To decide otherwise, give the reasons and name the office that approves it: both are shown.`;
  if (outcome !== ParticipationOutcome.LEAVE_NEEDED) return null;
  const given = leaveBy === null ? approvedBy !== null : approvedBy === leaveBy || decidedAs === leaveBy;
  if (given) return null;
  const whose = leaveBy === null ? "an office that you name" : theTitle(leaveBy as Office, titles);
  return `${clauseId} asks for leave by ${whose} before the person takes part: name that office as the one that approves it.`;
}
