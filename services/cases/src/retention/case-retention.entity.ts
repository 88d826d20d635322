import { DateScalar, DateTimeScalar } from "@probity/service-kit/scalars";
import { Field, ID, ObjectType } from "type-graphql";

/** How long a case is kept. */
@ObjectType({ description: "How long a case is kept." })
export class CaseRetention {
  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The day on which it is deleted as things stand; null while it is open or held, or where no period ends.",
  })
  deletedOn: string | null;

  @Field({ description: "Whether a legal hold keeps it, whatever the period says." })
  held: boolean;

  forceId: string;
  caseId: string;
}

/** What keeps a case from being deleted. */
@ObjectType({ description: "A legal hold: while it stands, the case is not deleted." })
export class LegalHold {
  @Field(() => ID, { description: "Identifies the hold." })
  id: string;

  @Field(() => DateTimeScalar, { description: "When it was set." })
  setAt: Date;

  @Field({ description: "Why it was set; the reading is recorded." })
  reason: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was lifted; null while it stands." })
  liftedAt: Date | null;

  @Field(() => String, { nullable: true, description: "Why it was lifted; null while it stands." })
  liftReason: string | null;

  setById: string;
  liftedById: string | null;
}
