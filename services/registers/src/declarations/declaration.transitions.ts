import { DeclarationStatus as Status } from "./declaration.entity.js";

/** What can be done with a declaration: from where, by whom, to where. */
export interface Transition {
  readonly from: readonly Status[];
  readonly to: Status;
  /** DECLARER: the person whose interests they are. REVIEWER: somebody else who may publish. */
  readonly by: "DECLARER" | "REVIEWER";
}

/** The whole life of a declaration. */
export const transitions = {
  save: { from: [Status.DRAFT, Status.RETURNED], to: Status.DRAFT, by: "DECLARER" },
  submit: { from: [Status.DRAFT, Status.RETURNED], to: Status.SUBMITTED, by: "DECLARER" },
  publish: { from: [Status.SUBMITTED], to: Status.PUBLISHED, by: "REVIEWER" },
  withhold: { from: [Status.SUBMITTED], to: Status.SUBMITTED, by: "REVIEWER" },
  return: { from: [Status.SUBMITTED], to: Status.RETURNED, by: "REVIEWER" },
} as const satisfies Readonly<Record<string, Transition>>;

/** Who is looking at a declaration. */
export interface Looking {
  readonly isDeclarer: boolean;
  readonly mayDeclare: boolean;
  readonly mayPublish: boolean;
}

/** Why this step is not open to this person now, in words; null when it is. */
export function whyNot(step: keyof typeof transitions, status: Status, looking: Looking): string | null {
  const transition: Transition = transitions[step];
  if (transition.by === "DECLARER" && !(looking.isDeclarer && looking.mayDeclare))
    return "Only the person who declares can do this.";
  if (transition.by === "REVIEWER" && !looking.mayPublish)
    return "Only an officer who publishes the register can do this.";
  if (transition.by === "REVIEWER" && looking.isDeclarer)
    return "You declared this yourself: somebody else must review it.";
  if (!transition.from.includes(status))
    return `This cannot be done with a declaration that is ${status.toLowerCase()}.`;
  return null;
}
