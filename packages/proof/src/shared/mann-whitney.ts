/** The middle of some figures. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}

/** How two kinds of request are compared by the time they take. */
export interface TimesCompared {
  /** Median of the left over median of the right. */
  readonly ratio: number;
  readonly p: number;
  /** Not to be told apart: the medians lie within a tenth of each other, and p is over 0.01. */
  readonly alike: boolean;
}

/** Compares how long two kinds of request took. */
export function compareTimes(left: readonly number[], right: readonly number[]): TimesCompared {
  const ratio = median(left) / median(right);
  const p = mannWhitney(left, right);
  return { ratio, p, alike: ratio > 0.9 && ratio < 1.1 && p > 0.01 };
}

/** Two-sided p of the Mann-Whitney U test with the normal approximation; for 20 figures a side and more. */
export function mannWhitney(left: readonly number[], right: readonly number[]): number {
  const all = [...left.map((value) => ({ value, left: true })), ...right.map((value) => ({ value, left: false }))].sort(
    (a, b) => a.value - b.value,
  );
  let sum = 0;
  for (let start = 0; start < all.length;) {
    let end = start;
    while (end < all.length && all[end]?.value === all[start]?.value) end++;
    const rank = (start + 1 + end) / 2;
    for (let at = start; at < end; at++) if (all[at]?.left) sum += rank;
    start = end;
  }
  const [n, m] = [left.length, right.length];
  const u = sum - (n * (n + 1)) / 2;
  const z = (u - (n * m) / 2) / Math.sqrt((n * m * (n + m + 1)) / 12);
  return 2 * (1 - normal(Math.abs(z)));
}

/** The normal distribution's share below z (Abramowitz and Stegun 26.2.17). */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const tail = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * tail;
}
