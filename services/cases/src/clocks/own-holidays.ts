import { lawfulHolidays } from "@probity/rules/bank-holidays";
import { withAdded, type HolidaysByCalendar } from "@probity/rules/calendar";
import type { Change } from "@probity/service-kit/context";

/** The bank holidays of a force by either calendar: those of the law, and those its administrator added and did not withdraw. */
export async function holidaysOf(change: Change): Promise<HolidaysByCalendar> {
  const added = await change.query<{ on: string; name: string }>(
    `select on_day as "on", name from cases.bank_holidays where force_id = $1 and not withdrawn`,
    [change.forceId],
  );
  const own = new Map(added.map(({ on, name }) => [on, name]));
  return {
    ENGLAND_AND_WALES: withAdded(lawfulHolidays.ENGLAND_AND_WALES, own),
    ANY_PART_OF_UK: withAdded(lawfulHolidays.ANY_PART_OF_UK, own),
  };
}
