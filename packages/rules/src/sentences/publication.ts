import type { Dataset, PublicationRule } from "../kinds/publication.js";
import { capital } from "../plain-words.js";

const datasetWords: Record<Dataset, { what: string; verb: string }> = {
  REGISTER_OF_INTERESTS: { what: "the register of interests", verb: "is" },
  GIFTS_AND_HOSPITALITY: { what: "gifts and hospitality", verb: "are" },
  PROTOCOL: { what: "the protocol", verb: "is" },
  ROLES: { what: "the roles and who holds them", verb: "are" },
};

/** What is made public, in words: "the register of interests". */
export function datasetInWords(dataset: Dataset): string {
  return datasetWords[dataset].what;
}

const plural = (length: number, unit: string) => `${length} ${unit}${length === 1 ? "" : "s"}`;

/** What is made public, how soon, how often, for how long. */
export function publicationSentence(rule: PublicationRule): string {
  const { what, verb } = datasetWords[rule.dataset];
  const shown = rule.audience === "PUBLIC" ? "published" : "shown to staff";
  const lag = rule.lagDays === null ? "" : ` within ${plural(rule.lagDays, "day")}`;
  const often = rule.frequencyMonths === null ? "" : ` at least every ${plural(rule.frequencyMonths, "month")}`;
  const marked = rule.marking === null ? "" : ", marked as open to freedom of information requests";
  const kept =
    rule.retentionYears === null
      ? ""
      : `; an entry stays visible for ${plural(rule.retentionYears, "year")} after it ends`;
  const named = rule.namesNonDeclarers ? "; those who have not declared in time are named" : "";
  return capital(`${what} ${verb} ${shown}${lag}${often}${marked}${kept}${named} (${rule.clauseId}).`);
}
