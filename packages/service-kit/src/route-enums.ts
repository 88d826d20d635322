import "reflect-metadata";
import { registerEnumType } from "type-graphql";
import { roleDescriptions } from "./role-enum.js";
import type { Role } from "./roles.js";

/** The names of descriptions as the values of an enum. */
export const named = <Descriptions extends object>(descriptions: Descriptions) =>
  Object.fromEntries(Object.keys(descriptions).map((name) => [name, name])) as {
    readonly [Name in keyof Descriptions & string]: Name;
  };

/** Descriptions as GraphQL wants those of an enum's values. */
export const described = (descriptions: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(descriptions).map(([name, description]) => [name, { description }]));

const notOffices = ["STAFF", "MEMBER", "FORCE_ADMIN", "AUDITOR", "OPERATOR", "READER", "PROVISIONER"] as const;
const offices = Object.fromEntries(
  Object.entries(roleDescriptions).filter(([role]) => !notOffices.some((one) => one === role)),
) as Readonly<Record<Exclude<Role, (typeof notOffices)[number]>, string>>;

const recipients = {
  ...offices,
  LINE_CHAIN: "The managers above the line manager, upwards.",
  GRIEVANCE_PROCEDURE: "The force's grievance procedure.",
  DISCIPLINARY_PROCEDURE: "The force's disciplinary procedure.",
  CONDUCT_PROCEDURE: "The procedure for conduct that the person's conditions of service name.",
  CONFIDENTIAL_REPORTING_PROCEDURE: "The force's procedure for reporting in confidence.",
  INFORMAL_RESOLUTION: "Settling the matter informally between the persons concerned.",
  GOVERNING_BODY: "The governing body itself, all its members together.",
  POLICE: "The police.",
  REGULATOR: "The regulator for the matter.",
  UNNAMED_PROCEDURE: "A procedure that the text points to and does not name.",
} as const;

/** Whom a route may name: offices of a force, outside bodies and procedures. */
export const RecipientEnum = named(recipients);
export type RecipientName = keyof typeof RecipientEnum;
registerEnumType(RecipientEnum, {
  name: "Recipient",
  description: "Whom a route may name: an office of the force, an outside body or a procedure.",
  valuesConfig: described(recipients),
});

const matters = {
  DISRESPECT: "A lack of respect or courtesy.",
  BREACH_BY_OTHERS: "Somebody else has acted against the protocol.",
  REQUIRED_TO_BREACH: "One is being required to act against the protocol.",
  LEGALITY: "Legality, maladministration, financial impropriety or probity.",
  INFORMATION_REQUEST: "Doubt about a request for information.",
  CRIME: "Evidence of a crime.",
  MATTER_OF_CONSCIENCE: "Irregular conduct elsewhere, or a matter of conscience.",
  DECISION_ON_OUTCOME: "What follows from an upheld grievance or complaint.",
} as const;

/** What a concern is about. */
export const MatterEnum = named(matters);
export type MatterName = keyof typeof MatterEnum;
registerEnumType(MatterEnum, {
  name: "Matter",
  description: "What a concern is about, in words that are the same in every force.",
  valuesConfig: described(matters),
});

/** Whether the persons talked first. */
export enum DirectDiscussion {
  TRIED = "TRIED",
  IMPRACTICAL = "IMPRACTICAL",
  NOT_TRIED = "NOT_TRIED",
}
registerEnumType(DirectDiscussion, {
  name: "DirectDiscussion",
  description: "Whether the persons talked first.",
  valuesConfig: {
    TRIED: { description: "They talked, and it did not settle the matter." },
    IMPRACTICAL: { description: "The person who raises it says that talking cannot be done." },
    NOT_TRIED: { description: "Not yet." },
  },
});
