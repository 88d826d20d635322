import type { Dataset, PublicationRule } from "../kinds/publication.js";
import type { In, Language } from "../language.js";
import { capital, lengthInWords } from "../plain-words.js";
import type { Titles } from "../vocabulary.js";

const datasetWords: In<Record<Dataset, { what: string; verb: string }>> = {
  EN: {
    REGISTER_OF_INTERESTS: { what: "the register of interests", verb: "is" },
    GIFTS_AND_HOSPITALITY: { what: "gifts and hospitality", verb: "are" },
    PROTOCOL: { what: "the protocol", verb: "is" },
    ROLES: { what: "the roles and who holds them", verb: "are" },
    PERMISSIONS: { what: "the permissions that were given", verb: "are" },
  },
  CY: {
    REGISTER_OF_INTERESTS: { what: "y gofrestr buddiannau", verb: "" },
    GIFTS_AND_HOSPITALITY: { what: "rhoddion a lletygarwch", verb: "" },
    PROTOCOL: { what: "y protocol", verb: "" },
    ROLES: { what: "y rolau a phwy sy’n eu dal", verb: "" },
    PERMISSIONS: { what: "y caniatadau a roddwyd", verb: "" },
  },
};

interface Phrases {
  readonly shown: (of: { what: string; verb: string }, isPublic: boolean) => string;
  readonly lag: (length: string) => string;
  readonly often: (length: string) => string;
  readonly marked: string;
  readonly kept: (length: string) => string;
  readonly named: string;
}

const phrases: In<Phrases> = {
  EN: {
    shown: ({ what, verb }, isPublic) => `${what} ${verb} ${isPublic ? "published" : "shown to staff"}`,
    lag: (length) => ` within ${length}`,
    often: (length) => ` at least every ${length}`,
    marked: ", marked as open to freedom of information requests",
    kept: (length) => `; an entry stays visible for ${length} after it ends`,
    named: "; those who have not declared in time are named",
  },
  CY: {
    shown: ({ what }, isPublic) => (isPublic ? `cyhoeddir ${what}` : `dangosir ${what} i staff`),
    lag: (length) => ` o fewn ${length}`,
    often: (length) => ` o leiaf bob ${length}`,
    marked: ", wedi’i farcio’n agored i geisiadau rhyddid gwybodaeth",
    kept: (length) => `; mae cofnod i’w weld am ${length} ar ôl iddo ddod i ben`,
    named: "; enwir y rhai nad ydynt wedi datgan mewn pryd",
  },
};

/** What is made public, in words: "the register of interests". */
export function datasetInWords(dataset: Dataset, language: Language = "EN"): string {
  return datasetWords[language][dataset].what;
}

/** What is made public, how soon, how often, for how long. */
export function publicationSentence(rule: PublicationRule, _titles: Titles, language: Language): string {
  const { lagDays, frequencyMonths, retentionYears, marking, clauseId } = rule;
  const said = phrases[language];
  const parts = [
    said.shown(datasetWords[language][rule.dataset], rule.audience === "PUBLIC"),
    lagDays === null ? "" : said.lag(lengthInWords(lagDays, "CALENDAR_DAYS", language)),
    frequencyMonths === null ? "" : said.often(lengthInWords(frequencyMonths, "MONTHS", language)),
    marking === null ? "" : said.marked,
    retentionYears === null ? "" : said.kept(lengthInWords(retentionYears, "YEARS", language)),
    rule.namesNonDeclarers ? said.named : "",
  ];
  return capital(`${parts.join("")} (${clauseId}).`);
}
