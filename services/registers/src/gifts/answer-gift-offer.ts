import type { Change, RequestContext } from "@probity/service-kit/context";
import { invalid, ruleBroken } from "@probity/service-kit/errors";
import { textProblem } from "@probity/rules/field-problem";
import { refuse } from "@probity/service-kit/refuse";
import { titlesFor } from "../rulebooks/role-titles.js";
import { GiftApproval, GiftOfferStatus, GiftResponse } from "./gift-enums.js";
import { takeOffer } from "./gift-looking.js";
import { GiftOffer } from "./gift-offer.entity.js";
import type { AnswerGiftOfferInput, DecideGiftOfferInput, ReturnGiftOfferInput } from "./gift-offer.inputs.js";
import { answerProblem, barToAccepting, statusOf } from "./gift-offer.rules.js";

/** Accepts, declines or hands over what was declared. @throws RULE_BROKEN where it may not be accepted now. */
export async function answerGiftOffer(
  change: Change,
  context: RequestContext,
  input: AnswerGiftOfferInput,
): Promise<string> {
  const offer = await takeOffer(change, context, "answer", input);
  const { response } = input;
  if (response === GiftResponse.UNDECIDED)
    throw invalid("response", "Say whether you accept it, decline it or hand it over.");
  refuse(answerProblem(input, offer.offeredOn, context.today));
  const bar = response === GiftResponse.ACCEPTED ? barToAccepting(offer, await titlesFor(change)) : null;
  if (bar) throw ruleBroken(bar, { clauseId: offer.clauseId ?? undefined });
  const after = {
    response,
    respondedOn: input.respondedOn ?? context.today,
    surrenderedTo: input.surrenderedTo?.trim() || null,
    reason: input.reason?.trim() || offer.reason,
    status: statusOf({ ...offer, response }),
  };
  await step(change, offer, after, { action: "answerGiftOffer" });
  return offer.id;
}

/** Approves or refuses an offer: only whoever holds the office that the rules name. */
export async function decideGiftOffer(
  change: Change,
  context: RequestContext,
  input: DecideGiftOfferInput,
): Promise<string> {
  const offer = await takeOffer(change, context, "decide", input);
  const { decision } = input;
  const asking = decision === GiftApproval.REFUSED ? "A refusal carries its reasons: say why" : undefined;
  refuse(textProblem("reason", input.reason, 2_000, asking));
  const after = {
    decision,
    decisionReason: input.reason.trim() || null,
    decidedBy: context.personIn(change.forceId),
    decidedAt: context.now,
    status: statusOf({ ...offer, decision }),
  };
  await step(change, offer, after, { action: "decideGiftOffer", reason: after.decisionReason ?? undefined });
  return offer.id;
}

/** Gives an offer back to whoever declared it. */
export async function returnGiftOffer(
  change: Change,
  context: RequestContext,
  input: ReturnGiftOfferInput,
): Promise<string> {
  const offer = await takeOffer(change, context, "return", input);
  refuse(textProblem("reason", input.reason, 2_000, "Say why, so that the person knows what to correct"));
  const after = {
    status: GiftOfferStatus.RETURNED,
    returnReason: input.reason.trim(),
    reviewedBy: context.personIn(change.forceId),
    reviewedAt: context.now,
  };
  await step(change, offer, after, { action: "returnGiftOffer", reason: after.returnReason });
  return offer.id;
}

/** Writes a step down, with its trail. */
async function step(
  change: Change,
  offer: GiftOffer,
  after: Partial<GiftOffer> & { status: GiftOfferStatus },
  trail: { action: string; reason?: string | undefined },
): Promise<void> {
  const { forceId, id, version, clauseId } = offer;
  await change.manager.update(GiftOffer, { forceId, id }, { ...after, version: version + 1 });
  const { status, response = offer.response, decision = offer.decision } = after;
  await change.audit({
    ...trail,
    reason: trail.reason,
    entity: "GiftOffer",
    entityId: id,
    before: { status: offer.status, response: offer.response, decision: offer.decision },
    after: { status, response, decision },
    clauseId: clauseId ?? undefined,
  });
}
