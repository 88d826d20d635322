type One = (sql: string, ...more: unknown[]) => Promise<string | undefined>;

/** Meetings, checks and decisions of which the person asking has no part. */
export async function fillMeetings(one: One): Promise<void> {
  const meeting = await one(
    "insert into registers.meetings (force_id, body, name, held_on, place, closed, status) values ($1, 'OTHER', 'x', current_date, '', false, 'PLANNED') returning id",
  );
  const item = await one(
    "insert into registers.agenda_items (force_id, meeting_id, ordinal, number, title, closed) values ($1, $2, 0, '1', 'x', false) returning id",
    meeting,
  );
  const declaration = await one(
    `insert into registers.meeting_declarations (force_id, meeting_id, item_id, person_id, kind, interest, made, declared_at, declared_by, explanation)
     values ($1, $2, $3, uuidv7(), 'PERSONAL', 'x', 'BEFORE', now(), uuidv7(), '{}') returning id`,
    meeting,
    item,
  );
  await one(
    `insert into registers.published_meeting_declarations
       (force_id, meeting_id, declaration_id, declaration_version, body, meeting_name, held_on, place, meeting_closed, item_closed, kind, made, published_at)
     values ($1, $2, $3, 1, 'OTHER', 'x', current_date, '', false, false, 'NONE', 'AT_MEETING', now())`,
    meeting,
    declaration,
  );
  await one(
    "insert into registers.interest_checks (force_id, asked_by, asked_at, parties, process, about, private_too, matches) values ($1, uuidv7(), now(), '{x}', 'GRANT', 'x', true, 0)",
  );
  await one(
    `insert into registers.conflict_decisions
       (force_id, person_id, process, about, ties, party, interest, decision, reasons, decided_by, decided_as, decided_on, outcome, because, against_clause, explanation)
     values ($1, uuidv7(), 'GRANT', 'x', '{}', '', 'x', 'WITHDRAW', 'x', uuidv7(), 'REGISTRAR', current_date, 'NOT_COVERED', '{}', false, '{}')`,
  );
}
