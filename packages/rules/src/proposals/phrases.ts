import type { Rule } from "../rulebook.js";
import type { Finding, PartialRule } from "./finding.js";
import { officeNear, officesAfter, type Sentence } from "./sentence-facts.js";

/** A phrase that announces a rule of one kind. */
interface Phrase {
  readonly kind: Rule["kind"];
  readonly words: RegExp;
  readonly confidence: number;
  readonly reason: string;
  /** More is sure of the rule where the phrase comes with an office. */
  readonly partial: (sentence: Sentence, start: number, end: number) => PartialRule;
}

const nothing = (): PartialRule => ({});
const recipients =
  (key: "to" | "consult") =>
  (sentence: Sentence, _start: number, end: number): PartialRule => {
    const { offices, all } = officesAfter(sentence, end);
    return offices.length === 0 ? {} : { [key]: offices, mode: offices.length === 1 ? "MUST" : all ? "ALL" : "ANY" };
  };

const phrases: readonly Phrase[] = [
  {
    kind: "PERMISSION",
    words:
      /\b(?:(?:prior|express|written|executive)\s+){0,2}(?:permission|approval|consent|authorisation|authorization|leave)\s+(?:of|from|by)\b|\b(?:seek(?:ing)?|sought|obtain(?:ed|ing)?|give[ns]?|grant(?:ed|s)?|ensure you have)\s+(?:the\s+)?(?:(?:prior|express|written|executive)\s+){0,2}(?:permission|approval|authorisation)\b|\b(?:permission|approval)\s+(?:must|should|shall|is|will)\s+(?:be\s+)?(?:sought|obtained|given|required)\b|\bunless\s+(?:\w+\s+){0,3}(?:authorised|approval is obtained|permitted)\b/giu,
    confidence: 0.8,
    reason: "speaks of leave that is needed first",
    partial: (sentence, _start, end) => {
      const [by] = officesAfter(sentence, end).offices;
      return {
        ...(by && { by }),
        ...(/\bbefore (accepting|engaging|using|joining)\b/i.test(sentence.text) && {
          before: beforeWhat(sentence.text),
        }),
      };
    },
  },
  {
    kind: "ROUTE",
    words:
      /\b(?:refer(?:s|red)?|raise[sd]?|report(?:s|ed)?|submit(?:ted)?|escalate[sd]?|made)\b(?:(?![.;:]|\b(?:refer|raise|report|submit|who|which)\b).){0,80}?\s(?:to|with|directly to)\b(?=\s+(?:the|their|your|a|an|any|someone|\p{Lu}))/giu,
    confidence: 0.6,
    reason: "sends a matter to somebody",
    partial: recipients("to"),
  },
  {
    kind: "PROHIBITION",
    words: /\b(?:must|shall)\s+(?:not|never|neither)\b|\bis (?:forbidden|prohibited)\b|\bprohibits\b/giu,
    confidence: 0.9,
    reason: "forbids something",
    partial: nothing,
  },
  {
    kind: "PROHIBITION",
    words: /\b(?:should|may|will)\s+(?:not|never|neither)\b(?!\s+(?:be unreasonably|otherwise|only))/giu,
    confidence: 0.6,
    reason: "advises against something, or may forbid it",
    partial: nothing,
  },
  {
    kind: "RECORD",
    words:
      /\b(?:declare[sd]?|declaring|recorded|records? of|register of interests|register and declare|keep (?:accurate )?(?:\w+ )?records)\b/giu,
    confidence: 0.7,
    reason: "something is declared or written down",
    partial: (sentence, start, end) => ({ ...recordOf(sentence.text), ...toOf(sentence, start, end) }),
  },
  {
    kind: "CONSULT",
    words:
      /\bconsult(?:s|ed|ation)?(?:\s+with)?\b|\b(?:seek|discuss\w*)\s+(?:\w+\s+){0,3}(?:advice|with)(?:\s+(?:from|of))?\b/giu,
    confidence: 0.65,
    reason: "somebody is asked for advice",
    partial: recipients("consult"),
  },
  {
    kind: "NOTIFY",
    words:
      /\b(?:inform|notify|notifies|notified|notification|told)\b|\bkeep\b(?:(?![.;]).){1,60}?\binformed\b|\bkept informed\b|\binformed\b/giu,
    confidence: 0.65,
    reason: "somebody is told of something",
    partial: recipients("to"),
  },
  {
    kind: "PUBLICATION",
    words: /\b(?:publish(?:es|ed|ing)?|publication|made public|made available to the public)\b/giu,
    confidence: 0.7,
    reason: "something is put before the public",
    partial: nothing,
  },
  {
    kind: "REVIEW_CYCLE",
    words: /\b(?:review(?:s|ed)?)\b/giu,
    confidence: 0.5,
    reason: "speaks of a review without saying how often",
    partial: nothing,
  },
];

const prompt: readonly (readonly [RegExp, string])[] = [
  [/\bimmediately\b|\bat once\b|\bforthwith\b|\bstraight ?away\b/giu, "IMMEDIATELY"],
  [/\bwithout (?:any |undue )?delay\b/giu, "WITHOUT_DELAY"],
  [/\bas soon as (?:reasonably )?(?:possible|practicable)\b/giu, "AS_SOON_AS_POSSIBLE"],
  [/\bas soon as the \w+ (?:occurs|arises|happens)\b/giu, "AS_SOON_AS_OCCURS"],
  [/\bat the earliest (?:possible )?opportunity\b/giu, "EARLIEST_OPPORTUNITY"],
  [/\bat an early stage\b/giu, "EARLY"],
];

/** Phrases of a sentence that may be rules, other than lengths of time. */
export function phrasesIn(sentence: Sentence): Finding[] {
  const found = phrases.flatMap((phrase) =>
    [...sentence.text.matchAll(phrase.words)].map(({ 0: words, index: start }): Finding => {
      const end = start + words.length;
      const partial = phrase.partial(sentence, start, end);
      const named = "to" in partial || "by" in partial || "consult" in partial;
      const { kind, reason } = phrase;
      // Without anybody to go to, "refer to" mostly points to another document.
      const surer = named ? 0.15 : kind === "ROUTE" ? -0.2 : 0;
      return { kind, start, end, reason, partial, confidence: Math.min(0.95, phrase.confidence + surer) };
    }),
  );
  return [...found, ...promptIn(sentence)];
}

/** "Without delay" and its like: how soon, where the text gives no number. */
function promptIn(sentence: Sentence): Finding[] {
  return prompt.flatMap(([pattern, when]) =>
    [...sentence.text.matchAll(pattern)].map(({ 0: words, index: start }): Finding => {
      const span = { start, end: start + words.length, reason: "an urging without a number" };
      const office = officeNear(sentence, start, span.end);
      const to = office && { to: [office] };
      if (/\b(?:notif(?:y|ied)|inform(?:ed)?|report(?:ed)?|identified)\b/i.test(sentence.text))
        return { ...span, kind: "NOTIFY", confidence: 0.7, partial: { when, ...to } };
      if (/\b(?:refer|raise|raised)\b/i.test(sentence.text))
        return { ...span, kind: "ROUTE", confidence: 0.7, partial: { when, ...to } };
      if (/\bdeclare/i.test(sentence.text))
        return { ...span, kind: "RECORD", confidence: 0.7, partial: { when, ...recordOf(sentence.text) } };
      return {
        ...span,
        kind: "DEADLINE",
        confidence: 0.4,
        partial: { length: null, unit: null, hardness: "SOFT", text: words },
      };
    }),
  );
}

function beforeWhat(text: string): string {
  return (/\bbefore (accepting|engaging|using|joining)\b/i.exec(text)?.[1] ?? "accepting").toUpperCase();
}

function recordOf(text: string): PartialRule {
  if (/\b(?:gifts?|hospitality)\b/i.test(text)) return { record: "GIFTS" };
  if (/\binterests?\b/i.test(text)) return { record: "INTERESTS" };
  return /\b(?:approval|permission)\b/i.test(text) ? { record: "PERMISSIONS" } : {};
}

function toOf(sentence: Sentence, _start: number, end: number): PartialRule {
  const office = officesAfter(sentence, end).offices[0];
  const directed = /\b(?:to|via|with) (?:the )?$/i.test(
    sentence.text.slice(end, sentence.offices.find((one) => one.start >= end)?.start ?? end),
  );
  return office !== undefined && directed ? { to: office } : {};
}
