import type { Rule } from "./rulebook.js";
import type { Titles } from "./vocabulary.js";
import type { Finding, PartialRule } from "./proposals/finding.js";
import { lengthsIn } from "./proposals/lengths.js";
import { phrasesIn } from "./proposals/phrases.js";
import { sentencesOf } from "./proposals/sentence-facts.js";

/** Longest text that is searched, in UTF-16 units: some ten printed pages. */
export const longestSearched = 40_000;

/** Most proposals of one text. */
export const mostProposals = 60;

/** Words of a clause that may be a rule. Nothing is a rule before a person has confirmed it. */
export interface RuleProposal {
  readonly kind: Rule["kind"];
  /** The words that gave rise to it, as printed. */
  readonly words: string;
  /** Their place in the text: the first unit, and the one after the last, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** What of the rule the words say: length, unit, offices, how soon. The rest is for a person. */
  readonly partial: PartialRule;
  /** How likely the words are such a rule, 0 to 1. */
  readonly confidence: number;
  /** Why it was proposed, in plain English. */
  readonly reason: string;
}

/**
 * Reads a clause's own words for what may be rules: limits of time, leave, routes, prohibitions, records, notices, advice,
 * publication, reviews. `titles` are the force's own names of its offices. Every number in a proposal stands in its words.
 * A pure function of its arguments; proposals come in the order of the text.
 */
export function proposeRules(text: string, titles: Titles = {}): RuleProposal[] {
  const searched = text.slice(0, longestSearched);
  const found = sentencesOf(searched, titles).flatMap((sentence) =>
    withoutRepeats([...lengthsIn(sentence), ...phrasesIn(sentence)]).map(({ start, end, ...finding }) => {
      return { ...finding, start: sentence.at + start, end: sentence.at + end };
    }),
  );
  return found.slice(0, mostProposals).map(({ kind, start, end, partial, confidence, reason }) => {
    const rounded = Math.round(confidence * 100) / 100;
    return { kind, words: searched.slice(start, end), start, end, partial, confidence: rounded, reason };
  });
}

/** In order of the text; of overlapping findings of one kind the longest stays, and a review with its length the bare one replaces. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const kept = findings.filter((one, at) => {
    return !findings.some((other, place) => {
      if (other === one || other.kind !== one.kind) return false;
      if (one.kind === "REVIEW_CYCLE") return !("length" in one.partial) && ("length" in other.partial || place < at);
      // How soon is worth saying even in the middle of a route's words.
      const overlaps = other.start < one.end && one.start < other.end && !("when" in one.partial);
      const longer = other.end - other.start - (one.end - one.start);
      return overlaps && (longer > 0 || (longer === 0 && place < at));
    });
  });
  return kept.toSorted((a, b) => a.start - b.start || a.end - b.end);
}
