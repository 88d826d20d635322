import { RoleEnum } from "@probity/service-kit/role-enum";
import type { Role } from "@probity/service-kit/roles";
import { DateScalar } from "@probity/service-kit/scalars";
import { Field, ID, InputType } from "type-graphql";
import { GoverningBodyKind } from "../forces/force.entity.js";

@InputType({ description: "A body that governs a force." })
export class GoverningBodyInput {
  @Field(() => GoverningBodyKind, { description: "What kind of body it is." })
  kind: GoverningBodyKind;

  @Field({ description: "Its English name." })
  nameEn: string;

  @Field(() => String, {
    nullable: true,
    description: "Its Welsh name; the English one stands in for it when left out.",
  })
  nameCy: string | null | undefined;

  @Field(() => DateScalar, { description: "Its first day." })
  validFrom: string;
}

@InputType({ description: "A force to come onto this deployment." })
export class CreateForceInput {
  @Field({
    description: "Its part of public addresses: small letters, numbers and hyphens, for example north-yorkshire.",
  })
  slug: string;

  @Field({ description: "Its short English name, for example North Yorkshire." })
  nameEn: string;

  @Field(() => String, {
    nullable: true,
    description: "Its short Welsh name; the English one stands in for it when left out.",
  })
  nameCy: string | null | undefined;

  @Field({ description: "Background colour of its header, #rrggbb; refused when no text on it can be read well." })
  colour: string;

  @Field(() => GoverningBodyInput, { description: "The body that governs it." })
  governingBody: GoverningBodyInput;

  @Field({ description: "New for each request you mean; the same key again changes nothing twice." })
  idempotencyKey: string;
}

@InputType()
abstract class OfForceInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field({ description: "New for each request you mean; the same key again changes nothing twice." })
  idempotencyKey: string;
}

@InputType({ description: "What a force calls a canonical role." })
export class RoleTitleInput {
  @Field(() => RoleEnum, { description: "The canonical role." })
  role: Role;

  @Field({ description: "Its English title." })
  titleEn: string;

  @Field(() => String, {
    nullable: true,
    description: "Its Welsh title; the English one stands in for it when left out.",
  })
  titleCy: string | null | undefined;
}

@InputType({ description: "What a force shall call canonical roles; those not named stay as they are." })
export class SetRoleTitlesInput extends OfForceInput {
  @Field(() => [RoleTitleInput], { description: "The titles, each role once." })
  titles: RoleTitleInput[];
}

@InputType({ description: "A body that takes over from the one before it." })
export class AddGoverningBodyInput extends OfForceInput {
  @Field(() => GoverningBodyInput, { description: "The body. The one that governs until then ends the day before." })
  body: GoverningBodyInput;

  @Field({ description: "Why, for example the order that made it." })
  reason: string;
}

@InputType({ description: "A body that ends." })
export class EndGoverningBodyInput extends OfForceInput {
  @Field(() => ID, { description: "The body." })
  bodyId: string;

  @Field(() => DateScalar, { description: "Its last day." })
  lastDay: string;

  @Field({ description: "Why." })
  reason: string;
}
