import type { Change } from "@probity/service-kit/context";
import type { EventReceiver } from "@probity/service-kit/subgraph";
import { giveNotices, type NewNotice } from "./give-notices.js";
import { NoticeKind, NoticeOccasion } from "./notice.entity.js";

/** The open duties of a force of which people are told, as the registers subgraph tells them each night. */
interface DutiesDue {
  readonly duties: readonly {
    readonly obligationId: string;
    readonly personId: string;
    readonly duty: string;
    readonly dueOn: string;
    readonly clauseId: string;
    readonly occasion: NoticeOccasion;
    /** The day of the occasion. */
    readonly on: string;
  }[];
  /** When that was so; left out by what was told before it was said. */
  readonly at?: string;
}

const overdue: readonly NoticeOccasion[] = [NoticeOccasion.WEEK_LATE, NoticeOccasion.FOUR_WEEKS_LATE];

/**
 * Tells people of their duties, and the officers who look after them how many are late by a week or more: anew when another is
 * late by one week or by four, once however often the same is heard.
 */
export const remindOfDuties: EventReceiver = async (data, change, context) => {
  const duties = await stillOpen(change, data as DutiesDue);
  const told = await whoIsTold(
    change,
    context.today,
    duties.map(({ personId }) => personId),
  );
  const own = duties
    .filter(({ personId }) => told.people.includes(personId))
    .map(({ obligationId, personId, duty, dueOn, clauseId, occasion, on }): NewNotice => {
      const kind = overdue.includes(occasion) ? NoticeKind.DUTY_OVERDUE : NoticeKind.DUTY_DUE;
      return { personId, kind, subjectId: obligationId, occasion, occasionOn: on, dueOn, clauseId, duty };
    });
  const late = duties.filter(({ occasion }) => overdue.includes(occasion));
  const latest = late.toSorted((one, other) => other.on.localeCompare(one.on))[0];
  const escalated = !latest
    ? []
    : told.officers.map((personId): NewNotice => {
        const { occasion, on: occasionOn } = latest;
        const of = { kind: NoticeKind.DUTIES_LATE, subjectId: change.forceId, occasion, occasionOn };
        return { ...of, personId, dueOn: null, clauseId: null, late: late.length };
      });
  const given = await giveNotices(change, context, [...own, ...escalated]);
  if (given.length === 0) return;
  await change.audit(
    ...given.map(({ personId, kind, occasion }) => {
      const after = { kind, occasion };
      return { action: "remindOfDuty", entity: "Person", entityId: personId, after, reason: "due by the rules" };
    }),
  );
};

/** Leaves out what was settled at the moment of which this tells, or later: an event that is tried again tells of the past. */
async function stillOpen(change: Change, { duties, at }: DutiesDue): Promise<DutiesDue["duties"]> {
  if (at === undefined) return duties;
  const settled = await change.query<{ id: string }>(
    "select id from people.settled_duties where force_id = $1 and id = any($2::uuid[]) and settled_at >= $3",
    [change.forceId, duties.map(({ obligationId }) => obligationId), at],
  );
  const done = new Set(settled.map(({ id }) => id));
  return duties.filter(({ obligationId }) => !done.has(obligationId));
}

/** Which of these people hold an office today, and who keeps the registers or sees that the law is kept. */
async function whoIsTold(
  change: Change,
  today: string,
  personIds: readonly string[],
): Promise<{ people: string[]; officers: string[] }> {
  const rows = await change.query<{ personId: string; officer: boolean }>(
    `select a.person_id as "personId", bool_or(o.role in ('REGISTRAR', 'MONITORING_OFFICER')) as officer
     from people.appointments a join people.offices o on o.force_id = a.force_id and o.id = a.office_id
     where a.force_id = $1 and a.from_day <= $2 and (a.to_day is null or a.to_day >= $2)
       and (a.person_id = any($3::uuid[]) or o.role in ('REGISTRAR', 'MONITORING_OFFICER'))
     group by a.person_id`,
    [change.forceId, today, personIds],
  );
  return {
    people: rows.map(({ personId }) => personId),
    officers: rows.filter(({ officer }) => officer).map(({ personId }) => personId),
  };
}
