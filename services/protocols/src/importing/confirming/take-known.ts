import type { Clause } from "../../clauses/clause.entity.js";

/** How the document's words of a clause compare with a hash. */
export interface WordsHash {
  readonly says: (hash: string) => boolean;
  /** Of the words as they are now. */
  readonly own: string;
}

/**
 * A clause of the document as the known clause that it is: its name and what was said about it. What somebody has
 * written into the draft already stays; facts about the former words go where the words are others.
 */
export function takeKnown(row: Clause, known: Clause, { says, own }: WordsHash): Clause {
  const former = known.facts.textHash ?? known.textHash;
  const isSame = former !== null && says(former);
  const { textHash: _hash, sameWordsAs: _same, incomplete: _incomplete, ...otherFacts } = known.facts;
  const textHash = isSame ? former : own;
  return {
    ...row,
    clauseId: known.clauseId,
    summaryEn: row.summaryEn ?? known.summaryEn,
    summaryCy: row.summaryCy ?? known.summaryCy,
    kinds: row.kinds.length > 0 ? row.kinds : known.kinds,
    audience: row.audience.length > 0 ? row.audience : known.audience,
    citations: row.citations.length > 0 ? row.citations : known.citations,
    modelClause: known.modelClause,
    modelRelation: known.modelRelation,
    modelReason: known.modelReason,
    textHash,
    facts: isSame || former === null ? known.facts : { ...otherFacts, textHash },
  };
}
