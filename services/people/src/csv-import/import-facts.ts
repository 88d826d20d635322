import { columnsOf } from "@probity/service-kit/columns";
import type { Change, RequestContext } from "@probity/service-kit/context";
import type { Permission } from "@probity/service-kit/permissions";
import { sayForces } from "@probity/service-kit/tenancy";
import { Office } from "../appointments/appointment.entity.js";
import type { Reporting } from "../setup/reporting-circles.js";
import type { PersonRow } from "./person-row.js";

/** Whoever brings people in sets up who signs in: the same right as for one person. */
export const bringsIn: Permission = "force:configure";

/** Reads rows of the force; the statement says `force_id = any($forces)`. */
export type Reader = <Row extends object>(sql: string, parameters: readonly unknown[]) => Promise<Row[]>;

/** Reads outside a change, for the preview. */
export const readerOf =
  (context: RequestContext): Reader =>
  (sql, parameters) =>
    context.read(bringsIn, sql, parameters);

/** Reads in the change itself, so that nothing has moved between looking and storing. */
export const readerIn =
  (change: Change): Reader =>
  (sql, parameters) =>
    change.query(sayForces(sql, parameters.length), [...parameters, [change.forceId]]);

/** Somebody who signs in at the force; `id` is null for a login that is no person. */
export interface KnownPerson {
  readonly email: string;
  readonly id: string | null;
  readonly name: string;
  readonly formOfAddress: string | null;
}

interface Held {
  readonly personId: string;
  readonly officeId: string;
  readonly from: string;
  readonly to: string | null;
}

/** What the force has already of the people in the rows. */
export interface ImportFacts {
  readonly people: ReadonlyMap<string, KnownPerson>;
  readonly offices: readonly Office[];
  readonly held: ReadonlyMap<string, readonly Held[]>;
  /** To whom everybody of the force reports, reported and will report; empty where no row says so of anybody. */
  readonly lines: ReadonlyMap<string, readonly Reporting[]>;
  readonly polls: readonly { readonly pollOn: string }[];
}

/** Rows looked up or stored at a time: a statement stays far below the time that it may take. */
export const BATCH = 1000;

/** Rows, at most a thousand in each part. */
export const batchesOf = <Row>(rows: readonly Row[]): (readonly Row[])[] =>
  Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, at) => rows.slice(at * BATCH, (at + 1) * BATCH));

/** Three statements, and three for each thousand people. */
export async function importFacts(read: Reader, forceId: string, rows: readonly PersonRow[]): Promise<ImportFacts> {
  const offices = await read<Office>(
    `select ${columnsOf(Office, "o")} from people.offices o where o.force_id = $1 and o.force_id = any($forces)`,
    [forceId],
  );
  const polls = await read<{ pollOn: string }>(
    `select e.poll_on as "pollOn" from people.election_days e where e.force_id = $1 and e.force_id = any($forces) order by e.poll_on`,
    [forceId],
  );
  const emails = [...new Set(rows.flatMap(({ email, managerEmail }) => [email, managerEmail ?? email]))];
  const lines = rows.some(({ managerEmail }) => managerEmail !== null) ? await linesOf(read, forceId) : [];
  const found = { people: [] as KnownPerson[], held: [] as Held[] };
  for (const some of batchesOf(emails)) {
    const { people, held } = await factsOf(read, forceId, some);
    found.people.push(...people);
    found.held.push(...held);
  }
  const byPerson = ({ personId }: { personId: string }) => personId;
  return {
    people: new Map(found.people.map((person) => [person.email, person])),
    offices,
    held: Map.groupBy(found.held, byPerson),
    lines: Map.groupBy(lines, byPerson),
    polls,
  };
}

/** Who is who by address. */
export const idsOf = ({ people }: ImportFacts): Map<string, string> =>
  new Map([...people.values()].flatMap(({ email, id }) => (id === null ? [] : [[email, id] as const])));

/**
 * Each table by itself, and its rows by one list: of people just stored the planner knows nothing, and where it may join it
 * compares every row of the force with every one asked for.
 */
async function factsOf(read: Reader, forceId: string, emails: readonly string[]) {
  const logins = await read<{ email: string; id: string | null }>(
    `select l.subject as email, l.person_id as id from people.logins l
     where l.force_id = $1 and l.force_id = any($forces) and l.subject = any($2)`,
    [forceId, emails],
  );
  const ids = logins.flatMap(({ id }) => (id === null ? [] : [id]));
  const persons = await read<Pick<KnownPerson, "id" | "name" | "formOfAddress">>(
    `select p.id, p.name, p.form_of_address as "formOfAddress" from people.persons p
     where p.force_id = $1 and p.force_id = any($forces) and p.id = any($2)`,
    [forceId, ids],
  );
  const held = await read<Held>(
    `select a.person_id as "personId", a.office_id as "officeId", a.from_day as "from", a.to_day as "to" from people.appointments a
     where a.force_id = $1 and a.force_id = any($forces) and a.person_id = any($2)`,
    [forceId, ids],
  );
  const byId = new Map(persons.map((person) => [person.id, person]));
  const people = logins.map(({ email, id }): KnownPerson => ({
    name: email,
    formOfAddress: null,
    ...byId.get(id),
    id,
    email,
  }));
  return { people, held };
}

/** Of the whole force, as whoever is in a row may report to somebody through people in none. */
function linesOf(read: Reader, forceId: string): Promise<Reporting[]> {
  return read<Reporting>(
    `select l.person_id as "personId", l.manager_id as "managerId", l.from_day as "from", l.to_day as "to" from people.reporting_lines l
     where l.force_id = $1 and l.force_id = any($forces) and (l.to_day is null or l.to_day >= l.from_day)`,
    [forceId],
  );
}
