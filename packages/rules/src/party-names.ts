const longestPartyName = 200;
const mostParties = 50;
const legalForms = ["the", "ltd", "limited", "plc", "llp", "cyf", "cyfyngedig", "ccc"];

/** What all ways to write the name of a giver or a party have in common: letters and numbers alone, without the legal form. */
export function nameKey(name: string): string {
  const folded = name.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll("&", " and ");
  const words = folded
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .split(" ");
  const telling = words.filter((word) => !legalForms.includes(word));
  return (telling.length > 0 ? telling : words).join(" ");
}

/** How much of a party's name, in letters, a record has to have for it to be shown: per cent. */
export const threshold = 66;
/** How alike two words of five letters or more are that count as one, by their groups of three letters. */
const alike = 0.5;

/** How a record names a party. */
export interface NamingFound {
  /** How much of the party's name the record has, in letters: per cent. */
  readonly share: number;
  /** The record's words that do. */
  readonly words: readonly string[];
}

const joining = ["and", "for", "of", "a", "ac", "ar", "yr", "y"];

/** The words of a name or a text that tell something: in lower case, without accents, legal forms and what joins them. */
export const tellingWords = (text: string): string[] =>
  nameKey(text)
    .split(" ")
    .filter((word) => word.length > 1 && !joining.includes(word));

/** How a record names a party; null: it does not, or too little of the name is in it. */
export function namingIn(party: string, record: string): NamingFound | null {
  const asked = tellingWords(party);
  const there = [...new Set(tellingWords(record))];
  const letters = asked.reduce((sum, { length }) => sum + length, 0);
  if (letters === 0) return null;
  const found = asked.map((word) => ({
    word,
    as: there.find((other) => other === word) ?? there.find((other) => isAlike(word, other)),
  }));
  const share = (100 * found.reduce((sum, { word, as }) => sum + (as ? word.length : 0), 0)) / letters;
  if (share < threshold) return null;
  return { share: Math.floor(share), words: [...new Set(found.flatMap(({ as }) => (as ? [as] : [])))] };
}

function isAlike(one: string, other: string): boolean {
  if (one.length < 5 || other.length < 5 || one.slice(0, 4) !== other.slice(0, 4)) return false;
  const [mine, theirs] = [threes(one), threes(other)];
  const shared = [...mine].filter((three) => theirs.has(three)).length;
  return shared / (mine.size + theirs.size - shared) >= alike;
}

/** Groups of three letters as PostgreSQL's trigrams have them: two blanks before a word, one after. */
function threes(word: string): Set<string> {
  const padded = `  ${word} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
}

const stems = (text: string): string[] => tellingWords(text).map((word) => word.slice(0, 4));

/** Tells whether a record shares a word with any of the parties, or how a longer one begins: no other can name one. */
export function sharingWords(parties: readonly string[]): (record: string) => boolean {
  const asked = new Set(parties.flatMap(stems));
  return (record) => stems(record).some((stem) => asked.has(stem));
}

/** The parties named, one a line: without blanks and repetition. */
export function partiesIn(lines: readonly string[]): string[] {
  return [...new Set(lines.map((line) => line.trim()).filter((line) => line !== ""))];
}

/** What is wrong with the parties; null: nothing. */
export function partiesProblem(parties: readonly string[]): { field: "parties"; message: string } | null {
  const field = "parties" as const;
  if (parties.length === 0) return { field, message: "Name at least one party, one on each line." };
  if (parties.length > mostParties) return { field, message: `Name at most ${mostParties} parties at a time.` };
  const long = parties.find(({ length }) => length > longestPartyName);
  if (long) return { field, message: `Use at most ${longestPartyName} characters for a party.` };
  const empty = parties.find((party) => tellingWords(party).length === 0);
  return empty === undefined ? null : { field, message: `“${empty}” has no word to look for: write the whole name.` };
}
