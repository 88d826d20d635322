import type { Permission } from "@probity/service-kit/permissions";
import { VersionStatus as Status } from "../protocols/protocol.entity.js";

/** What can be done with a version: from where, to where, and what one must be allowed to do. */
export interface Transition {
  readonly from: readonly Status[];
  readonly to: Status;
  readonly permission: Permission;
}

/** The whole life of a version. Nothing in force is edited: a change begins as a draft of its own. */
export const transitions = {
  edit: { from: [Status.DRAFT], to: Status.DRAFT, permission: "protocols:draft" },
  openConsultation: { from: [Status.DRAFT], to: Status.CONSULTATION, permission: "protocols:draft" },
  comment: { from: [Status.CONSULTATION], to: Status.CONSULTATION, permission: "protocols:comment" },
  answer: { from: [Status.CONSULTATION], to: Status.CONSULTATION, permission: "protocols:draft" },
  closeConsultation: { from: [Status.CONSULTATION], to: Status.CONSULTATION, permission: "protocols:draft" },
  revise: { from: [Status.CONSULTATION, Status.APPROVED], to: Status.DRAFT, permission: "protocols:draft" },
  approve: { from: [Status.DRAFT, Status.CONSULTATION], to: Status.APPROVED, permission: "protocols:approve" },
  bringIntoForce: { from: [Status.APPROVED], to: Status.IN_FORCE, permission: "protocols:draft" },
  withdraw: { from: [Status.IN_FORCE], to: Status.WITHDRAWN, permission: "protocols:approve" },
} as const satisfies Readonly<Record<string, Transition>>;

/** A step of a version's life. */
export type Step = keyof typeof transitions;

/** A version as its next steps depend on it. */
export interface Standing {
  readonly status: Status;
  readonly consultationClosedAt: Date | null;
  readonly openComments: number;
}

/** Why this step is not open to this version now, in words; null when it is. Who may take it is asked beside. */
export function whyNot(step: Step, { status, consultationClosedAt, openComments }: Standing): string | null {
  const { from }: Transition = transitions[step];
  if (!from.includes(status)) return `This cannot be done with a version that is ${statusWords[status]}.`;
  const closed = consultationClosedAt !== null;
  if (step === "comment" && closed) return "The consultation is closed.";
  if (step === "closeConsultation" && closed) return "The consultation is closed already.";
  if (step === "closeConsultation" && openComments > 0)
    return `Answer ${openComments === 1 ? "the comment that is" : `the ${openComments} comments that are`} still open first.`;
  if (step === "approve" && status === Status.CONSULTATION && !closed)
    return "Close the consultation first: a version is approved after it.";
  return null;
}

const statusWords: Readonly<Record<Status, string>> = {
  DRAFT: "a draft",
  CONSULTATION: "in consultation",
  APPROVED: "approved",
  IN_FORCE: "in force",
  SUPERSEDED: "superseded",
  WITHDRAWN: "withdrawn",
};
