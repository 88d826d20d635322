import { visibleUntil } from "@probity/rules/decisions/publication-terms";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { dayInLondon } from "@probity/service-kit/dates";
import { v7 as uuidv7 } from "uuid";
import { judgeEntriesOf } from "../publication/obey-publication-rules.js";
import type { KeptTerms } from "../publication/publication-terms.js";
import { RegisterAudience } from "../publication/register-publication.entity.js";
import { basisOf } from "./declare-gift-offer.js";
import { GiftApproval, GiftResponse, GiverKind } from "./gift-enums.js";
import type { GiftOffer } from "./gift-offer.entity.js";
import { sourceOf } from "./offer-basis.js";
import { PublishedGift } from "./published-gift.entity.js";

/** The provision that asks for the register of every force, whatever its protocols say. By when it asks to publish was not verified. */
const order = { citation: "SI 2011/3050, Schedule, para 2(e)", timingVerified: false };

/** On what terms a line is published, whether it names a private giver, and what it corrects. */
export interface Copying {
  readonly terms: KeptTerms;
  /** Why a private individual is named; empty: they are not. */
  readonly naming: string | null | undefined;
  readonly note: string | null;
}

/** A line as it was published. */
export interface Line {
  readonly id: string;
  readonly reference: string;
  readonly clauseId: string | null;
}

/** Copies an offer to where the public reads; a line that stands for it already is superseded and keeps its number. */
export async function publishLine(
  change: Change,
  context: RequestContext,
  offer: GiftOffer,
  copying: Copying,
): Promise<Line> {
  const { terms, naming, note } = copying;
  const { forceId } = change;
  const basis = await basisOf(change, offer);
  const declined = offer.response === GiftResponse.DECLINED;
  const source = sourceOf(basis, { ...offer, declined, declaredOn: dayInLondon(offer.declaredAt) });
  const { year, number } = await numberOf(change, context, offer, terms);
  const reference = `${year}/${String(number).padStart(3, "0")}`;
  const id = uuidv7();
  const isNamed = offer.giverKind !== GiverKind.PERSON || Boolean(naming?.trim());
  const row = {
    forceId,
    id,
    offerId: offer.id,
    personId: offer.recipientId,
    year,
    number,
    reference,
    namedPersonId: basis.isPublic ? offer.recipientId : null,
    kind: offer.kind,
    giver: isNamed ? offer.giverName : null,
    giverKind: offer.giverKind,
    occasion: offer.occasion,
    description: offer.description,
    valuePence: offer.valuePence,
    valueBasis: offer.valueBasis,
    offeredOn: offer.offeredOn,
    response: offer.response,
    surrenderedTo: offer.surrenderedTo,
    acceptedBeforeApproval: offer.acceptedBeforeApproval,
    approvedBy: offer.decision === GiftApproval.APPROVED ? offer.approver : null,
    daysLate: offer.daysLate,
    ...(source ?? { clauseRef: null, clauseId: null, protocolTitleEn: null, protocolTitleCy: null }),
    ...order,
    publishedAt: context.now,
    note,
    supersededAt: null,
    visibleUntil: null,
    public: terms.audience === RegisterAudience.PUBLIC,
    publishedTo: terms.audience,
  };
  await change.manager.insert(PublishedGift, row);
  await judgeEntriesOf(change, offer.recipientId);
  return { id, reference, clauseId: source?.clauseId ?? null };
}

/** The number of an offer's line: its own where one stands, which ends with this; else the next of the year. */
async function numberOf(
  change: Change,
  { now, today }: RequestContext,
  { id, offeredOn }: GiftOffer,
  { retentionYears }: KeptTerms,
): Promise<{ year: number; number: number }> {
  const { forceId } = change;
  const year = Number(offeredOn.slice(0, 4));
  const [standing] = await change.query<{ year: number; number: number }>(
    `with ended as (update registers.published_gifts set superseded_at = $3, visible_until = least(visible_until, $4::date)
       where force_id = $1 and offer_id = $2 and superseded_at is null returning year, number)
     select year, number from ended
     union all select $5::int, coalesce(max(g.number), 0) + 1 from registers.published_gifts g
       where g.force_id = $1 and g.year = $5 having not exists (select 1 from ended)`,
    [forceId, id, now, visibleUntil(today, retentionYears), year],
  );
  return standing ?? { year, number: 1 };
}
