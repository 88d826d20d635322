import type { ReviewCycleRule } from "../kinds/review-cycle.js";
import { capital, lengthInWords, monthInWords, theTitle } from "../plain-words.js";
import type { Titles } from "../vocabulary.js";

/** How often the protocol is looked at again, by whom, and the dates that the document prints. */
export function reviewCycleSentence(rule: ReviewCycleRule, titles: Titles): string {
  const { length, unit, owner, last, next, effective } = rule;
  const cycle = length === null || unit === null ? "" : ` every ${lengthInWords(length, unit)}`;
  const by = owner === null ? "" : ` by ${theTitle(owner, titles)}`;
  const dates = [
    ...(last === null ? [] : [`last in ${monthInWords(last)}`]),
    ...(next === null ? [] : [`next in ${monthInWords(next)}`]),
    ...(effective === null ? [] : [`in effect since ${monthInWords(effective)}`]),
  ].map((date) => `, ${date}`);
  const silent = cycle === "" ? "; no cycle is stated" : "";
  return capital(`the protocol is reviewed${cycle}${by}${dates.join("")}${silent} (${rule.clauseId}).`);
}
