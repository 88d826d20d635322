import type { ConsultRule, Topic } from "../kinds/consult.js";
import type { In, Language } from "../language.js";
import { capital, classesInWords, theTitle, theTitles } from "../plain-words.js";
import type { Titles } from "../vocabulary.js";
import { after } from "../welsh.js";

const topicWords: In<Record<Topic, string>> = {
  EN: {
    LEGALITY: "legality, maladministration, financial impropriety or probity",
    PROPER_ADVICE: "the law or propriety where there is doubt",
    POLITICAL_ACTIVITY: "a political activity",
    CONFLICT_OF_INTEREST: "a possible conflict of interest",
    RELATIONSHIPS: "a relationship with somebody in a position of influence",
    UPHELD_OUTCOME: "what follows from an upheld grievance or complaint",
    MEANING_OF_THE_CODE: "what the code means",
    PROTOCOL_VERSION: "a new version of the protocol",
  },
  CY: {
    LEGALITY: "cyfreithlondeb, camweinyddu, amhriodoldeb ariannol neu uniondeb",
    PROPER_ADVICE: "y gyfraith neu briodoldeb lle y mae amheuaeth",
    POLITICAL_ACTIVITY: "gweithgaredd gwleidyddol",
    CONFLICT_OF_INTEREST: "gwrthdaro buddiannau posibl",
    RELATIONSHIPS: "perthynas â rhywun mewn safle o ddylanwad",
    UPHELD_OUTCOME: "yr hyn sy’n dilyn cwyn a gadarnhawyd",
    MEANING_OF_THE_CODE: "ystyr y cod",
    PROTOCOL_VERSION: "fersiwn newydd o’r protocol",
  },
};

const beforeWords: In<Record<NonNullable<ConsultRule["before"]>, string>> = {
  EN: { DECISION: " before the decision", ENGAGING: " before engaging in it" },
  CY: { DECISION: " cyn y penderfyniad", ENGAGING: " cyn ymgymryd ag ef" },
};

const consults: In<(who: string, whom: string, about: string) => string> = {
  EN: (who, whom, about) => `${who} consults ${whom} about ${about}`,
  CY: (who, whom, about) => `mae ${who} yn ymgynghori ${after("â", whom)} ynghylch ${about}`,
};

/** Several in their order: the first, then the others. */
export const thenWords: In<string> = { EN: ", then ", CY: ", yna " };

/** What it is about, in words. */
export function topicInWords(topic: Topic): string {
  return topicWords.EN[topic];
}

/** Who asks whom, about what, and what waits for it. */
export function consultSentence(rule: ConsultRule, titles: Titles, language: Language): string {
  const who = classesInWords(rule.subject, titles, language);
  const named =
    rule.mode === "MUST"
      ? rule.consult.map((recipient) => theTitle(recipient, titles, language)).join(thenWords[language])
      : theTitles(rule.consult, rule.mode === "ALL" ? "and" : "or", titles, language);
  const before = rule.before === null ? "" : beforeWords[language][rule.before];
  return capital(`${consults[language](who, named, topicWords[language][rule.topic])}${before} (${rule.clauseId}).`);
}
