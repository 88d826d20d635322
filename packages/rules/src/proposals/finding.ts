import type { Rule } from "../rulebook.js";

/** What of a rule can be read off the words; a person fills in the rest. */
export type PartialRule = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** Words of one sentence that may be a rule; places count within the sentence. */
export interface Finding {
  readonly kind: Rule["kind"];
  readonly start: number;
  readonly end: number;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reason: string;
  readonly partial: PartialRule;
}
