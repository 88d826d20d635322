import { describe, expect, test } from "vitest";
import { fewestShown, shown, shownTogether } from "./small-numbers.js";
import { shownKind, type CountedKind } from "./year-figures.js";

const few = [0, 1, 2, 3, 4];

test("none and few are the same to whoever reads", () => {
  expect(few.map(shown)).toEqual([null, null, null, null, null]);
  expect(shown(fewestShown)).toBe(5);
  expect(shownTogether([5, 0, 9, 12])).toBeNull();
  expect(shownTogether([5, 6, 9, 12])).toEqual([5, 6, 9, 12]);
});

/** Every way in which so many parts can make up at most so many. */
function* counted(parts: number, most: number): Generator<number[]> {
  if (parts === 0) return void (yield []);
  for (let count = 0; count <= most; count++)
    for (const rest of counted(parts - 1, most - count)) yield [count, ...rest];
}

const kindOf = (quarters: number[], ends: Record<string, number> = {}): CountedKind => ({
  kind: "CONCERN",
  quarters,
  outcomes: ends,
  reached: {},
  days: null,
});

/** Whoever knows the rule and all that is read asks which counts would have been read alike. */
class Attacker {
  private readonly alike = new Map<string, number[][]>();

  sees(answer: unknown, counts: number[]): void {
    const key = JSON.stringify(answer);
    const known = this.alike.get(key);
    if (known) known.push(counts);
    else this.alike.set(key, [counts]);
  }

  /** Cells that are left out, or under five, and of which something between none and four can be ruled out. */
  recovered(isShown: (answer: never, cell: number) => boolean): string[] {
    return [...this.alike].flatMap(([answer, tables]) =>
      (tables[0] ?? []).flatMap((_, cell) => {
        if (isShown(JSON.parse(answer) as never, cell)) return [];
        const possible = new Set(tables.map((counts) => counts[cell]));
        return few.every((count) => possible.has(count))
          ? []
          : [`${answer}: cell ${cell} is one of ${[...possible].join(", ")}`];
      }),
    );
  }
}

describe("no count that is left out can be worked out from all that is given", () => {
  test("the quarters of a year and its total: all 20,475 years of up to 24", () => {
    const attacker = new Attacker();
    for (const quarters of counted(4, 24)) {
      const { received, quarters: given } = shownKind(kindOf(quarters));
      attacker.sees({ received, given }, quarters);
    }
    expect(attacker.recovered(({ given }: { given: number[] | null }) => given !== null)).toEqual([]);
  });

  test("the outcomes of a year, their two halves and their total: all 142,506 years of up to 25", () => {
    const attacker = new Attacker();
    for (const [settled = 0, acted = 0, none = 0, elsewhere = 0, withdrawn = 0] of counted(5, 25)) {
      const ends = {
        SETTLED: settled,
        ACTION_TAKEN: acted,
        NO_ACTION: none,
        HANDLED_ELSEWHERE: elsewhere,
        WITHDRAWN: withdrawn,
      };
      const { closed, putRight, otherwise, outcomes } = shownKind(kindOf([0, 0, 0, 0], ends));
      attacker.sees({ closed, putRight, otherwise, given: outcomes }, Object.values(ends));
    }
    expect(attacker.recovered(({ given }: { given: unknown }) => given !== null)).toEqual([]);
  });
});

test("a closing without an outcome is not told by what is left of the whole", () => {
  const ends = { SETTLED: 5, ACTION_TAKEN: 5, NO_ACTION: 5, HANDLED_ELSEWHERE: 5, WITHDRAWN: 5 };
  expect(shownKind(kindOf([0, 0, 0, 0], ends))).toMatchObject({ closed: 25, putRight: 10, otherwise: 15 });
  expect(shownKind(kindOf([0, 0, 0, 0], { ...ends, NOT_SAID: 1 }))).toMatchObject({
    closed: 26,
    putRight: null,
    otherwise: null,
    outcomes: null,
  });
});

test("how long it took is said where at least five were closed", () => {
  const days = { median: 20, shortest: 3, longest: 90 };
  const of = (count: number) => shownKind({ ...kindOf([0, 0, 0, 0], { SETTLED: count }), days });
  expect(of(4)).toMatchObject({ closed: null, medianDays: null, shortestDays: null, longestDays: null });
  expect(of(5)).toMatchObject({ closed: 5, medianDays: 20, shortestDays: 3, longestDays: 90 });
});
