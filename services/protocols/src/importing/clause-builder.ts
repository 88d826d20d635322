import { ClauseDraft } from "./clause-draft.js";
import { DocumentMetadata, isClosingLine, isControlTable, isFormLine } from "./document-metadata.js";
import type { Block } from "./reading/block.js";
import { HeadingStack, isHeadingLike } from "./reading/heading.js";
import { plainWords } from "./reading/markup.js";

type ItemBlock = Extract<Block, { kind: "ITEM" }>;
type HeadingBlock = { text: string; style: string };

const MARK = /(?<=[\p{L}\p{N})'’”".;,])(\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]*|[†‡])(?!\p{L})| (\*)$/gu;
const NOTE_MARK = /^(?:\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]*|[†‡])/u;

export interface BuiltDocument {
  clauses: ClauseDraft[];
  metadata: DocumentMetadata;
  /** Notes whose mark is nowhere in the text; they stand with the clause before them. */
  strayNotes: ClauseDraft[];
}

/** Reads the blocks in order and lays them into clauses and metadata. */
export function buildClauses(blocks: readonly Block[]): BuiltDocument {
  const builder = new ClauseBuilder(blocks);
  blocks.forEach((block, at) => builder.read(block, at));
  return builder.finish();
}

class ClauseBuilder {
  readonly #clauses: ClauseDraft[] = [];
  readonly #metadata = new DocumentMetadata();
  readonly #strayNotes: ClauseDraft[] = [];
  readonly #headings = new HeadingStack();
  readonly #marks = new Map<string, ClauseDraft | "cover">();
  readonly #lastContent: number;
  #cover: HeadingBlock[] | null = [];
  #current: ClauseDraft | null = null;
  #inForm = false;

  constructor(readonly blocks: readonly Block[]) {
    this.#lastContent = blocks.findLastIndex(isContent);
  }

  read(block: Block, at: number): void {
    if (block.kind === "TABLE") return this.#table(block.rows, at);
    if (at > this.#lastContent) return this.#closing(block);
    if (block.kind === "HEADING") return this.#heading(block, at);
    if (block.kind === "NOTE") return this.#note(block.text);
    if (block.kind === "ITEM") return this.#item(block, at);
    return this.#paragraph(block.text);
  }

  finish(): BuiltDocument {
    this.#openText();
    return { clauses: this.#clauses, metadata: this.#metadata, strayNotes: this.#strayNotes };
  }

  #heading(block: HeadingBlock, at: number): void {
    const appendix = /^(?:appendix|annex|schedule)\b/i.test(block.text);
    if (this.#inForm && !appendix && this.#current) {
      this.#current.addNote(block.text);
      return;
    }
    if (this.#isTableName(at)) return;
    this.#inForm = false;
    this.#current = null;
    this.#remember(plainWords(block.text).text, "cover");
    if (this.#cover) {
      const labelled = !block.style.startsWith("numbered") && this.#metadata.addLabelled("COVER", block.text);
      if (!labelled) this.#cover.push(block);
    } else this.#enter(this.#isBackMatter(block, at) ? { text: block.text, style: "numbered1" } : block);
  }

  #paragraph(source: string): void {
    if (this.#cover && source.length <= 160 && this.#metadata.addLabelled("COVER", source)) return;
    if (this.#current && (this.#inForm || isFormLine(source))) {
      this.#inForm = this.#current.headingPath.some((heading) => /^(?:appendix|annex|schedule)\b/i.test(heading));
      this.#current.hasForm = true;
      this.#current.addNote(source);
      return;
    }
    const continues = this.#current?.label?.style === "decimal" || /^\p{Ll}/u.test(source);
    const clause = this.#current && continues ? this.#current : this.#begin(null);
    this.#remember(clause.addText(source), clause);
  }

  #item(block: ItemBlock, at: number): void {
    const { label, text, indent } = block;
    if (label.style === "decimal") {
      if (this.#isNumberedHeading(block, at)) {
        const style = `numbered${label.key.split(".").length}`;
        return this.#heading({ text: `${label.printed} ${text}`, style }, at);
      }
      if (!this.#isListNumber(block)) {
        const clause = this.#begin(label);
        this.#remember(clause.addText(text), clause);
        return;
      }
    }
    const current = this.#current;
    const sibling = current?.label && current.label.style !== "decimal" && current.label.shape === label.shape;
    if (current && !sibling) return this.#remember(current.addItem(label, text, indent), current);
    // A list with no sentence before it: each item is a clause of its heading.
    const clause = this.#begin(label);
    this.#remember(clause.addText(text), clause);
  }

  #note(source: string): void {
    const italic = /^\*(?=\* )(.*)\*$/s.exec(source);
    const words = plainWords(italic?.[1] ?? source).text;
    const mark = NOTE_MARK.exec(words)?.[0];
    const marked = mark === undefined ? undefined : this.#marks.get(mark);
    const clause = marked === undefined || marked === "cover" ? this.#clauses.at(-1) : marked;
    if (marked === "cover" || clause === undefined) {
      this.#metadata.add("NOTE", null, words);
      return;
    }
    clause.addNote(words);
    if (mark !== undefined && marked === undefined) this.#strayNotes.push(clause);
  }

  #table(rows: string[][], at: number): void {
    if (this.#cover || at > this.#lastContent || isControlTable(rows)) {
      const above = this.blocks[at - 1];
      const section = above?.kind === "HEADING" ? plainWords(above.text).text : this.#sectionBefore(at);
      this.#metadata.addTable(rows, section);
      return;
    }
    const clause = this.#current ?? this.#begin(null);
    clause.hasTable = true;
    for (const row of rows) clause.addText(`${row.filter((cell) => cell !== "").join(" | ")}`);
  }

  #closing(block: Exclude<Block, { kind: "TABLE" }>): void {
    if (block.kind === "PARAGRAPH" && this.#metadata.addLabelled("END", block.text)) return;
    if (block.kind === "HEADING" && this.blocks[this.blocks.indexOf(block) + 1]?.kind === "TABLE") return;
    this.#metadata.add("END", null, block.text);
  }

  #begin(label: ItemBlock["label"] | null): ClauseDraft {
    this.#openText();
    this.#inForm = false;
    this.#headings.content();
    const clause = new ClauseDraft(label, this.#headings.path());
    this.#clauses.push(clause);
    this.#current = clause;
    return clause;
  }

  /** The first words of the text end the cover. */
  #openText(): void {
    const cover = this.#cover;
    this.#cover = null;
    if (cover) for (const heading of this.#metadata.takeCover(cover)) this.#enter(heading);
  }

  #enter(heading: HeadingBlock): void {
    this.#headings.enter({ text: plainWords(heading.text).text, style: heading.style });
  }

  #remember(text: string, owner: ClauseDraft | "cover"): void {
    for (const found of text.matchAll(MARK)) this.#marks.set(found[1] ?? found[2] ?? "*", owner);
  }

  /** A heading over nothing but a table of document control names that table. */
  #isTableName(at: number): boolean {
    const next = this.blocks[at + 1];
    return (
      this.blocks[at]?.kind === "HEADING" &&
      next?.kind === "TABLE" &&
      (this.#cover !== null || isControlTable(next.rows))
    );
  }

  #sectionBefore(at: number): string | null {
    let before = at - 1;
    while (this.blocks[before]?.kind === "TABLE") before -= 1;
    const heading = this.blocks[before];
    return heading?.kind === "HEADING" ? plainWords(heading.text).text : null;
  }

  #isNumberedHeading(block: ItemBlock, at: number): boolean {
    if (!block.spaced || !isHeadingLike(plainWords(block.text).text)) return false;
    const next = this.blocks[at + 1];
    if (block.label.shape === "bare") return true;
    if (next?.kind === "ITEM")
      return next.label.style === "decimal" && next.label.key.startsWith(`${block.label.key}.`);
    return next?.kind === "PARAGRAPH" && /^["'“‘]?\p{Lu}/u.test(next.text);
  }

  /** Where sections are numbered, an unnumbered heading over an unnumbered paragraph belongs to none of them. */
  #isBackMatter(block: HeadingBlock, at: number): boolean {
    const numbered = this.#headings.path().some((heading) => /^\d/.test(heading));
    return numbered && !/^\d/.test(block.text) && this.blocks[at + 1]?.kind === "PARAGRAPH";
  }

  /** Plain numbers under "… must:" are a list of that clause, not clauses. */
  #isListNumber(block: ItemBlock): boolean {
    const current = this.#current;
    if (!current || block.label.key.includes(".")) return false;
    const number = Number(block.label.key);
    const open = current.openNumber();
    if (open !== null) return number === open + 1 && !(block.spaced && Number(current.label?.key) + 1 === number);
    return number === 1 && current.announcesList() && (current.label !== null || !block.spaced);
  }
}

function isContent(block: Block): boolean {
  if (block.kind === "ITEM" || block.kind === "NOTE") return true;
  if (block.kind !== "PARAGRAPH" || isClosingLine(block.text)) return false;
  return !new DocumentMetadata().addLabelled("END", block.text);
}
