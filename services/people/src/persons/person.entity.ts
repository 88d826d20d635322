import { connectionOf } from "@probity/service-kit/connection";
import { PublicField } from "@probity/service-kit/public";
import { Directive, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** A person of a force, whatever offices they hold. */
@Entity({ schema: "people", name: "persons" })
@ObjectType({
  description: "A person of a force, whatever offices they hold. Public for office holders and senior staff only.",
})
@Directive('@key(fields: "id")')
export class Person {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @PublicField(() => ID, { description: "Identifies the person in this force." })
  id: string;

  @Column("text")
  @PublicField({ description: "The person's name, as they are called in office." })
  name: string;

  @Column("boolean")
  public: boolean;
}

export const PersonConnection = connectionOf(() => Person, "Person", { isPublic: false });

/** The force as this subgraph refers to it. */
@ObjectType("Force", {
  description: "A police force area whose governing body runs its standards and transparency work here.",
})
@Directive('@key(fields: "id")')
export class ForceReference {
  @PublicField(() => ID, { description: "Identifies the force for ever, through every change of its governing body." })
  id: string;
}
