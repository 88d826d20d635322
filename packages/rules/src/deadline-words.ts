import { Temporal } from "temporal-polyfill";
import type { In, Language } from "./language.js";
import { monthInWords, monthName } from "./plain-words.js";
import type { Stretch } from "./pauses.js";
import { after } from "./welsh.js";
import { weekdaysInWelsh } from "./welsh-words.js";

const weekdays: In<readonly string[]> = {
  EN: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" "),
  CY: weekdaysInWelsh,
};

/** What an explanation of a deadline is put together from. */
interface DeadlinePhrases {
  /** No number, and the words that stand in its place. */
  readonly silent: (text: string | null) => string;
  readonly target: string;
  readonly ordinarily: string;
  /** Words beside the number. */
  readonly also: (text: string) => string;
  readonly within: (length: string, event: string) => string;
  readonly beginningWith: (length: string, event: string) => string;
  readonly dayOne: (day: string) => string;
  readonly so: string;
  readonly stands: string;
  readonly dueAt: (instant: string) => string;
  readonly fixed: (day: string) => string;
  readonly onWorkingDay: (day: string) => string;
  readonly moved: (last: string, past: string, day: string) => string;
  readonly dayNotKnown: string;
  readonly dueIn: (month: string) => string;
  readonly workingDays: (calendar: string) => string;
  readonly leftOut: (days: string) => string;
  readonly weekend: (days: number) => string;
  readonly stood: (from: string, to: string, reason: string) => string;
  readonly stillStands: (from: string, reason: string) => string;
  readonly at: (day: string, time: string) => string;
}

export const deadlinePhrases: In<DeadlinePhrases> = {
  EN: {
    silent: (text) => `the protocol gives no number${text === null ? "" : `; it says "${text}"`}`,
    target: "target of the force, not a rule of the protocol",
    ordinarily: "ordinarily ",
    also: (text) => `${text} and `,
    within: (length, event) => `within ${length} of ${event}`,
    beginningWith: (length, event) => `${length} beginning with the day of ${event}`,
    dayOne: (day) => `day 1 is ${day}`,
    so: "so ",
    stands: "not due while the clock stands still",
    dueAt: (instant) => `due ${instant}; the clock does not stop for nights or weekends`,
    fixed: (day) => `due ${day}; no roll-forward`,
    onWorkingDay: (day) => `due ${day}, which is a working day`,
    moved: (last, past, day) => `${last}; moved to the next working day past ${past}: due ${day}`,
    dayNotKnown: "the day is not known",
    dueIn: (month) => `due in ${month}, reckoned from the first day of the month`,
    workingDays: (calendar) => `working days by the bank holidays of ${calendar}`,
    leftOut: (days) => `left out: ${days}`,
    weekend: (days) => `${days} weekend day${days === 1 ? "" : "s"}`,
    stood: (from, to, reason) => `the clock stood still from ${from} to ${to}: ${reason}`,
    stillStands: (from, reason) => `the clock has stood still since ${from}: ${reason}`,
    at: (day, time) => `${day} at ${time}`,
  },
  CY: {
    silent: (text) => `nid yw’r protocol yn rhoi rhif${text === null ? "" : `; mae’n dweud “${text}”`}`,
    target: "targed yr heddlu, nid rheol y protocol",
    ordinarily: "fel arfer ",
    also: (text) => `${text} ac `,
    within: (length, event) => `o fewn ${length} ${after("i", event)}`,
    beginningWith: (length, event) => `${length} gan gyfrif y diwrnod ei hun, ${event}`,
    dayOne: (day) => `diwrnod 1 yw ${day}`,
    so: "felly ",
    stands: "dim diwrnod olaf tra bo’r cloc yn sefyll",
    dueAt: (instant) => `i’w wneud erbyn ${instant}; nid yw’r cloc yn aros dros nos nac ar y penwythnos`,
    fixed: (day) => `i’w wneud erbyn ${day}; nid yw’n symud`,
    onWorkingDay: (day) => `i’w wneud erbyn ${day}, sy’n ddiwrnod gwaith`,
    moved: (last, past, day) => `${last}; symudwyd i’r diwrnod gwaith nesaf ar ôl ${past}: i’w wneud erbyn ${day}`,
    dayNotKnown: "nid yw’r diwrnod yn hysbys",
    dueIn: (month) => `i’w wneud ym mis ${month}, wedi’i gyfrif o ddiwrnod cyntaf y mis`,
    workingDays: (calendar) => `diwrnodau gwaith yn ôl gwyliau banc ${calendar}`,
    leftOut: (days) => `heb gyfrif: ${days}`,
    weekend: (days) => `${days} ${days === 2 ? "ddiwrnod" : "diwrnod"} penwythnos`,
    stood: (from, to, reason) => `safodd y cloc o ${from} hyd ${to}: ${reason}`,
    stillStands: (from, reason) => `mae’r cloc yn sefyll ers ${from}: ${reason}`,
    at: (day, time) => `${day} am ${time}`,
  },
};

/** "2 May 2024". */
export function dayInWords({ day, month, year }: Temporal.PlainDate, language: Language = "EN"): string {
  return `${day} ${monthName(month, language)} ${year}`;
}

/** An ISO day likewise. @throws RangeError when it is no date. */
export function isoDayInWords(day: string, language: Language = "EN"): string {
  return dayInWords(Temporal.PlainDate.from(day), language);
}

/** "May 2024". */
export function monthOfInWords(day: Temporal.PlainDate, language: Language): string {
  return monthInWords(day.toPlainYearMonth().toString(), language);
}

/** "Friday 14 June 2024 at 16:10", by the clock in London. */
export function instantInWords(instant: Temporal.Instant, language: Language): string {
  const local = instant.toZonedDateTimeISO("Europe/London");
  const time = local.toPlainTime().toString({ smallestUnit: "minute" });
  const day = `${weekdays[language][local.dayOfWeek - 1]} ${dayInWords(local.toPlainDate(), language)}`;
  return deadlinePhrases[language].at(day, time);
}

/** One line for each pause that moved the end. */
export function pausedDaysInWords(pauses: readonly Stretch<Temporal.PlainDate>[], language: Language): string[] {
  return pauses.map(({ from, until, reason }) =>
    until === null
      ? deadlinePhrases[language].stillStands(dayInWords(from, language), reason)
      : deadlinePhrases[language].stood(
          dayInWords(from, language),
          dayInWords(until.subtract({ days: 1 }), language),
          reason,
        ),
  );
}

/** Likewise to the minute. */
export function pausedTimeInWords(pauses: readonly Stretch<Temporal.Instant>[], language: Language): string[] {
  return pauses.map(({ from, until, reason }) =>
    until === null
      ? deadlinePhrases[language].stillStands(instantInWords(from, language), reason)
      : deadlinePhrases[language].stood(instantInWords(from, language), instantInWords(until, language), reason),
  );
}
