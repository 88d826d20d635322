import type { ImportedLink } from "./import-result.js";
import { continuesAlphabet, type Label, type LabelStyle } from "./reading/label.js";
import { plainWords } from "./reading/markup.js";

export interface ItemDraft {
  label: Label;
  depth: number;
  afterParagraph: number;
  text: string;
}

interface ListLevel {
  style: LabelStyle;
  shape: string;
  indent: number;
  lastKey: string;
}

/** A clause while its blocks are being read. */
export class ClauseDraft {
  readonly paragraphs: string[] = [];
  readonly items: ItemDraft[] = [];
  readonly notes: string[] = [];
  readonly links: ImportedLink[] = [];
  hasForm = false;
  hasTable = false;
  #levels: ListLevel[] = [];
  #lastWas: "text" | "item" | "none" = "none";

  constructor(
    readonly label: Label | null,
    readonly headingPath: string[],
  ) {}

  /** A paragraph of the clause; one torn by a page break is mended. */
  addText(source: string): string {
    const text = this.#words(source);
    const previous = this.paragraphs.at(-1);
    const torn =
      this.#lastWas === "text" &&
      previous !== undefined &&
      /[\p{L}\p{N},]$/u.test(previous.slice(-2)) &&
      /^\p{Ll}/u.test(text);
    if (torn) this.paragraphs[this.paragraphs.length - 1] = `${previous} ${text}`;
    else this.paragraphs.push(text);
    this.#lastWas = "text";
    this.#levels = [];
    return text;
  }

  addItem(label: Label, source: string, indent: number): string {
    const text = this.#words(source);
    const style = this.#styleOf(label);
    const depth = this.#enter(style, label, indent);
    this.items.push({ label: { ...label, style }, depth, afterParagraph: this.paragraphs.length, text });
    this.#lastWas = "item";
    return text;
  }

  addNote(source: string): string {
    const text = this.#words(source);
    if (text !== "") this.notes.push(text);
    return text;
  }

  /** The number of the list of plain numbers that is open, null when none is. */
  openNumber(): number | null {
    const level = this.#levels.find((entry) => entry.style === "decimal");
    return level ? Number(level.lastKey) : null;
  }

  /** Whether the last words announce a list. */
  announcesList(): boolean {
    const last = this.#lastWas === "item" ? this.items.at(-1)?.text : this.paragraphs.at(-1);
    return last !== undefined && /:[-–—]?$/.test(last);
  }

  #words(source: string): string {
    const { text, links } = plainWords(source);
    this.links.push(...links);
    return text;
  }

  #styleOf(label: Label): LabelStyle {
    if (label.style !== "roman" || label.key.length > 1) return label.style;
    const open = this.#levels.findLast((level) => level.shape === label.shape);
    return open?.style === "alpha" && continuesAlphabet(label.key, open.lastKey) ? "alpha" : "roman";
  }

  /** Indentation in these documents wavers by a space, so lists are told apart by their labels first. */
  #enter(style: LabelStyle, label: Label, indent: number): number {
    const known = this.#levels.findLastIndex(
      (level) =>
        level.style === style && level.shape === label.shape && (style !== "bullet" || indent >= level.indent - 1),
    );
    const deeper = style === "bullet" && known >= 0 && indent > (this.#levels[known]?.indent ?? 0) + 1;
    const depth = Math.min(known >= 0 && !deeper ? known : this.#levels.length, 5);
    const kept = this.#levels[depth];
    const level = {
      style,
      shape: label.shape,
      indent: known >= 0 && !deeper && kept ? kept.indent : indent,
      lastKey: label.key,
    };
    this.#levels = [...this.#levels.slice(0, depth), level];
    return depth;
  }
}
