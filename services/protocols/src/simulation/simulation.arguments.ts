import { Language } from "@probity/service-kit/language-enum";
import { PersonClassEnum, type PersonClassName } from "@probity/service-kit/person-class-enum";
import { RoleEnum } from "@probity/service-kit/role-enum";
import type { Role } from "@probity/service-kit/roles";
import { DirectDiscussion, MatterEnum, type MatterName } from "@probity/service-kit/route-enums";
import { DateScalar } from "@probity/service-kit/scalars";
import { ArgsType, Field } from "type-graphql";

/** What a simulation is asked. */
@ArgsType()
export class SimulationArguments {
  @Field(() => MatterEnum, { description: "What the matter is." })
  matter: MatterName;

  @Field(() => PersonClassEnum, { description: "Who raises it." })
  complainant: PersonClassName;

  @Field(() => PersonClassEnum, { description: "Whom it is about." })
  subject: PersonClassName;

  @Field(() => DateScalar, { description: "The day: the versions in force on it decide." })
  on: string;

  @Field(() => [String], { nullable: true, description: "Only these forces, by slug; every force when left out." })
  forces?: string[] | null;

  @Field(() => DirectDiscussion, {
    defaultValue: DirectDiscussion.TRIED,
    description: "Whether the two talked first.",
  })
  directDiscussion: DirectDiscussion;

  @Field(() => [RoleEnum], {
    nullable: true,
    description: "Offices that the one who raises it holds besides, such as MONITORING_OFFICER.",
  })
  complainantOffices?: Role[] | null;

  @Field(() => [RoleEnum], { nullable: true, description: "Offices that the person it is about holds besides." })
  subjectOffices?: Role[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which talking settled nothing or was found impractical: limits count from it.",
  })
  discussionFailedOn?: string | null;

  @Field(() => [RoleEnum], {
    nullable: true,
    description: "Who has been consulted, with evidence of it: whether the decision may be recorded depends on it.",
  })
  consulted?: Role[] | null;

  @Field(() => Language, { defaultValue: Language.EN, description: "In which language to answer." })
  language: Language;
}
