import { DateScalar } from "@probity/service-kit/scalars";
import { Field, ID, InputType, Int } from "type-graphql";
import {
  GiftApproval,
  GiftKind,
  GiftQualityEnum,
  GiftResponse,
  GiverKind,
  ValueBasis,
  type GiftQuality,
} from "./gift-enums.js";

@InputType({ description: "An offer as far as it is known, to see what would follow. Nothing is kept." })
export class OfferOutcomeInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { nullable: true, description: "To whom it was offered; left out: you." })
  recipientId?: string | null;

  @Field({ defaultValue: "", description: "Who offers it: what the same giver gave in the year is added up." })
  giverName: string;

  @Field(() => Int, { nullable: true, description: "Its value in pence; left out: not known." })
  valuePence?: number | null;

  @Field(() => [GiftQualityEnum], { defaultValue: [], description: "What of it is no amount." })
  qualities: GiftQuality[];

  @Field(() => DateScalar, { description: "The day it was offered." })
  offeredOn: string;

  @Field(() => GiftResponse, { defaultValue: GiftResponse.UNDECIDED, description: "What became of it." })
  response: GiftResponse;
}

@InputType({ description: "An offer to declare." })
export class DeclareGiftOfferInput extends OfferOutcomeInput {
  @Field(() => ID, {
    nullable: true,
    description: "One given back or not answered, to declare anew; left out: a new one.",
  })
  giftOfferId?: string | null;

  @Field(() => Int, { nullable: true, description: "The version you changed; needed with giftOfferId." })
  version?: number | null;

  @Field(() => GiftKind, { description: "What is offered." })
  kind: GiftKind;

  @Field(() => GiverKind, { description: "What kind of giver." })
  giverKind: GiverKind;

  @Field({ defaultValue: "", description: "On what occasion, at most 500 characters." })
  occasion: string;

  @Field({ description: "What it is, at most 2,000 characters." })
  description: string;

  @Field(() => ValueBasis, { description: "How well the value is known." })
  valueBasis: ValueBasis;

  @Field({ defaultValue: false, description: "Confirms a value of more than £1,000,000." })
  largeValueConfirmed: boolean;

  @Field(() => DateScalar, { nullable: true, description: "The day it was answered; left out: today." })
  respondedOn?: string | null;

  @Field(() => String, { nullable: true, description: "To whom it was handed over; needed where it was." })
  surrenderedTo?: string | null;

  @Field(() => String, { nullable: true, description: "Why it was answered so." })
  reason?: string | null;

  @Field({
    defaultValue: false,
    description: "It was accepted already, although the rules ask for approval first or for declining it: says why.",
  })
  acceptedBeforeApproval: boolean;

  @Field({ defaultValue: false, description: "You suspect bribery: it is referred to the monitoring officer." })
  briberySuspected: boolean;

  @Field({ description: "New for each request you mean; the same key again declares nothing twice." })
  idempotencyKey: string;
}

@InputType({ description: "An offer to change." })
export class GiftOfferStepInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { description: "The offer." })
  giftOfferId: string;

  @Field(() => Int, { description: "The version you saw." })
  version: number;

  @Field({ description: "New for each request you mean." })
  idempotencyKey: string;
}

@InputType({ description: "Your answer to an offer." })
export class AnswerGiftOfferInput extends GiftOfferStepInput {
  @Field(() => GiftResponse, { description: "Accepted, declined or handed over." })
  response: GiftResponse;

  @Field(() => DateScalar, { nullable: true, description: "The day you answered; left out: today." })
  respondedOn?: string | null;

  @Field(() => String, { nullable: true, description: "To whom it was handed over; needed where it was." })
  surrenderedTo?: string | null;

  @Field(() => String, { nullable: true, description: "Why you answered so." })
  reason?: string | null;
}

@InputType({ description: "A decision on an offer that needs approval." })
export class DecideGiftOfferInput extends GiftOfferStepInput {
  @Field(() => GiftApproval, { description: "Approved or refused." })
  decision: GiftApproval;

  @Field({ defaultValue: "", description: "The reasons; a refusal must carry them." })
  reason: string;
}

@InputType({ description: "An offer to put on the register." })
export class PublishGiftOfferInput extends GiftOfferStepInput {
  @Field(() => String, {
    nullable: true,
    description: "Why a private individual is named; left out: the register says a member of the public.",
  })
  nameGiverBecause?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why words that look like personal data are published; needed where there are any.",
  })
  personalDataBecause?: string | null;
}

@InputType({ description: "An offer to give back." })
export class ReturnGiftOfferInput extends GiftOfferStepInput {
  @Field({ description: "Why, so that the person knows what to correct." })
  reason: string;
}

@InputType({ description: "A correction of what is published: the line before it stays, marked as corrected." })
export class CorrectGiftOfferInput extends GiftOfferStepInput {
  @Field({ description: "Who offers it." })
  giverName: string;

  @Field(() => GiverKind, { description: "What kind of giver." })
  giverKind: GiverKind;

  @Field({ defaultValue: "", description: "On what occasion." })
  occasion: string;

  @Field({ description: "What it is." })
  description: string;

  @Field(() => Int, { nullable: true, description: "Its value in pence; left out: not known." })
  valuePence?: number | null;

  @Field(() => ValueBasis, { description: "How well the value is known." })
  valueBasis: ValueBasis;

  @Field({ description: "What was wrong, as the register will say." })
  note: string;

  @Field(() => String, {
    nullable: true,
    description: "Why a private individual is named; left out: the register says a member of the public.",
  })
  nameGiverBecause?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why words that look like personal data are published; needed where there are any.",
  })
  personalDataBecause?: string | null;
}
