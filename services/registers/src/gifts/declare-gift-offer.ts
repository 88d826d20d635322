import { nameKey } from "@probity/rules/party-names";
import type { Titles } from "@probity/rules/vocabulary";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { dayInLondon } from "@probity/service-kit/dates";
import { invalid, notAllowed, ruleBroken } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { v7 as uuidv7 } from "uuid";
import { refuse } from "@probity/service-kit/refuse";
import { titlesIn } from "../rulebooks/titles-in.js";
import { GiftOutcome, GiftResponse } from "./gift-enums.js";
import { takeOffer } from "./gift-looking.js";
import { GiftOffer } from "./gift-offer.entity.js";
import type { DeclareGiftOfferInput } from "./gift-offer.inputs.js";
import { answerProblem, barToAccepting, dayProblem, offerProblem, statusOf } from "./gift-offer.rules.js";
import { followsFrom, offerBasisSql, type OfferBasis, type OfferFollows } from "./offer-basis.js";
import { referForBribery } from "./referral.js";

/** What an offer is judged by, read within a change. */
export async function basisOf(
  change: Change,
  offer: Pick<GiftOffer, "recipientId" | "offeredOn" | "giverKey"> & { id: string | null },
): Promise<OfferBasis> {
  const { recipientId, offeredOn, giverKey: key, id } = offer;
  const [basis] = await change.query<OfferBasis>(offerBasisSql, [change.forceId, recipientId, offeredOn, key, id]);
  return basis as OfferBasis;
}

/** Declares an offer, or declares anew one that was given back or not answered. Answers its id. */
export async function declareGiftOffer(
  change: Change,
  context: RequestContext,
  input: DeclareGiftOfferInput,
): Promise<string> {
  refuse(offerProblem(input, input.largeValueConfirmed));
  refuse(answerProblem(input, input.offeredOn, context.today));
  const earlier = input.giftOfferId
    ? await takeOffer(change, context, "declare", { giftOfferId: input.giftOfferId, version: input.version ?? 0 })
    : null;
  const given = givenOffer(input, earlier?.recipientId ?? recipientOf(context, change.forceId, input));
  const basis = await basisOf(change, { ...given, id: earlier?.id ?? null });
  refuse(dayProblem(given.offeredOn, context.today, basis));
  const declaredAt = earlier?.declaredAt ?? context.now;
  const follows = followsFrom(basis, {
    ...given,
    declined: given.response === GiftResponse.DECLINED,
    declaredOn: dayInLondon(declaredAt),
  });
  const decided = { ...decisionOf(follows), ...keptDecision(earlier, given, follows) };
  const acceptedBeforeApproval = acceptedEarly(input, decided, titlesIn(basis.rulebooks));
  const offer = {
    ...given,
    ...decided,
    acceptedBeforeApproval,
    respondedOn: given.response === GiftResponse.UNDECIDED ? null : (input.respondedOn ?? context.today),
    status: statusOf({ ...decided, response: given.response }),
    returnReason: null,
  };
  const id = await keep(change, context, earlier, { ...offer, declaredAt });
  const { status, outcome, clauseId, response, daysLate } = offer;
  const after = { status, outcome, response, daysLate, acceptedBeforeApproval };
  const before = earlier ? { status: earlier.status, response: earlier.response } : undefined;
  const trail = { action: "declareGiftOffer", entity: "GiftOffer", entityId: id, after, before };
  await change.audit({ ...trail, clauseId: clauseId ?? undefined });
  if (input.briberySuspected) await referForBribery(change, context, { id, recipientId: offer.recipientId });
  return id;
}

/** To whom it was offered: the caller, or somebody for whom a registrar declares. */
export function recipientOf(
  context: RequestContext,
  forceId: string,
  { recipientId }: { recipientId?: string | null },
): string {
  const own = context.personIn(forceId);
  if (!recipientId || recipientId === own) {
    if (!own) throw notAllowed("registers:declare");
    return own;
  }
  if (!context.can("registers:publish", forceId))
    throw invalid(
      "recipientId",
      "You can declare only what was offered to you. Ask the registrar to declare it for somebody else.",
    );
  return knownForm(recipientId, "person");
}

type Given = ReturnType<typeof givenOffer>;

function givenOffer(input: DeclareGiftOfferInput, recipientId: string) {
  const { kind, giverKind, valueBasis, qualities, offeredOn, response, valuePence = null } = input;
  const giverName = input.giverName.trim();
  return {
    recipientId,
    kind,
    giverName,
    giverKind,
    giverKey: nameKey(giverName),
    occasion: input.occasion.trim(),
    description: input.description.trim(),
    valuePence,
    valueBasis,
    qualities: [...new Set(qualities)],
    offeredOn,
    response,
    surrenderedTo: input.surrenderedTo?.trim() || null,
    reason: input.reason?.trim() || null,
  };
}

/** What the rulebook decided, as it is kept with the offer. */
function decisionOf(follows: OfferFollows) {
  const { approver, recorded, ruleId, clauseRef, clauseId, declareBy, daysLate } = follows;
  const { explanation, explanationCy } = follows;
  const outcome = GiftOutcome[follows.outcome];
  return { outcome, approver, recorded, ruleId, clauseRef, clauseId, explanation, explanationCy, declareBy, daysLate };
}

const undecided = { decision: null, decisionReason: null, decidedBy: null, decidedAt: null };

/** An approval stands as long as nothing changes on which it rested. */
function keptDecision(
  earlier: GiftOffer | null,
  given: Given,
  follows: OfferFollows,
): Pick<GiftOffer, keyof typeof undecided> {
  if (!earlier) return undecided;
  const rested = ({ giverKey: key, valuePence, kind, description, offeredOn, qualities }: Given | GiftOffer) =>
    JSON.stringify([key, valuePence, kind, description, offeredOn, qualities]);
  if (earlier.approver !== follows.approver || rested(earlier) !== rested(given)) return undecided;
  const { decision, decisionReason, decidedBy, decidedAt } = earlier;
  return { decision, decisionReason, decidedBy, decidedAt };
}

/** Whether it was accepted against the rules and is declared so. @throws RULE_BROKEN where it would be accepted now. */
function acceptedEarly(
  { response, acceptedBeforeApproval, reason }: DeclareGiftOfferInput,
  decided: Pick<GiftOffer, "outcome" | "approver" | "decision" | "clauseId">,
  titles: Titles,
): boolean {
  if (response !== GiftResponse.ACCEPTED) return false;
  const bar = barToAccepting(decided, titles);
  if (!bar) return false;
  if (decided.outcome === GiftOutcome.VALUE_NEEDED) throw invalid("valuePence", bar);
  if (!acceptedBeforeApproval) throw ruleBroken(bar, { clauseId: decided.clauseId ?? undefined });
  if (!reason?.trim()) throw invalid("reason", "Say why it was accepted already.");
  return true;
}

async function keep(
  change: Change,
  context: RequestContext,
  earlier: GiftOffer | null,
  offer: Omit<GiftOffer, "forceId" | "id" | "version" | "declaredBy" | "reviewedBy" | "reviewedAt">,
): Promise<string> {
  const { forceId } = change;
  if (earlier) {
    await change.manager.update(GiftOffer, { forceId, id: earlier.id }, { ...offer, version: earlier.version + 1 });
    return earlier.id;
  }
  const id = uuidv7();
  const declaredBy = context.personIn(forceId);
  if (!declaredBy) throw notAllowed("registers:declare");
  await change.manager.insert(GiftOffer, { ...offer, forceId, id, declaredBy, version: 1 });
  return id;
}
