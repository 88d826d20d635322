import type { Office, Titles } from "../vocabulary.js";
import { officesIn, type NamedOffice } from "./office-words.js";

/** One sentence of a clause, with its place in the clause and the offices it names. */
export interface Sentence {
  readonly text: string;
  /** Where it begins in the clause, in UTF-16 units. */
  readonly at: number;
  readonly offices: readonly NamedOffice[];
}

/** The sentences of a text. A colon or semicolon does not end one; an empty line does. */
export function sentencesOf(text: string, titles: Titles): Sentence[] {
  return [...text.matchAll(/(?:(?!\n\n)[^.!?]|[.!?](?!\s+["“‘']?\p{Lu}|\s*$))+[.!?]*/gu)].map((found) => {
    return { text: found[0], at: found.index, offices: officesIn(found[0], titles) };
  });
}

/** Offices joined by "or", "and" or a comma, as in "their line manager or an SLT member". */
const JOINT = /^\)?(?:,| or| and\/or| and|\/)+ ?(?:(?:to|the|their|a|an|any|with|member|of|in|case)[ ,]*)*$/i;

/** Whom a phrase that ends at `end` speaks of: the first office after it with those joined to it. */
export function officesAfter({ text, offices }: Sentence, end: number): { offices: Office[]; all: boolean } {
  const after = offices.filter((named) => named.start >= end);
  const [first] = after;
  if (!first || first.start - end > 120) return { offices: [], all: false };
  const joined = [first];
  let all = false;
  for (const next of after.slice(1)) {
    const between = text.slice(joined.at(-1)?.end, next.start);
    if (!JOINT.test(between)) break;
    all ||= / and(?! ?\/? ?or)/i.test(between);
    joined.push(next);
  }
  return { offices: [...new Set(joined.map((named) => named.office))], all };
}

/** The office a phrase speaks of: the next one after it, else the last one before it. */
export function officeNear(sentence: Sentence, start: number, end: number): Office | null {
  const [after] = officesAfter(sentence, end).offices;
  return after ?? sentence.offices.findLast((named) => named.end <= start)?.office ?? null;
}
