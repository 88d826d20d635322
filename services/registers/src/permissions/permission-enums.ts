import { permissionMatters, type PermissionMatter } from "@probity/rules/kinds/permission";
import { registerEnumType } from "type-graphql";

/** What a person asks leave for; the approval of a protocol is asked of nobody here. */
export type AskedMatter = Exclude<PermissionMatter, "PROTOCOL_APPROVAL">;

/** The matters as GraphQL enum values. */
export const PermissionMatterEnum = Object.fromEntries(
  permissionMatters.filter((one) => one !== "PROTOCOL_APPROVAL").map((one) => [one, one]),
) as { readonly [Name in AskedMatter]: Name };

registerEnumType(PermissionMatterEnum, {
  name: "PermissionMatter",
  description: "What leave is asked for.",
  valuesConfig: {
    ADDITIONAL_EMPLOYMENT: { description: "Other work beside the office, paid or voluntary." },
    MEDIA_CONTACT: { description: "Contact with the media." },
    PERSONAL_USE: { description: "Personal use of the office's property, vehicles or facilities." },
    CONTRACT_BENEFIT: { description: "A personal benefit from the office's contracts." },
    USE_OF_ASSETS_IN_PAID_WORK: { description: "Using the office's property or information in other paid work." },
    EXTERNAL_MEMBERSHIP_LIABILITY: { description: "Membership of an outside body that may carry liability." },
    POLITICAL_ACTIVITY: { description: "A political activity." },
    OUTSIDE_BODY_AUTHORITY: { description: "How far one may commit the office in an outside body." },
    PARTICIPATION_DESPITE_INTEREST: { description: "Going on with business that touches an interest of one's own." },
  },
});

/** Where a permission stands. */
export enum PermissionStatus {
  TO_RECEIVE = "TO_RECEIVE",
  TO_DECIDE = "TO_DECIDE",
  GRANTED = "GRANTED",
  REFUSED = "REFUSED",
  WITHDRAWN = "WITHDRAWN",
  REVOKED = "REVOKED",
  EXPIRED = "EXPIRED",
}

registerEnumType(PermissionStatus, {
  name: "PermissionStatus",
  description: "Where a permission stands.",
  valuesConfig: {
    TO_RECEIVE: { description: "Waits for the office that receives the form to pass it on." },
    TO_DECIDE: { description: "Waits for the office that decides." },
    GRANTED: { description: "Given, and not at its end." },
    REFUSED: { description: "Refused, with reasons." },
    WITHDRAWN: { description: "Taken back by the person who asked." },
    REVOKED: { description: "Given, and ended by the office that decides." },
    EXPIRED: { description: "Given, and its last day is past." },
  },
});

/** Whether leave is needed. */
export enum LeaveOutcome {
  NEEDED = "NEEDED",
  NOT_NEEDED = "NOT_NEEDED",
  NOT_COVERED = "NOT_COVERED",
}

registerEnumType(LeaveOutcome, {
  name: "LeaveOutcome",
  description: "Whether the protocols ask for leave.",
  valuesConfig: {
    NEEDED: { description: "A clause asks for leave." },
    NOT_NEEDED: { description: "A clause speaks of the matter and does not ask for leave here." },
    NOT_COVERED: { description: "No clause speaks of the matter." },
  },
});

/** By what an office decides. */
export enum DeciderNamed {
  BY_CLAUSE = "BY_CLAUSE",
  CLAUSE_IS_SILENT = "CLAUSE_IS_SILENT",
  BY_CUSTOM = "BY_CUSTOM",
}

registerEnumType(DeciderNamed, {
  name: "DeciderNamed",
  description: "By what it is this office that decides.",
  valuesConfig: {
    BY_CLAUSE: { description: "The clause names the office." },
    CLAUSE_IS_SILENT: { description: "The clause asks for leave and does not say whose: the head of staff decides." },
    BY_CUSTOM: { description: "No clause asks for leave: the head of staff decides by custom, not by a protocol." },
  },
});

/** What must not begin before leave is given. */
export enum PermittedAct {
  ACCEPTING = "ACCEPTING",
  ENGAGING = "ENGAGING",
  CONTACT = "CONTACT",
  USING = "USING",
  JOINING = "JOINING",
  BENEFITING = "BENEFITING",
  TAKING_PART = "TAKING_PART",
  COMING_INTO_FORCE = "COMING_INTO_FORCE",
}

registerEnumType(PermittedAct, {
  name: "PermittedAct",
  description: "What must not begin before leave is given.",
  valuesConfig: {
    ACCEPTING: { description: "Accepting it." },
    ENGAGING: { description: "Engaging in it." },
    CONTACT: { description: "Making contact." },
    USING: { description: "Using it." },
    JOINING: { description: "Joining." },
    BENEFITING: { description: "Benefiting from it." },
    TAKING_PART: { description: "Taking part." },
    COMING_INTO_FORCE: { description: "Coming into force." },
  },
});

/** What was done with a permission. */
export enum PermissionAct {
  ASKED = "ASKED",
  PASSED_ON = "PASSED_ON",
  GRANTED = "GRANTED",
  REFUSED = "REFUSED",
  WITHDRAWN = "WITHDRAWN",
  REVOKED = "REVOKED",
}

registerEnumType(PermissionAct, {
  name: "PermissionAct",
  description: "What was done with a permission.",
  valuesConfig: {
    ASKED: { description: "It was asked for." },
    PASSED_ON: { description: "Whoever receives the form passed it on to the office that decides." },
    GRANTED: { description: "It was given." },
    REFUSED: { description: "It was refused." },
    WITHDRAWN: { description: "Whoever asked took it back." },
    REVOKED: { description: "The office that decides ended it." },
  },
});
