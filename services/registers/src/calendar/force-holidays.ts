import { lawfulHolidays } from "@probity/rules/bank-holidays";
import { withAdded, type HolidaysByCalendar } from "@probity/rules/calendar";

/** The bank holidays of a force by either calendar: those of the law, and those its administrator added and did not withdraw. */
export function forceHolidays(added: readonly { on: string; name: string }[]): HolidaysByCalendar {
  const own = new Map(added.map(({ on, name }) => [on, name]));
  return {
    ENGLAND_AND_WALES: withAdded(lawfulHolidays.ENGLAND_AND_WALES, own),
    ANY_PART_OF_UK: withAdded(lawfulHolidays.ANY_PART_OF_UK, own),
  };
}
