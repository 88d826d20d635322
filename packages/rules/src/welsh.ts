const soft: Readonly<Record<string, string>> = {
  p: "b",
  t: "d",
  c: "g",
  b: "f",
  d: "dd",
  g: "",
  m: "f",
  ll: "l",
  rh: "r",
};
const aspirate: Readonly<Record<string, string>> = { p: "ph", t: "th", c: "ch" };

/** Before another vowel a "w" is none. */
const vowel = /^(?:[aeiouyâêîôûŵŷ]|w(?![aeiouyâêîôûŷ]))/i;
const article = /^yr? /;

/** Nouns of the platform that are feminine, and so change after the article. */
const feminine = /^(?:gweithdrefn|cadwyn)\b/i;

/** Prepositions that a sentence of a rule needs. */
export type Preposition = "i" | "o" | "â" | "gyda" | "gan" | "am" | "ar" | "at" | "wrth";

/** "Cadeirydd y Cyd-bwyllgor": what belongs to something definite is definite already. */
const definite = /\S (?:y|yr) \S/;

/** A noun with the article: "y Prif Weithredwr", "yr uned fetio", "y Weithdrefn Gwynion"; "Cadeirydd y Panel" without. */
export function withArticle(noun: string): string {
  if (definite.test(noun)) return noun;
  const said = feminine.test(noun) ? softened(noun) : noun;
  return `${vowel.test(said) || /^h/i.test(said) ? "yr" : "y"} ${said}`;
}

/** Words after a preposition: "i’r Prif Weithredwr", "gan gynrychiolydd", "â Pherson Penodedig". */
export function after(preposition: Preposition, words: string): string {
  const ending = /^[ioâ]$|^gyda$/.test(preposition);
  if (article.test(words)) return ending ? `${preposition}’r ${bare(words)}` : `${preposition} ${words}`;
  if (preposition !== "â" && preposition !== "gyda") return `${preposition} ${softened(words)}`;
  if (vowel.test(words)) return `${preposition === "â" ? "a" : preposition}g ${words}`;
  return `${preposition} ${changed(words, aspirate)}`;
}

/** A sentence with the article drawn to the verb before it: "Mae’r Dirprwy". */
export function contracted(sentence: string): string {
  return sentence.replaceAll(/\b([Mm]ae) yr? /g, "$1’r ");
}

/** What belongs to whom: "cofrestr buddiannau’r Dirprwy", "cofrestr buddiannau aelod o staff". */
export function of(noun: string, whose: string): string {
  return article.test(whose) && /[aeiouwy]$/i.test(noun) ? `${noun}’r ${bare(whose)}` : `${noun} ${whose}`;
}

/** "A", "A neu B", "A, B a’r C". */
export function joined(words: readonly string[], conjunction: "or" | "and"): string {
  const last = words.at(-1);
  if (last === undefined || words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${conjunction === "or" ? or(last) : and(last)}`;
}

function or(words: string): string {
  return article.test(words) ? `neu’r ${bare(words)}` : `neu ${softened(words)}`;
}

function and(words: string): string {
  if (article.test(words)) return `a’r ${bare(words)}`;
  if (words.startsWith("ei ")) return `a’i ${words.slice(3)}`;
  return vowel.test(words) ? `ac ${words}` : `a ${changed(words, aspirate)}`;
}

/** With the soft mutation: "cyngor" as "gyngor". */
export function softened(words: string): string {
  return changed(words, soft);
}

function changed(words: string, by: Readonly<Record<string, string>>): string {
  const first = /^(?:ll|rh|ch|ph|th|dd|ff|.)/iu.exec(words)?.[0] ?? "";
  const other = by[first.toLowerCase()];
  if (other === undefined) return words;
  const rest = `${other}${words.slice(first.length)}`;
  return first.charAt(0) === first.charAt(0).toLowerCase() ? rest : `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
}

const bare = (words: string): string => words.replace(article, "");
