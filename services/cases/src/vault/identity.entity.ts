import { Field, ID, InputType, ObjectType } from "type-graphql";
import { CaseAccessReason } from "../accesses/case-access.entity.js";

/** Who raised a case from outside. */
@ObjectType({ description: "Who raised a case from outside, as they said it themselves. Each opening is recorded." })
export class CaseIdentity {
  @Field(() => ID, { description: "The case." })
  caseId: string;

  @Field({ description: "The name they gave." })
  name: string;

  @Field({ description: "How they may be reached; empty where they did not say." })
  contact: string;
}

@InputType({ description: "Who may open who raised cases from outside, or may no more." })
export class NameVaultOpenerInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { description: "The person." })
  personId: string;

  @Field({ description: "New for each request you mean; the same key again changes nothing twice." })
  idempotencyKey: string;
}

@InputType({ description: "Whose identity to open, and why." })
export class OpenIdentityInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { description: "The case." })
  caseId: string;

  @Field(() => CaseAccessReason, { description: "Why it must be opened: having a part in the case is not enough." })
  reason: CaseAccessReason;

  @Field({ description: "New for each request you mean; the same key again is one opening." })
  idempotencyKey: string;
}
