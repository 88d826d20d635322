import { holders, type Planting } from "./planting.js";

/** Plants in what administrators set up and people sign: granted access, a bank holiday and what it moved, a signature, notices of it. */
export async function plantSetUp(planting: Planting): Promise<void> {
  const { platform, force } = planting;
  const run = (sql: string, ...more: unknown[]) => platform.database.query<{ id: string }>(sql, [force.id, ...more]);
  const administrators = await holders(planting, "force:configure");
  const signed = await holders(planting, "acknowledgements:read");
  const staff = `staff@${force.slug}.example`;
  await run(
    `insert into people.acknowledgements (force_id, person_id, version_id, event, content_hash, clause_ids, roles, typed_name, signed_at,
       signed_on, recorded_by, reason, kept_at)
     select $1, l.person_id, r.id, 'APPOINTMENT', r.content_hash, array(select c->>'clauseId' from jsonb_array_elements(r.clauses) c), '{STAFF}', $3, now(),
       current_date, 'Invented', $4, $5
     from people.logins l, people.rulebooks r where l.force_id = $1 and l.subject = $2 and r.force_id = $1`,
    staff,
    ...["name typed to sign", "why it was signed on paper", "where the paper is"].map((what) =>
      planting.token(what, new Set([...signed, staff])),
    ),
  );
  await run(
    `insert into people.notices (force_id, person_id, kind, subject_id, occasion, occasion_on, due_on, clause_id, created_at, read_at, email, last_error)
     select $1, l.person_id, 'SIGNATURE_DUE', r.id, 'BY_HAND', current_date, current_date, 'X-1', now(),
       case when l.subject = $2 then now() end, 'FAILED', $4
     from people.logins l, people.rulebooks r where l.force_id = $1 and l.subject = any(array[$2, $3]) and r.force_id = $1`,
    staff,
    `${force.historic ? "chairman" : "pcc"}@${force.slug}.example`,
    planting.token("why an e-mail was not taken", new Set()),
  );
  await run(
    `insert into registers.calendar_feeds (force_id, person_id, subject, token_hash, language, created_at, last_read_at)
     select $1, l.person_id, $3, sha256('planted'), 'EN', now(), now() from people.logins l where l.force_id = $1 and l.subject = $2`,
    `${force.historic ? "chairman" : "pcc"}@${force.slug}.example`,
    planting.token("by which name the owner of a calendar signs in", new Set()),
  );
  await run(
    `insert into registers.saved_searches (force_id, subject, name, asked, created_at) values ($1, $2, $3,
       '{"words": "x", "language": "EN", "giver": "x", "body": "x", "category": "LAND", "kind": "PERMISSION", "from": "2025-01-01", "to": "2025-12-31"}'::jsonb
         || jsonb_build_object('person', uuidv7(), 'force', uuidv7()), now())`,
    `${force.historic ? "chairman" : "pcc"}@${force.slug}.example`,
    planting.token("name of a saved search", new Set([`${force.historic ? "chairman" : "pcc"}@${force.slug}.example`])),
  );
  await plantGrants(planting, administrators);
  const [holiday] = await run(
    `insert into registers.bank_holidays (force_id, on_day, name_en, name_cy, reason, added_by, added_at)
     values ($1, '2033-03-03', $2, $3, $4, $5, now()) returning id`,
    ...["English name of a bank holiday", "Welsh name of a bank holiday", "reason of a bank holiday"].map((place) =>
      planting.token(place, administrators),
    ),
    planting.token("who added a bank holiday", new Set()),
  );
  const concerned = new Set([...administrators, ...(await holders(planting, "obligations:read"))]);
  await run(
    `insert into registers.retimings (force_id, obligation_id, person_id, duty, clause_id, bank_holiday_id, before_on, after_on, explanation, reason, at)
     select force_id, id, person_id, duty, clause_id, $2, due_on, due_on + 1, array[$3], $4, now() from registers.obligations where force_id = $1 limit 1`,
    holiday?.id,
    planting.token("explanation of a re-timed duty", concerned),
    planting.token("reason of a re-timed duty", concerned),
  );
  await plantWithdrawal(planting, administrators, concerned);
  await plantArrangement(planting);
}

/** To whom the Panel delegates the initial handling of complaints one day. */
async function plantArrangement({ platform, force }: Planting): Promise<void> {
  await platform.database.query(
    "insert into cases.statutory_arrangements (force_id, what, office, source, from_day) values ($1, 'DELEGATE', 'HEAD_OF_STAFF', 'x', '2099-01-01')",
    [force.id],
  );
}

/** A bank holiday that was taken back, and what that moved. */
async function plantWithdrawal(
  { platform, force, token }: Planting,
  administrators: ReadonlySet<string>,
  concerned: ReadonlySet<string>,
): Promise<void> {
  const nobody = new Set<string>();
  await platform.database.query(
    `with day as (
       insert into registers.bank_holidays (force_id, on_day, name_en, name_cy, reason, added_by, added_at)
       values ($1, '2033-03-04', 'x', 'x', 'x', 'x', now()) returning id
     ), withdrawn as (
       insert into registers.bank_holiday_withdrawals (force_id, bank_holiday_id, reason, withdrawn_by, withdrawn_at)
       select $1, day.id, $2, $3, now() from day returning id, bank_holiday_id
     )
     insert into registers.retimings
       (force_id, obligation_id, person_id, duty, clause_id, bank_holiday_id, withdrawal_id, before_on, after_on, explanation, reason, at)
     select o.force_id, o.id, o.person_id, o.duty, o.clause_id, w.bank_holiday_id, w.id, o.due_on + 1, o.due_on, '{x}', $4, now()
     from withdrawn w, (select * from registers.obligations where force_id = $1 limit 1) o`,
    [
      force.id,
      token("reason of a withdrawn bank holiday", administrators),
      token("who withdrew a bank holiday", nobody),
      token("reason of a duty re-timed by a withdrawal", concerned),
    ],
  );
}

/** A grant that counts, to a second login of somebody, and one that was taken back. */
async function plantGrants({ platform, force, token }: Planting, administrators: ReadonlySet<string>): Promise<void> {
  const nobody = new Set<string>();
  const subject = `second.dpo@${force.slug}.example`;
  await platform.database.query(
    "insert into people.logins (force_id, subject, person_id) select force_id, $2, person_id from people.logins where force_id = $1 and subject = $3",
    [force.id, subject, `dpo@${force.slug}.example`],
  );
  const grant = (until: string, reason: string, revoked: string | null) =>
    platform.database.query(
      `insert into people.access_grants (force_id, subject, role, reason, granted_by, valid_to, revoke_reason)
       values ($1, $2, 'READER', $3, $4, $5, $6)`,
      [force.id, subject, reason, token("who granted access", nobody), until, revoked],
    );
  await grant("2099-12-31", token("reason of granted access", administrators), null);
  await grant("2020-01-01", token("reason of access taken back", nobody), token("why access was taken back", nobody));
}
