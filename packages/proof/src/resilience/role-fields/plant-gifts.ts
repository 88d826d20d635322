import type { World } from "../../isolation/world/world.js";

/** An offer of which every field says something, one that is noted, and two published lines: one with everything, one with little. */
export async function plantGifts({ platform: { database } }: World, force: string): Promise<void> {
  const offer = (login: string, description: string, status: string) =>
    database.query(
      `insert into registers.gift_offers
         (force_id, recipient_id, declared_by, kind, giver_name, giver_kind, giver_key, occasion, description, value_pence, value_basis, qualities, offered_on, response,
          responded_on, accepted_before_approval, declared_at, status, outcome, recorded, explanation)
       select l.force_id, l.person_id, l.person_id, 'GIFT', 'Invented Ltd', 'ORGANISATION', 'invented', '', $3, 500, 'EXACT', '{}', '2025-06-02', 'DECLINED',
         '2025-06-03', false, now(), $4, 'NOT_COVERED', true, '{Invented.}' from people.logins l where l.force_id = $1 and l.subject = $2`,
      [force, `${login}@staffordshire.example`, description, status],
    );
  await offer("staff", "Everything (invented).", "PUBLISHED");
  await offer("deputy", "Noted (invented).", "NOTED");
  await database.query(
    `update registers.gift_offers o set occasion = 'Invented', qualities = '{CASH}', surrendered_to = 'Invented', reason = 'Invented', outcome = 'APPROVE', approver = 'ELECTED_HOLDER',
       rule_id = 'x/y', clause_ref = d.clause_ref, clause_id = d.clause_id, declare_by = '2025-06-03', days_late = 1, decision = 'REFUSED', decision_reason = 'Invented',
       decided_by = o.recipient_id, decided_at = now(), reviewed_by = o.recipient_id, reviewed_at = now(), return_reason = 'Invented'
     from (select clause_ref, clause_id from registers.obligations where force_id = $1 limit 1) d where o.force_id = $1 and o.description = 'Everything (invented).'`,
    [force],
  );
  await database.query(
    `insert into registers.referrals (force_id, offer_id, recipient_id, to_role, reason, made_at)
     select force_id, id, recipient_id, 'MONITORING_OFFICER', 'Bribery Act 2010', now() from registers.gift_offers
     where force_id = $1 and description = 'Everything (invented).'`,
    [force],
  );
  const line = (description: string, named: string) =>
    database.query(
      `insert into registers.published_gifts
         (force_id, offer_id, person_id, year, number, reference, named_person_id, kind, giver_kind, occasion, description, value_basis, offered_on, response,
          accepted_before_approval, citation, timing_verified, published_at, public, published_to)
       select force_id, id, recipient_id, 2025, 900, '2025/900', ${named}, kind, giver_kind, '', $2, 'NOT_KNOWN', offered_on, response, false, 'Invented', false, now(), true, 'PUBLIC'
       from registers.gift_offers where force_id = $1 and description = 'Everything (invented).'`,
      [force, description],
    );
  await line("A mug (invented).", "null");
  const holder =
    "(select h.person_id from registers.office_holders h where h.force_id = $1 and h.role = 'ELECTED_HOLDER')";
  await line("A vase (invented).", holder);
  await database.query(
    `update registers.published_gifts g set giver = 'Invented Ltd', occasion = 'Invented', value_pence = 500, value_basis = 'EXACT', surrendered_to = 'Invented', approved_by = 'CFO',
       days_late = 1, clause_ref = d.clause_ref, clause_id = d.clause_id, protocol_title_en = 'Protocol', protocol_title_cy = 'Protocol', superseded_at = now(), note = 'Invented',
       visible_until = current_date + 900
     from (select clause_ref, clause_id from registers.obligations where force_id = $1 limit 1) d where g.force_id = $1 and g.description = 'A vase (invented).'`,
    [force],
  );
}
