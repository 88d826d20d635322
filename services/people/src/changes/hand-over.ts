import { isoDayInWords } from "@probity/rules/deadline-words";
import type { Change } from "@probity/service-kit/context";
import { daysAfter } from "@probity/service-kit/dates";
import { conflict, invalid } from "@probity/service-kit/errors";
import { v7 as uuidv7 } from "uuid";
import { circlesIn, holdLines, linesAbove } from "../setup/reporting-circles.js";
import { tellLines } from "../setup/reporting-line.js";
import { PersonChangeStepKind as StepKind, type Step } from "./person-change.entity.js";
import { runningAfter } from "./end-offices.js";

interface Line {
  readonly id: string;
  readonly personId: string;
  readonly managerId: string | null;
  readonly bodyId: string | null;
  readonly from: string;
  readonly to: string | null;
}

/** What ended and what began, so that it can be undone. */
export interface HandedOver {
  readonly steps: Step[];
  readonly ended: readonly { id: string; to: string | null }[];
  readonly begun: readonly string[];
}

const columns = `l.id, l.person_id as "personId", l.manager_id as "managerId", l.body_id as "bodyId", l.from_day as "from", l.to_day as "to"`;

/** Ends the leaver's own line, and lets those who report to the leaver report to the successor from the day after. */
export async function handOver(
  change: Change,
  { personId, on, successorId }: { personId: string; on: string; successorId: string | null },
): Promise<HandedOver> {
  await holdLines(change);
  const lines = await change.query<Line>(
    `select ${columns} from people.reporting_lines l where l.force_id = $1 and (l.person_id = $2 or l.manager_id = $2)
     and (l.to_day is null or l.to_day > $3) and (l.to_day is null or l.to_day >= l.from_day) order by l.person_id, l.from_day`,
    [change.forceId, personId, on],
  );
  const own = lines.filter((line) => line.personId === personId);
  const staff = lines.filter((line) => line.managerId === personId);
  const superior = own.find(({ from, to }) => from <= on && (to === null || to >= on)) ?? null;
  if (staff.length > 0) await refuseOrphans(change, { personId, staff, on, successorId });
  const begun = staff.map((line) => nextLine(line, { on, successorId, superior }));
  await refuseCircle(change, begun, daysAfter(on, 1));
  await store(change, lines, begun, on);
  const handed = begun.map(({ personId: whose, managerId, bodyId, from }): Step => {
    const to = { ...(managerId ? { managerId } : {}), ...(bodyId ? { bodyId } : {}) };
    return { kind: StepKind.STAFF_HANDED_OVER, on: from, personId: whose, ...to };
  });
  const ended = own.map((line): Step => {
    const to = {
      ...(line.managerId ? { managerId: line.managerId } : {}),
      ...(line.bodyId ? { bodyId: line.bodyId } : {}),
    };
    return { kind: StepKind.LINE_ENDS, on, ...to };
  });
  const lastDays = lines.map(({ id, to }) => ({ id, to }));
  return { steps: [...ended, ...handed], ended: lastDays, begun: begun.map(({ id }) => id) };
}

interface Orphans {
  personId: string;
  staff: readonly Line[];
  on: string;
  successorId: string | null;
}

/** @throws INVALID at the successor where those who report to the leaver would report to nobody. */
async function refuseOrphans(change: Change, { personId, staff, on, successorId }: Orphans): Promise<void> {
  const ids = staff.map((line) => line.personId);
  if (!successorId)
    throw invalid(
      "successorId",
      `${await namesOf(change, ids)}: choose to whom they report from then on.`,
      "STAFF_LEFT",
    );
  if (successorId === personId)
    throw invalid("successorId", "The leaver cannot be the successor: choose somebody else.");
  const later = staff.find(({ from }) => from > on);
  if (later) {
    const who = await namesOf(change, [later.personId]);
    throw invalid(
      "successorId",
      `${who}: is to report to the leaver from ${isoDayInWords(later.from)}. Change that first.`,
    );
  }
  const day = daysAfter(on, 1);
  const offices = await runningAfter(change, successorId, on);
  if (!offices.some(({ from }) => from <= day))
    throw invalid("successorId", `The successor holds no office on ${isoDayInWords(day)}: choose somebody else.`);
}

async function refuseCircle(change: Change, begun: readonly Line[], from: string): Promise<void> {
  if (begun.length === 0) return;
  const above = await linesAbove(
    change,
    begun.map(({ managerId }) => managerId),
    from,
  );
  const [circular] = circlesIn(begun, above);
  if (!circular) return;
  const who = await namesOf(change, [circular.personId]);
  throw invalid("successorId", `The successor reports to ${who}: choose somebody else.`, "CIRCLE");
}

async function namesOf(change: Change, ids: readonly string[]): Promise<string> {
  const rows = await change.query<{ name: string }>(
    "select name from people.persons where force_id = $1 and id = any($2) order by name",
    [change.forceId, ids],
  );
  return rows.map(({ name }) => name).join(", ");
}

/** The successor, where one of the leaver's own staff, reports to whom the leaver reported to. */
function nextLine(
  line: Line,
  { on, successorId, superior }: { on: string; successorId: string | null; superior: Line | null },
): Line {
  const begins = { id: uuidv7(), personId: line.personId, from: daysAfter(on, 1), to: line.to };
  if (line.personId !== successorId) return { ...begins, managerId: successorId, bodyId: null };
  if (!superior)
    throw invalid("successorId", "The successor would report to nobody, as the leaver does: choose somebody else.");
  return { ...begins, managerId: superior.managerId, bodyId: superior.bodyId };
}

async function store(change: Change, ended: readonly Line[], begun: readonly Line[], on: string): Promise<void> {
  if (ended.length === 0) return;
  const { forceId } = change;
  await change.query("update people.reporting_lines set to_day = $3 where force_id = $1 and id = any($2)", [
    forceId,
    ended.map(({ id }) => id),
    on,
  ]);
  await change.query(
    `insert into people.reporting_lines (force_id, id, person_id, manager_id, body_id, from_day, to_day)
     select $1, n.id, n."personId", n."managerId", n."bodyId", n."from", n."to" from jsonb_to_recordset($2::jsonb)
       as n (id uuid, "personId" uuid, "managerId" uuid, "bodyId" uuid, "from" date, "to" date)`,
    [forceId, JSON.stringify(begun)],
  );
  await tellLines(change, [...ended.map((line) => ({ ...line, to: on })), ...begun]);
  await change.audit(
    ...ended.map((line) => {
      const next = begun.find(({ personId }) => personId === line.personId);
      const after = next ? { managerId: next.managerId, bodyId: next.bodyId, from: next.from } : { to: on };
      const before = { managerId: line.managerId, bodyId: line.bodyId };
      return { action: "setReportingLine", entity: "Person", entityId: line.personId, before, after };
    }),
  );
}

/** @throws CONFLICT where somebody whose line is to go on was given another one meanwhile: they would report twice. */
async function refuseOthersSince(
  change: Change,
  ended: readonly { id: string; to: string | null }[],
  begun: readonly string[],
): Promise<void> {
  const others = await change.query<{ personId: string }>(
    `select distinct o.person_id as "personId" from jsonb_to_recordset($2::jsonb) as e (id uuid, "to" date)
     join people.reporting_lines l on l.force_id = $1 and l.id = e.id
     join people.reporting_lines o on o.force_id = $1 and o.person_id = l.person_id and o.id <> all($3::uuid[])
       and (o.to_day is null or o.to_day >= greatest(o.from_day, l.to_day + 1)) and (e."to" is null or o.from_day <= e."to")
     where o.id not in (select x.id from jsonb_to_recordset($2::jsonb) as x (id uuid))`,
    [change.forceId, JSON.stringify(ended), begun],
  );
  if (others.length === 0) return;
  const who = await namesOf(
    change,
    others.map(({ personId }) => personId),
  );
  throw conflict(`${who}: was meanwhile told to report to somebody else. Change that first.`);
}

/** @throws CONFLICT where somebody would report to themselves through lines that were set meanwhile. */
async function refuseCircleAgain(change: Change, goOn: readonly Line[]): Promise<void> {
  const managed = goOn.filter(({ managerId }) => managerId !== null);
  const from = managed.map((line) => line.from).toSorted()[0];
  if (from === undefined) return;
  const above = await linesAbove(
    change,
    managed.map(({ managerId }) => managerId),
    from,
  );
  const [circular] = circlesIn(managed, above);
  if (!circular) return;
  const who = await namesOf(change, [circular.personId]);
  throw conflict(
    `${who}: would report to themselves through others, by a line that was set meanwhile. Change that first.`,
  );
}

/** Takes a handing over back: what ended goes on, and what was to begin never does. */
export async function takeBack(
  change: Change,
  { ended, begun }: { ended: readonly { id: string; to: string | null }[]; begun: readonly string[] },
): Promise<void> {
  if (ended.length === 0) return;
  await holdLines(change);
  await refuseOthersSince(change, ended, begun);
  const lines = await change.query<Line>(
    `update people.reporting_lines l set to_day = case when l.id = any($3) then l.from_day - 1 else e."to" end
     from (select * from jsonb_to_recordset($2::jsonb) as e (id uuid, "to" date) union all select unnest($3::uuid[]), null) e
     where l.force_id = $1 and l.id = e.id returning ${columns}`,
    [change.forceId, JSON.stringify(ended), begun],
  );
  const goOn = lines.filter(({ id }) => !begun.includes(id));
  await refuseCircleAgain(change, goOn);
  await tellLines(change, lines);
  await change.audit(
    ...goOn.map(({ personId, managerId, bodyId, to }) => {
      return { action: "setReportingLine", entity: "Person", entityId: personId, after: { managerId, bodyId, to } };
    }),
  );
}
