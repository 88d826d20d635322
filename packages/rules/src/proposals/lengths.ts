import type { Anchor, Duty } from "../vocabulary.js";
import type { Finding } from "./finding.js";
import { numberOf, numberPattern } from "./numbers.js";
import type { Sentence } from "./sentence-facts.js";

const unitPattern = String.raw`(?:(calendar|working|business|clear)[ ])?(hour|day|week|fortnight|month|year)s?`;
const within = new RegExp(
  String.raw`\b(?:(within|no later than|not later than|no more than|not more than|at most)\s+(?:a period of\s+)?)?\b(${numberPattern})(?:\s*\(\d{1,4}\))?(?:\s|-)${unitPattern}\b(?!\s+(?:old|of age))`,
  "giu",
);
const every = new RegExp(
  String.raw`\b(?:once\s+)?(?:every|each|at intervals of)\s+(?:(${numberPattern})(?:\s|-))?${unitPattern}\b`,
  "giu",
);
const perYear = /\b(?:annually|yearly|once a year|each year|annual review)\b/giu;

const anchorWords: readonly (readonly [RegExp, Anchor])[] = [
  [/\b(?:tak(?:es?|ing|en)|took) (?:up )?office\b/i, "TAKING_OFFICE"],
  [/\belect(?:ion|ed)\b/i, "ELECTION"],
  [/\bvett(?:ing|ed)\b/i, "VETTING_GRANTED"],
  [/\bbreach|\bdata\b.*\baware\b|\baware\b.*\bdata\b/i, "AWARE_OF_BREACH"],
  [/\breview/i, "LAST_REVIEW"],
  [/\bdiscussion\b/i, "DIRECT_DISCUSSION_FAILED"],
  [/\bof (?:the|an|each|such an) offer\b/i, "OFFER_MADE"],
  [/\bof (?:(?:the|their|his or her) )?appointment\b/i, "APPOINTMENT"],
  [/\bof being charged\b|\bof the charge\b/i, "CHARGED"],
];
const dutyWords: readonly (readonly [RegExp, Duty])[] = [
  [/\bregister\b.*\binterests?\b/i, "REGISTER_OF_INTERESTS"],
  [/\bdata\b.*\bbreach|\bbreach.*\bdata\b/i, "REPORT_DATA_BREACH"],
  [/\bvett(?:ing|ed)\b/i, "RENEW_VETTING"],
  [/\breview/i, "REVIEW_POLICY"],
  [/\bdeclar\w*\b.*\boffer|\boffer.*\bdeclar/i, "DECLARE_OFFER"],
];

/** Lengths of time in a sentence: "within 28 days", "72 hours", "every three years". */
export function lengthsIn(sentence: Sentence): Finding[] {
  const cycles = cyclesIn(sentence);
  const inCycle = (at: number): boolean => cycles.some(({ start, end }) => at >= start && at < end);
  const limits = [...sentence.text.matchAll(within)].flatMap((match) => {
    const [words, lead, number = "", kindOfDay, unit = ""] = match;
    const length = numberOf(number);
    const before = sentence.text.slice(Math.max(0, match.index - 12), match.index);
    const isPast = /\b(?:last|past|previous|these|for)\s+(?:the\s+)?$/i.test(before);
    // "a year" or "an hour" alone is no limit.
    const isIdle = lead === undefined && !/\d/.test(number) && length === 1;
    if (length === null || isPast || isIdle || inCycle(match.index)) return [];
    return [limit(sentence, { words, start: match.index, sure: lead !== undefined }, { length, kindOfDay, unit })];
  });
  return [...cycles, ...limits];
}

interface Measure {
  length: number;
  kindOfDay: string | undefined;
  unit: string;
}

function limit(sentence: Sentence, found: { words: string; start: number; sure: boolean }, measure: Measure): Finding {
  const anchor = firstWord(anchorWords, sentence.text);
  const from = anchor === null ? "; the sentence does not say from when" : "";
  const reason = found.sure ? `a limit of time${from}` : `a length of time without “within”${from}`;
  return {
    kind: "DEADLINE",
    start: found.start,
    end: found.start + found.words.length,
    confidence: (found.sure ? 0.9 : 0.5) - (anchor === null ? 0.15 : 0),
    reason,
    partial: {
      ...lengthOf(measure),
      hardness: "HARD",
      ...(anchor && { anchor }),
      ...dutyOf(sentence.text),
    },
  };
}

function cyclesIn(sentence: Sentence): Finding[] {
  const counted = [...sentence.text.matchAll(every)].flatMap((match) => {
    const length = match[1] === undefined ? 1 : numberOf(match[1]);
    const measure = { kindOfDay: match[2], unit: match[3] ?? "" };
    return length === null ? [] : [cycle(sentence, match.index, match[0], { length, ...measure })];
  });
  const yearly = [...sentence.text.matchAll(perYear)]
    .filter((match) => !counted.some(({ start, end }) => match.index >= start && match.index < end))
    .map((match) => cycle(sentence, match.index, match[0], { length: 1, kindOfDay: undefined, unit: "year" }));
  return [...counted, ...yearly];
}

function cycle(sentence: Sentence, start: number, words: string, measure: Measure): Finding {
  const span = { start, end: start + words.length };
  const { length, unit } = lengthOf(measure);
  const isReview = /\breview/i.test(sentence.text) && (unit === "MONTHS" || unit === "YEARS");
  if (isReview)
    return {
      ...span,
      kind: "REVIEW_CYCLE",
      confidence: 0.9,
      reason: "a review that comes round",
      partial: { length, unit },
    };
  const hardness = /\b(?:ordinarily|normally|usually|generally)\b/i.test(sentence.text) ? "ORDINARY" : "HARD";
  const anchor = firstWord(anchorWords, sentence.text);
  return {
    ...span,
    kind: "DEADLINE",
    confidence: anchor === null ? 0.6 : 0.85,
    reason: hardness === "ORDINARY" ? "a duty that ordinarily comes round" : "a duty that comes round",
    partial: { length, unit, hardness, ...(anchor && { anchor }), ...dutyOf(sentence.text) },
  };
}

function lengthOf({ length, kindOfDay, unit }: Measure): { length: number; unit: string } {
  const name = unit.toLowerCase();
  if (name === "fortnight") return { length: length * 2, unit: "WEEKS" };
  if (name !== "day") return { length, unit: `${name.toUpperCase()}S` };
  return { length, unit: /working|business/i.test(kindOfDay ?? "") ? "WORKING_DAYS" : "CALENDAR_DAYS" };
}

function dutyOf(text: string): { duty?: Duty } {
  const duty = firstWord(dutyWords, text);
  return duty === null ? {} : { duty };
}

function firstWord<Word>(words: readonly (readonly [RegExp, Word])[], text: string): Word | null {
  return words.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
