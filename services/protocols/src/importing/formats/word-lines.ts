import { takeMark } from "@probity/protocols/importing/formats/word-numbers";
import { linkMarkup, noteMark, withoutMarkup } from "@probity/protocols/importing/reading/markup";
import type { DocumentLine } from "../reading/document-line.js";

/** A node of mammoth's tree, as far as it is read here. */
export interface WordNode {
  type: string;
  children?: WordNode[];
  value?: string;
  styleName?: string | null;
  isBold?: boolean;
  href?: string;
  noteType?: string;
  noteId?: string;
  checked?: boolean;
  notes?: { resolve(reference: WordNode): { body: WordNode[] } | null | undefined };
}

/** Headings may not be longer: some documents style whole paragraphs as headings for the sake of their numbers. */
const LONGEST_HEADING = 160;

/** Lays mammoth's tree out as lines, each footnote after the paragraph that calls it. */
export function linesOfWord(document: WordNode): DocumentLine[] {
  const reader = new WordReader(document);
  reader.blocks(document.children ?? []);
  return reader.lines;
}

class WordReader {
  readonly lines: DocumentLine[] = [];
  readonly #document: WordNode;
  #due: { mark: string; note: WordNode }[] = [];
  #marks = 0;

  constructor(document: WordNode) {
    this.#document = document;
  }

  blocks(nodes: readonly WordNode[]): void {
    for (const node of nodes) {
      if (node.type === "paragraph") this.#paragraph(node);
      else if (node.type === "table") this.#table(node);
      else if (node.children) this.blocks(node.children);
    }
  }

  #paragraph(node: WordNode): void {
    const { text: source, heading, label } = takeMark(this.#words(node));
    const text = source.replace(/[^\S\n]+/g, " ").trim();
    const style = node.styleName ?? "";
    if (text === "") this.lines.push("");
    else if (/^(?:toc (?:\d|heading)|table of contents)/i.test(style)) {
      this.lines.push({ text: oneLine(text), leftOut: "CONTENTS" });
    } else if (heading !== null && text.length <= LONGEST_HEADING && !/[.;]$/.test(text)) {
      this.lines.push("", { text: oneLine(label === "" ? text : `${label} ${text}`), heading }, "");
    } else if (label !== "") {
      if (/^\d/.test(label)) this.lines.push("");
      this.lines.push({ text: oneLine(text), label, indent: label.length });
    } else if (isBold(node) && text.length <= LONGEST_HEADING && !/^[\d(]|[*\n]|[.;,]$/.test(text)) {
      this.lines.push("", `**${text}**`, "");
    } else this.lines.push("", ...text.split("\n"), "");
    this.#payNotes();
  }

  #table(table: WordNode): void {
    const rows = (table.children ?? []).map((row) => row.children ?? []);
    // One column is a frame around paragraphs, no table.
    if (rows.every((cells) => cells.length <= 1)) return this.blocks(rows.flat());
    const words = (cell: WordNode): string =>
      leaves(cell, "paragraph")
        .map((one) => takeMark(this.#words(one)).text.trim())
        .filter((text) => text !== "")
        .join(" ");
    this.lines.push("", ...rows.map((cells) => ({ text: "", cells: cells.map((cell) => oneLine(words(cell))) })), "");
    this.#payNotes();
  }

  #payNotes(): void {
    const due = this.#due;
    this.#due = [];
    for (const { mark, note } of due) {
      const body = this.#document.notes?.resolve(note)?.body ?? [];
      const text = body.map((one) => oneLine(this.#words(one)).trim()).join(" ");
      this.lines.push({ text: `${mark} ${text}`, isNote: true });
    }
  }

  #words(node: WordNode): string {
    const inside = (): string => (node.children ?? []).map((child) => this.#words(child)).join("");
    switch (node.type) {
      case "text":
        return withoutMarkup(node.value ?? "");
      case "tab":
        return " ";
      case "break":
        return "\n";
      case "checkbox":
        return node.checked ? "☒" : "☐";
      case "hyperlink":
        return linkMarkup(inside(), node.href ?? "#");
      case "noteReference": {
        this.#marks += 1;
        const mark = noteMark(this.#marks);
        this.#due.push({ mark, note: node });
        return mark;
      }
      default:
        return inside();
    }
  }
}

function isBold(paragraph: WordNode): boolean {
  const runs = leaves(paragraph, "run").filter((run) =>
    leaves(run, "text").some((text) => (text.value ?? "").trim() !== ""),
  );
  return runs.length > 0 && runs.every((run) => run.isBold === true);
}

function leaves(node: WordNode, type: string): WordNode[] {
  return (node.children ?? []).flatMap((child) => (child.type === type ? [child] : leaves(child, type)));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
