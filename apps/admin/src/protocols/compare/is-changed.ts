/** Whether anything about two corresponding clauses is to be shown: what they ask, or their words. */
export function isChanged(pair: {
  readonly words: readonly string[];
  readonly sameWords?: boolean | null;
  readonly text: { readonly same: boolean };
}): boolean {
  return pair.words.length > 0 || wordsDiffer(pair);
}

/** Whether the words differ. Where the documents are known to say the same, two summaries of it are no difference. */
export function wordsDiffer(pair: {
  readonly sameWords?: boolean | null;
  readonly text: { readonly same: boolean };
}): boolean {
  return pair.sameWords !== true && !pair.text.same;
}
