import Reckoner from "date-holidays-parser";
import { Temporal } from "temporal-polyfill";
import { bankHolidayRules } from "./bank-holiday-rules.js";
import { divisions, type BankHoliday, type Division } from "./bank-holidays.js";

const parts: Readonly<Record<Division, string>> = {
  ENGLAND_AND_WALES: "EAW",
  SCOTLAND: "SCT",
  NORTHERN_IRELAND: "NIR",
};

const reckoners = new Map(
  divisions.map((division) => [division, new Reckoner(bankHolidayRules, "GB", parts[division])]),
);

/**
 * The text of `bank-holiday-table.json`: what the maintained library reckons from `bank-holiday-rules.ts`, once, for the years that
 * anybody may ask for. The library brings the movable feasts of the whole world with it, and every process would carry them.
 */
export function bankHolidayTable(first = 1900, last = 2199): string {
  const kinds: string[] = [];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index).map((year) => {
    const days = reckon(year).map(({ on, ...kind }) => {
      const text = JSON.stringify(kind);
      if (!kinds.includes(text)) kinds.push(text);
      return [on.slice(5), kinds.indexOf(text)];
    });
    return `    "${year}": ${JSON.stringify(days)}`;
  });
  return `{\n  "kinds": [\n    ${kinds.join(",\n    ")}\n  ],\n  "years": {\n${years.join(",\n")}\n  }\n}\n`;
}

function reckon(year: number): BankHoliday[] {
  const found = new Map<string, { on: string; name: BankHoliday["name"]; divisions: Division[] }>();
  for (const division of divisions) {
    for (const day of reckonedFor(division, year)) {
      const key = `${day.on} ${day.name.en}`;
      const known = found.get(key);
      if (known) known.divisions.push(division);
      else found.set(key, { ...day, divisions: [division] });
    }
  }
  return [...found.values()].toSorted((one, other) => one.on.localeCompare(other.on));
}

function reckonedFor(division: Division, year: number): Pick<BankHoliday, "on" | "name">[] {
  const reckoner = reckoners.get(division);
  const welsh = reckoner?.getHolidays(year, "cy") ?? [];
  return (reckoner?.getHolidays(year, "en") ?? []).flatMap(({ date, name }, index) => {
    const on = date.slice(0, 10);
    if (Temporal.PlainDate.from(on).dayOfWeek > 5) return [];
    return [{ on, name: { en: name, cy: welsh[index]?.name ?? name } }];
  });
}
