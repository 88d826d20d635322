import { headingStyle, isHeadingLike } from "./heading.js";
import type { Label } from "./label.js";
import type { SourceLine } from "./line.js";
import { plainWords } from "./markup.js";

/** Lines that belong together: what the clause builder reads. Text still carries its markup. */
export type Block =
  | { kind: "HEADING"; text: string; style: string }
  | { kind: "PARAGRAPH"; text: string }
  | { kind: "ITEM"; label: Label; text: string; indent: number; spaced: boolean }
  | { kind: "NOTE"; text: string }
  | { kind: "TABLE"; rows: string[][] };

type Open = { kind: "PARAGRAPH" | "ITEM" | "NOTE" | "TABLE"; lines: SourceLine[]; spaced: boolean };

/** Joins wrapped lines into blocks and tells headings from paragraphs. */
export function buildBlocks(lines: readonly SourceLine[]): Block[] {
  const blocks: Block[] = [];
  let open: Open | null = null;
  let spaced = true;
  for (const line of lines) {
    if (line.kind === "BLANK" || line.kind === "CONTENTS" || line.kind === "PAGE_FURNITURE") {
      if (open) blocks.push(...close(open));
      open = null;
      spaced = true;
      continue;
    }
    const joins =
      open !== null && (line.kind === "TEXT" ? open.kind !== "TABLE" : line.kind === "TABLE" && open.kind === "TABLE");
    if (open && joins) {
      open.lines.push(line);
    } else {
      if (open) blocks.push(...close(open));
      open = { kind: line.kind === "TEXT" ? "PARAGRAPH" : line.kind, lines: [line], spaced };
    }
    spaced = false;
  }
  if (open) blocks.push(...close(open));
  return blocks;
}

function close(open: Open): Block[] {
  const [first] = open.lines;
  if (!first) return [];
  if (open.kind === "TABLE") return [{ kind: "TABLE", rows: open.lines.map((line) => line.cells) }];
  const text = open.lines.map((line) => line.text).join(" ");
  if (open.kind === "NOTE") return [{ kind: "NOTE", text }];
  if (open.kind === "ITEM" && first.label) {
    return [{ kind: "ITEM", label: first.label, text, indent: first.indent, spaced: open.spaced }];
  }
  return paragraphOrHeadings(open.lines, text);
}

function paragraphOrHeadings(lines: readonly SourceLine[], text: string): Block[] {
  const marked = /^(#{1,6})\s+(.*)$/.exec(lines[0]?.text ?? "");
  if (marked) {
    const heading: Block = { kind: "HEADING", text: marked[2] ?? "", style: `marked${marked[1]?.length ?? 1}` };
    return lines.length === 1 ? [heading] : [heading, ...paragraphOrHeadings(lines.slice(1), textOf(lines.slice(1)))];
  }
  const bold = /^\*\*([^*]{1,200})\*\*$/.exec(text);
  if (bold?.[1] && !/[.;,]$/.test(bold[1])) return [{ kind: "HEADING", text: bold[1], style: "bold" }];
  const words = lines.map((line) => wordsOf(line));
  if (lines.length <= 6 && words.every(isHeadingLike) && (lines.length === 1 || shortLines(words))) {
    return lines.map((line) => ({ kind: "HEADING", text: line.text, style: headingStyle(line.text) }));
  }
  if (startsWithHeading(words)) {
    const [first, ...rest] = lines;
    const heading: Block = { kind: "HEADING", text: first?.text ?? "", style: headingStyle(first?.text ?? "") };
    return [heading, { kind: "PARAGRAPH", text: textOf(rest) }];
  }
  return [{ kind: "PARAGRAPH", text }];
}

/** A cover or signature block: every line stands for itself. */
function shortLines(words: readonly string[]): boolean {
  return words.every((line) => line.length <= 60);
}

/** A heading set directly on its paragraph is much shorter than the lines that follow. */
function startsWithHeading(words: readonly string[]): boolean {
  const [first, second] = words;
  if (first === undefined || second === undefined || !isHeadingLike(first)) return false;
  return /^\p{Lu}/u.test(second) && first.length <= 60 && first.length < second.length * 0.6;
}

/** The line as a reader sees it; a line with a link is never a heading. */
function wordsOf(line: SourceLine): string {
  return line.text.length > 300 || line.text.includes("](")
    ? line.text
    : plainWords(line.text).text.replace(/\s*\*+$/, "");
}

function textOf(lines: readonly SourceLine[]): string {
  return lines.map((line) => line.text).join(" ");
}
