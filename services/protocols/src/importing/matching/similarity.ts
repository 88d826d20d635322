const SMALL_WORDS = new Set(
  "a an and are as at be been but by can could do does for from had has have he her his how if in into is it its may might must nor not of on or our shall she should so such than that the their them then there these they this those to was were what when where which who whom will with would you your".split(
    " ",
  ),
);

/**
 * How alike texts are: Dice's coefficient of their telling words, 0 nothing in common, 1 the same words. Words count by
 * their first five letters, so that "declare" and "declaration" agree: a summary is compared with the words it sums up.
 * Remembers the words of short texts, since each heading is compared with many.
 */
export class Likeness {
  readonly #stems = new Map<string, ReadonlySet<string>>();
  #compared = 0;

  /** How many comparisons were made. */
  get compared(): number {
    return this.#compared;
  }

  of(one: string, other: string): number {
    this.#compared += 1;
    const [first, second] = [this.#stemsOf(one), this.#stemsOf(other)];
    if (first.size === 0 || second.size === 0) return 0;
    const shared = [...first].filter((stem) => second.has(stem)).length;
    return (2 * shared) / (first.size + second.size);
  }

  #stemsOf(text: string): ReadonlySet<string> {
    const stems = this.#stems.get(text) ?? stemsOf(text);
    if (text.length < 1000) this.#stems.set(text, stems);
    return stems;
  }
}

function stemsOf(text: string): ReadonlySet<string> {
  const words =
    text
      .slice(0, 10_000)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !SMALL_WORDS.has(word)).map((word) => word.slice(0, 5)));
}
