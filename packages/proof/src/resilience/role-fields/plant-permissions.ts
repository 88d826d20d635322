import type { World } from "../../isolation/world/world.js";

/** A permission that says little, and one of which every field says something, with its history. */
export async function plantPermissions({ platform: { database } }: World, force: string): Promise<void> {
  for (const description of ["Former (invented).", "Everything (invented)."])
    await database.query(
      `insert into registers.permissions
         (force_id, person_id, matter, description, with_whom, effect, voluntary, uncertain, asked_at, status, outcome, decider, decider_named, receiver_vacant,
          refusal_needs_reasons, keep_record, explanation)
       select l.force_id, l.person_id, 'MEDIA_CONTACT', $3, '', '', false, true, now(), 'GRANTED', 'NOT_COVERED', 'CFO', 'BY_CUSTOM', false, false, false, '{Invented.}'
       from people.logins l where l.force_id = $1 and l.subject = $2`,
      [force, "staff@staffordshire.example", description],
    );
  await database.query(
    `update registers.permissions p set with_whom = 'Invented', effect = 'Invented', begins_on = '2025-06-02', begun_on = '2025-06-01', submit_to = 'DPO', before = 'CONTACT',
       rule_id = 'x/y', clause_ref = d.clause_ref, clause_id = d.clause_id, conditions = 'Invented', until = '2099-01-01',
       public = true, offices = '{STAFF}', granted_on = '2025-06-02',
       renewal_of = (select f.id from registers.permissions f where f.force_id = $1 and f.description = 'Former (invented).')
     from (select clause_ref, clause_id from registers.obligations where force_id = $1 limit 1) d where p.force_id = $1 and p.description = 'Everything (invented).'`,
    [force],
  );
  await database.query(
    `insert into registers.permission_steps (force_id, permission_id, act, at, person_id, reason)
     select force_id, id, 'GRANTED', now(), person_id, 'Invented' from registers.permissions where force_id = $1 and description = 'Everything (invented).'`,
    [force],
  );
}
