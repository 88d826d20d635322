import type { AuditEntry } from "@probity/service-kit/audit";
import type { Change } from "@probity/service-kit/context";
import { dayBefore } from "@probity/service-kit/dates";
import { conflict } from "@probity/service-kit/errors";
import { v7 as uuidv7 } from "uuid";
import { AppointmentKind } from "../appointments/appointment.entity.js";
import { tellLines, type ToldLine } from "../setup/reporting-line.js";
import { lineFrom, RowChange, type PlannedRow } from "./plan-rows.js";

type Stored = PlannedRow & { readonly personId: string };

/**
 * Stores what the rows say of persons and offices: a fixed number of statements, and an entry in the trail for each change.
 * Answers who is who by address.
 */
export async function storePeople(
  change: Change,
  rows: readonly PlannedRow[],
  importId: string,
): Promise<Map<string, string>> {
  const stored = rows.map((row): Stored => ({ ...row, personId: row.id ?? uuidv7() }));
  const having = (one: RowChange) => stored.filter(({ changes }) => changes.includes(one));
  const [added, named, offices] = [having(RowChange.PERSON), having(RowChange.NAME), having(RowChange.OFFICE)];
  const called = having(RowChange.FORM_OF_ADDRESS);
  if (added.length > 0) await addPeople(change, added);
  if (named.length > 0) await rename(change, named);
  if (called.length > 0) await call(change, called);
  const entries: AuditEntry[] = [
    ...added.map(({ personId }) => entry("addPerson", personId, { signsIn: true, importId })),
    ...named.map(({ personId, person, formerName }) => ({
      ...entry("renamePerson", personId, { name: person.name, importId }),
      before: { name: formerName },
    })),
    ...called.map(({ personId, person }) =>
      entry("setFormOfAddress", personId, { formOfAddress: person.formOfAddress }),
    ),
    ...(offices.length > 0 ? await openOffices(change, offices) : []),
  ];
  if (entries.length > 0) await change.audit(...entries);
  return new Map(stored.map(({ person, personId }) => [person.email, personId]));
}

const entry = (action: string, entityId: string, after: object): AuditEntry => ({
  action,
  entity: "Person",
  entityId,
  after,
});

async function addPeople(change: Change, rows: readonly Stored[]): Promise<void> {
  const { forceId } = change;
  const of = <Value>(value: (row: Stored) => Value): Value[] => rows.map(value);
  const ids = of(({ personId }) => personId);
  await change.query(
    `insert into people.persons (force_id, id, name, form_of_address, public)
     select $1, p.id, p.name, p.form, false from unnest($2::uuid[], $3::text[], $4::text[]) as p (id, name, form)`,
    [forceId, ids, of(({ person }) => person.name), of(({ person }) => person.formOfAddress)],
  );
  const letIn = await change.query(
    `insert into people.logins (force_id, subject, person_id)
     select $1, l.subject, l.person from unnest($2::text[], $3::uuid[]) as l (subject, person)
     on conflict (force_id, subject) do nothing returning id`,
    [forceId, of(({ person }) => person.email), ids],
  );
  if (letIn.length !== rows.length)
    throw conflict("Somebody added one of these people meanwhile. Look at the file anew.");
}

async function rename(change: Change, rows: readonly Stored[]): Promise<void> {
  await change.query(
    `update people.persons p set name = n.name from unnest($2::uuid[], $3::text[]) as n (id, name)
     where p.force_id = $1 and p.id = n.id`,
    [change.forceId, rows.map(({ personId }) => personId), rows.map(({ person }) => person.name)],
  );
}

async function call(change: Change, rows: readonly Stored[]): Promise<void> {
  await change.query(
    `update people.persons p set form_of_address = n.form from unnest($2::uuid[], $3::text[]) as n (id, form)
     where p.force_id = $1 and p.id = n.id`,
    [change.forceId, rows.map(({ personId }) => personId), rows.map(({ person }) => person.formOfAddress)],
  );
}

/** What opening one appointment does, for many at once. */
async function openOffices(change: Change, rows: readonly Stored[]): Promise<AuditEntry[]> {
  const { forceId } = change;
  const opened = rows.flatMap(({ personId, person: { from, to }, office }) =>
    office && from
      ? [
          {
            office,
            row: {
              id: uuidv7(),
              personId,
              officeId: office.id,
              kind: AppointmentKind.APPOINTED,
              from,
              to,
              electedOn: null,
            },
          },
        ]
      : [],
  );
  await change.query(
    `insert into people.appointments (force_id, id, person_id, office_id, kind, from_day, to_day, public)
     select $1, a.id, a."personId", a."officeId", a.kind, a."from", a."to", o.public
     from jsonb_to_recordset($2::jsonb) as a (id uuid, "personId" uuid, "officeId" uuid, kind text, "from" date, "to" date)
     join people.offices o on o.force_id = $1 and o.id = a."officeId"`,
    [forceId, JSON.stringify(opened.map(({ row }) => row))],
  );
  const shown = opened.filter(({ office }) => office.public).map(({ row }) => row.personId);
  await change.query("update people.persons set public = true where force_id = $1 and id = any($2) and not public", [
    forceId,
    shown,
  ]);
  await change.publishAll(
    "appointment.changed",
    opened.map(({ row, office }) => ({ ...row, role: office.role, public: office.public })),
  );
  return opened.map(({ row: { id, ...after } }) => ({ action: "appoint", entity: "Appointment", entityId: id, after }));
}

/** Stores to whom the people of the rows report; the line before ends the day before. */
export async function storeLines(
  change: Change,
  rows: readonly PlannedRow[],
  ids: ReadonlyMap<string, string>,
  today: string,
): Promise<void> {
  const { forceId } = change;
  const lines = rows
    .filter(({ changes }) => changes.includes(RowChange.LINE))
    .flatMap(({ person }) => {
      const [personId, managerId] = [ids.get(person.email), ids.get(person.managerEmail ?? "")];
      const from = lineFrom(person, today);
      return personId && managerId ? [{ id: uuidv7(), personId, managerId, from, to: null }] : [];
    });
  if (lines.length === 0) return;
  const json = JSON.stringify(lines.map((line) => ({ ...line, before: dayBefore(line.from) })));
  const ended = await change.query<ToldLine>(
    `update people.reporting_lines l set to_day = n.before
     from jsonb_to_recordset($2::jsonb) as n ("personId" uuid, before date)
     where l.force_id = $1 and l.person_id = n."personId" and (l.to_day is null or l.to_day > n.before)
     returning l.id, l.person_id as "personId", l.manager_id as "managerId", l.from_day as "from", l.to_day as "to"`,
    [forceId, json],
  );
  await change.query(
    `insert into people.reporting_lines (force_id, id, person_id, manager_id, from_day)
     select $1, n.id, n."personId", n."managerId", n."from"
     from jsonb_to_recordset($2::jsonb) as n (id uuid, "personId" uuid, "managerId" uuid, "from" date)`,
    [forceId, json],
  );
  await tellLines(change, [...ended, ...lines]);
  const former = new Map(ended.map(({ personId, managerId }) => [personId, managerId]));
  await change.audit(
    ...lines.map(({ personId, managerId, from }) => ({
      action: "setReportingLine",
      entity: "Person",
      entityId: personId,
      before: { managerId: former.get(personId) ?? null },
      after: { managerId, from },
    })),
  );
}
