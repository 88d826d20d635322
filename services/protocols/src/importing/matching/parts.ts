import { createHash } from "node:crypto";
import type { ImportedClause } from "../import-result.js";

/** Which words of a clause: of its text, of one of its items, or of one of its notes. */
export interface Source {
  part: "TEXT" | "SUB_PARAGRAPH" | "NOTE";
  /** Which paragraph of the text, which item or which note, from 1. */
  place: number;
  /** The first UTF-16 unit of the text, item or note, and the one after the last. */
  start: number;
  end: number;
}

/** A sentence of a clause, of one of its items or notes. */
interface Sentence extends Source {
  text: string;
  /** The printed label, where an item begins with this sentence. */
  label: string | null;
}

/** A run of a clause's sentences: the words that a known clause may stand for. */
export interface Part {
  clause: ImportedClause;
  /** First sentence and the one after the last, counted over the clause as printed. */
  from: number;
  to: number;
}

/** Longer clauses and runs, and more runs of one document, are not searched: bounds the work that a hostile file can cause. */
const MOST_SENTENCES = 60;
const LONGEST_RUN = 25;
const MOST_RUNS = 15_000;
const LONGEST_WORDS = 12_000;

/** A heading printed in the line of its paragraph: "Vetting: All staff …". */
const RUN_IN_HEADING = /^\p{Lu}[^.:;]{1,80}:\s+/u;

/** An imported document cut into sentences. */
export class DocumentParts {
  readonly #sentences: ReadonlyMap<ImportedClause, readonly Sentence[]>;

  constructor(readonly clauses: readonly ImportedClause[]) {
    this.#sentences = new Map(clauses.map((clause) => [clause, sentencesOf(clause)]));
  }

  /** The whole of a clause. */
  whole(clause: ImportedClause): Part {
    return { clause, from: 0, to: this.#of(clause).length };
  }

  /** The words of a part, without labels. */
  words(part: Part): string {
    return this.#of(part.clause)
      .slice(part.from, part.to)
      .map((sentence) => sentence.text)
      .join(" ");
  }

  /** Where the words of a part are printed, in the order of the document. */
  sources(part: Part): Source[] {
    const found: Source[] = [];
    for (const { part: of, place, start, end } of this.#of(part.clause).slice(part.from, part.to)) {
      const last = found.at(-1);
      if (last?.part === of && last.place === place) last.end = end;
      else found.push({ part: of, place, start, end });
    }
    return found;
  }

  /** The first part of a clause that is exactly these words, from a sentence on; null where the clause has no such part. */
  find(clause: ImportedClause, words: string, first: number): Part | null {
    const sentences = this.#of(clause);
    for (let from = first; from < sentences.length; from += 1) {
      let run = "";
      for (let to = from + 1; to <= sentences.length && run.length < words.length; to += 1) {
        run += `${to === from + 1 ? "" : " "}${sentences[to - 1]?.text}`;
        if (run === words) return { clause, from, to };
      }
    }
    return null;
  }

  /** Whether this is the hash of the words of a part, in any of the ways in which they may be counted. */
  says(part: Part, hash: string): boolean {
    return this.#readings(part).some((reading) => hashOfWords(reading) === hash);
  }

  /** The item of a clause under this label, with what is printed under it. */
  item(clause: ImportedClause, key: string): Part | null {
    const sentences = this.#of(clause);
    const from = sentences.findIndex((sentence) => sentence.label !== null && keyOf(sentence.label) === key);
    if (from < 0) return null;
    const next = sentences.findIndex((sentence, at) => at > from && sentence.label !== null);
    return { clause, from, to: next < 0 ? sentences.length : next };
  }

  /** Where the words with these hashes stand: every run of sentences of every clause is looked at. */
  places(hashes: ReadonlySet<string>): ReadonlyMap<string, readonly Part[]> {
    const found = new Map<string, Part[]>();
    for (const part of hashes.size === 0 ? [] : this.#runs()) {
      for (const hash of new Set(this.#readings(part).map(hashOfWords))) {
        if (hashes.has(hash)) found.set(hash, [...(found.get(hash) ?? []), part]);
      }
    }
    return new Map(
      [...found].map(([hash, parts]) => [hash, parts.filter((part) => !parts.some((other) => isInside(other, part)))]),
    );
  }

  /** The runs of a clause's sentences that none of these parts takes. */
  free(clause: ImportedClause, taken: readonly Part[]): Part[] {
    const mine = taken.filter((part) => part.clause === clause);
    const runs: Part[] = [];
    this.#of(clause).forEach((_, at) => {
      if (mine.some((part) => part.from <= at && at < part.to)) return;
      const last = runs.at(-1);
      if (last?.to === at) last.to = at + 1;
      else runs.push({ clause, from: at, to: at + 1 });
    });
    return runs;
  }

  *#runs(): Generator<Part> {
    let left = MOST_RUNS;
    for (const clause of this.clauses) {
      const sentences = this.#of(clause).slice(0, MOST_SENTENCES);
      for (let from = 0; from < sentences.length; from += 1) {
        let length = 0;
        for (let to = from + 1; to <= Math.min(sentences.length, from + LONGEST_RUN); to += 1) {
          length += sentences[to - 1]?.text.length ?? 0;
          if (length > LONGEST_WORDS || left === 0) break;
          left -= 1;
          yield { clause, from, to };
        }
      }
    }
  }

  /** The ways in which the words of a part may be counted: with or without labels, note marks and a heading run in. */
  #readings(part: Part): string[] {
    const run = this.#of(part.clause).slice(part.from, part.to);
    const words = run.map((sentence) => sentence.text).join(" ");
    const labelled = run
      .map(({ label, text }) => (label === null || label === "-" ? text : `${label} ${text}`))
      .join(" ");
    const unmarked = words.replace(/^(?:NOTE:|\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹†‡]+)\s*/iu, "");
    return [words, labelled, unmarked, ...(part.from === 0 ? [words.replace(RUN_IN_HEADING, "")] : [])];
  }

  #of(clause: ImportedClause): readonly Sentence[] {
    return this.#sentences.get(clause) ?? [];
  }
}

/** With a heading run in left aside, "You must: be kind" reads as "be kind" does: the shorter is meant. */
function isInside(part: Part, other: Part): boolean {
  return part !== other && part.clause === other.clause && part.from >= other.from && part.to <= other.to;
}

/** SHA-256 (hex) of words with their white space made single: the hash that the library keeps of a clause's own words. */
export function hashOfWords(words: string): string {
  return createHash("sha256").update(words.replace(/\s+/g, " ").trim()).digest("hex");
}

/** A printed label without its brackets and stops: "(a)" and "a." are "a". */
export function keyOf(label: string): string {
  return label.replace(/[().\s-]/g, "").toLowerCase();
}

/** A clause's sentences as printed: after each paragraph the items that stand there, the notes last. */
function sentencesOf(clause: ImportedClause): Sentence[] {
  const paragraphs = clause.text === "" ? [] : clause.text.split("\n\n");
  const items = (after: number): Sentence[] =>
    clause.subParagraphs.flatMap((item, at) =>
      item.afterParagraph === after ? split(item.text, item.label, { part: "SUB_PARAGRAPH", place: at + 1 }) : [],
    );
  let printed = 0;
  const body = paragraphs.flatMap((text, at) => {
    const start = printed;
    printed += text.length + 2;
    return [...split(text, null, { part: "TEXT", place: at + 1, start }), ...items(at + 1)];
  });
  const notes = clause.notes.flatMap((note, at) => split(note, null, { part: "NOTE", place: at + 1 }));
  return [...items(0), ...body, ...notes];
}

function split(
  text: string,
  label: string | null,
  { part, place, start: first = 0 }: Pick<Source, "part" | "place"> & { start?: number },
): Sentence[] {
  const gaps = [...text.matchAll(/(?<=[.!?])\s+/g), null];
  let start = 0;
  return gaps.map((gap, at) => {
    const end = gap?.index ?? text.length;
    const sentence = { text: text.slice(start, end), label: at === 0 ? label : null, part, place };
    const span = { start: first + start, end: first + end };
    start = end + (gap?.[0].length ?? 0);
    return { ...sentence, ...span };
  });
}
