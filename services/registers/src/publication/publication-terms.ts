import { publicationTerms } from "@probity/rules/decisions/publication-terms";
import type { PublicationRule } from "@probity/rules/kinds/publication";
import type { Language } from "@probity/rules/language";
import { readBack } from "@probity/rules/sentence";
import type { Titles } from "@probity/rules/vocabulary";
import type { RegisterKind } from "../entries/register-entry.entity.js";
import type { KeptRulebook } from "../obligations/obligation.rules.js";
import { rulesOfDay } from "../rulebooks/rules-of-day.js";
import { titlesIn } from "../rulebooks/titles-in.js";
import { registerDatasets } from "./register-datasets.js";
import { RegisterAudience } from "./register-publication.entity.js";

/** The terms of one register as they are kept and shown. */
export interface KeptTerms {
  readonly register: RegisterKind;
  readonly audience: RegisterAudience;
  readonly sentence: string | null;
  readonly sentenceCy: string | null;
  readonly clauseRef: string | null;
  readonly clauseId: string | null;
  readonly retentionYears: number | null;
  readonly frequencyMonths: number | null;
  readonly namesNonDeclarers: boolean;
}

/** The terms of each register by the rules of a day. */
export function termsOn(rulebooks: readonly KeptRulebook<unknown>[], day: string): KeptTerms[] {
  const rules = rulesOfDay(rulebooks, day, "PUBLICATION");
  return registerDatasets.map(({ register, dataset }) => {
    const { audience, deciding, keeping, refreshing, naming } = publicationTerms(rules, dataset);
    const counting = [deciding, keeping, refreshing, naming].flatMap((kept) => (kept ? [kept.rule] : []));
    return {
      register,
      audience: RegisterAudience[audience],
      sentence: readTogether(counting, titlesIn(rulebooks), "EN"),
      sentenceCy: readTogether(counting, titlesIn(rulebooks, "CY"), "CY"),
      clauseRef: deciding?.clauseRef ?? null,
      clauseId: deciding?.rule.clauseId ?? null,
      retentionYears: keeping?.rule.retentionYears ?? null,
      frequencyMonths: refreshing?.rule.frequencyMonths ?? null,
      namesNonDeclarers: naming !== null,
    };
  });
}

/** Each rule once; null: there is none. */
function readTogether(rules: readonly PublicationRule[], titles: Titles, language: Language): string | null {
  return [...new Set(rules.map((rule) => readBack(rule, titles, language)))].join(" ") || null;
}

/** The terms of one register. */
export function termsOf(terms: readonly KeptTerms[], register: RegisterKind): KeptTerms {
  return terms.find((one) => one.register === register) ?? silent(register);
}

/** The terms of a register of which no rule speaks. */
function silent(register: RegisterKind): KeptTerms {
  const none = {
    sentence: null,
    sentenceCy: null,
    clauseRef: null,
    clauseId: null,
    retentionYears: null,
    frequencyMonths: null,
  };
  return { register, audience: RegisterAudience.PUBLIC, ...none, namesNonDeclarers: false };
}
