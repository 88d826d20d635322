import type { World } from "../../isolation/world/world.js";

/** A meeting of which every field says something, one that is planned, and what was declared, asked and decided. */
export async function plantMeetings({ platform: { database } }: World, force: string): Promise<void> {
  await database.query(
    `with m as (insert into registers.meetings (force_id, body, name, held_on, place, closed, closed_reason, status, published_at)
       values ($1, 'OTHER', 'Everything (invented)', '2025-06-02', 'Invented', true, 'Invented', 'PUBLISHED', now()),
              ($1, 'OTHER', 'Planned (invented)', '2025-06-02', '', false, null, 'PLANNED', null) returning id, name)
     insert into registers.agenda_items (force_id, meeting_id, ordinal, number, title, closed, closed_reason)
     select $1, m.id, 0, '1', 'Open (invented)', false, null from m
     union all select $1, m.id, 1, '2', 'Closed (invented)', true, 'Invented' from m where m.name = 'Planned (invented)'`,
    [force],
  );
  const somebody = "select person_id from people.logins where force_id = $1 and subject =";
  const meeting = "select id from registers.meetings where force_id = $1 and name =";
  await database.query(
    `insert into registers.meeting_declarations (force_id, meeting_id, item_id, person_id, kind, local_term, interest, action, made, declared_at, declared_by,
       withdrawn_at, withdrawn_reason, clause_ref, clause_id, explanation)
     select i.force_id, i.meeting_id, i.id, (${somebody} $2), 'OTHER', 'Invented', 'Invented', 'LEFT', 'BEFORE', now(), uuidv7(), now(), 'Invented',
       d.clause_ref, d.clause_id, '{Invented.}'
     from registers.agenda_items i, (select clause_ref, clause_id from registers.obligations where force_id = $1 limit 1) d
     where i.force_id = $1 and i.meeting_id = (${meeting} 'Everything (invented)')`,
    [force, "staff@staffordshire.example"],
  );
  await database.query(
    `insert into registers.meeting_declarations (force_id, meeting_id, kind, interest, made, declared_at, declared_by, explanation)
     select $1, (${meeting} 'Planned (invented)'), 'NONE', '', 'AT_MEETING', now(), uuidv7(), '{}'`,
    [force],
  );
  await database.query(
    `insert into registers.published_meeting_declarations (force_id, meeting_id, declaration_id, declaration_version, person_id, body, meeting_name, held_on,
       place, meeting_closed, item_number, item_title, item_closed, closed_reason, named_person_id, kind, local_term, interest, action, made, clause_ref, clause_id,
       protocol_title_en, protocol_title_cy, published_at, superseded_at, note)
     select d.force_id, d.meeting_id, d.id, 1, p.id, 'OTHER', 'Invented', '2025-06-02', 'Invented', false, '1', 'Invented', false, 'Invented', p.id, 'OTHER',
       'Invented', 'Invented', 'LEFT', 'BEFORE', d.clause_ref, d.clause_id, 'Protocol', 'Protocol', now(), now(), 'Invented'
     from registers.meeting_declarations d, (${somebody} $2) p (id) where d.force_id = $1 and d.local_term = 'Invented'`,
    [force, "pcc@staffordshire.example"],
  );
  await plantConflicts(database, force);
}

async function plantConflicts(database: World["platform"]["database"], force: string): Promise<void> {
  const somebody = "select person_id from people.logins where force_id = $1 and subject =";
  await database.query(
    `insert into registers.interest_checks (force_id, asked_by, asked_at, parties, process, about, private_too, matches)
     select $1, (${somebody} $2), now(), '{Invented}', 'GRANT', 'Invented', false, 0`,
    [force, "staff@staffordshire.example"],
  );
  await database.query(
    `insert into registers.conflict_decisions (force_id, person_id, process, about, ties, party, interest, decision, reasons, decided_by, decided_as, decided_on,
       outcome, because, against_clause, explanation)
     select $1, (${somebody} $2), 'GRANT', about, '{}', '', 'Invented', 'CONTINUE', 'Invented', (${somebody} $3), 'REGISTRAR', '2025-06-02', 'NOT_COVERED', '{}', false, '{}'
     from unnest('{Plain (invented).,Everything (invented).}'::text[]) about`,
    [force, "staff@staffordshire.example", "registrar@staffordshire.example"],
  );
  await database.query(
    `update registers.conflict_decisions c set ties = '{FRIEND}', party = 'Invented', restriction = 'Invented', approved_by = 'CFO', approval = 'GIVEN',
       approval_by = (${somebody} $2), approval_on = '2025-06-03', approval_reasons = 'Invented', because = '{FRIEND}',
       leave_by = 'CFO', clause_ref = d.clause_ref, clause_id = d.clause_id, explanation = '{Invented.}', review_on = '2099-01-01', superseded_at = now(),
       replaces = (select p.id from registers.conflict_decisions p where p.force_id = $1 and p.about = 'Plain (invented).')
     from (select clause_ref, clause_id from registers.obligations where force_id = $1 limit 1) d where c.force_id = $1 and c.about = 'Everything (invented).'`,
    [force, "cfo@staffordshire.example"],
  );
}
