import type { AcknowledgeRule } from "../kinds/acknowledge.js";
import { capital, classesInWords, listInWords } from "../plain-words.js";
import type { Titles } from "../vocabulary.js";

const methodWords: Record<AcknowledgeRule["method"], string> = {
  SIGNED_FORM: "signs the protocol",
  READ_CONFIRMATION: "confirms having read the protocol",
};

const eventWords: Record<AcknowledgeRule["on"][number], string> = {
  APPOINTMENT: "on appointment",
  NEW_VERSION: "when a new version comes into force",
  LEAVING: "on leaving",
};

/** Who signs, and when. */
export function acknowledgeSentence(rule: AcknowledgeRule, titles: Titles): string {
  const when = listInWords(
    rule.on.map((event) => eventWords[event]),
    "and",
  );
  return capital(`${classesInWords(rule.subject, titles)} ${methodWords[rule.method]} ${when} (${rule.clauseId}).`);
}
