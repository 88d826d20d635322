import type { Identity } from "./identity.js";
import type { Role } from "./roles.js";

/** Everything that a role may allow. A change or a non-public read names exactly one of these. */
export const permissions = [
  "force:create",
  "force:configure",
  "force:suspend",
  "protocols:read",
  "protocols:import",
  "protocols:draft",
  "protocols:comment",
  "protocols:approve",
  "protocols:acknowledge",
  "acknowledgements:read",
  "acknowledgements:remind",
  "notices:own",
  "people:read",
  "people:appoint",
  "people:own",
  "people:vet",
  "people:relationships",
  "people:provision",
  "access:read",
  "registers:declare",
  "registers:read",
  "registers:publish",
  "obligations:own",
  "obligations:read",
  "cases:raise",
  "cases:read",
  "cases:handle",
  "cases:identity",
  "audit:read",
] as const;

/** One permission. */
export type Permission = (typeof permissions)[number];

const everyone: readonly Permission[] = [
  "protocols:read",
  "protocols:comment",
  "protocols:acknowledge",
  "notices:own",
  "people:read",
  "people:own",
  "obligations:own",
  "cases:raise",
  "cases:read",
];
const officeHolder: readonly Permission[] = [...everyone, "registers:declare", "obligations:read"];
const officer: readonly Permission[] = [
  ...everyone,
  "registers:declare",
  "registers:read",
  "obligations:read",
  "cases:handle",
];
const registrar: readonly Permission[] = [
  ...officer,
  "registers:publish",
  "protocols:import",
  "protocols:draft",
  "acknowledgements:read",
  "acknowledgements:remind",
];

/** The one table of who may do what. A role that is not named here may do nothing. */
export const permissionsOfRole: Readonly<Partial<Record<Role, readonly Permission[]>>> = {
  ELECTED_HOLDER: [...officeHolder, "cases:handle", "protocols:approve"],
  DEPUTY: officeHolder,
  APPOINTED_PERSON: officeHolder,
  HEAD_OF_STAFF: [...officer, "cases:identity", "people:vet", "acknowledgements:read", "acknowledgements:remind"],
  MONITORING_OFFICER: [
    ...registrar,
    "cases:identity",
    "people:vet",
    "people:relationships",
    "access:read",
    "audit:read",
  ],
  HEAD_OF_PAID_SERVICE: officer,
  CFO: officer,
  SENIOR_LEADERSHIP: officer,
  LINE_MANAGER: [...everyone, "registers:declare", "cases:handle"],
  FIRST_CONTACT_A: [...everyone, "registers:declare", "cases:handle"],
  FIRST_CONTACT_B: [...everyone, "registers:declare", "cases:handle"],
  REGISTRAR: registrar,
  HR: [...everyone, "registers:declare", "cases:handle"],
  DPO: [...everyone, "registers:declare", "cases:handle"],
  STAFF: [...everyone, "registers:declare"],
  MEMBER: [...officeHolder, "cases:handle"],
  CHAIR_OF_BODY: [...officeHolder, "cases:handle", "protocols:approve"],
  CHAIR_OF_OVERSIGHT_BODY: [
    "protocols:read",
    "notices:own",
    "people:read",
    "people:own",
    "obligations:own",
    "cases:read",
    "cases:handle",
    "cases:identity",
  ],
  FORCE_ADMIN: [
    ...everyone,
    "force:configure",
    "people:appoint",
    "access:read",
    "protocols:import",
    "protocols:draft",
    "protocols:approve",
    "acknowledgements:read",
    "acknowledgements:remind",
  ],
  AUDITOR: [
    "protocols:read",
    "people:read",
    "registers:read",
    "obligations:own",
    "obligations:read",
    "audit:read",
    "access:read",
    "acknowledgements:read",
  ],
  READER: ["protocols:read", "people:read", "registers:read", "obligations:own", "obligations:read"],
  PROVISIONER: ["people:provision"],
  OPERATOR: ["force:create", "force:suspend", "protocols:read", "obligations:own", "obligations:read"],
};

/** Whether the roles held in one force allow this. */
export function rolesAllow(roles: readonly Role[], permission: Permission): boolean {
  return roles.some((role) => permissionsOfRole[role]?.includes(permission));
}

/** The forces in which the caller may do this: empty means nowhere. */
export function forcesAllowing(identity: Identity, permission: Permission): string[] {
  return identity.grants.filter((grant) => rolesAllow(grant.roles, permission)).map((grant) => grant.forceId);
}

/** Everything the roles allow, without repetition, in the order of the permission list. */
export function permissionsOf(roles: readonly Role[]): Permission[] {
  return permissions.filter((permission) => rolesAllow(roles, permission));
}
