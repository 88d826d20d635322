import ical, { ICalEventTransparency } from "ical-generator";

/** The languages of a calendar. */
export type CalendarLanguage = "EN" | "CY";

/** A duty as a calendar shows it; days are ISO days. */
export interface CalendarDuty {
  readonly id: string;
  readonly title: string;
  /** The day under which it stands: the last one, or since when it is asked where none is set. */
  readonly shownOn: string;
  /** Null: no last day is set. */
  readonly dueOn: string | null;
  readonly anchorOn: string;
  /** Null: no clause lays it. */
  readonly clauseId: string | null;
  /** One for each time its day was moved; left out where none moves. */
  readonly retimings?: readonly unknown[];
}

const words = {
  EN: { name: "Duties (Probity)", clause: "Clause", last: "Last day:", since: "Asked for since:" },
  CY: { name: "Dyletswyddau (Probity)", clause: "Cymal", last: "Diwrnod olaf:", since: "Gofynnir amdano ers:" },
} as const;

/** Duties as an iCalendar of whole days. The same duties make the same bytes: nothing in it tells when it was read. */
export function dutiesCalendar(duties: readonly CalendarDuty[], language: CalendarLanguage, baseUrl: string): string {
  const { name, clause, last, since } = words[language];
  const link = `${baseUrl}/admin/duties`;
  const calendar = ical({ name, prodId: { company: "Probity", product: "Duties", language }, ttl: 6 * 60 * 60 });
  for (const { id, title, shownOn, dueOn, anchorOn, clauseId, retimings = [] } of duties) {
    calendar.createEvent({
      id: `${id}@${new URL(baseUrl).hostname}`,
      sequence: retimings.length,
      stamp: midnight(anchorOn),
      start: midnight(shownOn),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: `${dueOn === null ? since : last} ${title}`,
      description: clauseId === null ? link : `${clause} ${clauseId}\n${link}`,
      url: link,
    });
  }
  return calendar.toString();
}

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);
