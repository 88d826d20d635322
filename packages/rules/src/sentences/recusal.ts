import type { RecusalProcess, RecusalRule, Tie } from "../kinds/recusal.js";
import type { In, Language } from "../language.js";
import { capital, classesInWords, listInWords } from "../plain-words.js";
import type { Titles } from "../vocabulary.js";
import { after } from "../welsh.js";

const processWords: In<Record<RecusalProcess, string>> = {
  EN: {
    APPOINTMENT: "an appointment",
    DISCIPLINE: "a disciplinary matter",
    PROMOTION: "a promotion",
    GRADING: "a grading",
    GRANT: "a grant",
    COMMISSIONING: "a commission",
    PROCUREMENT: "a purchase",
  },
  CY: {
    APPOINTMENT: "penodiad",
    DISCIPLINE: "mater disgyblu",
    PROMOTION: "dyrchafiad",
    GRADING: "graddio swydd",
    GRANT: "grant",
    COMMISSIONING: "comisiwn",
    PROCUREMENT: "pryniant",
  },
};

const tieWords: In<Record<Tie, string>> = {
  EN: {
    OWN_VENTURE: "a venture of one's own",
    PARTNER: "a partner",
    RELATIVE: "a relative",
    FRIEND: "a friend",
    CLOSE_PERSONAL_RELATIONSHIP: "somebody in a close personal relationship",
  },
  CY: {
    OWN_VENTURE: "menter o’ch eiddo eich hun",
    PARTNER: "partner",
    RELATIVE: "perthynas",
    FRIEND: "ffrind",
    CLOSE_PERSONAL_RELATIONSHIP: "rhywun mewn perthynas bersonol agos",
  },
};

const takesNoPart: In<(who: string, what: string, ties: string) => string> = {
  EN: (who, what, ties) => `${who} takes no part in ${what} that concerns ${ties}`,
  CY: (who, what, ties) => `nid yw ${who} yn cymryd rhan mewn ${what} sy’n ymwneud ${after("â", ties)}`,
};

/** A process in words: "an appointment". */
export function processInWords(process: RecusalProcess, language: Language = "EN"): string {
  return processWords[language][process];
}

/** How one is tied, in words, as one list. */
export function tiesInWords(ties: readonly Tie[], conjunction: "or" | "and", language: Language = "EN"): string {
  return listInWords(
    ties.map((tie) => tieWords[language][tie]),
    conjunction,
    language,
  );
}

/** Who takes no part in what, for which ties. */
export function recusalSentence(rule: RecusalRule, titles: Titles, language: Language): string {
  const what = listInWords(
    rule.processes.map((process) => processWords[language][process]),
    "or",
    language,
  );
  const who = classesInWords(rule.subject, titles, language);
  return capital(`${takesNoPart[language](who, what, tiesInWords(rule.ties, "or", language))} (${rule.clauseId}).`);
}
