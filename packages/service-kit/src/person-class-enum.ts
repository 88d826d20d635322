import "reflect-metadata";
import { registerEnumType } from "type-graphql";

/** The classes of persons that the rule language names: who is bound, who complains, who is complained about. */
const descriptions = {
  ELECTED_HOLDER: "The elected commissioner.",
  DEPUTY: "The deputy of the elected commissioner.",
  APPOINTED_PERSON: "A person whom the commissioner appointed to a function.",
  HEAD_OF_STAFF: "The head of the body's staff.",
  OPCC_STAFF: "The staff of the commissioner's office.",
  PAID_STAFF: "Paid staff of the office, volunteers not among them.",
  REPRESENTATIVE: "Somebody who acts for the office without being its staff.",
  POLICE_STAFF: "Police staff under the chief constable.",
  POLICE_OFFICER: "Police officers.",
  FORCE_PERSONNEL: "Police officers and police staff together.",
  STAFF: "Staff in the widest sense of the document.",
  MEMBER: "Members of a multi-member governing body.",
  OFFICER: "Officers of a multi-member governing body: its staff.",
} as const;

/** One class of persons. */
export type PersonClassName = keyof typeof descriptions;

/** The classes of persons as GraphQL enum values. */
export const PersonClassEnum = Object.fromEntries(Object.keys(descriptions).map((name) => [name, name])) as {
  readonly [Name in PersonClassName]: Name;
};

registerEnumType(PersonClassEnum, {
  name: "PersonClass",
  description: "A class of persons that the protocols speak of.",
  valuesConfig: Object.fromEntries(Object.entries(descriptions).map(([name, description]) => [name, { description }])),
});
