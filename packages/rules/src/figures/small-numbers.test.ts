import { describe, expect, test } from "vitest";
import { fewestShown, shown, shownAfter, shownTogether, toldInTurn } from "./small-numbers.js";
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

  /** Cells that are left out, or under five (`isFew` false: but for those that are known to be five or more), and of which something between none and four can be ruled out. */
  recovered(isShown: (answer: never, cell: number) => boolean, isFew = true): string[] {
    return [...this.alike].flatMap(([answer, tables]) =>
      (tables[0] ?? []).flatMap((_, cell) => {
        if (isShown(JSON.parse(answer) as never, cell)) return [];
        if (!isFew && tables.every((counts) => (counts[cell] ?? 0) >= fewestShown)) return [];
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

  /** Every run of quarters in which up to 14 were received each, and up to 14 in all of which nothing was told. */
  function* runs(quarters: number): Generator<number[]> {
    if (quarters === 0) return void (yield []);
    for (const before of runs(quarters - 1))
      for (let count = 0; count <= 14; count++) {
        const all = [...before, count];
        const told = toldInTurn(all);
        if (all.reduce((sum, one, at) => (told[at] === null ? sum + one : sum), 0) <= 14) yield all;
      }
  }

  test("the quarters as they are told while the year runs, and all that is told once it has ended", () => {
    const attacker = new Attacker();
    for (const quarters of runs(4)) {
      const { received, withheld, quarters: given } = shownKind(kindOf(quarters));
      attacker.sees({ told: toldInTurn(quarters), received, withheld, given }, quarters);
    }
    const isShown = ({ told }: { told: (number | null)[] }, cell: number) => typeof told[cell] === "number";
    expect(attacker.recovered(isShown, false)).toEqual([]);
  });

  test.each([1, 2, 3])("nor once %i of them have ended: what is told never changes by what follows", (ended) => {
    const attacker = new Attacker();
    for (const quarters of runs(ended)) {
      attacker.sees(toldInTurn(quarters), quarters);
      expect(toldInTurn([...quarters, 0, 9]).slice(0, ended)).toEqual(toldInTurn(quarters));
    }
    expect(attacker.recovered((told: (number | null)[], cell) => typeof told[cell] === "number")).toEqual([]);
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

test.each([
  ["each had five or more", [6, 7, 8, 9], [6, 7, 8, 9], 30],
  ["the first had few: nothing is told in turn, the year is", [4, 7, 8, 9], [null, null, null, null], 28],
  ["the second had few", [6, 0, 8, 9], [6, null, null, null], 23],
  ["the third had few, and the last so many that it tells nothing of it", [6, 7, 4, 9], [6, 7, null, null], 26],
  ["the last two had few", [6, 7, 4, 4], [6, 7, null, null], null],
  ["the last alone had few: the year would tell it", [6, 7, 8, 4], [6, 7, 8, null], null],
] as const)("%s", (_why, quarters, told, whole) => {
  expect(toldInTurn(quarters)).toEqual(told);
  expect(shownAfter(quarters)).toBe(whole);
});

test("a year that is withheld is told from one of few", () => {
  expect(shownKind(kindOf([6, 7, 8, 4]))).toMatchObject({ received: null, withheld: true });
  expect(shownKind(kindOf([1, 0, 2, 1]))).toMatchObject({ received: null, withheld: false });
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
