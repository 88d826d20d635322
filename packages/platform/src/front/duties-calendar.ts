import ical, { ICalEventTransparency } from "ical-generator";

/** The languages of a calendar. */
export type CalendarLanguage = "EN" | "CY";

/** A duty as a calendar shows it; days are ISO days. */
export interface CalendarDuty {
  readonly id: string;
  readonly title: string;
  readonly dueOn: string;
  readonly anchorOn: string;
  readonly clauseId: string;
  /** One for each time its day was moved. */
  readonly retimings: readonly unknown[];
}

const words = {
  EN: { name: "Duties (Probity)", clause: "Clause", last: "Last day:" },
  CY: { name: "Dyletswyddau (Probity)", clause: "Cymal", last: "Diwrnod olaf:" },
} as const;

/** Duties as an iCalendar of whole days. The same duties make the same bytes: nothing in it tells when it was read. */
export function dutiesCalendar(duties: readonly CalendarDuty[], language: CalendarLanguage, baseUrl: string): string {
  const { name, clause, last } = words[language];
  const link = `${baseUrl}/admin/duties`;
  const calendar = ical({ name, prodId: { company: "Probity", product: "Duties", language }, ttl: 6 * 60 * 60 });
  for (const { id, title, dueOn, anchorOn, clauseId, retimings } of duties) {
    calendar.createEvent({
      id: `${id}@${new URL(baseUrl).hostname}`,
      sequence: retimings.length,
      stamp: midnight(anchorOn),
      start: midnight(dueOn),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: `${last} ${title}`,
      description: `${clause} ${clauseId}\n${link}`,
      url: link,
    });
  }
  return calendar.toString();
}

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);
