import { holders, type Planting } from "./planting.js";

/** Plants in what is kept about a person for few to see, and an election day from which terms are counted. */
export async function plantPeople(planting: Planting): Promise<void> {
  const { platform, force, token } = planting;
  const subject = `dpo@${force.slug}.example`;
  const officers = new Set([subject, ...(await holders(planting, "people:vet"))]);
  const near = new Set([subject, ...(await holders(planting, "people:relationships"))]);
  const run = (sql: string, ...more: unknown[]) => platform.database.query(sql, [force.id, subject, ...more]);
  const dpo = "(select person_id from people.logins where force_id = $1 and subject = $2)";
  await platform.database.query(
    `insert into people.imports (force_id, started_at, started_by, choice, state, total, done, added, changed, unchanged, refused, rows, problems)
     values ($1, now(), 'Invented', 'VALID_ROWS', 'RUNNING', 1, 0, 1, 0, 0, 0, '[]', '[]')`,
    [force.id],
  );
  await platform.database.query(
    `insert into people.provisioning_tokens (force_id, name, token_hash, made_at, made_by, expires_on, last_used_at, revoked_at)
     values ($1, 'x', '\\x00', now(), 'x', '2099-01-01', now(), null)`,
    [force.id],
  );
  await run(
    `insert into people.person_changes (force_id, kind, person_id, on_day, reason, steps, restores, made_by, made_at)
     values ($1, 'LEAVER', ${dpo}, '2024-01-01', $3, '[]', '{}', 'Invented', now())`,
    token("why somebody leaves", new Set(await holders(planting, "force:configure"))),
  );
  await run(
    `insert into people.vettings (force_id, person_id, level, granted_on, expires_on, clause_id)
     values ($1, ${dpo}, $3, '2024-06-01', '2099-05-31', 'X-1')`,
    token("level of vetting", officers),
  );
  await run(
    `insert into people.trainings (force_id, person_id, kind, title, done_on, renew_by, clause_id)
     values ($1, ${dpo}, 'TRAINING', $3, '2024-06-01', '2099-05-31', 'X-1')`,
    token("title of a training", officers),
  );
  await run(
    `insert into people.restrictions (force_id, person_id, office_id, basis, ground, reason, clause_id, restricted, differs_from, from_day, to_day)
     select $1, l.person_id, a.office_id, 'EXEMPTION', 'OTHER', $3, 'X-1', false, $4, '2024-06-01', '2024-12-31'
     from people.logins l join people.appointments a on a.force_id = l.force_id and a.person_id = l.person_id
     where l.force_id = $1 and l.subject = $2 limit 1`,
    token("reason of a political restriction", officers),
    token("what a political restriction differs from", officers),
  );
  await run(
    `insert into people.relationships (force_id, person_id, kind, name, other_person_id, from_day, to_day)
     values ($1, ${dpo}, 'FRIEND', $3, (select person_id from people.logins where force_id = $1 and subject = $4), '2020-01-01', '2099-12-31')`,
    token("name in a relationship", near),
    `staff@${force.slug}.example`,
  );
  await run(
    `update people.persons set form_of_address = $3 where force_id = $1 and id = ${dpo}`,
    token("form of address", await holders(planting, "people:read")),
  );
  await platform.database.query(
    "insert into people.election_days (force_id, poll_on, source) values ($1, '2032-05-06', 'Invented')",
    [force.id],
  );
}
