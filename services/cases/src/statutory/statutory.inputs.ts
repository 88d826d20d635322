import { MatterEnum, type MatterName } from "@probity/service-kit/route-enums";
import { DateScalar } from "@probity/service-kit/scalars";
import { Field, ID, InputType } from "type-graphql";
import { CaseChangeInput } from "../cases/case-change.input.js";
import { CaseRouteKind, DisapplyGround } from "./statutory-enums.js";

@InputType({
  description: "A complaint about an office holder that the Panel, or whom it delegated that to, received.",
})
export class ReceiveComplaintInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { description: "Whom it is about: the commissioner or a deputy." })
  subjectPersonId: string;

  @Field(() => DateScalar, { description: "The day on which it was received: never in the future." })
  receivedOn: string;

  @Field({
    description: "What is complained of: at most 20,000 characters. Only those with a part in the case read it.",
  })
  narrative: string;

  @Field(() => String, {
    nullable: true,
    description: "Who complains and how to reach them: at most 500 characters, sealed; left out where nobody says.",
  })
  complainant?: string | null;

  @Field({ description: "New for each request you mean; the same key again records nothing twice." })
  idempotencyKey: string;
}

@InputType({ description: "A case to be opened beside one about an office holder, by the other route." })
export class RunBesideInput extends CaseChangeInput {
  @Field({
    description:
      "The part that goes the other way, in at most 20,000 characters; encrypted. Its own people read this, and nothing else of the case.",
  })
  narrative: string;

  @Field(() => MatterEnum, {
    nullable: true,
    description: "Where the Panel has the case: what the force’s text is asked about.",
  })
  matter?: MatterName | null;

  @Field({ description: "New for each request you mean; the same key again opens nothing twice." })
  idempotencyKey: string;
}

@InputType({ description: "That a case goes on by another route." })
export class ChangeCaseRouteInput extends CaseChangeInput {
  @Field(() => CaseRouteKind, { description: "By which route it goes on." })
  to: CaseRouteKind;

  @Field({ description: "Why, in at most 20,000 characters; encrypted." })
  reason: string;

  @Field(() => DisapplyGround, { nullable: true, description: "To PROTOCOL: the ground of regulation 15(3)." })
  ground?: DisapplyGround | null;

  @Field(() => MatterEnum, {
    nullable: true,
    description: "To PROTOCOL, where the case has no matter yet: what the force’s text is asked about.",
  })
  matter?: MatterName | null;

  @Field({ description: "New for each request you mean; the same key again changes nothing twice." })
  idempotencyKey: string;
}
