import { latestReminder } from "@probity/rules/reminders";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { dayInLondon } from "@probity/service-kit/dates";
import type { EventReceiver } from "@probity/service-kit/subgraph";
import type { HourOccasion } from "./plan-reminders.js";

/** A case whose people are told that a clock of it comes to its end, or has: ids and days alone. */
export interface CaseTold {
  readonly caseId: string;
  readonly personIds: readonly string[];
  readonly occasion: string;
  /** The day of the occasion. */
  readonly on: string;
  readonly dueOn: string;
}

/** Told to its people; counted for the monitoring officer too where it is about nobody. */
type Told = CaseTold & { readonly escalated: boolean };

interface Running {
  readonly id: string;
  readonly caseId: string;
  readonly askedAt: Date;
  readonly dueOn: string | null;
  readonly dueAt: Date;
  readonly personIds: string[];
}

const late: readonly string[] = ["TIME_PASSED", "DAY_LATE", "WEEK_LATE", "FOUR_WEEKS_LATE"];

const runningSql = `select k.id, k.case_id as "caseId", k.anchor as "askedAt", k.due_on as "dueOn", k.due_at as "dueAt",
  array(select distinct p.person_id from cases.case_parts p
        where p.force_id = k.force_id and p.case_id = k.case_id and p.part <> 'COMPLAINANT' and p.ended_at is null) as "personIds"
  from cases.case_clocks k
  where k.force_id = $1 and k.met_at is null and k.stopped_at is null and k.due_at is not null`;

/**
 * Tells people of cases, and the monitoring officer how many are late of those that are about nobody: a number that holds others
 * would tell an officer of a case about himself or herself.
 */
export async function tellOfCases(change: Change, context: RequestContext, told: readonly CaseTold[]): Promise<void> {
  if (told.length === 0) return;
  const overdue = told.filter(({ occasion }) => late.includes(occasion)).map(({ caseId }) => caseId);
  const aboutNobody =
    overdue.length === 0
      ? []
      : await change.query<{ id: string }>("select id from cases.about_nobody($1, $2)", [change.forceId, overdue]);
  const counted = new Set(aboutNobody.map(({ id }) => id));
  const cases = told.map((one): Told => ({ ...one, escalated: counted.has(one.caseId) }));
  const officers =
    counted.size === 0
      ? []
      : await change.query<{ personId: string }>(
          `select distinct person_id as "personId" from cases.office_holders
         where force_id = $1 and role = 'MONITORING_OFFICER' and from_day <= $2 and (to_day is null or to_day >= $2)`,
          [change.forceId, context.today],
        );
  const at = context.now.toISOString();
  await change.publish("case-clocks.due", { cases, officerIds: officers.map(({ personId }) => personId), at });
}

/** A clock that counts hours has come to a moment of which its people are told, unless it was met, stopped or moved meanwhile. */
export const receiveClockComes: EventReceiver = async (data, change, context) => {
  const { clockId, occasion, dueAt } = data as { clockId: string; occasion: HourOccasion; dueAt: string };
  const [clock] = await change.query<Running>(`${runningSql} and k.id = $2`, [change.forceId, clockId]);
  if (!clock || clock.dueAt.toISOString() !== dueAt) return;
  const { caseId, personIds } = clock;
  const dueOn = dayInLondon(clock.dueAt);
  await tellOfCases(change, context, [{ caseId, personIds, occasion, on: context.today, dueOn }]);
};

/** At night: tells of clocks that count days, and of all that are late by a week or more. */
export const tellClocks: EventReceiver = async (_data, change, context) => {
  const running = await change.query<Running>(`${runningSql} order by k.due_at, k.id`, [change.forceId]);
  const told = running.flatMap((clock): CaseTold[] => {
    const dueOn = clock.dueOn ?? dayInLondon(clock.dueAt);
    const reminder = latestReminder({ askedOn: dayInLondon(clock.askedAt), dueOn }, context.today);
    if (!reminder || (clock.dueOn === null && !reminder.occasion.endsWith("_LATE"))) return [];
    return [{ caseId: clock.caseId, personIds: clock.personIds, dueOn, ...reminder }];
  });
  await tellOfCases(change, context, told);
};
