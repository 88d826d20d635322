import type { In, Language } from "../language.js";
import type { Rule } from "../rulebook.js";
import { readBack } from "../sentence.js";
import type { PersonClass, Titles } from "../vocabulary.js";
import { after } from "../welsh.js";

/** What every answer of the rulebook carries: the rule and clause that decide (null: the text is silent), and why. */
export interface Decision {
  ruleId: string | null;
  clauseId: string | null;
  /** How it was decided, in sentences; the last one is the rule read back, ending with its clause. */
  explanation: string[];
}

/** Whom a question is about: the classes the person belongs to on the day, and the force's titles for the words. */
export interface Asked {
  classes: readonly PersonClass[];
  /** Those of the language. */
  titles?: Titles;
  /** In which language it is explained; English unless told. */
  language?: Language;
}

/** Decided by a rule; `notes` say what the facts add to it. */
export function decidedBy(
  rule: Rule,
  { titles = {}, language = "EN" }: Pick<Asked, "titles" | "language">,
  notes: readonly string[] = [],
): Decision {
  return { ruleId: rule.id, clauseId: rule.clauseId, explanation: [...notes, readBack(rule, titles, language)] };
}

const saysNothing: In<(about: string) => string> = {
  EN: (about) => `The protocol says nothing of ${about}.`,
  CY: (about) => `Nid yw’r protocol yn dweud dim ${after("am", about)}.`,
};

/** No rule decides; `about` is in words of the language. */
export function notCovered(about: string, language: Language = "EN"): Decision {
  return { ruleId: null, clauseId: null, explanation: [saysNothing[language](about)] };
}
