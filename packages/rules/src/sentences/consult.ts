import type { ConsultRule, Topic } from "../kinds/consult.js";
import { capital, classesInWords, theTitle, theTitles } from "../plain-words.js";
import type { Titles } from "../vocabulary.js";

const topicWords: Record<Topic, string> = {
  LEGALITY: "legality, maladministration, financial impropriety or probity",
  PROPER_ADVICE: "the law or propriety where there is doubt",
  POLITICAL_ACTIVITY: "a political activity",
  CONFLICT_OF_INTEREST: "a possible conflict of interest",
  RELATIONSHIPS: "a relationship with somebody in a position of influence",
  UPHELD_OUTCOME: "what follows from an upheld grievance or complaint",
  MEANING_OF_THE_CODE: "what the code means",
  PROTOCOL_VERSION: "a new version of the protocol",
};

const beforeWords: Record<NonNullable<ConsultRule["before"]>, string> = {
  DECISION: " before the decision",
  ENGAGING: " before engaging in it",
};

/** What it is about, in words. */
export function topicInWords(topic: Topic): string {
  return topicWords[topic];
}

/** Who asks whom, about what, and what waits for it. */
export function consultSentence(rule: ConsultRule, titles: Titles): string {
  const who = classesInWords(rule.subject, titles);
  const named =
    rule.mode === "MUST"
      ? rule.consult.map((recipient) => theTitle(recipient, titles)).join(", then ")
      : theTitles(rule.consult, rule.mode === "ALL" ? "and" : "or", titles);
  const before = rule.before === null ? "" : beforeWords[rule.before];
  return capital(`${who} consults ${named} about ${topicWords[rule.topic]}${before} (${rule.clauseId}).`);
}
