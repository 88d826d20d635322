import type { PersonClass } from "./vocabulary.js";

/** The kinds of governing body the classes of persons depend on. */
export const bodyKinds = [
  "POLICE_AND_CRIME_COMMISSIONER",
  "POLICE_FIRE_AND_CRIME_COMMISSIONER",
  "POLICE_AUTHORITY",
  "MAYOR",
  "POLICE_AND_CRIME_BOARD",
] as const;

/** One of them. */
export type BodyKind = (typeof bodyKinds)[number];

/** Whether several members govern together, and nobody alone. */
export function hasMembers(kind: BodyKind): boolean {
  return kind === "POLICE_AUTHORITY" || kind === "POLICE_AND_CRIME_BOARD";
}

const staff: readonly PersonClass[] = ["OPCC_STAFF", "PAID_STAFF", "STAFF"];
const officer: readonly PersonClass[] = ["OFFICER"];

/** LINE_MANAGER and POLICY_OWNER make nobody staff: an office holder may be either. */
const underCommissioner: Readonly<Record<string, readonly PersonClass[]>> = {
  ELECTED_HOLDER: ["ELECTED_HOLDER"],
  DEPUTY: ["DEPUTY"],
  APPOINTED_PERSON: ["APPOINTED_PERSON"],
  HEAD_OF_STAFF: ["HEAD_OF_STAFF", ...staff],
  MONITORING_OFFICER: staff,
  HEAD_OF_PAID_SERVICE: staff,
  CFO: staff,
  SENIOR_LEADERSHIP: staff,
  FIRST_CONTACT_A: staff,
  FIRST_CONTACT_B: staff,
  REGISTRAR: staff,
  HR: staff,
  DPO: staff,
  STAFF: staff,
  CHIEF_CONSTABLE: ["POLICE_OFFICER", "FORCE_PERSONNEL", "STAFF"],
  VETTING_UNIT: ["POLICE_STAFF", "FORCE_PERSONNEL", "STAFF"],
};

const underAuthority: Readonly<Record<string, readonly PersonClass[]>> = {
  CHAIR_OF_BODY: ["MEMBER"],
  MEMBER: ["MEMBER"],
  HEAD_OF_STAFF: ["HEAD_OF_STAFF", ...officer],
  MONITORING_OFFICER: officer,
  HEAD_OF_PAID_SERVICE: officer,
  CFO: officer,
  SENIOR_LEADERSHIP: officer,
  REGISTRAR: officer,
  HR: officer,
  DPO: officer,
  STAFF: officer,
  CHIEF_CONSTABLE: ["POLICE_OFFICER", "FORCE_PERSONNEL"],
};

/** A board's members govern as an authority's did; its staff are those of the commissioner before it. */
const underBoard: Readonly<Record<string, readonly PersonClass[]>> = {
  ...underCommissioner,
  ELECTED_HOLDER: [],
  DEPUTY: [],
  CHAIR_OF_BODY: ["MEMBER"],
  MEMBER: ["MEMBER"],
};

const classesByBody: Readonly<Record<BodyKind, Readonly<Record<string, readonly PersonClass[]>>>> = {
  POLICE_AND_CRIME_COMMISSIONER: underCommissioner,
  POLICE_FIRE_AND_CRIME_COMMISSIONER: underCommissioner,
  POLICE_AUTHORITY: underAuthority,
  MAYOR: underCommissioner,
  POLICE_AND_CRIME_BOARD: underBoard,
};

const officeHolders: readonly PersonClass[] = ["ELECTED_HOLDER", "DEPUTY", "APPOINTED_PERSON", "MEMBER"];

/**
 * The classes a person belongs to by the roles he or she holds today. An office holder is never also staff by another
 * role; a role that makes nobody bound by the protocol (an auditor, the chair of an outside body) gives none.
 */
export function classesOf(roles: readonly string[], body: BodyKind): PersonClass[] {
  const classes = new Set(roles.flatMap((role) => classesByBody[body][role] ?? []));
  const held = [...classes].filter((personClass) => officeHolders.includes(personClass));
  return held.length > 0 ? held : [...classes];
}
