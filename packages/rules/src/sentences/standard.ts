import type { Standard, StandardRule } from "../kinds/standard.js";
import { capital, classesInWords } from "../plain-words.js";
import type { Titles } from "../vocabulary.js";

const standardWords: Record<Standard, (who: string) => string> = {
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
};

/** How something is done. */
export function standardSentence(rule: StandardRule, titles: Titles): string {
  return capital(`${standardWords[rule.standard](classesInWords(rule.subject, titles))} (${rule.clauseId}).`);
}
