import { GiftOfferStatus as Status } from "./gift-enums.js";

/** What can be done with an offer, and from where. RECIPIENT: whoever it was made to or who declared it for them. */
export const giftSteps = {
  declare: { from: [Status.TO_APPROVE, Status.TO_ANSWER, Status.RETURNED, Status.NOTED], by: "RECIPIENT" },
  answer: { from: [Status.TO_APPROVE, Status.TO_ANSWER, Status.SUBMITTED], by: "RECIPIENT" },
  decide: { from: [Status.TO_APPROVE], by: "APPROVER" },
  publish: { from: [Status.SUBMITTED], by: "REGISTRAR" },
  return: { from: [Status.SUBMITTED], by: "REGISTRAR" },
  correct: { from: [Status.PUBLISHED], by: "REGISTRAR" },
} as const satisfies Readonly<Record<string, { from: readonly Status[]; by: "RECIPIENT" | "APPROVER" | "REGISTRAR" }>>;

/** A step with an offer. */
export type GiftStep = keyof typeof giftSteps;

/** How somebody stands to an offer. */
export interface GiftLooking {
  readonly isRecipient: boolean;
  /** Declared it for the recipient. */
  readonly isDeclarer: boolean;
  /** Holds today the office that approves. */
  readonly isApprover: boolean;
  readonly mayDeclare: boolean;
  readonly mayPublish: boolean;
}

/** Why a step is nobody's who stands so; null: it is theirs. Nobody decides or reviews what is their own or what they declared. */
export function whyNotTheirs(step: GiftStep, looking: GiftLooking): string | null {
  const { by } = giftSteps[step];
  const { isRecipient, isDeclarer, isApprover, mayDeclare, mayPublish } = looking;
  const isOwn = isRecipient || isDeclarer;
  if (by === "RECIPIENT")
    return mayDeclare && isOwn ? null : "Only the person it was offered to, or who declared it for them, can do this.";
  if (isOwn) return "It was offered to you, or you declared it yourself: somebody else must do this.";
  if (by === "APPROVER") return isApprover ? null : "Only whoever holds the office that approves it can do this.";
  return mayPublish ? null : "Only an officer who publishes the register can do this.";
}

/** Why a step is not open to somebody now, in words; null when it is. */
export function whyNotGift(step: GiftStep, status: Status, looking: GiftLooking): string | null {
  const reason = whyNotTheirs(step, looking);
  if (reason) return reason;
  return giftSteps[step].from.some((one) => one === status) ? null : "This cannot be done with the offer as it stands.";
}
