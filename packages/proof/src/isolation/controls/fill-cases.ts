import { fillFigures } from "./fill-figures.js";

type One = (sql: string, ...more: unknown[]) => Promise<string | undefined>;

/** A case, and what belongs to it. */
export async function fillCase(one: One, person: string): Promise<void> {
  const found = await one(
    `insert into cases.cases (force_id, reference, kind, stage, matter, status, subject_person_id, raised_by, raised_at, direct_discussion, sealed_narrative, route)
     values ($1, 'AAAA-BBBB', 'REDRESS', 'RECEIVED', 'DISRESPECT', 'WITH_RECIPIENT', $2, uuidv7(), now(), 'TRIED', '\\x00', '{}') returning id`,
    person,
  );
  await one("insert into cases.case_keys (force_id, id, key_id, wrapped) values ($1, $2, 'test', '\\x00')", found);
  await one(
    "insert into cases.case_parts (force_id, case_id, person_id, part) values ($1, $2, uuidv7(), 'HANDLER')",
    found,
  );
  await one(
    "insert into cases.case_steps (force_id, case_id, kind, at, title_en, title_cy) values ($1, $2, 'RAISED', now(), 'Raised', 'Raised')",
    found,
  );
  await one(
    "insert into cases.case_clocks (force_id, case_id, kind, anchor, explanation, rule, timing_verified) values ($1, $2, 'INVENTED', now(), '[]', '{}', true)",
    found,
  );
  await one(
    "insert into cases.case_holds (force_id, case_id, set_at, set_by, sealed_reason) values ($1, $2, now(), uuidv7(), '\\x00')",
    found,
  );
  const pack = await one(
    "insert into cases.evidence_packs (force_id, case_id, person_id, recipient, language, sealed_asked, asked_at, state, touched_at) values ($1, $2, uuidv7(), 'PANEL', 'EN', '\\x00', now(), 'READY', now()) returning id",
    found,
  );
  await one(
    "insert into cases.evidence_pack_parts (force_id, pack_id, part, sealed) values ($1, $2, 1, '\\x00')",
    pack,
  );
  await one("insert into cases.case_deletions (force_id, id) values ($1, $2)", found);
  await one(
    "insert into cases.retention_periods (force_id, kind, months, from_day, set_at) values ($1, 'INVENTED', 12, '2099-01-01', now())",
  );
  await one(
    "insert into cases.case_tombstones (force_id, reference, kind, opened_on, closed_on, deleted_at, months, period_from, seen_by) values ($1, 'INVENTED', 'INVENTED', '2020-01-01', '2020-01-01', now(), 12, '2020-01-01', array[uuidv7()])",
  );
  await one(
    "insert into cases.case_accesses (force_id, case_id, subject, what, reason, at) values ($1, $2, 'x', 'NARRATIVE', 'invented', now())",
    found,
  );
  await fillFigures(one, person);
  await fillIntake(one, found ?? "");
}

async function fillIntake(one: One, caseId: string): Promise<void> {
  await one(
    "insert into cases.case_complaints (force_id, id, received_on, sealed_complainant) values ($1, $2, '2024-01-01', '\\x00')",
    caseId,
  );
  await one("insert into cases.case_receipts (force_id, case_id, hash) values ($1, $2, 'invented')", caseId);
  await one(
    "insert into cases.case_messages (force_id, case_id, ordinal, from_outside, at, sealed_text) values ($1, $2, 1, true, now(), '\\x00')",
    caseId,
  );
  await one(
    "insert into cases.case_identities (force_id, id, key_id, wrapped, sealed) values ($1, $2, 'test', '\\x00', '\\x00')",
    caseId,
  );
  const file = await one(
    `insert into cases.case_files (force_id, id, document_id, case_id, from_outside, at, media_type, size, parts, sealed_about)
     select $1, one, one, $2, true, now(), 'text/plain', 1, 1, '\\x00' from uuidv7() as one returning id`,
    caseId,
  );
  await one("insert into cases.case_letters (force_id, id, kind, language) values ($1, $2, 'OUTCOME', 'EN')", file);
  await one(
    "insert into cases.letter_templates (force_id, kind, number, from_day, words, made_by, made_at) values ($1, 'INVENTED', 1, '2099-01-01', '{}', uuidv7(), now())",
  );
  await one(
    `insert into cases.case_objects (force_id, case_id, file_id, part, size, sha256, unfinished, put_on)
     values ($1, $2, $3, 1, 1, '\\x00', false, current_date)`,
    caseId,
    file,
  );
  await one(
    "insert into cases.case_file_parts (force_id, case_id, file_id, part, sealed) values ($1, $2, $3, 1, '\\x00')",
    caseId,
    file,
  );
}

/** Who is conflicted with whom, and who watches over what nobody may receive. */
/** What routing rests on. */
export async function fillRouting(one: One): Promise<void> {
  await one(
    "insert into cases.person_conflicts (force_id, person_id, other_id, cause, told_by) values ($1, uuidv7(), uuidv7(), 'RELATIONSHIP', uuidv7())",
  );
  await one("insert into cases.queue_keepers (force_id, person_id, from_day) values ($1, uuidv7(), '2099-01-01')");
  await one("insert into cases.vault_openers (force_id, person_id, named_at) values ($1, uuidv7(), now())");
  await one(
    "insert into cases.statutory_arrangements (force_id, what, office, source, from_day) values ($1, 'DELEGATE', 'HEAD_OF_STAFF', 'x', '2099-01-01')",
  );
}
