import { registerEnumType } from "type-graphql";
import { roles, type Role as RoleName } from "./roles.js";

/** The canonical roles as GraphQL enum values. */
export const RoleEnum = Object.fromEntries(roles.map((role) => [role, role])) as { readonly [Name in RoleName]: Name };

registerEnumType(RoleEnum, {
  name: "Role",
  description: "A canonical role of the protocols, or of the platform. What a force calls it is a RoleTitle.",
});
