interface HolidayRule {
  name?: { en: string; cy: string };
  substitute?: boolean;
  /** Days on which the rule would fall and does not, and those on which it fell instead. */
  disable?: readonly string[];
  enable?: readonly string[];
  active?: readonly { from?: string; to?: string }[];
}

type Days = Readonly<Record<string, HolidayRule | false>>;

const named = (en: string, cy: string, more: Omit<HolidayRule, "name"> = {}): HolidayRule => {
  return { name: { en, cy }, ...more };
};

const newYear = named("New Year’s Day", "Dydd Calan");
const secondOfJanuary = named("2nd January", "2 Ionawr");
const christmas = named("Christmas Day", "Dydd Nadolig");
const boxing = named("Boxing Day", "Gŵyl San Steffan");
const stPatrick = named("St Patrick’s Day", "Gŵyl San Padrig");
const boyne = named("Battle of the Boyne (Orangemen’s Day)", "Brwydr y Boyne (Diwrnod yr Orangemen)");
const stAndrew = named("St Andrew’s Day", "Gŵyl Sant Andreas", { active: [{ from: "2007-01-01" }] });
const summer = named("Summer bank holiday", "Gŵyl banc yr haf");
const easterMonday = named("Easter Monday", "Dydd Llun y Pasg");

const instead = (rule: HolidayRule): HolidayRule => ({ ...rule, substitute: true });

/** Kept everywhere: the Banking and Financial Dealings Act 1971, common law, and proclamations for one year. */
const everywhere: Days = {
  "01-01": newYear,
  "easter -2": named("Good Friday", "Dydd Gwener y Groglith"),
  "1st monday in May": named("Early May bank holiday", "Gŵyl banc dechrau mis Mai", {
    disable: ["2020-05-04"],
    enable: ["2020-05-08"],
  }),
  "1st monday before 06-01": named("Spring bank holiday", "Gŵyl banc y gwanwyn", {
    disable: ["2002-05-27", "2012-05-28", "2022-05-30"],
    enable: ["2002-06-04", "2012-06-04", "2022-06-02"],
  }),
  "12-25": christmas,
  "substitutes 12-25 if saturday then next monday if sunday then next tuesday": instead(christmas),
  "12-26": boxing,
  "substitutes 12-26 if saturday then next monday if sunday then next tuesday": instead(boxing),
  "2002-06-03": named("Golden Jubilee bank holiday", "Gŵyl banc y Jiwbilî Aur"),
  "2011-04-29": named("Royal wedding bank holiday", "Gŵyl banc y briodas frenhinol"),
  "2012-06-05": named("Diamond Jubilee bank holiday", "Gŵyl banc y Jiwbilî Ddiemwnt"),
  "2022-06-03": named("Platinum Jubilee bank holiday", "Gŵyl banc y Jiwbilî Blatinwm"),
  "2022-09-19": named(
    "Bank holiday for the State Funeral of Queen Elizabeth II",
    "Gŵyl banc angladd gwladol y Frenhines Elizabeth II",
  ),
  "2023-05-08": named("Bank holiday for the coronation of King Charles III", "Gŵyl banc coroni’r Brenin Charles III"),
};

const newYearOnMonday: Days = {
  "substitutes 01-01 if saturday then next monday if sunday then next monday": instead(newYear),
};
const southernSummer: Days = { "easter 1": easterMonday, "1st monday before 09-01": summer };

/** What each part of the United Kingdom keeps besides. Where two days fall on one weekend, Scotland keeps Monday and Tuesday. */
const parts: Readonly<Record<string, Days>> = {
  EAW: { ...newYearOnMonday, ...southernSummer },
  SCT: {
    "substitutes 01-01 if saturday then next monday if sunday then next tuesday": instead(newYear),
    "01-02": secondOfJanuary,
    "substitutes 01-02 if saturday then next monday if sunday then next tuesday": instead(secondOfJanuary),
    "1st monday in August": summer,
    "11-30": stAndrew,
    "substitutes 11-30 if saturday then next monday if sunday then next monday": instead(stAndrew),
    "2026-06-15": named("World Cup bank holiday", "Gŵyl banc Cwpan y Byd"),
  },
  NIR: {
    ...newYearOnMonday,
    ...southernSummer,
    "03-17": stPatrick,
    "substitutes 03-17 if saturday then next monday if sunday then next monday": instead(stPatrick),
    "07-12": boyne,
    "substitutes 07-12 if saturday then next monday if sunday then next monday": instead(boyne),
  },
};

/** The bank holidays of the United Kingdom as rules of the library that reckons them. Dates from gov.uk/bank-holidays. */
export const bankHolidayRules = {
  names: { substitutes: { name: { en: "substitute day", cy: "diwrnod amgen" } } },
  holidays: {
    GB: {
      names: { en: "United Kingdom" },
      langs: ["en", "cy"],
      zones: ["Europe/London"],
      days: everywhere,
      states: Object.fromEntries(Object.entries(parts).map(([part, days]) => [part, { name: part, days }])),
    },
  },
};
