import type { Refusal } from "./check-rulebook.js";
import type { ThresholdBandRule } from "./kinds/threshold-band.js";
import { rulesOfKind, type Rule } from "./rulebook.js";
import { bandInWords } from "./sentences/threshold-band.js";

/**
 * Bands that overlap: two for the same amount (counted alike) or the same quality, for the same persons. A band for a
 * class and one for everybody do not overlap: the closer one decides.
 */
export function checkBands(rules: readonly Rule[]): Refusal[] {
  const bands = rulesOfKind(rules, "THRESHOLD_BAND");
  return bands.flatMap((band, index) =>
    bands
      .slice(index + 1)
      .filter((other) => samePersons(band, other) && sameOffers(band, other))
      .map((other) => ({
        ruleId: other.id,
        otherId: band.id,
        reason:
          `The band of ${other.clauseId} overlaps that of ${band.clauseId} for the same persons: ` +
          `a gift ${bandInWords(other)} against one ${bandInWords(band)}.`,
      })),
  );
}

/** Whether two bands are for the same persons, so that neither is closer than the other. */
export function samePersons({ subject: one }: ThresholdBandRule, { subject: other }: ThresholdBandRule): boolean {
  if (one.length === 0 || other.length === 0) return one.length === other.length;
  return one.some((personClass) => other.includes(personClass));
}

/** Whether one offer may fall into both bands. */
export function sameOffers(one: ThresholdBandRule, other: ThresholdBandRule): boolean {
  if (one.register !== other.register) return false;
  if (one.quality !== null || other.quality !== null) return one.quality === other.quality;
  if (one.cumulative !== other.cumulative) return false;
  return startsBelowEnd(one, other) && startsBelowEnd(other, one);
}

function startsBelowEnd({ minPence }: ThresholdBandRule, { maxPence }: ThresholdBandRule): boolean {
  return maxPence === null || (minPence ?? 0) < maxPence;
}
