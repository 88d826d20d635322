import { RoleEnum } from "@probity/service-kit/role-enum";
import type { Role } from "@probity/service-kit/roles";
import { Field, InputType } from "type-graphql";
import { OfVersionInput } from "../drafting/draft.inputs.js";

@InputType({ description: "A finding to be accepted as it is." })
export class AcceptFindingInput extends OfVersionInput {
  @Field({ description: "The finding's key." })
  findingKey: string;

  @Field({ description: "Why it is accepted; at most 2,000 characters." })
  reason: string;

  @Field(() => RoleEnum, {
    nullable: true,
    description: "Who takes the matter instead: needed for a route to its own subject, and for nothing else.",
  })
  fallback: Role | null | undefined;
}
