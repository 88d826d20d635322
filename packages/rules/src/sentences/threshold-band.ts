import type { Quality, ThresholdBandRule } from "../kinds/threshold-band.js";
import { capital, classesInWords, moneyInWords, theTitle } from "../plain-words.js";
import type { Titles } from "../vocabulary.js";

const qualityWords: Record<Quality, string> = {
  MIGHT_COMPROMISE: "that might be seen to compromise",
  LOW_VALUE_USED_AT_WORK: "of low value that is used at work",
  CASH: "of money",
  SEPARATE_POLICY: "that a separate policy covers",
};

const cumulativeWords: Record<Exclude<ThresholdBandRule["cumulative"], "NONE">, string> = {
  PER_SOURCE: "the year's gifts from one source",
  PER_YEAR: "the year's gifts",
};

/** Which offer, and what follows from it. */
export function bandSentence(band: ThresholdBandRule, titles: Titles): string {
  const whom = band.subject.length === 0 ? "" : ` offered to ${classesInWords(band.subject, titles)}`;
  return capital(`a gift ${bandInWords(band)}${whom} ${consequence(band, titles)} (${band.clauseId}).`);
}

/** The offers a band is for: "of £25 or more but under £100". */
export function bandInWords(band: ThresholdBandRule): string {
  if (band.quality !== null) return qualityWords[band.quality];
  const range = rangeInWords(band.minPence ?? 0, band.maxPence);
  return band.cumulative === "NONE"
    ? range
    : `that brings ${cumulativeWords[band.cumulative]} to ${range.replace(/^of /, "")}`;
}

function rangeInWords(minPence: number, maxPence: number | null): string {
  if (maxPence === null) return minPence === 0 ? "of any value" : `of ${moneyInWords(minPence)} or more`;
  const under = `under ${moneyInWords(maxPence)}`;
  return minPence === 0 ? under : `of ${moneyInWords(minPence)} or more but ${under}`;
}

function consequence(band: ThresholdBandRule, titles: Titles): string {
  switch (band.outcome) {
    case "NO_RECORD":
      return "may be accepted without a record";
    case "RECORD":
      return "may be accepted and is recorded";
    case "APPROVE": {
      const by = band.approver === null ? "" : ` by ${theTitle(band.approver, titles)}`;
      return `needs approval${by} before it is accepted${band.recorded ? "" : "; no record is asked for"}`;
    }
    case "REFUSE":
      return band.recorded ? "is declined, and the offer is recorded" : "is declined";
    case null:
      return "is left to a separate policy";
  }
}
