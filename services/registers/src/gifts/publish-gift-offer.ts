import { nameKey } from "@probity/rules/party-names";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { published } from "../declarations/publish-declaration.js";
import { RegisterKind } from "../entries/register-entry.entity.js";
import { refuseDuringHold } from "../publication/hold-publication.js";
import { obeyPublicationRules } from "../publication/obey-publication-rules.js";
import { termsOf } from "../publication/publication-terms.js";
import { textProblem } from "@probity/rules/field-problem";
import { refuse } from "@probity/service-kit/refuse";
import { personalDataIn, type PersonalDataFinding } from "@probity/rules/guard/personal-data";
import { refusePersonalData } from "@probity/service-kit/guard/refuse-personal-data";
import { GiftOfferStatus, GiverKind } from "./gift-enums.js";
import { takeOffer } from "./gift-looking.js";
import { GiftOffer } from "./gift-offer.entity.js";
import type { CorrectGiftOfferInput, PublishGiftOfferInput } from "./gift-offer.inputs.js";
import { offerProblem } from "./gift-offer.rules.js";
import { publishLine, type Line } from "./publish-line.js";

/** What of an offer's words looks like personal data: the name of a private giver, too, unless it is published with a reason. */
export function findingsIn(
  { occasion, description, surrenderedTo, giverKind, giverName }: GiftOffer,
  naming: string | null | undefined,
): PersonalDataFinding[] {
  const unnamed = giverKind === GiverKind.PERSON && !naming?.trim() ? giverName : null;
  return [occasion, description, surrenderedTo ?? ""].flatMap((text) => personalDataIn(text, unnamed));
}

/** Puts an offer on the register: a line is copied to where the public reads. */
export async function publishGiftOffer(
  change: Change,
  context: RequestContext,
  input: PublishGiftOfferInput,
): Promise<string> {
  const offer = await takeOffer(change, context, "publish", input);
  const { forceId, id, version, status } = offer;
  await refuseDuringHold(change, context.today);
  refuse(textProblem("nameGiverBecause", input.nameGiverBecause ?? "", 2_000));
  const because = refusePersonalData(findingsIn(offer, input.nameGiverBecause), input.personalDataBecause);
  const terms = termsOf(await obeyPublicationRules(change, context.today), RegisterKind.GIFTS);
  const line = await publishLine(change, context, offer, { terms, naming: input.nameGiverBecause, note: null });
  const after = {
    status: GiftOfferStatus.PUBLISHED,
    version: version + 1,
    reviewedBy: context.personIn(forceId),
    reviewedAt: context.now,
  };
  await change.manager.update(GiftOffer, { forceId, id }, after);
  await leaveTrail(change, "publishGiftOffer", offer, line, [input.nameGiverBecause, because], { status });
  await published(change, context, terms);
  return id;
}

/** Corrects what is published: a new line stands, the one before it stays and says so. */
export async function correctGiftOffer(
  change: Change,
  context: RequestContext,
  input: CorrectGiftOfferInput,
): Promise<string> {
  const offer = await takeOffer(change, context, "correct", input);
  const { forceId, id, version } = offer;
  await refuseDuringHold(change, context.today);
  refuse(offerProblem(input, true));
  refuse(textProblem("note", input.note, 500, "Say what was wrong: the register shows it"));
  refuse(textProblem("nameGiverBecause", input.nameGiverBecause ?? "", 2_000));
  const giverName = input.giverName.trim();
  const { giverKind, valueBasis, valuePence = null } = input;
  const corrected = {
    giverName,
    giverKind,
    giverKey: nameKey(giverName),
    occasion: input.occasion.trim(),
    description: input.description.trim(),
    valuePence,
    valueBasis,
  };
  const changed = { ...offer, ...corrected };
  const found = [...findingsIn(changed, input.nameGiverBecause), ...personalDataIn(input.note)];
  const because = refusePersonalData(found, input.personalDataBecause);
  const terms = termsOf(await obeyPublicationRules(change, context.today), RegisterKind.GIFTS);
  const line = await publishLine(change, context, changed, {
    terms,
    naming: input.nameGiverBecause,
    note: input.note.trim(),
  });
  await change.manager.update(GiftOffer, { forceId, id }, { ...corrected, version: version + 1 });
  const before = { giverKind: offer.giverKind, valuePence: offer.valuePence, valueBasis: offer.valueBasis };
  await leaveTrail(change, "correctGiftOffer", changed, line, [input.nameGiverBecause ?? input.note, because], before);
  await published(change, context, terms);
  return id;
}

async function leaveTrail(
  change: Change,
  action: string,
  offer: GiftOffer,
  { reference, clauseId }: Line,
  reasons: readonly (string | null | undefined)[],
  before: object,
): Promise<void> {
  const { giverKind, valuePence, valueBasis, response } = offer;
  await change.audit({
    action,
    entity: "GiftOffer",
    entityId: offer.id,
    before,
    after: { status: GiftOfferStatus.PUBLISHED, reference, response, giverKind, valuePence, valueBasis },
    clauseId: clauseId ?? undefined,
    reason: reasons.flatMap((reason) => reason?.trim() || []).join(" ") || undefined,
  });
}
