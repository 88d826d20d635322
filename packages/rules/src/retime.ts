import { computeDeadline, type ComputedDeadline, type DeadlineFacts } from "./deadline.js";
import type { HolidaysByCalendar } from "./calendar.js";
import type { DeadlineRule } from "./kinds/deadline.js";
import type { Pause } from "./pauses.js";

/** Open work that has a deadline: the rule, its anchor (ISO day or instant), and when its clock stood still. */
export interface OpenWork {
  rule: DeadlineRule;
  anchor: string;
  pauses?: readonly Pause[];
}

/** Work whose deadline is another one now. */
export interface Retimed<Work extends OpenWork> {
  work: Work;
  before: ComputedDeadline;
  after: ComputedDeadline;
}

/** Which of the open work falls due at another time by other holidays, in the order given. */
export function retime<Work extends OpenWork>(
  open: readonly Work[],
  holidays: { before: HolidaysByCalendar; after: HolidaysByCalendar },
): Retimed<Work>[] {
  return open
    .map((work) => {
      const compute = (by: HolidaysByCalendar) => computeDeadline(work.rule, work.anchor, factsOf(work, by));
      return { work, before: compute(holidays.before), after: compute(holidays.after) };
    })
    .filter(({ before, after }) => dueWords(before) !== dueWords(after));
}

function factsOf({ pauses }: OpenWork, holidays: HolidaysByCalendar): DeadlineFacts {
  return pauses === undefined ? { holidays } : { holidays, pauses };
}

function dueWords({ dueOn, dueAt, dueIn, target }: ComputedDeadline): string {
  return JSON.stringify([dueOn, dueAt, dueIn, target]);
}
