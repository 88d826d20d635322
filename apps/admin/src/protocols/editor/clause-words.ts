/** A list item under a clause, and how many of the clause's paragraphs stand before it. */
export interface Item {
  readonly label: string | null | undefined;
  readonly text: string;
  readonly depth: number;
  readonly afterParagraph: number;
}

/** A clause's words in printed order: a paragraph, or the items of a list. */
export type Part = { readonly paragraph: string } | { readonly items: readonly Item[] };

/** Puts a clause's paragraphs and list items into the order in which the document prints them: a sentence may go on after a list. */
export function wordsInOrder(text: string, items: readonly Item[]): Part[] {
  const paragraphs = text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== "");
  const listAfter = (count: number): Part[] => {
    const found = items.filter((item) => Math.min(item.afterParagraph, paragraphs.length) === count);
    return found.length > 0 ? [{ items: found }] : [];
  };
  return [...listAfter(0), ...paragraphs.flatMap((paragraph, index) => [{ paragraph }, ...listAfter(index + 1)])];
}
