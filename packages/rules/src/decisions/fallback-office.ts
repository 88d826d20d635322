import type { In, Language } from "../language.js";
import { capital, theTitle } from "../plain-words.js";
import type { Office, Titles } from "../vocabulary.js";

const fallback: readonly Office[] = ["REGISTRAR", "MONITORING_OFFICER", "HEAD_OF_STAFF"];

const phrases: In<{ unnamed: (who: string) => string; vacant: (office: string, who: string) => string }> = {
  EN: {
    unnamed: (who) => `no office is named for it: it falls to ${who}`,
    vacant: (office, who) => `${office} is vacant: until it is filled, it falls to ${who}`,
  },
  CY: {
    unnamed: (who) => `nid enwir swydd ar ei gyfer: ${who} sy’n gofalu amdano`,
    vacant: (office, who) => `mae ${office} yn wag: nes ei llenwi, ${who} sy’n gofalu amdano`,
  },
};

/** On which office a duty of the force falls on a day, and why where it is not the one that is named for it. */
export interface FallsOn {
  readonly office: Office;
  readonly explanation: (titles: Titles, language: Language) => string[];
}

/** The named office while somebody holds it, else the first that is held of those that see to what nobody else does. Null: none of them is held. */
export function fallsOn(named: Office | null, isHeld: (office: Office) => boolean): FallsOn | null {
  if (named !== null && isHeld(named)) return { office: named, explanation: () => [] };
  const office = fallback.find(isHeld);
  if (!office) return null;
  return {
    office,
    explanation: (titles, language) => {
      const who = theTitle(office, titles, language);
      const said = phrases[language];
      return [named === null ? said.unnamed(who) : said.vacant(capital(theTitle(named, titles, language)), who)];
    },
  };
}
