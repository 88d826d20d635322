import { PermissionStatus as Status } from "./permission-enums.js";

/** What can be done with a permission, from where, and by whom. */
export const permissionSteps = {
  passOn: { from: [Status.TO_RECEIVE], by: "RECEIVER" },
  decide: { from: [Status.TO_DECIDE], by: "DECIDER" },
  withdraw: { from: [Status.TO_RECEIVE, Status.TO_DECIDE, Status.GRANTED], by: "PERSON" },
  revoke: { from: [Status.GRANTED], by: "DECIDER" },
  renew: { from: [Status.GRANTED, Status.EXPIRED], by: "PERSON" },
} as const satisfies Readonly<Record<string, { from: readonly Status[]; by: "PERSON" | "RECEIVER" | "DECIDER" }>>;

/** A step with a permission. */
export type PermissionStep = keyof typeof permissionSteps;

/** How somebody stands to a permission. */
export interface PermissionLooking {
  readonly isPerson: boolean;
  /** Holds today the office that receives the form. */
  readonly isReceiver: boolean;
  /** Holds today the office that decides. */
  readonly isDecider: boolean;
}

/** Why a step is nobody's who stands so; null: it is theirs. Nobody decides what they asked for themselves. */
export function whyNotTheirs(step: PermissionStep, looking: PermissionLooking): string | null {
  const { by } = permissionSteps[step];
  const { isPerson, isReceiver, isDecider } = looking;
  if (by === "PERSON") return isPerson ? null : "Only the person who asked can do this.";
  if (isPerson) return "You asked for this yourself: somebody else must do this.";
  if (by === "RECEIVER") return isReceiver ? null : "Only whoever holds the office that receives the form can do this.";
  return isDecider ? null : "Only whoever holds the office that decides can do this.";
}

/** Why a step is not open to somebody now, in words; null when it is. */
export function whyNotPermission(step: PermissionStep, status: Status, looking: PermissionLooking): string | null {
  const reason = whyNotTheirs(step, looking);
  if (reason) return reason;
  const { from } = permissionSteps[step];
  return from.some((one) => one === status) ? null : "This cannot be done with the permission as it stands.";
}
