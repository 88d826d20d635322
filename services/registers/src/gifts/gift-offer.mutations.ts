import type { Change, RequestContext } from "@probity/service-kit/context";
import { knownForm } from "@probity/service-kit/ids";
import type { Permission } from "@probity/service-kit/permissions";
import { Arg, Authorized, Ctx, Mutation, Resolver } from "type-graphql";
import { answerGiftOffer, decideGiftOffer, returnGiftOffer } from "./answer-gift-offer.js";
import { declareGiftOffer, recipientOf } from "./declare-gift-offer.js";
import { GiftOffer } from "./gift-offer.entity.js";
import {
  AnswerGiftOfferInput,
  CorrectGiftOfferInput,
  DecideGiftOfferInput,
  DeclareGiftOfferInput,
  PublishGiftOfferInput,
  ReturnGiftOfferInput,
} from "./gift-offer.inputs.js";
import { giftOfferById } from "./gift-offer.loaders.js";
import { correctGiftOffer, publishGiftOffer } from "./publish-gift-offer.js";

interface OfferInput {
  forceId: string;
  giftOfferId?: string | null;
  idempotencyKey: string;
}

@Resolver(() => GiftOffer)
export class GiftOfferMutations {
  @Authorized("registers:declare")
  @Mutation(() => GiftOffer, {
    description:
      "Declares an offer made to you, or with registers:publish to somebody else. RULE_BROKEN names the clause where it may not be accepted. Needs registers:declare.",
  })
  declareGiftOffer(
    @Arg("input", { description: "The offer." }) input: DeclareGiftOfferInput,
    @Ctx() context: RequestContext,
  ): Promise<GiftOffer> {
    const forceId = knownForm(input.forceId, "force");
    const isOwn = recipientOf(context, forceId, input) === context.personIn(forceId);
    const permission = isOwn ? "registers:declare" : "registers:publish";
    return carryOut(context, permission, input, (change) => declareGiftOffer(change, context, input));
  }

  @Authorized("registers:declare")
  @Mutation(() => GiftOffer, {
    description:
      "Accepts, declines or hands over what was offered to you. RULE_BROKEN names the clause where it may not be accepted. Needs registers:declare.",
  })
  answerGiftOffer(
    @Arg("input", { description: "The answer." }) input: AnswerGiftOfferInput,
    @Ctx() context: RequestContext,
  ): Promise<GiftOffer> {
    return carryOut(context, "registers:declare", input, (change) => answerGiftOffer(change, context, input));
  }

  @Authorized("registers:declare")
  @Mutation(() => GiftOffer, {
    description:
      "Approves or refuses an offer made to somebody else: only whoever holds the office that the rules name. Needs registers:declare.",
  })
  decideGiftOffer(
    @Arg("input", { description: "The decision." }) input: DecideGiftOfferInput,
    @Ctx() context: RequestContext,
  ): Promise<GiftOffer> {
    return carryOut(context, "registers:declare", input, (change) => decideGiftOffer(change, context, input));
  }

  @Authorized("registers:publish")
  @Mutation(() => GiftOffer, {
    description: "Puts an offer made to somebody else on the register. Needs registers:publish.",
  })
  publishGiftOffer(
    @Arg("input", { description: "The offer." }) input: PublishGiftOfferInput,
    @Ctx() context: RequestContext,
  ): Promise<GiftOffer> {
    return carryOut(context, "registers:publish", input, (change) => publishGiftOffer(change, context, input));
  }

  @Authorized("registers:publish")
  @Mutation(() => GiftOffer, {
    description: "Gives an offer back to be corrected, with a reason. Needs registers:publish.",
  })
  returnGiftOffer(
    @Arg("input", { description: "The offer and the reason." }) input: ReturnGiftOfferInput,
    @Ctx() context: RequestContext,
  ): Promise<GiftOffer> {
    return carryOut(context, "registers:publish", input, (change) => returnGiftOffer(change, context, input));
  }

  @Authorized("registers:publish")
  @Mutation(() => GiftOffer, {
    description:
      "Corrects what is published of an offer made to somebody else: a new line stands, the one before it stays. Needs registers:publish.",
  })
  correctGiftOffer(
    @Arg("input", { description: "The correction." }) input: CorrectGiftOfferInput,
    @Ctx() context: RequestContext,
  ): Promise<GiftOffer> {
    return carryOut(context, "registers:publish", input, (change) => correctGiftOffer(change, context, input));
  }
}

async function carryOut(
  context: RequestContext,
  permission: Permission,
  input: OfferInput,
  run: (change: Change) => Promise<string>,
): Promise<GiftOffer> {
  const forceId = knownForm(input.forceId, "force");
  if (input.giftOfferId) knownForm(input.giftOfferId, "offer");
  const id = await context.changeOnce({ forceId, permission, key: input.idempotencyKey, request: input }, run);
  return (await giftOfferById(context).load(id)) as GiftOffer;
}
