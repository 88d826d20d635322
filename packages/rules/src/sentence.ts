import type { Language } from "./language.js";
import type { Rule } from "./rulebook.js";
import { acknowledgeSentence } from "./sentences/acknowledge.js";
import { consultSentence } from "./sentences/consult.js";
import { deadlineSentence } from "./sentences/deadline.js";
import { notifySentence } from "./sentences/notify.js";
import { permissionSentence } from "./sentences/permission.js";
import { prohibitionSentence } from "./sentences/prohibition.js";
import { publicationSentence } from "./sentences/publication.js";
import { recordSentence } from "./sentences/record.js";
import { recusalSentence } from "./sentences/recusal.js";
import { reviewCycleSentence } from "./sentences/review-cycle.js";
import { routeSentence } from "./sentences/route.js";
import { standardSentence } from "./sentences/standard.js";
import { bandSentence } from "./sentences/threshold-band.js";
import type { Titles } from "./vocabulary.js";
import { contracted } from "./welsh.js";

type Sentence<Kind> = (rule: Kind, titles: Titles, language: Language) => string;
type SentenceOf = { readonly [K in Rule["kind"]]: Sentence<Extract<Rule, { kind: K }>> };

const sentenceOf: SentenceOf = {
  DEADLINE: deadlineSentence,
  ROUTE: routeSentence,
  THRESHOLD_BAND: bandSentence,
  PERMISSION: permissionSentence,
  PROHIBITION: prohibitionSentence,
  RECORD: recordSentence,
  PUBLICATION: publicationSentence,
  NOTIFY: notifySentence,
  CONSULT: consultSentence,
  REVIEW_CYCLE: reviewCycleSentence,
  ACKNOWLEDGE: acknowledgeSentence,
  RECUSAL: recusalSentence,
  STANDARD: standardSentence,
};

/** The rule read back as a plain sentence, ending with its clause. `titles` are those of the language. */
export function readBack(rule: Rule, titles: Titles, language: Language = "EN"): string {
  const sentence = sentenceOf[rule.kind] as Sentence<Rule>;
  const said = sentence(rule, titles, language);
  return language === "CY" ? contracted(said) : said;
}
