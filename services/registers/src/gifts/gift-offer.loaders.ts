import { columnsOf } from "@probity/service-kit/columns";
import type { RequestContext } from "@probity/service-kit/context";
import { filterId, onlyIds } from "@probity/service-kit/ids";
import { listLoader, rowLoader } from "@probity/service-kit/loader";
import type { Page } from "@probity/service-kit/connection";
import { readingsOf, type Reading } from "../declarations/declaration.loaders.js";
import { latestFirst } from "../lists/latest-first.js";
import { actsSql } from "../offices/line-manager.js";
import { personsOf } from "../offices/held-offices.js";
import type { GiftOfferStatus } from "./gift-enums.js";
import { GiftOffer } from "./gift-offer.entity.js";
import { PublishedGift } from "./published-gift.entity.js";
import { GiftReferral } from "./referral.entity.js";

/**
 * Offers that the caller may see: their own, those that an office of theirs decides, and with the registers everybody's. What
 * the rules ask nobody to record is seen by others only where it was referred to them.
 */
const visible = `(d.recipient_id = any($1) or d.declared_by = any($1) or (d.status <> 'NOTED' and ($2::boolean or ${actsSql("d", "d.approver", "d.recipient_id")}))
  or (d.status = 'NOTED' and exists (select 1 from registers.referrals r where r.force_id = d.force_id and r.offer_id = d.id and r.recipient_id <> all($1))))`;

const seenBy = (context: RequestContext, { scope, except }: Reading) => [
  personsOf(context),
  scope === "registers:read",
  context.today,
  except,
];

const within = "d.force_id = any($forces) and d.force_id <> all($4)";

/** Offers by id, of those that the caller may see. */
export const giftOfferById = (context: RequestContext) =>
  rowLoader<GiftOffer>(
    context,
    giftOfferById,
    async (ids) => {
      const rows = await Promise.all(
        readingsOf(context).map((reading) =>
          context.read<GiftOffer>(
            reading.scope,
            `select ${columnsOf(GiftOffer, "d")} from registers.gift_offers d where d.id = any($5) and ${within} and ${visible}`,
            [...seenBy(context, reading), onlyIds(ids)],
          ),
        ),
      );
      return rows.flat();
    },
    ({ id }) => id,
  );

/** Which offers are asked for. */
export interface OffersAsked {
  readonly force: string | null | undefined;
  readonly status: GiftOfferStatus | null | undefined;
  readonly giver: string | null | undefined;
  readonly mine: boolean;
  readonly toDecide: boolean;
  readonly first: number;
  readonly after: string | null | undefined;
}

/** A page of the offers that the caller may see, latest first. */
export function giftOffers(context: RequestContext, asked: OffersAsked): Promise<Page<GiftOffer>> {
  const { status = null, giver = null, mine, toDecide } = asked;
  const filter = [filterId(asked.force), status, giver, mine, toDecide];
  const list = {
    readings: mine || toDecide ? ([{ scope: "registers:declare", except: [] }] as const) : readingsOf(context),
    columns: columnsOf(GiftOffer, "d"),
    chosen: `from registers.gift_offers d where ${within} and ${visible} and ($5::uuid is null or d.force_id = $5)
      and ($6::text is null or d.status = $6) and ($7::text is null or strpos(lower(d.giver_name), lower($7)) > 0)
      and (not $8::boolean or d.recipient_id = any($1) or d.declared_by = any($1))
      and (not $9::boolean or (d.status = 'TO_APPROVE' and not (d.recipient_id = any($1) or d.declared_by = any($1))))`,
    parametersOf: (reading: Reading) => [...seenBy(context, reading), ...filter],
    id: "d.id",
  };
  return latestFirst(context, list, asked);
}

/** The published lines of offers that the caller sees, latest first. */
export const linesOfOffers = (context: RequestContext) =>
  listLoader<PublishedGift>(
    context,
    linesOfOffers,
    (ids) =>
      context.read(
        "registers:declare",
        `select ${columnsOf(PublishedGift, "g")} from registers.published_gifts g
         where g.offer_id = any($1) and g.force_id = any($forces) order by g.id desc`,
        [onlyIds(ids)],
      ),
    ({ offerId }) => offerId,
  );

const referralSql = `select ${columnsOf(GiftReferral, "r")} from registers.referrals r where r.force_id = any($forces) and r.recipient_id <> all($1)`;

/** Whether an offer was referred, for those who may know; null for everybody else. */
export const referralOfOffer = (context: RequestContext) =>
  rowLoader<GiftReferral>(
    context,
    referralOfOffer,
    (ids) =>
      context.read("registers:read", `${referralSql} and r.offer_id = any($2)`, [personsOf(context), onlyIds(ids)]),
    ({ offerId }) => offerId,
  );

/** The latest hundred referrals of a force's offers that the caller may know of. */
export function giftReferrals(context: RequestContext, force: string | null | undefined): Promise<GiftReferral[]> {
  return context.read(
    "registers:read",
    `${referralSql} and ($2::uuid is null or r.force_id = $2) order by r.id desc limit 100`,
    [personsOf(context), filterId(force)],
  );
}
