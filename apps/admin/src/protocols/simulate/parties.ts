import type { PersonClass, Role } from "../../gql/graphql.js";

/** Who may raise a matter, or whom it may be about, as a person chooses it. */
export interface SimulatedParty {
  readonly class: PersonClass;
  readonly offices: readonly Role[];
  /** One person alone is this at a time: such a one cannot complain about themselves. */
  readonly single: boolean;
}

/** The choices, in the order in which they are offered. */
export const simulatedParties = {
  STAFF: { class: "STAFF", offices: [], single: false },
  HEAD_OF_STAFF: { class: "HEAD_OF_STAFF", offices: [], single: true },
  MONITORING_OFFICER: { class: "STAFF", offices: ["MONITORING_OFFICER"], single: true },
  CFO: { class: "STAFF", offices: ["CFO"], single: true },
  ELECTED_HOLDER: { class: "ELECTED_HOLDER", offices: [], single: false },
  DEPUTY: { class: "DEPUTY", offices: [], single: true },
  APPOINTED_PERSON: { class: "APPOINTED_PERSON", offices: [], single: false },
  REPRESENTATIVE: { class: "REPRESENTATIVE", offices: [], single: false },
  POLICE_OFFICER: { class: "POLICE_OFFICER", offices: [], single: false },
  POLICE_STAFF: { class: "POLICE_STAFF", offices: [], single: false },
} as const satisfies Readonly<Record<string, SimulatedParty>>;

/** The name of a choice. */
export type PartyName = keyof typeof simulatedParties;

export const partyNames = Object.keys(simulatedParties) as PartyName[];

/** Whether the one who raises it and the one it is about would be one and the same person. */
export function isSamePerson(one: PartyName, other: PartyName): boolean {
  return one === other && simulatedParties[one].single;
}
