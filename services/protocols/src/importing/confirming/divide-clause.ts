import type { SubParagraph } from "../../clauses/clause.entity.js";
import type { ImportedClause } from "../import-result.js";
import type { Source } from "../matching/parts.js";

/** The words of a part of a clause, as a clause of their own. */
export interface DividedWords {
  readonly text: string;
  readonly subParagraphs: SubParagraph[];
  readonly notes: string[];
}

/** Words that stand elsewhere now. */
export interface Moved {
  readonly from: Source;
  readonly part: Source["part"];
  /** Which paragraph under the clause or which note they are now, from 1; 1 for the text. */
  readonly place: number;
  /** Where they begin in it. */
  readonly start: number;
}

/** Makes a clause of its own of some words of an imported clause, and says where each of them stands in it. Nothing is left out. */
export function divideClause(
  clause: ImportedClause,
  sources: readonly Source[],
): { words: DividedWords; moved: Moved[] } {
  const paragraphs: string[] = [];
  const [subParagraphs, notes, moved]: [SubParagraph[], string[], Moved[]] = [[], [], []];
  const lead = leadOf(clause, sources);
  for (const source of sources) {
    const words = wordsAt(clause, source);
    const item = source.part === "SUB_PARAGRAPH" ? clause.subParagraphs[source.place - 1] : undefined;
    if (source === lead || source.part === "TEXT") {
      const start = paragraphs.reduce((sum, paragraph) => sum + paragraph.length + 2, 0);
      paragraphs.push(words);
      moved.push({ from: source, part: "TEXT", place: 1, start });
    } else if (item) {
      const isWhole = source.start === 0 && item.label !== "-";
      const depth = lead ? Math.max(0, item.depth - 1) : item.depth;
      subParagraphs.push({ label: isWhole ? item.label : null, depth, afterParagraph: paragraphs.length, text: words });
      moved.push({ from: source, part: "SUB_PARAGRAPH", place: subParagraphs.length, start: 0 });
    } else {
      notes.push(words);
      moved.push({ from: source, part: "NOTE", place: notes.length, start: 0 });
    }
  }
  return { words: { text: paragraphs.join("\n\n"), subParagraphs, notes }, moved };
}

/** An item, or a note, with which the words begin and under which all others stand: it is their text. */
function leadOf(clause: ImportedClause, sources: readonly Source[]): Source | null {
  const [first, ...rest] = sources;
  if (!first || first.part === "TEXT" || rest.some(({ part }) => part === "TEXT")) return null;
  if (first.part === "NOTE") return first;
  const depthOf = ({ place }: Source) => clause.subParagraphs[place - 1]?.depth ?? 0;
  const isUnder = (source: Source) => source.part === "NOTE" || depthOf(source) > depthOf(first);
  return rest.every(isUnder) ? first : null;
}

function wordsAt(clause: ImportedClause, { part, place, start, end }: Source): string {
  const whole = {
    TEXT: clause.text,
    SUB_PARAGRAPH: clause.subParagraphs[place - 1]?.text,
    NOTE: clause.notes[place - 1],
  };
  return (whole[part] ?? "").slice(start, end);
}
