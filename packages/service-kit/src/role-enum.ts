import "reflect-metadata";
import { registerEnumType } from "type-graphql";
import { roles, type Role as RoleName } from "./roles.js";

/** The canonical roles as GraphQL enum values. */
export const RoleEnum = Object.fromEntries(roles.map((role) => [role, role])) as { readonly [Name in RoleName]: Name };

/** What each canonical role is, in the words of no single force. */
export const roleDescriptions: Readonly<Record<RoleName, string>> = {
  ELECTED_HOLDER: "The elected commissioner.",
  DEPUTY: "The deputy of the elected commissioner.",
  APPOINTED_PERSON: "A person whom the commissioner appointed to a function, such as an adviser.",
  HEAD_OF_STAFF: "The head of the body's staff: chief executive or chief of staff.",
  MONITORING_OFFICER: "The officer who reports unlawful acts (Local Government and Housing Act 1989, section 5).",
  HEAD_OF_PAID_SERVICE: "The head of paid service (Local Government and Housing Act 1989, section 4).",
  CFO: "The officer responsible for financial administration: chief finance officer or treasurer.",
  CHIEF_CONSTABLE: "The chief officer of the police force.",
  SENIOR_LEADERSHIP: "A member of the senior leadership of the office.",
  LINE_MANAGER: "The manager to whom a person reports.",
  FIRST_CONTACT_A: "One of the two whom staff may approach first.",
  FIRST_CONTACT_B: "The other of the two whom staff may approach first.",
  REGISTRAR: "The officer who keeps the registers.",
  HR: "Human resources.",
  DPO: "The data protection officer.",
  VETTING_UNIT: "The unit that vets people.",
  CHAIR_OF_BODY: "The chair of a multi-member governing body.",
  OVERSIGHT_BODY: "The body that scrutinises the governing body, such as the police and crime panel.",
  CHAIR_OF_OVERSIGHT_BODY: "The chair of the body that scrutinises the governing body.",
  POLICY_OWNER: "The officer who keeps the protocol up to date.",
  STAFF: "A member of the body's staff.",
  MEMBER: "A member of a multi-member governing body.",
  FORCE_ADMIN: "Sets the force up on this platform.",
  AUDITOR: "Reads registers, duties and the audit trail; changes nothing.",
  OPERATOR: "Runs the platform for all forces; never sees a case.",
  READER: "Another system that reads registers and duties.",
  PROVISIONER: "An identity provider that keeps the people of a force up to date.",
};

registerEnumType(RoleEnum, {
  name: "Role",
  description: "A canonical role of the protocols, or of the platform. What a force calls it is a RoleTitle.",
  valuesConfig: Object.fromEntries(roles.map((role) => [role, { description: roleDescriptions[role] }])),
});
