import { RoleEnum } from "@probity/service-kit/role-enum";
import type { Role } from "@probity/service-kit/roles";
import { DateScalar } from "@probity/service-kit/scalars";
import { Field, ID, InputType, Int } from "type-graphql";

@InputType({ description: "What a force says of an item of the checklist: replaces what it said before." })
export class KeepPublicationItemInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field({ description: "The item, for example 3g." })
  item: string;

  @Field(() => Int, { description: "The version that was changed; 0 for an item of which nothing was said." })
  version: number;

  @Field(() => String, { nullable: true, description: "Where it is published: an address that begins with https." })
  link?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "When it was last updated there; needed with a link." })
  lastUpdatedOn?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "The financial year that it covers, by the calendar year in which it begins.",
  })
  coversYear?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "The force's own target, every so many months; only where the law's timing is not verified.",
  })
  targetMonths?: number | null;

  @Field(() => RoleEnum, { nullable: true, description: "Which office looks after it." })
  owner?: Role | null;

  @Field({ description: "New for each request you mean; the same key again changes nothing twice." })
  idempotencyKey: string;
}
