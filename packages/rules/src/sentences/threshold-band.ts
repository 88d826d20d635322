import type { Quality, ThresholdBandRule } from "../kinds/threshold-band.js";
import type { In, Language } from "../language.js";
import { capital, classesInWords, moneyInWords, theTitle } from "../plain-words.js";
import type { Titles } from "../vocabulary.js";
import { after, of } from "../welsh.js";

const qualityWords: In<Record<Quality, string>> = {
  EN: {
    MIGHT_COMPROMISE: "that might be seen to compromise",
    LOW_VALUE_USED_AT_WORK: "of low value that is used at work",
    CASH: "of money",
    SEPARATE_POLICY: "that a separate policy covers",
  },
  CY: {
    MIGHT_COMPROMISE: "y gellid ei gweld fel un sy’n peryglu didueddrwydd",
    LOW_VALUE_USED_AT_WORK: "o werth isel a ddefnyddir yn y gwaith",
    CASH: "o arian",
    SEPARATE_POLICY: "y mae polisi ar wahân yn ei chwmpasu",
  },
};

type Cumulative = Exclude<ThresholdBandRule["cumulative"], "NONE">;

interface Phrases {
  readonly gift: (band: string, whom: string | null, consequence: string) => string;
  readonly brings: Record<Cumulative, (range: string) => string>;
  readonly anyValue: string;
  readonly orMore: (from: string) => string;
  readonly under: (to: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly NO_RECORD: string;
  readonly RECORD: string;
  readonly APPROVE: (by: string | null) => string;
  readonly unrecorded: string;
  readonly REFUSE: string;
  readonly refusedAndRecorded: string;
  readonly elsewhere: string;
}

const phrases: In<Phrases> = {
  EN: {
    gift: (band, whom, consequence) => `a gift ${band}${whom === null ? "" : ` offered to ${whom}`} ${consequence}`,
    brings: {
      PER_SOURCE: (range) => `that brings the year's gifts from one source to ${range.replace(/^of /, "")}`,
      PER_YEAR: (range) => `that brings the year's gifts to ${range.replace(/^of /, "")}`,
    },
    anyValue: "of any value",
    orMore: (from) => `of ${from} or more`,
    under: (to) => `under ${to}`,
    between: (from, to) => `of ${from} or more but under ${to}`,
    NO_RECORD: "may be accepted without a record",
    RECORD: "may be accepted and is recorded",
    APPROVE: (by) => `needs approval${by === null ? "" : ` by ${by}`} before it is accepted`,
    unrecorded: "; no record is asked for",
    REFUSE: "is declined",
    refusedAndRecorded: "is declined, and the offer is recorded",
    elsewhere: "is left to a separate policy",
  },
  CY: {
    gift: (band, whom, consequence) =>
      `rhodd ${band}${whom === null ? "" : ` a gynigir ${after("i", whom)}`}: ${consequence}`,
    brings: {
      PER_SOURCE: (range) => `sy’n dod â rhoddion y flwyddyn o un ffynhonnell i ${range.replace(/^o /, "")}`,
      PER_YEAR: (range) => `sy’n dod â rhoddion y flwyddyn i ${range.replace(/^o /, "")}`,
    },
    anyValue: "o unrhyw werth",
    orMore: (from) => `o ${from} neu fwy`,
    under: (to) => `o dan ${to}`,
    between: (from, to) => `o ${from} neu fwy ond o dan ${to}`,
    NO_RECORD: "gellir ei derbyn heb gofnod",
    RECORD: "gellir ei derbyn, a chofnodir hi",
    APPROVE: (by) => `mae angen ${by === null ? "cymeradwyaeth" : of("cymeradwyaeth", by)} cyn ei derbyn`,
    unrecorded: "; ni ofynnir am gofnod",
    REFUSE: "gwrthodir hi",
    refusedAndRecorded: "gwrthodir hi, a chofnodir y cynnig",
    elsewhere: "gadewir hi i bolisi ar wahân",
  },
};

/** Which offer, and what follows from it. */
export function bandSentence(band: ThresholdBandRule, titles: Titles, language: Language): string {
  const whom = band.subject.length === 0 ? null : classesInWords(band.subject, titles, language);
  const said = phrases[language].gift(bandInWords(band, language), whom, consequence(band, titles, language));
  return capital(`${said} (${band.clauseId}).`);
}

/** The offers a band is for: "of £25 or more but under £100". */
export function bandInWords(band: ThresholdBandRule, language: Language = "EN"): string {
  if (band.quality !== null) return qualityWords[language][band.quality];
  const range = rangeInWords(band.minPence ?? 0, band.maxPence, language);
  return band.cumulative === "NONE" ? range : phrases[language].brings[band.cumulative](range);
}

function rangeInWords(minPence: number, maxPence: number | null, language: Language): string {
  const { anyValue, orMore, under, between } = phrases[language];
  const from = moneyInWords(minPence);
  if (maxPence === null) return minPence === 0 ? anyValue : orMore(from);
  return minPence === 0 ? under(moneyInWords(maxPence)) : between(from, moneyInWords(maxPence));
}

function consequence(band: ThresholdBandRule, titles: Titles, language: Language): string {
  const said = phrases[language];
  switch (band.outcome) {
    case "NO_RECORD":
      return said.NO_RECORD;
    case "RECORD":
      return said.RECORD;
    case "APPROVE": {
      const by = band.approver === null ? null : theTitle(band.approver, titles, language);
      return `${said.APPROVE(by)}${band.recorded ? "" : said.unrecorded}`;
    }
    case "REFUSE":
      return band.recorded ? said.refusedAndRecorded : said.REFUSE;
    case null:
      return said.elsewhere;
  }
}
