import { DateScalar } from "@probity/service-kit/scalars";
import { Field, ObjectType } from "type-graphql";
import type { Case } from "../cases/case.entity.js";
import { ComplaintGravity, StatutoryActing } from "./statutory-enums.js";

/** How a complaint about an office holder stands by the law. */
@ObjectType({ description: "How a complaint about an office holder stands by the law." })
export class StatutoryCase {
  of: Case;

  @Field(() => StatutoryActing, { nullable: true, description: "As whom you act in it; null: you do not handle it." })
  viewerActsAs: StatutoryActing | null;

  @Field(() => ComplaintGravity, { nullable: true, description: "How grave it was recorded to be; null before." })
  gravity: ComplaintGravity | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which it was received; null where it came from the force’s own route.",
  })
  receivedOn: string | null;
}
