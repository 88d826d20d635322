import type { AcknowledgeRule } from "../kinds/acknowledge.js";
import type { In, Language } from "../language.js";
import { capital, classesInWords, listInWords } from "../plain-words.js";
import type { Titles } from "../vocabulary.js";

const methodWords: In<Record<AcknowledgeRule["method"], (who: string) => string>> = {
  EN: {
    SIGNED_FORM: (who) => `${who} signs the protocol`,
    READ_CONFIRMATION: (who) => `${who} confirms having read the protocol`,
  },
  CY: {
    SIGNED_FORM: (who) => `mae ${who} yn llofnodi’r protocol`,
    READ_CONFIRMATION: (who) => `mae ${who} yn cadarnhau ei fod wedi darllen y protocol`,
  },
};

const eventWords: In<Record<AcknowledgeRule["on"][number], string>> = {
  EN: {
    APPOINTMENT: "on appointment",
    NEW_VERSION: "when a new version comes into force",
    LEAVING: "on leaving",
  },
  CY: { APPOINTMENT: "ar benodi", NEW_VERSION: "pan ddaw fersiwn newydd i rym", LEAVING: "wrth adael" },
};

/** Who signs, and when. */
export function acknowledgeSentence(rule: AcknowledgeRule, titles: Titles, language: Language): string {
  const when = listInWords(
    rule.on.map((event) => eventWords[language][event]),
    "and",
    language,
  );
  const signs = methodWords[language][rule.method](classesInWords(rule.subject, titles, language));
  return capital(`${signs} ${when} (${rule.clauseId}).`);
}
