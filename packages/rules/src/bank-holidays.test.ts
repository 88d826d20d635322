import { expect, test } from "vitest";
import { bankHolidays, bankHolidaysIn, type Division } from "./bank-holidays.js";

/** Month and day as gov.uk/bank-holidays publishes them, entered by hand: what all parts keep, then what each keeps besides. */
const published: Readonly<Record<number, { all: string; ew: string; sct: string; nir: string }>> = {
  2019: {
    all: "01-01 04-19 05-06 05-27 12-25 12-26",
    ew: "04-22 08-26",
    sct: "01-02 08-05 12-02",
    nir: "03-18 04-22 07-12 08-26",
  },
  2020: {
    all: "01-01 04-10 05-08 05-25 12-25 12-28",
    ew: "04-13 08-31",
    sct: "01-02 08-03 11-30",
    nir: "03-17 04-13 07-13 08-31",
  },
  2021: {
    all: "01-01 04-02 05-03 05-31 12-27 12-28",
    ew: "04-05 08-30",
    sct: "01-04 08-02 11-30",
    nir: "03-17 04-05 07-12 08-30",
  },
  2022: {
    all: "01-03 04-15 05-02 06-02 06-03 09-19 12-26 12-27",
    ew: "04-18 08-29",
    sct: "01-04 08-01 11-30",
    nir: "03-17 04-18 07-12 08-29",
  },
  2023: {
    all: "01-02 04-07 05-01 05-08 05-29 12-25 12-26",
    ew: "04-10 08-28",
    sct: "01-03 08-07 11-30",
    nir: "03-17 04-10 07-12 08-28",
  },
  2024: {
    all: "01-01 03-29 05-06 05-27 12-25 12-26",
    ew: "04-01 08-26",
    sct: "01-02 08-05 12-02",
    nir: "03-18 04-01 07-12 08-26",
  },
  2025: {
    all: "01-01 04-18 05-05 05-26 12-25 12-26",
    ew: "04-21 08-25",
    sct: "01-02 08-04 12-01",
    nir: "03-17 04-21 07-14 08-25",
  },
  2026: {
    all: "01-01 04-03 05-04 05-25 12-25 12-28",
    ew: "04-06 08-31",
    sct: "01-02 06-15 08-03 11-30",
    nir: "03-17 04-06 07-13 08-31",
  },
  2027: {
    all: "01-01 03-26 05-03 05-31 12-27 12-28",
    ew: "03-29 08-30",
    sct: "01-04 08-02 11-30",
    nir: "03-17 03-29 07-12 08-30",
  },
};

const parts = { ew: "ENGLAND_AND_WALES", sct: "SCOTLAND", nir: "NORTHERN_IRELAND" } as const satisfies Record<
  string,
  Division
>;
const cases = Object.entries(published).flatMap(([year, days]) =>
  (["ew", "sct", "nir"] as const).map((part) => {
    return { year: Number(year), division: parts[part], days: `${days.all} ${days[part]}`.split(" ").toSorted() };
  }),
);

test.each(cases)("the bank holidays of $division in $year are those that are published", ({ year, division, days }) => {
  const reckoned = bankHolidaysIn(year).filter(({ divisions }) => divisions.includes(division));
  expect([...new Set(reckoned.map(({ on }) => on))]).toEqual(days.map((day) => `${year}-${day}`));
});

test.each([
  ["2020-05-08", "Early May bank holiday", "Gŵyl banc dechrau mis Mai"],
  ["2022-06-03", "Platinum Jubilee bank holiday", "Gŵyl banc y Jiwbilî Blatinwm"],
  [
    "2022-09-19",
    "Bank holiday for the State Funeral of Queen Elizabeth II",
    "Gŵyl banc angladd gwladol y Frenhines Elizabeth II",
  ],
  ["2023-05-08", "Bank holiday for the coronation of King Charles III", "Gŵyl banc coroni’r Brenin Charles III"],
  ["2026-12-28", "Boxing Day (substitute day)", "Gŵyl San Steffan (diwrnod amgen)"],
])("%s is the %s", (on, en, cy) => {
  expect(bankHolidaysIn(Number(on.slice(0, 4))).find((day) => day.on === on)?.name).toEqual({ en, cy });
});

test("a day kept in Scotland alone counts by the calendar of any part of the United Kingdom and says where", () => {
  expect(bankHolidays("ANY_PART_OF_UK").get("2026-11-30")).toBe("St Andrew’s Day (Scotland)");
  expect(bankHolidays("ENGLAND_AND_WALES").get("2026-11-30")).toBeUndefined();
});

test("a day kept everywhere stands once in either calendar, and an ordinary day in none", () => {
  for (const calendar of ["ENGLAND_AND_WALES", "ANY_PART_OF_UK"] as const) {
    expect(bankHolidays(calendar).get("2026-12-25")).toBe("Christmas Day");
    expect(bankHolidays(calendar).get("2026-12-24")).toBeUndefined();
  }
});
