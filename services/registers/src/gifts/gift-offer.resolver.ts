import type { Page } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import { knownForm } from "@probity/service-kit/ids";
import { Language } from "@probity/service-kit/language-enum";
import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { FoundPersonalData } from "../guard/found-personal-data.entity.js";
import { titlesOfForce } from "../rulebooks/role-titles.js";
import { ClauseReference, ForceReference, PersonReference } from "../references/references.js";
import { GiftOfferStatus } from "./gift-enums.js";
import { giftLooking } from "./gift-looking.js";
import { GiftOffer, GiftOfferConnection } from "./gift-offer.entity.js";
import { giftOfferById, giftOffers, giftReferrals, linesOfOffers, referralOfOffer } from "./gift-offer.loaders.js";
import { barToAccepting } from "./gift-offer.rules.js";
import { findingsIn } from "./publish-gift-offer.js";
import { whyNotGift } from "./gift-offer.transitions.js";
import { PublishedGift } from "./published-gift.entity.js";
import { GiftReferral } from "./referral.entity.js";

@Resolver(() => GiftOffer)
export class GiftOfferResolver {
  @Authorized("registers:declare")
  @Query(() => GiftOfferConnection, {
    description:
      "Offers made to you, those that wait for an office you hold and, with registers:read, those of your forces; latest first. Needs registers:declare.",
  })
  giftOffers(
    @Arg("force", () => ID, { nullable: true, description: "Only those of this force." }) force:
      | string
      | null
      | undefined,
    @Arg("status", () => GiftOfferStatus, { nullable: true, description: "Only those that stand so." }) status:
      | GiftOfferStatus
      | null
      | undefined,
    @Arg("giver", () => String, { nullable: true, description: "Only those whose giver's name has these words." })
    giver: string | null | undefined,
    @Arg("mine", { defaultValue: false, description: "Only those made to you or declared by you." }) mine: boolean,
    @Arg("toDecide", { defaultValue: false, description: "Only those that wait for your decision." }) toDecide: boolean,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many at the most, 1 to 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "Read on after this cursor." }) after:
      | string
      | null
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<GiftOffer>> {
    return giftOffers(context, { force, status, giver, mine, toDecide, first, after });
  }

  @Authorized("registers:declare")
  @Query(() => GiftOffer, {
    nullable: true,
    description: "An offer by id; null when there is none for you. Needs registers:declare.",
  })
  giftOffer(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<GiftOffer | null> {
    return giftOfferById(context).load(knownForm(id, "offer"));
  }

  @Authorized("registers:read")
  @Query(() => [GiftReferral], {
    description:
      "What was referred to you because bribery is suspected, latest first, at most 100; for the monitoring officer and the head of staff. Needs registers:read.",
  })
  giftReferrals(
    @Arg("force", () => ID, { nullable: true, description: "Only those of this force." }) force:
      | string
      | null
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<GiftReferral[]> {
    return giftReferrals(context, force);
  }

  @FieldResolver(() => ForceReference, { description: "The force." })
  force(@Root() offer: GiftOffer): ForceReference {
    return { id: offer.forceId };
  }

  @FieldResolver(() => PersonReference, { description: "To whom it was offered." })
  recipient(@Root() offer: GiftOffer): PersonReference {
    return { id: offer.recipientId };
  }

  @FieldResolver(() => PersonReference, { description: "Who declared it." })
  declarer(@Root() offer: GiftOffer): PersonReference {
    return { id: offer.declaredBy };
  }

  @FieldResolver(() => PersonReference, { nullable: true, description: "Who approved or refused it." })
  decider(@Root() offer: GiftOffer): PersonReference | null {
    return offer.decidedBy ? { id: offer.decidedBy } : null;
  }

  @FieldResolver(() => ClauseReference, { nullable: true, description: "The clause that decides." })
  clause(@Root() offer: GiftOffer): ClauseReference | null {
    return offer.clauseRef ? { id: offer.clauseRef } : null;
  }

  @FieldResolver(() => [PublishedGift], { description: "Its lines on the register, latest first; empty: none." })
  lines(@Root() offer: GiftOffer, @Ctx() context: RequestContext): Promise<PublishedGift[]> {
    return linesOfOffers(context).load(offer.id);
  }

  @FieldResolver(() => GiftReferral, {
    nullable: true,
    description: "That it was referred because bribery is suspected, for those who may know; null for everybody else.",
  })
  referral(@Root() offer: GiftOffer, @Ctx() context: RequestContext): Promise<GiftReferral | null> | null {
    return context.can("registers:read", offer.forceId) ? referralOfOffer(context).load(offer.id) : null;
  }

  @FieldResolver(() => [FoundPersonalData], {
    description: "Words that look like personal data, of what is published: they are dealt with before.",
  })
  findings(@Root() offer: GiftOffer): FoundPersonalData[] {
    return findingsIn(offer, null);
  }

  @FieldResolver(() => String, { nullable: true, description: "Why it may not be accepted now; null when it may." })
  async whyNotAccept(
    @Root() offer: GiftOffer,
    @Ctx() context: RequestContext,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
  ): Promise<string | null> {
    return barToAccepting(offer, await titlesOfForce(context)(offer.forceId, language), language);
  }

  @FieldResolver(() => Boolean, { description: "Whether you may declare it anew now." })
  async viewerCanDeclare(@Root() offer: GiftOffer, @Ctx() context: RequestContext): Promise<boolean> {
    return whyNotGift("declare", offer.status, await giftLooking(context, offer)) === null;
  }

  @FieldResolver(() => Boolean, { description: "Whether you may answer it now." })
  async viewerCanAnswer(@Root() offer: GiftOffer, @Ctx() context: RequestContext): Promise<boolean> {
    return whyNotGift("answer", offer.status, await giftLooking(context, offer)) === null;
  }

  @FieldResolver(() => Boolean, { description: "Whether you may approve or refuse it now." })
  async viewerCanDecide(@Root() offer: GiftOffer, @Ctx() context: RequestContext): Promise<boolean> {
    return whyNotGift("decide", offer.status, await giftLooking(context, offer)) === null;
  }

  @FieldResolver(() => Boolean, { description: "Whether you may put it on the register or give it back now." })
  async viewerCanPublish(@Root() offer: GiftOffer, @Ctx() context: RequestContext): Promise<boolean> {
    return whyNotGift("publish", offer.status, await giftLooking(context, offer)) === null;
  }

  @FieldResolver(() => Boolean, { description: "Whether you may correct what is published of it now." })
  async viewerCanCorrect(@Root() offer: GiftOffer, @Ctx() context: RequestContext): Promise<boolean> {
    return whyNotGift("correct", offer.status, await giftLooking(context, offer)) === null;
  }
}

@Resolver(() => GiftReferral)
export class GiftReferralResolver {
  @FieldResolver(() => GiftOffer, { nullable: true, description: "The offer." })
  offer(@Root() referral: GiftReferral, @Ctx() context: RequestContext): Promise<GiftOffer | null> {
    return giftOfferById(context).load(referral.offerId);
  }
}
