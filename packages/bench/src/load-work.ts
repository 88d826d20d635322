/** The address of the officer of one of the bench's forces, from 1: may read its duties and publish its registers. */
export const officerOf = (number: number): string => `officer@measured-${number}.example`;

const openDuties = 120;
const waiting = 30;

/**
 * What officers work with: in each of the bench's forces as many duties to do and declarations that wait, and what was done
 * before, one duty and one declaration for ten entries. Needs the temporary tables of the entries.
 */
export function workStatements(forces: number, entries: number): string[] {
  const each = Math.floor(entries / 10 / forces);
  return [
    `insert into people.logins (force_id, subject, person_id)
     select p.force_id, 'officer@measured-' || f.n || '.example', p.id from p join f on f.id = p.force_id where p.person = 4`,
    `create temp table h as select a.force_id, a.person_id, a.id, row_number() over (partition by a.force_id order by o.rank) as n, o.role, a.office_id, a.from_day
     from people.appointments a join f on f.id = a.force_id join people.offices o on o.force_id = a.force_id and o.id = a.office_id where a.public`,
    `insert into registers.office_holders (force_id, id, person_id, office_id, role, kind, from_day, public, told_by)
     select force_id, id, person_id, office_id, role, 'APPOINTED', from_day, true, uuidv7() from h`,
    dutiesSql(openDuties, "current_date - 60 + e % 90", "null"),
    dutiesSql(each, "current_date - 61 - e % 3000", "current_date - 62 - e % 3000"),
    `create temp table d as select h.force_id, h.person_id, uuidv7() as id, e, e <= ${waiting} as waits
     from h join generate_series(1, ${waiting} + ${each}) e on h.n = e % 5 + 1`,
    `insert into registers.declarations (force_id, id, person_id, kind, status, version, created_at, submitted_at, reviewed_at, reviewed_by)
     select force_id, id, person_id, 'CHANGE', case when waits then 'SUBMITTED' else 'PUBLISHED' end, 2, now() - e * interval '1 hour', now() - e * interval '1 hour',
       case when not waits then now() end, case when not waits then uuidv7() end from d`,
    "set session_replication_role = origin",
    `insert into registers.interests (force_id, declaration_id, person_id, category, nil, description, ordinal)
     select force_id, id, person_id, 'LAND', false, 'An interest of the usual length, number ' || e, 1 from d`,
  ];
}

function dutiesSql(count: number, dueOn: string, metOn: string): string {
  return `insert into registers.obligations (force_id, person_id, appointment_id, duty, rule_key, clause_ref, clause_id, version_id, anchor_on, due_on, explanation, met_on, public)
    select h.force_id, h.person_id, h.id, 'REGISTER_OF_INTERESTS', case when ${metOn} is null then 'open-' else 'met-' end || e, c.id, c.clause_id, f.version, ${dueOn} - 28, ${dueOn},
      array['28 days from the day of appointment.', c.clause_id], ${metOn}, false
    from h join f on f.id = h.force_id join generate_series(1, ${count}) e on h.n = e % 5 + 1 join c on c.force_id = h.force_id and c.n = e % 40 + 1`;
}
