import { RecipientEnum, type RecipientName } from "@probity/service-kit/route-enums";
import { Field, ObjectType } from "type-graphql";
import { CaseStepKind } from "../steps/case-step-kind.js";
import type { Refusal } from "./case-stage.rules.js";
import type { Party } from "./parties.js";

/** A step that might be recorded next. */
@ObjectType({ description: "A step that might be recorded in a case next: whether you can, and why not." })
export class CaseAction {
  @Field(() => CaseStepKind, { description: "What sort of step it is." })
  kind: CaseStepKind;

  @Field({ description: "Whether you can record it now." })
  permitted: boolean;

  refusal: Refusal | null;

  @Field(() => String, {
    nullable: true,
    description: "The clause that asks for something first; null where none does.",
  })
  clauseId: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Where the law says this step; null where a clause does, or nothing.",
  })
  citation: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "False where the law may set a time for it and none was verified, so that no clock runs: ask before you rely on it. Null where none is known of.",
  })
  timingVerified: boolean | null;
}

/** Somebody who may be consulted, or to whom a case may be referred. */
@ObjectType({ description: "An office or body that may be consulted, or to which a case may be referred." })
export class CaseParty {
  @Field(() => RecipientEnum, { description: "The office, body or procedure." })
  role: RecipientName;

  titles: Party["title"];
}
