import { RoleEnum } from "@probity/service-kit/role-enum";
import type { Role } from "@probity/service-kit/roles";
import { MatterEnum, type MatterName } from "@probity/service-kit/route-enums";
import { Field, ObjectType } from "type-graphql";
import { RouteDecision } from "../routing/route.entity.js";

/** Where a concern would go by a rule or version that does not count yet, and without it. */
@ObjectType({
  description: "Where concerns of one kind would go by a rule or version that does not count yet, and without it.",
})
export class RouteEffect {
  @Field(() => MatterEnum, { description: "What the concern is about." })
  matter: MatterName;

  @Field(() => RoleEnum, {
    description: "Who raises it: the holder of this office, or whoever stands as he or she does.",
  })
  complainant: Role;

  @Field(() => RoleEnum, {
    description: "Whom it is about: the holder of this office, or whoever stands as he or she does.",
  })
  subject: Role;

  @Field(() => RouteDecision, { description: "Where it goes without it." })
  before: RouteDecision;

  @Field(() => RouteDecision, { description: "Where it would go with it." })
  after: RouteDecision;
}

/** What a rule or version that does not count yet would do to routes. */
@ObjectType({
  description:
    "What a rule or version that does not count yet would do to the routes of a force. Cases under way stay with those who received them, and are not counted here.",
})
export class EffectOnRoutes {
  found: RouteEffect[];
}
