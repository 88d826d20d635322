import type { ReviewCycleRule } from "../kinds/review-cycle.js";
import type { In, Language } from "../language.js";
import { capital, lengthInWords, monthInWords, theTitle } from "../plain-words.js";
import type { Titles } from "../vocabulary.js";

interface Phrases {
  readonly reviewed: string;
  readonly cycle: (length: string) => string;
  readonly by: (who: string) => string;
  readonly last: (month: string) => string;
  readonly next: (month: string) => string;
  readonly effective: (month: string) => string;
  readonly silent: string;
}

const phrases: In<Phrases> = {
  EN: {
    reviewed: "the protocol is reviewed",
    cycle: (length) => ` every ${length}`,
    by: (who) => ` by ${who}`,
    last: (month) => `, last in ${month}`,
    next: (month) => `, next in ${month}`,
    effective: (month) => `, in effect since ${month}`,
    silent: "; no cycle is stated",
  },
  CY: {
    reviewed: "adolygir y protocol",
    cycle: (length) => ` bob ${length}`,
    by: (who) => ` gan ${who}`,
    last: (month) => `, ddiwethaf ym mis ${month}`,
    next: (month) => `, nesaf ym mis ${month}`,
    effective: (month) => `, mewn grym ers mis ${month}`,
    silent: "; ni nodir pa mor aml",
  },
};

/** How often the protocol is looked at again, by whom, and the dates that the document prints. */
export function reviewCycleSentence(rule: ReviewCycleRule, titles: Titles, language: Language): string {
  const { length, unit, owner, last, next, effective } = rule;
  const said = phrases[language];
  const isStated = length !== null && unit !== null;
  const parts = [
    said.reviewed,
    isStated ? said.cycle(lengthInWords(length, unit, language)) : "",
    owner === null ? "" : said.by(theTitle(owner, titles, language)),
    last === null ? "" : said.last(monthInWords(last, language)),
    next === null ? "" : said.next(monthInWords(next, language)),
    effective === null ? "" : said.effective(monthInWords(effective, language)),
    isStated ? "" : said.silent,
  ];
  return capital(`${parts.join("")} (${rule.clauseId}).`);
}
