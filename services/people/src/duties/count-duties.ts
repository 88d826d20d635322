import { daysAfter } from "@probity/service-kit/dates";
import { ObligationStatus } from "@probity/service-kit/duty-kind-enums";
import { PersonDutyCounts, type PersonDuty } from "./person-duty.entity.js";

type Counted = "overdue" | "within7" | "within28" | "later" | "met";

/** Duties by force, in figures. */
export function countDuties(duties: readonly PersonDuty[], today: string): PersonDutyCounts[] {
  const [week, month] = [daysAfter(today, 7), daysAfter(today, 28)];
  const of = ({ status, dueOn }: PersonDuty): Counted => {
    if (status === ObligationStatus.MET) return "met";
    if (status === ObligationStatus.OVERDUE) return "overdue";
    if (dueOn === null || dueOn > month) return "later";
    return dueOn > week ? "within28" : "within7";
  };
  return [...Map.groupBy(duties, ({ forceId }) => forceId)]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([id, ofForce]) => {
      const counts = { overdue: 0, within7: 0, within28: 0, later: 0, met: 0 };
      for (const duty of ofForce) counts[of(duty)] += 1;
      const open = ofForce.filter(({ status }) => status !== ObligationStatus.MET).flatMap(({ dueOn }) => dueOn ?? []);
      return Object.assign(new PersonDutyCounts(), { force: { id }, ...counts, nextDueOn: open.toSorted()[0] ?? null });
    });
}
