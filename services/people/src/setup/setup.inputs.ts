import { RoleEnum } from "@probity/service-kit/role-enum";
import type { Role } from "@probity/service-kit/roles";
import { DateScalar } from "@probity/service-kit/scalars";
import { Field, ID, InputType } from "type-graphql";

@InputType()
export abstract class OfForceInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field({ description: "New for each request you mean; the same key again changes nothing twice." })
  idempotencyKey: string;
}

@InputType({ description: "Who sets a new force up from here on." })
export class NameAdministratorInput extends OfForceInput {
  @Field({ description: "The person's name." })
  name: string;

  @Field({ description: "The e-mail address with which the person signs in." })
  email: string;
}

@InputType({ description: "A person to add to a force." })
export class AddPersonInput extends OfForceInput {
  @Field({ description: "The person's name, as they are called in office." })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: "The e-mail address with which they sign in; left out: they do not.",
  })
  email: string | null | undefined;
}

@InputType({ description: "An office to add to a force." })
export class AddOfficeInput extends OfForceInput {
  @Field(() => RoleEnum, { description: "The canonical role of the office." })
  role: Role;

  @Field({ description: "What the force calls it, in English." })
  titleEn: string;

  @Field(() => String, {
    nullable: true,
    description: "The same in Welsh; the English title stands in for it when left out.",
  })
  titleCy: string | null | undefined;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the public sees who holds it; as the law has it for the role when left out.",
  })
  public: boolean | null | undefined;

  @Field(() => ID, { nullable: true, description: "The body in which it is held, for its chair and members." })
  bodyId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Its first day, where it is known." })
  from?: string | null;
}

@InputType({ description: "A role to grant apart from any office." })
export class GrantAccessInput extends OfForceInput {
  @Field({ description: "To whom: the e-mail address of a person, or client:<id> of a system." })
  subject: string;

  @Field(() => RoleEnum, { description: "The role." })
  role: Role;

  @Field({ description: "Why." })
  reason: string;

  @Field(() => DateScalar, { nullable: true, description: "The last day; INVALID when left out." })
  until: string | null | undefined;
}

@InputType({ description: "A granted role to take back." })
export class RevokeAccessInput extends OfForceInput {
  @Field(() => ID, { description: "The grant." })
  grantId: string;

  @Field({ description: "Why." })
  reason: string;
}

@InputType({ description: "To whom, or to which body, a person reports." })
export class SetReportingLineInput extends OfForceInput {
  @Field(() => ID, { description: "Who reports." })
  personId: string;

  @Field(() => ID, { nullable: true, description: "To whom: a person; either this or the body." })
  managerId?: string | null;

  @Field(() => ID, { nullable: true, description: "To which body; either this or the person." })
  bodyId?: string | null;

  @Field(() => DateScalar, { description: "From which day; the line before it ends the day before." })
  from: string;
}
