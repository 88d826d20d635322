type One = (sql: string, ...more: unknown[]) => Promise<string | undefined>;

/** A published offer of a gift in the force, and that it was referred. */
export async function fillGifts(one: One, person: string): Promise<void> {
  const offer = await one(
    `insert into registers.gift_offers (force_id, recipient_id, declared_by, kind, giver_name, giver_kind, giver_key, occasion, description,
       value_basis, qualities, offered_on, response, accepted_before_approval, declared_at, status, outcome, recorded, explanation)
     values ($1, $2, $2, 'GIFT', 'Invented', 'ORGANISATION', 'invented', '', 'Invented', 'NOT_KNOWN', '{}', current_date, 'DECLINED', false, now(),
       'PUBLISHED', 'RECORD', true, '{}') returning id`,
    person,
  );
  await one(
    `insert into registers.published_gifts (force_id, offer_id, person_id, year, number, reference, kind, giver_kind, occasion, description,
       value_basis, offered_on, response, accepted_before_approval, citation, timing_verified, published_at, public, published_to)
     values ($1, $2, $3, 2026, 9999, '2026/9999', 'GIFT', 'ORGANISATION', '', 'Invented', 'NOT_KNOWN', current_date, 'DECLINED', false, 'x', false,
       now(), true, 'PUBLIC')`,
    offer,
    person,
  );
  await one(
    "insert into registers.referrals (force_id, offer_id, recipient_id, to_role, reason, made_at) values ($1, $2, $3, 'MONITORING_OFFICER', 'x', now())",
    offer,
    person,
  );
}
