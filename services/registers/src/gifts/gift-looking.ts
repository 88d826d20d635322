import type { Change, RequestContext } from "@probity/service-kit/context";
import { conflict, notAllowed, notFound } from "@probity/service-kit/errors";
import { officesTowards, officesTowardsIn } from "../offices/held-offices.js";
import { GiftOffer } from "./gift-offer.entity.js";
import { giftSteps, whyNotGift, whyNotTheirs, type GiftLooking, type GiftStep } from "./gift-offer.transitions.js";

/** How the caller stands to an offer they read. */
export async function giftLooking(context: RequestContext, offer: GiftOffer): Promise<GiftLooking> {
  const { approver, forceId, recipientId } = offer;
  const mayDeclare = context.can("registers:declare", forceId);
  const roles = approver && mayDeclare ? await officesTowards(context, { forceId, personId: recipientId }) : [];
  return lookingWith(context, offer, roles);
}

function lookingWith(context: RequestContext, offer: GiftOffer, roles: readonly string[]): GiftLooking {
  const { forceId, recipientId, declaredBy, approver } = offer;
  const personId = context.personIn(forceId);
  return {
    isRecipient: personId === recipientId,
    isDeclarer: personId === declaredBy,
    isApprover: approver !== null && roles.includes(approver),
    mayDeclare: context.can("registers:declare", forceId),
    mayPublish: context.can("registers:publish", forceId),
  };
}

/** The offer, locked for this change, if the caller may take this step with it at the version they saw. */
export async function takeOffer(
  change: Change,
  context: RequestContext,
  step: GiftStep,
  { giftOfferId: id, version }: { giftOfferId: string; version: number },
): Promise<GiftOffer> {
  const offer = await change.manager.findOne(GiftOffer, {
    where: { forceId: change.forceId, id },
    lock: { mode: "pessimistic_write" },
  });
  if (!offer) throw notFound("offer");
  const looking = lookingWith(
    context,
    offer,
    offer.approver ? await officesTowardsIn(change, context, offer.recipientId) : [],
  );
  const notTheirs = whyNotTheirs(step, looking);
  if (notTheirs) throw notAllowedBecause(notTheirs, giftSteps[step].by);
  const notNow = whyNotGift(step, offer.status, looking);
  if (notNow) throw conflict(notNow);
  if (offer.version !== version)
    throw conflict("Somebody changed this offer in between. Read it again, then repeat your change.");
  return offer;
}

function notAllowedBecause(reason: string, by: "RECIPIENT" | "APPROVER" | "REGISTRAR") {
  const error = notAllowed(by === "REGISTRAR" ? "registers:publish" : "registers:declare");
  error.message = reason;
  return error;
}
