import type { Standard, StandardRule } from "../kinds/standard.js";
import type { In, Language } from "../language.js";
import { capital, classesInWords } from "../plain-words.js";
import type { Titles } from "../vocabulary.js";

const standardWords: In<Record<Standard, (who: string) => string>> = {
  EN: {
    PROTECTED_DISCLOSURE_PREVAILS: () => "nothing in the protocol prevents a protected disclosure",
    TIMELY_RESPONSE: (who) => `${who} answers enquiries and complaints in good time`,
    CORRECT_ERRORS: (who) => `${who} corrects errors as soon as possible`,
    VETTING_LEVEL_OF_POST: () => "the vetting level of a post is set when it is advertised",
    STATUTORY_DUTIES_ALLOWED: () => "statutory officers are allowed to carry out their duties",
    COMMITMENT_TO_OFFICE: (who) => `${who} is committed to the office and to no political group`,
    PARTNERSHIP: (who) => `${who} works in partnership`,
    MUTUAL_UNDERSTANDING: (who) => `${who} understands and supports the roles of the others`,
    STRATEGIC_DIRECTION: (who) => `${who} gives strategic direction`,
    PROFESSIONAL_ADVICE: (who) => `${who} gives professional and unpoliticised advice`,
    REGULAR_INFORMATION: (who) => `${who} keeps office holders informed`,
    POLITICAL_AWARENESS: (who) => `${who} is aware of the political setting`,
    COURTESY: (who) => `${who} treats others with dignity and respect`,
    TRAINING: (who) => `${who} takes part in training and development`,
    INTEGRITY_AND_CONFIDENCE: (who) => `${who} acts with integrity and keeps confidences`,
    PROFESSIONAL_CODES: (who) => `${who} keeps to the code of the profession`,
    RULES_AND_PROCEDURES: (who) => `${who} keeps to the rules and procedures of the office`,
    STATUTORY_PROVISIONS: (who) => `${who} keeps to the law that applies`,
    BREACH_HEADING: () => "a breach can be recorded under this heading",
  },
  CY: {
    PROTECTED_DISCLOSURE_PREVAILS: () => "nid oes dim yn y protocol yn atal datgeliad gwarchodedig",
    TIMELY_RESPONSE: (who) => `mae ${who} yn ateb ymholiadau a chwynion mewn da bryd`,
    CORRECT_ERRORS: (who) => `mae ${who} yn cywiro gwallau cyn gynted â phosibl`,
    VETTING_LEVEL_OF_POST: () => "pennir lefel fetio swydd pan gaiff ei hysbysebu",
    STATUTORY_DUTIES_ALLOWED: () => "caniateir i swyddogion statudol gyflawni eu dyletswyddau",
    COMMITMENT_TO_OFFICE: (who) => `mae ${who} wedi ymrwymo i’r swydd ac nid i unrhyw grŵp gwleidyddol`,
    PARTNERSHIP: (who) => `mae ${who} yn gweithio mewn partneriaeth`,
    MUTUAL_UNDERSTANDING: (who) => `mae ${who} yn deall ac yn cefnogi rolau’r lleill`,
    STRATEGIC_DIRECTION: (who) => `mae ${who} yn rhoi cyfeiriad strategol`,
    PROFESSIONAL_ADVICE: (who) => `mae ${who} yn rhoi cyngor proffesiynol ac anwleidyddol`,
    REGULAR_INFORMATION: (who) => `mae ${who} yn rhoi gwybodaeth reolaidd i ddeiliaid swyddi`,
    POLITICAL_AWARENESS: (who) => `mae ${who} yn ymwybodol o’r cyd-destun gwleidyddol`,
    COURTESY: (who) => `mae ${who} yn trin eraill gydag urddas a pharch`,
    TRAINING: (who) => `mae ${who} yn cymryd rhan mewn hyfforddiant a datblygu`,
    INTEGRITY_AND_CONFIDENCE: (who) => `mae ${who} yn gweithredu’n onest ac yn cadw cyfrinachedd`,
    PROFESSIONAL_CODES: (who) => `mae ${who} yn cadw at god y proffesiwn`,
    RULES_AND_PROCEDURES: (who) => `mae ${who} yn cadw at reolau a gweithdrefnau’r swyddfa`,
    STATUTORY_PROVISIONS: (who) => `mae ${who} yn cadw at y gyfraith sy’n gymwys`,
    BREACH_HEADING: () => "gellir cofnodi tor o dan y pennawd hwn",
  },
};

/** How something is done. */
export function standardSentence(rule: StandardRule, titles: Titles, language: Language): string {
  const who = classesInWords(rule.subject, titles, language);
  return capital(`${standardWords[language][rule.standard](who)} (${rule.clauseId}).`);
}
