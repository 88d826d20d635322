import type { Change } from "@probity/service-kit/context";
import { dayBefore } from "@probity/service-kit/dates";

/** To whom somebody reports: nobody of these where it is a body. ISO days, both inclusive. */
export interface Reporting {
  readonly personId: string;
  readonly managerId: string | null;
  readonly from: string;
  /** Null: until further notice. */
  readonly to: string | null;
}

/** Lets nobody else say in the force who reports to whom until the change ends: two at once would each see no circle. */
export async function holdLines(change: Change): Promise<void> {
  await change.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`reporting lines of ${change.forceId}`]);
}

/** Who reports to whom above these people from a day on: one statement, however many stand above each other. */
export function linesAbove(change: Change, personIds: readonly (string | null)[], from: string): Promise<Reporting[]> {
  const runs =
    "l.force_id = $1 and l.manager_id is not null and (l.to_day is null or l.to_day >= greatest($3, l.from_day))";
  const columns = "l.person_id, l.manager_id, l.from_day, l.to_day";
  return change.query<Reporting>(
    `with recursive above as (
       select ${columns} from people.reporting_lines l where ${runs} and l.person_id = any($2::uuid[])
       union select ${columns} from above a join people.reporting_lines l on l.person_id = a.manager_id where ${runs})
     select person_id as "personId", manager_id as "managerId", from_day as "from", to_day as "to" from above`,
    [change.forceId, personIds, from],
  );
}

/**
 * The lines about to begin by which somebody would report to themselves through others on some day. They end whatever stands
 * of the same people the day before they begin.
 */
export function circlesIn<Line extends Reporting>(begun: readonly Line[], standing: readonly Reporting[]): Set<Line> {
  const begins = new Map(begun.map(({ personId, from }) => [personId, from]));
  const kept = standing.map((line) => {
    const next = begins.get(line.personId);
    return next !== undefined && (line.to ?? next) >= next ? { ...line, to: dayBefore(next) } : line;
  });
  const near = aroundCircles([...begun, ...kept].filter(({ from, to }) => to === null || to >= from));
  const above = Map.groupBy(near, ({ personId }) => personId);
  const isNear = new Set(near);
  const circular = new Set<Reporting>();
  for (const line of begun)
    if (isNear.has(line) && !circular.has(line)) for (const one of circleThrough(line, above)) circular.add(one);
  return new Set(begun.filter((line) => circular.has(line)));
}

interface Step {
  readonly line: Reporting;
  readonly below: Step | null;
  readonly from: string;
  readonly to: string;
}

/** The lines of a circle that the line closes on some day; none where it closes none. */
function circleThrough(begun: Reporting, above: ReadonlyMap<string, readonly Reporting[]>): Reporting[] {
  const last = "9999-12-31";
  const steps: Step[] = [{ line: begun, below: null, from: begun.from, to: begun.to ?? last }];
  const seen = new Set<string>();
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { line, ...days } = step;
    if (line.managerId === begun.personId) return linesOf(step);
    for (const next of above.get(line.managerId ?? "") ?? []) {
      const from = next.from > days.from ? next.from : days.from;
      const to = (next.to ?? last) < days.to ? (next.to ?? last) : days.to;
      const state = `${next.personId} ${next.managerId} ${from} ${to}`;
      if (from > to || seen.has(state)) continue;
      seen.add(state);
      steps.push({ line: next, below: step, from, to });
    }
  }
  return [];
}

function linesOf(last: Step): Reporting[] {
  const lines = [];
  for (let step: Step | null = last; step; step = step.below) lines.push(step.line);
  return lines;
}

/** What is left once everybody is left out who has nobody above, or nobody below, who is left: nearly always nothing. */
function aroundCircles(lines: readonly Reporting[]): Reporting[] {
  const upwards = (line: Reporting) => [line.personId, line.managerId] as const;
  const downwards = (line: Reporting) => [line.managerId, line.personId] as const;
  return leading(leading(lines, upwards), downwards);
}

/** The lines that lead on without end, whatever their days. */
function leading(
  lines: readonly Reporting[],
  ends: (line: Reporting) => readonly [string | null, string | null],
): Reporting[] {
  const into = Map.groupBy(lines, (line) => ends(line)[1]);
  const left = new Map<string | null, number>();
  for (const line of lines) left.set(ends(line)[0], (left.get(ends(line)[0]) ?? 0) + 1);
  const stops = [...into.keys()].filter((one) => !left.has(one));
  for (let stop = stops.pop(); stop !== undefined; stop = stops.pop())
    for (const line of into.get(stop) ?? []) {
      const [start] = ends(line);
      const more = (left.get(start) ?? 0) - 1;
      left.set(start, more);
      if (more === 0) stops.push(start);
    }
  return lines.filter((line) => (left.get(ends(line)[1]) ?? 0) > 0);
}
