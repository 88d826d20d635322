import { closeness, rulesBinding } from "../binding.js";
import { bandOutcomes, type BandOutcome, type Quality, type ThresholdBandRule } from "../kinds/threshold-band.js";
import type { In } from "../language.js";
import { moneyInWords } from "../plain-words.js";
import { rulesOfKind, type Rule } from "../rulebook.js";
import type { Office, PersonClass } from "../vocabulary.js";
import { decideConduct } from "./conduct.js";
import { decidedBy, notCovered, type Asked, type Decision } from "./decision.js";
import { decideRecord } from "./record.js";

/** A gift, hospitality or benefit that somebody is offered. Amounts in pence, within the calendar year. */
export interface OfferFacts extends Asked {
  /** Null: not known, or not to be put into money. */
  valuePence: number | null;
  qualities?: readonly Quality[];
  /** What the same source gave earlier in the year, this offer left out. */
  earlierFromSourcePence?: number;
  /** What everybody gave earlier in the year, this offer left out. */
  earlierThisYearPence?: number;
  declined?: boolean;
}

/** What follows from an offer. */
export interface OfferDecision extends Decision {
  /** OTHER_POLICY: left to another policy. VALUE_NEEDED: it depends on the amount. */
  outcome: BandOutcome | "OTHER_POLICY" | "VALUE_NEEDED" | "NOT_COVERED";
  approver: Office | null;
  /** Whether it is put on the register, accepted or not. */
  recorded: boolean;
  /** Kinds of offer that are always declined by these classes. */
  forbidden: Quality[];
  /** The band that decides; null where another rule or none does. */
  band: ThresholdBandRule | null;
}

/**
 * What follows from an offer. Of the bands that fit, the strictest decides; articles of low value for use at work are
 * exempt from the bands by amount. A record that the rulebook asks for is kept whatever the band says.
 */
export function decideOffer(rules: readonly Rule[], facts: OfferFacts): OfferDecision {
  const { classes, language = "EN" } = facts;
  const said = phrases[language];
  const bands = rulesOfKind(rules, "THRESHOLD_BAND");
  const forbidden = forbiddenKinds(rules, bands, classes);
  const record = recordOf(rules, facts);
  const band = bandOf(bands, facts);
  const barred = barOf(rules, facts);
  if (barred && band?.outcome !== "REFUSE") {
    return { ...barred, outcome: "REFUSE", approver: null, recorded: record !== null, forbidden, band: null };
  }
  if (band) {
    const recorded = record !== null || recordedBy(band);
    const notes = [...sumsInWords(band, facts), ...(recordedBy(band) ? [] : (record?.explanation ?? []))];
    const outcome = band.outcome ?? "OTHER_POLICY";
    return { outcome, approver: band.approver, recorded, forbidden, band, ...decidedBy(band, facts, notes) };
  }
  const rest = { approver: null, recorded: record !== null, forbidden, band: null };
  const [byAmount] = facts.valuePence === null ? amountBands(bands, classes) : [];
  if (byAmount) {
    return {
      outcome: "VALUE_NEEDED",
      ...rest,
      ...decidedBy(byAmount, facts, [said.byAmount]),
    };
  }
  return { outcome: "NOT_COVERED", ...rest, ...(record ?? notCovered(said.whatFollows, language)) };
}

/** The strictest of the bands that fit; a separate policy only where nothing else fits. */
function bandOf(bands: readonly ThresholdBandRule[], facts: OfferFacts): ThresholdBandRule | null {
  const named = facts.qualities ?? [];
  const byQuality = rulesBinding(bands, facts.classes).filter(
    ({ quality }) => quality !== null && named.includes(quality),
  );
  const exempting = byQuality.length > 0 && byQuality.every(({ quality }) => quality === "LOW_VALUE_USED_AT_WORK");
  const byAmount = exempting ? [] : amountBands(bands, facts.classes).filter((band) => holds(band, facts));
  const [strictest] = [...byQuality, ...byAmount].sort((one, other) => strictness(other) - strictness(one));
  const elsewhere = rulesBinding(bands, facts.classes).find(({ quality }) => quality === "SEPARATE_POLICY");
  return strictest ?? elsewhere ?? null;
}

const strictness = ({ outcome }: ThresholdBandRule) => (outcome === null ? -1 : bandOutcomes.indexOf(outcome));

/** Bands by amount: of those that count alike, the ones that name the person most closely. */
function amountBands(bands: readonly ThresholdBandRule[], classes: readonly PersonClass[]): ThresholdBandRule[] {
  const binding = rulesBinding(
    bands.filter(({ quality }) => quality === null),
    classes,
  );
  return binding.filter(({ subject, cumulative }) => {
    const closest = binding.find((band) => band.cumulative === cumulative);
    return closest !== undefined && closeness(subject, classes) === closeness(closest.subject, classes);
  });
}

function holds(band: ThresholdBandRule, facts: OfferFacts): boolean {
  const sum = sumFor(band, facts);
  return sum !== null && sum >= (band.minPence ?? 0) && (band.maxPence === null || sum < band.maxPence);
}

function sumFor({ cumulative }: ThresholdBandRule, facts: OfferFacts): number | null {
  if (facts.valuePence === null) return null;
  const { earlierFromSourcePence = 0, earlierThisYearPence = 0, valuePence } = facts;
  if (cumulative === "PER_SOURCE") return valuePence + earlierFromSourcePence;
  return cumulative === "PER_YEAR" ? valuePence + earlierThisYearPence : valuePence;
}

function sumsInWords(band: ThresholdBandRule, facts: OfferFacts): string[] {
  const sum = sumFor(band, facts);
  if (band.quality !== null || band.cumulative === "NONE" || sum === null) return [];
  return [phrases[facts.language ?? "EN"][band.cumulative](moneyInWords(sum))];
}

interface Phrases {
  readonly byAmount: string;
  readonly whatFollows: string;
  readonly PER_SOURCE: (sum: string) => string;
  readonly PER_YEAR: (sum: string) => string;
}

const phrases: In<Phrases> = {
  EN: {
    byAmount: "What follows depends on the amount.",
    whatFollows: "what follows from such an offer",
    PER_SOURCE: (sum) => `With what the same source gave earlier in the calendar year it comes to ${sum}.`,
    PER_YEAR: (sum) => `With what everybody gave earlier in the calendar year it comes to ${sum}.`,
  },
  CY: {
    byAmount: "Mae’r hyn sy’n dilyn yn dibynnu ar y swm.",
    whatFollows: "yr hyn sy’n dilyn cynnig o’r fath",
    PER_SOURCE: (sum) => `Gyda’r hyn a roddodd yr un ffynhonnell yn gynharach yn y flwyddyn galendr, daw i ${sum}.`,
    PER_YEAR: (sum) => `Gyda’r hyn a roddodd pawb yn gynharach yn y flwyddyn galendr, daw i ${sum}.`,
  },
};

const recordedBy = ({ outcome, recorded }: ThresholdBandRule) =>
  outcome === "RECORD" || (outcome !== "NO_RECORD" && outcome !== null && recorded);

function recordOf(rules: readonly Rule[], { classes, declined, titles, language }: OfferFacts): Decision | null {
  const { outcome, ruleId, clauseId, explanation } = decideRecord(rules, {
    record: "GIFTS",
    classes,
    declined,
    titles,
    language,
  });
  return outcome === "RECORDED" ? { ruleId, clauseId, explanation } : null;
}

/** A bar to what might compromise, where the offer might and no band speaks of it. */
function barOf(rules: readonly Rule[], { qualities = [], classes, titles, language }: OfferFacts): Decision | null {
  if (!qualities.includes("MIGHT_COMPROMISE")) return null;
  const about = { conduct: "COMPROMISING_GIFTS", classes, titles, language } as const;
  const { outcome, ruleId, clauseId, explanation } = decideConduct(rules, about);
  return outcome === "PROHIBITED" ? { ruleId, clauseId, explanation } : null;
}

function forbiddenKinds(
  rules: readonly Rule[],
  bands: readonly ThresholdBandRule[],
  classes: readonly PersonClass[],
): Quality[] {
  const refused = rulesBinding(bands, classes).filter(({ outcome }) => outcome === "REFUSE");
  const kinds = refused.flatMap(({ quality }) => (quality === null ? [] : [quality]));
  const barred = barOf(rules, { qualities: ["MIGHT_COMPROMISE"], classes, valuePence: null });
  return [...new Set<Quality>([...kinds, ...(barred ? ["MIGHT_COMPROMISE" as const] : [])])];
}
