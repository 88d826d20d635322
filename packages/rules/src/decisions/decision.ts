import type { Rule } from "../rulebook.js";
import { readBack } from "../sentence.js";
import type { PersonClass, Titles } from "../vocabulary.js";

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
  titles?: Titles;
}

/** Decided by a rule; `notes` say what the facts add to it. */
export function decidedBy(rule: Rule, titles: Titles = {}, notes: readonly string[] = []): Decision {
  return { ruleId: rule.id, clauseId: rule.clauseId, explanation: [...notes, readBack(rule, titles)] };
}

/** No rule decides. */
export function notCovered(about: string): Decision {
  return { ruleId: null, clauseId: null, explanation: [`The protocol says nothing of ${about}.`] };
}
