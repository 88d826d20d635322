import { lawfulHolidays } from "@probity/rules/bank-holidays";
import { withAdded, type HolidaysByCalendar } from "@probity/rules/calendar";
import type { Change } from "@probity/service-kit/context";

/** The bank holidays of a force by either calendar: those of the law, and those its administrator added. */
export async function forceHolidays(change: Change): Promise<HolidaysByCalendar> {
  const added = await change.query<{ on: string; name: string }>(
    `select on_day as "on", name_en as name from registers.bank_holidays where force_id = $1`,
    [change.forceId],
  );
  const own = new Map(added.map(({ on, name }) => [on, name]));
  return {
    ENGLAND_AND_WALES: withAdded(lawfulHolidays.ENGLAND_AND_WALES, own),
    ANY_PART_OF_UK: withAdded(lawfulHolidays.ANY_PART_OF_UK, own),
  };
}
