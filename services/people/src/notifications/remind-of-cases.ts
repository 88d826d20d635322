import type { EventReceiver } from "@probity/service-kit/subgraph";
import { giveNotices, type NewNotice } from "./give-notices.js";
import { NoticeKind, NoticeOccasion } from "./notice.entity.js";

/** Cases that have a time to keep, as the cases subgraph tells them: ids and days alone. */
interface CaseClocksDue {
  readonly cases: readonly {
    readonly caseId: string;
    readonly personIds: readonly string[];
    readonly occasion: NoticeOccasion;
    /** The day of the occasion. */
    readonly on: string;
    readonly dueOn: string;
    /** Whether the officers count it: it is about nobody. */
    readonly escalated: boolean;
  }[];
  /** Who is told how many of the escalated ones are late, and nothing else of them. */
  readonly officerIds: readonly string[];
  /** When that was so. */
  readonly at: string;
}

const passed: readonly NoticeOccasion[] = [
  NoticeOccasion.TIME_PASSED,
  NoticeOccasion.DAY_LATE,
  NoticeOccasion.WEEK_LATE,
  NoticeOccasion.FOUR_WEEKS_LATE,
];

/**
 * Tells those who handle a case of its times, and an officer how many have passed: once for a day, however often the same is
 * heard. What was settled at that moment or later is left out: an event that is tried again tells of the past.
 */
export const remindOfCases: EventReceiver = async (data, change, context) => {
  const { cases, officerIds, at } = data as CaseClocksDue;
  const settled = await change.query<{ id: string }>(
    "select id from people.settled_duties where force_id = $1 and id = any($2::uuid[]) and settled_at >= $3",
    [change.forceId, cases.map(({ caseId }) => caseId), at],
  );
  const done = new Set(settled.map(({ id }) => id));
  const open = cases.filter(({ caseId }) => !done.has(caseId));
  const own = open.flatMap(({ caseId: subjectId, personIds, occasion, on: occasionOn, dueOn }) => {
    const kind = passed.includes(occasion) ? NoticeKind.CASE_OVERDUE : NoticeKind.CASE_DUE;
    return personIds.map((personId): NewNotice => ({
      personId,
      kind,
      subjectId,
      occasion,
      occasionOn,
      dueOn,
      clauseId: null,
    }));
  });
  const late = open.filter(({ occasion, escalated }) => escalated && passed.includes(occasion));
  const [latest] = late.toSorted((one, other) => other.on.localeCompare(one.on));
  const escalated = !latest
    ? []
    : officerIds.map((personId): NewNotice => {
        const { occasion, on: occasionOn } = latest;
        const of = { kind: NoticeKind.CASES_LATE, subjectId: change.forceId, occasion, occasionOn };
        return { ...of, personId, dueOn: null, clauseId: null, late: new Set(late.map(({ caseId }) => caseId)).size };
      });
  // Of two clocks of one case that come on one day people are told once, of that which ends first.
  const once = new Map<string, NewNotice>();
  for (const notice of own.toSorted((one, other) => (one.dueOn ?? "").localeCompare(other.dueOn ?? ""))) {
    const key = `${notice.personId} ${notice.kind} ${notice.subjectId} ${notice.occasionOn}`;
    if (!once.has(key)) once.set(key, notice);
  }
  const given = await giveNotices(change, context, [...once.values(), ...escalated]);
  if (given.length === 0) return;
  await change.audit(
    ...given.map(({ personId, kind, occasion }) => {
      const after = { kind, occasion };
      return { action: "remindOfCase", entity: "Person", entityId: personId, after, reason: "due by the rules" };
    }),
  );
};
