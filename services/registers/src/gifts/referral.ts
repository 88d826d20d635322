import type { Change, RequestContext } from "@probity/service-kit/context";
import { invalid } from "@probity/service-kit/errors";
import { v7 as uuidv7 } from "uuid";

/** Why an offer is referred: by name, for there is no narrative in a referral. */
const briberyAct = "Bribery Act 2010";

/**
 * Refers an offer to the monitoring officer; to the head of staff where it was made to the monitoring officer, or nobody is one.
 * @throws INVALID where nobody but the recipient holds either office.
 */
export async function referForBribery(
  change: Change,
  { now, today }: RequestContext,
  { id: offerId, recipientId }: { id: string; recipientId: string },
): Promise<void> {
  const { forceId } = change;
  const holders = await change.query<{ role: string }>(
    `select distinct h.role from registers.office_holders h where h.force_id = $1 and h.role in ('MONITORING_OFFICER', 'HEAD_OF_STAFF')
       and h.person_id <> $2 and h.from_day <= $3 and (h.to_day is null or h.to_day >= $3) order by h.role desc`,
    [forceId, recipientId, today],
  );
  const [first] = holders;
  if (!first)
    throw invalid(
      "briberySuspected",
      "Nobody but the recipient holds the office that receives this. Report it to the police, or to the chair of the body that oversees the force.",
    );
  const id = uuidv7();
  // Without a conflict target: whoever refers may not look at what was referred before.
  await change.query(
    `insert into registers.referrals (force_id, id, offer_id, recipient_id, to_role, reason, made_at)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
    [forceId, id, offerId, recipientId, first.role, briberyAct, now],
  );
  await change.audit({ action: "referGiftOffer", entity: "GiftReferral", entityId: id, reason: briberyAct });
}
