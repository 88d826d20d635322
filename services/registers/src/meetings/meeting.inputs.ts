import { DateScalar } from "@probity/service-kit/scalars";
import { Field, ID, InputType, Int } from "type-graphql";
import { DeclaredWhen, MeetingAction, MeetingBody, MeetingInterest } from "./meeting-enums.js";

@InputType({ description: "An item of an agenda." })
export class AgendaItemInput {
  @Field(() => ID, { nullable: true, description: "One that is there; left out: a new one." })
  itemId?: string | null;

  @Field({ description: "Its number, at most 20 characters." })
  number: string;

  @Field({ description: "What it is about, at most 500 characters." })
  title: string;

  @Field({ defaultValue: false, description: "Whether the public is shut out for it." })
  closed: boolean;

  @Field(() => String, { nullable: true, description: "Why; needed for a closed item. The public reads it." })
  closedReason?: string | null;
}

@InputType({ description: "A meeting with its agenda." })
export class SaveMeetingInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { nullable: true, description: "One that is there; left out: a new one." })
  meetingId?: string | null;

  @Field(() => Int, { nullable: true, description: "The version you changed; needed with meetingId." })
  version?: number | null;

  @Field(() => MeetingBody, { description: "Whose meeting." })
  body: MeetingBody;

  @Field({ description: "What it is called, at most 200 characters." })
  name: string;

  @Field(() => DateScalar, { description: "The day of the meeting." })
  heldOn: string;

  @Field({ defaultValue: "", description: "Where, at most 200 characters." })
  place: string;

  @Field({ defaultValue: false, description: "Whether the whole meeting is closed to the public." })
  closed: boolean;

  @Field(() => String, { nullable: true, description: "Why; needed for a closed meeting. The public reads it." })
  closedReason?: string | null;

  @Field(() => [AgendaItemInput], { description: "Every item in order: they replace those there." })
  items: AgendaItemInput[];

  @Field({ description: "New for each request you mean; the same key again saves nothing twice." })
  idempotencyKey: string;
}

@InputType({ description: "A meeting to change." })
class MeetingStepInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { description: "The meeting." })
  meetingId: string;

  @Field({ description: "New for each request you mean." })
  idempotencyKey: string;
}

@InputType({ description: "An interest in an item of a meeting." })
export class DeclareAtMeetingInput extends MeetingStepInput {
  @Field(() => ID, { nullable: true, description: "One that is there, to change; left out: a new one." })
  meetingDeclarationId?: string | null;

  @Field(() => Int, { nullable: true, description: "The version you changed; needed with meetingDeclarationId." })
  version?: number | null;

  @Field(() => ID, { nullable: true, description: "The item; left out only where nobody declared an interest." })
  itemId?: string | null;

  @Field(() => ID, { nullable: true, description: "Whose it is; left out: yours. The clerk names the person." })
  personId?: string | null;

  @Field(() => MeetingInterest, { description: "What is declared." })
  kind: MeetingInterest;

  @Field(() => String, { nullable: true, description: "What the force calls it; needed with OTHER." })
  localTerm?: string | null;

  @Field({ defaultValue: "", description: "What the interest is, at most 2,000 characters." })
  interest: string;

  @Field(() => MeetingAction, { nullable: true, description: "What the person did at the item; left out: not yet." })
  action?: MeetingAction | null;

  @Field(() => DeclaredWhen, {
    nullable: true,
    description: "When it was declared; left out: before the meeting until its day, at it from then on.",
  })
  made?: DeclaredWhen | null;
}

@InputType({ description: "A declaration at a meeting to take back." })
export class WithdrawMeetingDeclarationInput extends MeetingStepInput {
  @Field(() => ID, { description: "The declaration." })
  meetingDeclarationId: string;

  @Field(() => Int, { description: "The version you saw." })
  version: number;

  @Field({ description: "Why." })
  reason: string;
}

@InputType({ description: "A meeting to publish what was declared at it." })
export class PublishMeetingInput extends MeetingStepInput {
  @Field(() => Int, { description: "The version you saw." })
  version: number;

  @Field(() => String, {
    nullable: true,
    description: "What is corrected, in words that the public reads; needed where it was published before.",
  })
  note?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why words that look like personal data are published; needed where there are any.",
  })
  personalDataBecause?: string | null;
}
