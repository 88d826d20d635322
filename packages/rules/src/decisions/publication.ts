import { Temporal } from "temporal-polyfill";
import type { Dataset, PublicationRule } from "../kinds/publication.js";
import { rulesOfKind, type Rule } from "../rulebook.js";
import { datasetInWords } from "../sentences/publication.js";
import type { Titles } from "../vocabulary.js";
import { decidedBy, notCovered, type Decision } from "./decision.js";

/** What might be made public; days are ISO dates. */
export interface PublicationFacts {
  dataset: Dataset;
  audience?: PublicationRule["audience"];
  /** The day from which the lag counts, for example that of the entry. */
  madeOn?: string;
  /** The day on which the entry ended. */
  endedOn?: string;
  titles?: Titles;
}

/** Whether it is put before the public, by when, and until when. */
export interface PublicationDecision extends Decision {
  outcome: "PUBLISHED" | "NOT_COVERED";
  /** ISO date; null: the text gives no number, or the day was not told. */
  publishBy: string | null;
  visibleUntil: string | null;
  frequencyMonths: number | null;
  marking: PublicationRule["marking"];
}

/** Whether something is published. Day 1 of the lag is the day after the entry. @throws RangeError for a day that is none. */
export function decidePublication(rules: readonly Rule[], facts: PublicationFacts): PublicationDecision {
  const { dataset, audience = "PUBLIC", madeOn, endedOn, titles } = facts;
  const rule = rulesOfKind(rules, "PUBLICATION").find((one) => one.dataset === dataset && one.audience === audience);
  if (!rule) {
    const nothing = { publishBy: null, visibleUntil: null, frequencyMonths: null, marking: null };
    return { outcome: "NOT_COVERED", ...nothing, ...notCovered(`publishing ${datasetInWords(dataset)}`) };
  }
  const { lagDays, retentionYears, frequencyMonths, marking } = rule;
  const notes = lagDays === null && frequencyMonths === null ? ["The protocol gives no number for when."] : [];
  return {
    outcome: "PUBLISHED",
    publishBy: later(madeOn, lagDays === null ? null : { days: lagDays }),
    visibleUntil: later(endedOn, retentionYears === null ? null : { years: retentionYears }),
    frequencyMonths,
    marking,
    ...decidedBy(rule, { titles }, notes),
  };
}

function later(day: string | undefined, by: Temporal.DurationLike | null): string | null {
  return day === undefined || by === null ? null : Temporal.PlainDate.from(day).add(by).toString();
}
