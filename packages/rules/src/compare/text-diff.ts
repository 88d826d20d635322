import { diffWords } from "diff";

/** A stretch of words that both have, or only one of the two. */
export interface TextPart {
  change: "SAME" | "REMOVED" | "ADDED";
  words: string;
}

/** How two clauses differ word by word: in their own text, or in our summaries where a text is not at hand. */
export interface TextDiff {
  of: "TEXT" | "SUMMARY";
  same: boolean;
  parts: readonly TextPart[];
}

/** Compares the documents' own words where both are at hand, else the summaries. White space alone is no difference. */
export function diffText(
  one: { text: string | null; summary: string },
  other: { text: string | null; summary: string },
): TextDiff {
  const of = one.text !== null && other.text !== null ? "TEXT" : "SUMMARY";
  const before = collapsed((of === "TEXT" ? one.text : null) ?? one.summary);
  const after = collapsed((of === "TEXT" ? other.text : null) ?? other.summary);
  if (before === after) return { of, same: true, parts: [{ change: "SAME", words: before }] };
  const parts = diffWords(before, after).map(({ added, removed, value }) => ({
    change: added ? ("ADDED" as const) : removed ? ("REMOVED" as const) : ("SAME" as const),
    words: value,
  }));
  return { of, same: false, parts };
}

function collapsed(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
