/** What of a clause tells which clause of another version is its counterpart. */
export interface PairableClause {
  clauseId: string;
  summary: string;
  /** The document's own words, where they are at hand. */
  text: string | null;
  /** The clause of the model protocol that it stands on; null: the force added it. */
  model: { clause: string } | null;
}

/** Two clauses that correspond, and how that is known. `likeness`: 0 to 1, of the words that carry meaning. */
export interface Pairing<C> {
  one: C;
  other: C;
  by: "MODEL" | "ID" | "LIKENESS";
  likeness: number;
}

/** Clauses that share fewer of their words than this are not taken for counterparts. */
const alikeFrom = 0.5;

/** Pairs the clauses of two versions: by the model clause both stand on, else by id, else by likeness; each once. */
export function pairClauses<C extends PairableClause>(ones: readonly C[], others: readonly C[]): Pairing<C>[] {
  const words = new Map([...ones, ...others].map((clause) => [clause, bagOf(clause)]));
  const likeness = (one: C, other: C) => shareOf(words.get(one) ?? noWords, words.get(other) ?? noWords);
  const left = new Set(others);
  const pairs: Pairing<C>[] = [];
  const take = (one: C, other: C, by: Pairing<C>["by"], alike = likeness(one, other)) => {
    left.delete(other);
    pairs.push({ one, other, by, likeness: Math.round(alike * 100) / 100 });
  };
  const unpaired = () => ones.filter((one) => !pairs.some((pair) => pair.one === one));
  const takeFirst = (by: Pairing<C>["by"], key: (clause: C) => string | null) => {
    const byKey = groupedBy([...left], key);
    for (const one of unpaired()) {
      const found = byKey.get(key(one) ?? "")?.shift();
      if (found !== undefined) take(one, found, by);
    }
  };
  takeFirst("MODEL", ({ model }) => model?.clause ?? null);
  takeFirst("ID", ({ clauseId }) => clauseId);
  const near = unpaired().flatMap((one) => [...left].map((other) => ({ one, other, alike: likeness(one, other) })));
  near.sort((first, second) => second.alike - first.alike);
  for (const { one, other, alike } of near) {
    if (alike < alikeFrom) break;
    if (left.has(other) && !pairs.some((pair) => pair.one === one)) take(one, other, "LIKENESS", alike);
  }
  return inOrderOf(ones, pairs);
}

function inOrderOf<C>(ones: readonly C[], pairs: readonly Pairing<C>[]): Pairing<C>[] {
  const place = new Map(ones.map((one, index) => [one, index]));
  return [...pairs].sort((first, second) => (place.get(first.one) ?? 0) - (place.get(second.one) ?? 0));
}

function groupedBy<C>(clauses: readonly C[], key: (clause: C) => string | null): Map<string, C[]> {
  const groups = new Map<string, C[]>();
  for (const clause of clauses) {
    const word = key(clause);
    if (word !== null) groups.set(word, [...(groups.get(word) ?? []), clause]);
  }
  return groups;
}

const noWords: ReadonlyMap<string, number> = new Map();

/** Words that any clause may have, and those of the same actors by other names: a template adapted differs in them first. */
const empty = new Set(
  "a an and any are as at be by for from has have he her his in is it its of on or she so that the their them they this to was were which who will with not".split(
    " ",
  ),
);
const actors: readonly (readonly [RegExp, string])[] = [
  [/\b(members?|commissioners?|pcc|office holders?|elected holder)\b/g, "holder"],
  [/\b(officers?|staff|employees?|members? of staff)\b/g, "staff"],
  [/\b(police authority|authority|opcc|office|constabulary|force)\b/g, "body"],
];

function bagOf({ text, summary }: PairableClause): ReadonlyMap<string, number> {
  const plain = actors.reduce((words, [names, one]) => words.replace(names, one), (text ?? summary).toLowerCase());
  const bag = new Map<string, number>();
  for (const word of plain.match(/[a-z]+/g) ?? []) if (!empty.has(word)) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

/** The share of words that two clauses have in common (Dice, counted with repetition). */
function shareOf(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let common = 0;
  for (const [word, times] of one) common += Math.min(times, other.get(word) ?? 0);
  const total = sizeOf(one) + sizeOf(other);
  return total === 0 ? 0 : (2 * common) / total;
}

function sizeOf(bag: ReadonlyMap<string, number>): number {
  let size = 0;
  for (const times of bag.values()) size += times;
  return size;
}
