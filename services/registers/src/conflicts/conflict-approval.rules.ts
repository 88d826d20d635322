import type { Role } from "@probity/service-kit/roles";
import { ConflictAnswer, ConflictApproval } from "./conflict-enums.js";

/** How somebody stands to a decision on a conflict. */
export interface ApprovalLooking {
  readonly isPerson: boolean;
  readonly isDecider: boolean;
  /** The offices in which they act today towards whose conflict it is. */
  readonly roles: readonly string[];
}

/** Why a decision is not theirs to approve who stand so; null: it is. */
export function whyNotApprover(
  approvedBy: Role | null,
  { isPerson, isDecider, roles }: ApprovalLooking,
): string | null {
  if (isPerson) return "It is your own conflict: somebody else must approve or refuse this.";
  if (isDecider) return "You decided this yourself: somebody else must approve or refuse it.";
  return approvedBy !== null && roles.includes(approvedBy)
    ? null
    : "Only whoever holds the office that approves it can do this.";
}

/** Whether a decision waits for approval still: another decision may have replaced it meanwhile. */
export const isAwaited = ({
  approval,
  supersededAt,
}: {
  readonly approval: ConflictApproval;
  readonly supersededAt: Date | null;
}): boolean => approval === ConflictApproval.AWAITED && supersededAt === null;

/** Where the approval of a new decision stands: it waits where an office is named, and standing aside waits for nobody. */
export function approvalOf(decision: ConflictAnswer, approvedBy: Role | null): ConflictApproval {
  return approvedBy === null || decision === ConflictAnswer.WITHDRAW
    ? ConflictApproval.NOT_NEEDED
    : ConflictApproval.AWAITED;
}
