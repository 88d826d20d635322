import type { World } from "../../isolation/world/world.js";

/** Makes a body that has ended with a member today, a vacancy, somebody who acted, and a line to a body. */
export async function plantPeople({ platform: { database } }: World, staffordshire: string): Promise<void> {
  const one = (sql: string, ...more: unknown[]) =>
    database.query<{ id: string }>(sql, [staffordshire, ...more]).then(([row]) => row?.id);
  const personOf = (login: string) =>
    one(
      "select person_id as id from people.logins where force_id = $1 and subject = $2",
      `${login}@staffordshire.example`,
    );
  const [dpo, deputy] = [await personOf("dpo"), await personOf("deputy")];
  const body = await one(
    `insert into people.bodies (force_id, kind, name_en, name_cy, valid_from, valid_to)
     values ($1, 'COMMITTEE', 'Invented', 'Invented', '2019-01-01', '2099-12-31') returning id`,
  );
  const office = await one(
    `insert into people.offices (force_id, role, title_en, title_cy, public, body_id, valid_from, valid_to)
     values ($1, 'CHAIR_OF_BODY', 'Invented', 'Invented', true, $2, '2019-01-01', '2099-12-31') returning id`,
    body,
  );
  await one(
    `insert into people.appointments (force_id, person_id, office_id, kind, from_day, public) values ($1, $2, $3, 'APPOINTED', '2019-01-01', true)`,
    deputy,
    office,
  );
  await one(
    `insert into people.offices (force_id, role, title_en, title_cy, public, valid_from) values ($1, 'APPOINTED_PERSON', 'Invented', 'Invented', true, '2019-01-01')`,
  );
  await one(
    `insert into people.appointments (force_id, person_id, office_id, kind, from_day, to_day, acting_cause, cause_from, public)
     select force_id, $2, id, 'ACTING', '2020-01-02', '2020-02-01', 'INCAPACITY', '2020-01-01', true from people.offices
     where force_id = $1 and role = 'ELECTED_HOLDER'`,
    deputy,
  );
  await one("update people.reporting_lines set to_day = '2029-12-31' where force_id = $1 and person_id = $2", dpo);
  await one(
    "insert into people.reporting_lines (force_id, person_id, body_id, from_day) values ($1, $2, $3, '2030-01-01')",
    dpo,
    body,
  );
  await one(
    `insert into people.imports (force_id, started_at, started_by, choice, state, total, done, added, changed, unchanged, refused, problems, finished_at)
     values ($1, now(), 'x', 'VALID_ROWS', 'DONE', 1, 1, 1, 0, 0, 0, '[]', now())`,
  );
  await one(
    `insert into people.provisioning_tokens (force_id, name, token_hash, made_at, made_by, expires_on, last_used_at, revoked_at, roles)
     values ($1, 'x', '\\x01', now(), 'x', '2099-01-01', now(), now(), '{AUDITOR}')`,
  );
  await one(
    `insert into people.person_changes (force_id, kind, person_id, on_day, reason, steps, restores, made_by, made_at, undone_at, undo_reason)
     values ($1, 'LEAVER', $2::uuid, '2030-01-01', 'x', jsonb_build_array(jsonb_build_object('kind', 'STAFF_HANDED_OVER', 'on', '2030-01-01', 'role', 'STAFF',
       'subject', 'x', 'clauseId', 'X-1', 'byFallback', true, 'officeId', $3::uuid, 'personId', $2::uuid, 'managerId', $2::uuid, 'bodyId', $4::uuid,
       'recipient', jsonb_build_object('en', 'x', 'cy', 'x'))), '{}', 'x', now(), now(), 'x')`,
    dpo,
    office,
    body,
  );
}
