import { linkMarkup, noteMark, withoutMarkup } from "@probity/protocols/importing/reading/markup";
import type { Definition, FootnoteDefinition, ListItem, Nodes, Root, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import type { DocumentLine, LinesRead } from "../reading/document-line.js";

/** Reads Markdown: headings with their levels, lists with the labels as typed, tables, footnotes. */
export function readMarkdown(bytes: Uint8Array): LinesRead {
  const encoding = bytes[0] === 0xff ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : "utf-8";
  const source = new TextDecoder(encoding).decode(bytes);
  const tree = fromMarkdown(source, {
    extensions: [gfmTable(), gfmFootnote()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
  });
  return { ok: true, lines: new MarkdownReader(source, tree).read(), pagesWithoutText: [] };
}

class MarkdownReader {
  readonly #source: string;
  readonly #tree: Root;
  readonly #lines: DocumentLine[] = [];
  readonly #notes = new Map<string, FootnoteDefinition>();
  readonly #links = new Map<string, Definition>();
  readonly #marks = new Map<string, number>();
  #due: string[] = [];

  constructor(source: string, tree: Root) {
    this.#source = source;
    this.#tree = tree;
    for (const node of tree.children) {
      if (node.type === "footnoteDefinition") this.#notes.set(node.identifier, node);
      if (node.type === "definition") this.#links.set(node.identifier, node);
    }
  }

  read(): DocumentLine[] {
    this.#blocks(this.#tree.children, 0);
    for (const [identifier] of this.#notes) if (!this.#marks.has(identifier)) this.#note(identifier);
    return this.#lines;
  }

  #blocks(nodes: readonly RootContent[], indent: number): void {
    for (const node of nodes) this.#block(node, indent);
  }

  #block(node: RootContent, indent: number): void {
    if (node.type === "heading") this.#say({ text: this.#words(node), heading: node.depth });
    else if (node.type === "paragraph") this.#say(...this.#words(node).split("\n"));
    else if (node.type === "list") node.children.forEach((item) => this.#item(item, node.spread ?? false, indent));
    else if (node.type === "table") {
      this.#say(...node.children.map((row) => ({ text: "", cells: row.children.map((cell) => this.#words(cell)) })));
    } else if (node.type === "blockquote") this.#blocks(node.children, indent + 2);
    else if (node.type === "code") this.#say(...node.value.split("\n"));
  }

  #item(item: ListItem, spread: boolean, indent: number): void {
    const start = item.position?.start.offset ?? 0;
    const label = /^(?:\d{1,9}[.)]|[-*+])/.exec(this.#source.slice(start, start + 12))?.[0] ?? "-";
    const [first, ...rest] = item.children;
    const text = first?.type === "paragraph" ? this.#words(first).replaceAll("\n", " ") : "";
    if (spread || indent === 0) this.#pause(spread);
    this.#lines.push({ text, label: /^\d/.test(label) ? label : "-", indent });
    this.#payNotes();
    this.#blocks(first?.type === "paragraph" ? rest : item.children, indent + 3);
  }

  #say(...lines: DocumentLine[]): void {
    this.#lines.push("", ...lines, "");
    this.#payNotes();
  }

  #pause(spread: boolean): void {
    const last = this.#lines.at(-1);
    if (spread || typeof last === "string") this.#lines.push("");
  }

  /** Footnotes stand right after the words that call them. */
  #payNotes(): void {
    const due = this.#due;
    this.#due = [];
    for (const identifier of due) this.#note(identifier);
  }

  #note(identifier: string): void {
    const note = this.#notes.get(identifier);
    if (!note) return;
    const mark = noteMark(this.#marks.get(identifier) ?? this.#marks.size + 1);
    this.#lines.push({ text: `${mark} ${note.children.map((child) => this.#words(child)).join(" ")}`, isNote: true });
  }

  #words(node: Nodes): string {
    switch (node.type) {
      case "text":
      case "inlineCode":
        return withoutMarkup(node.value);
      case "break":
        return "\n";
      case "image":
        return node.alt ?? "";
      case "link":
        return linkMarkup(this.#inside(node.children), node.url);
      case "linkReference":
        return linkMarkup(this.#inside(node.children), this.#links.get(node.identifier)?.url ?? "#");
      case "footnoteReference":
        return this.#call(node.identifier);
      default:
        return "children" in node ? this.#inside(node.children) : "";
    }
  }

  #inside(nodes: readonly Nodes[]): string {
    return nodes.map((child) => this.#words(child)).join("");
  }

  #call(identifier: string): string {
    const known = this.#marks.get(identifier);
    if (known === undefined) {
      this.#marks.set(identifier, this.#marks.size + 1);
      this.#due.push(identifier);
    }
    return noteMark(known ?? this.#marks.size);
  }
}
