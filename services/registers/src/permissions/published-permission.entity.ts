import { connectionOf } from "@probity/service-kit/connection";
import { PublicField } from "@probity/service-kit/public";
import { RoleEnum } from "@probity/service-kit/role-enum";
import type { Role } from "@probity/service-kit/roles";
import { DateScalar } from "@probity/service-kit/scalars";
import { ID, ObjectType } from "type-graphql";
import { PermissionMatterEnum, type AskedMatter } from "./permission-enums.js";

/** Leave that stands, as far as everybody reads it: neither who asked for it nor what they do. */
@ObjectType({
  description:
    "Leave that was given and stands, where a rule of the force publishes it: for which office and in what matter, and no more.",
})
export class PublishedPermission {
  @PublicField(() => ID, { description: "Identifies the permission." })
  id: string;

  forceId: string;

  @PublicField(() => PermissionMatterEnum, { description: "In what matter." })
  matter: AskedMatter;

  @PublicField(() => [RoleEnum], { description: "The offices of the person on the day they asked." })
  offices: Role[];

  @PublicField(() => DateScalar, { description: "The day it was given." })
  grantedOn: string;

  @PublicField(() => DateScalar, {
    nullable: true,
    description: "The last day on which it stands; null: it has no end.",
  })
  until: string | null;

  clauseRef: string | null;

  @PublicField(() => String, { nullable: true, description: "The clause that asks for leave; null: none does." })
  clauseId: string | null;
}

export const PublishedPermissionConnection = connectionOf(() => PublishedPermission, "PublishedPermission", {
  isPublic: true,
});
