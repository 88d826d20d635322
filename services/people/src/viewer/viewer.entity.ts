import { RoleEnum } from "@probity/service-kit/role-enum";
import type { Role } from "@probity/service-kit/roles";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { ForceReference } from "../persons/person.entity.js";

/** Kinds of caller. */
export enum ViewerKind {
  PERSON = "PERSON",
  SYSTEM = "SYSTEM",
  NOBODY = "NOBODY",
}

registerEnumType(ViewerKind, {
  name: "ViewerKind",
  description: "Kinds of caller.",
  valuesConfig: {
    PERSON: { description: "A person who signed in." },
    SYSTEM: { description: "Another system, with client credentials." },
    NOBODY: { description: "An anonymous caller." },
  },
});

/** What the caller is in one force. */
@ObjectType({ description: "What you are in one force." })
export class ViewerForce {
  forceId: string;
  personId: string | null;

  @Field(() => ForceReference, { description: "The force." })
  force: ForceReference;

  @Field(() => [RoleEnum], { description: "Your roles in it, from offices held today and explicit grants." })
  roles: readonly Role[];

  @Field(() => [String], { description: "What the roles allow, for example registers:publish." })
  permissions: readonly string[];
}

/** The caller. */
@ObjectType({ description: "You: who is asking, in which forces, with which rights." })
export class Viewer {
  @Field(() => ViewerKind, { description: "What kind of caller you are." })
  kind: ViewerKind;

  @Field({ description: "Your name; empty for an anonymous caller." })
  name: string;

  @Field({ description: "How you are known to the platform; empty for an anonymous caller." })
  subject: string;

  @Field(() => [ViewerForce], { description: "The forces you belong to." })
  forces: ViewerForce[];

  @Field(() => [RoleEnum], { description: "Roles over the whole platform." })
  platformRoles: readonly Role[];
}
