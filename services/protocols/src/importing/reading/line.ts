import type { DocumentLine, StatedLine } from "./document-line.js";
import { isHeadingLike } from "./heading.js";
import { type Label, readLabel } from "./label.js";
import { plainWords } from "./markup.js";

/** What one line of the file is, seen with its neighbours. */
export type LineKind = "BLANK" | "TEXT" | "ITEM" | "NOTE" | "TABLE" | "CONTENTS" | "PAGE_FURNITURE";

export interface SourceLine {
  /** Line of the file, from 1. */
  number: number;
  kind: LineKind;
  /** As in the file, without white space at the ends. */
  raw: string;
  /** Without indentation and label. */
  text: string;
  indent: number;
  label: Label | null;
  cells: string[];
}

const PAGE_NUMBER = /^(?:page )?-? ?\d{1,3} ?-?(?: ?(?:of|\/) ?\d{1,3})?$/i;
const RULE = /^[-_*=—]{3,}$/;
const NOTE = /^(?:\*{0,2}note ?\d{0,2}\*{0,2}:|[¹²³⁴⁵⁶⁷⁸⁹†‡]|\[\^?\d{1,2}\]:? |\*{2,3} |\* )/i;

/** Classifies every line; contents lists and page furniture are marked, not dropped. What a format states is believed. */
export function classifyLines(lines: readonly DocumentLine[]): SourceLine[] {
  const raws = lines.map((line) => (typeof line === "string" ? line : line.text));
  const classified = lines.map((line, index) => {
    return typeof line === "string" ? classify(line, index, raws) : stated(line, index);
  });
  markFurniture(classified);
  markContents(classified);
  return classified;
}

function classify(raw: string, index: number, lines: readonly string[]): SourceLine {
  const clean = raw.replace(/[\f\u00A0\u200B\uFEFF]/g, " ").trimEnd();
  const text = clean.trimStart();
  const line: SourceLine = { number: index + 1, kind: "TEXT", raw: text, text, indent: 0, label: null, cells: [] };
  if (text === "") return { ...line, kind: "BLANK" };
  line.indent = clean.length - text.length;
  if (RULE.test(text)) return { ...line, kind: "PAGE_FURNITURE" };
  if (raw.trimStart().includes("\t") || (raw.startsWith("\t") && continuesRow(text, lines[index - 1]))) {
    const cells = raw.split("\t").map((cell) => plainWords(cell).text);
    return { ...line, kind: "TABLE", cells };
  }
  if (NOTE.test(text) && !isStarList(index, lines)) return { ...line, kind: "NOTE" };
  const labelled = readLabel(text);
  if (!labelled) return line;
  const { label } = labelled;
  if (label.style === "decimal" && isRunningText(label, labelled.text, index, lines)) return line;
  return { ...line, kind: "ITEM", label, text: labelled.text };
}

function stated(said: StatedLine, index: number): SourceLine {
  const text = said.text.trim();
  const line: SourceLine = {
    number: index + 1,
    kind: "TEXT",
    raw: text,
    text,
    indent: said.indent ?? 0,
    label: null,
    cells: [],
  };
  if (said.leftOut) return { ...line, kind: said.leftOut };
  if (said.cells) return { ...line, kind: "TABLE", cells: said.cells.map((cell) => plainWords(cell).text) };
  if (said.isNote) return { ...line, kind: "NOTE" };
  if (said.heading !== undefined) return { ...line, text: `${"#".repeat(Math.min(said.heading, 6))} ${text}` };
  const labelled = said.label === undefined ? null : readLabel(`${said.label} ${text}`);
  if (labelled) return { ...line, kind: "ITEM", label: labelled.label, text: labelled.text };
  return said.label === undefined ? line : { ...line, text: `${said.label} ${text}` };
}

/** An empty first cell goes on with the row above; otherwise a leading tab is indentation. */
function continuesRow(text: string, above: string | undefined): boolean {
  return above !== undefined && above.includes("\t") && readLabel(text) === null;
}

/** Stars in a row are bullets; a single one is a footnote. */
function isStarList(index: number, lines: readonly string[]): boolean {
  const star = /^\s*\* /;
  return star.test(lines[index] ?? "") && (star.test(lines[index - 1] ?? "") || star.test(lines[index + 1] ?? ""));
}

/** A number at the start of a line is not always a label: "28 days …", or "3.4 above" in a wrapped sentence. */
function isRunningText(label: Label, text: string, index: number, lines: readonly string[]): boolean {
  if (label.shape === "bare") return !isHeadingLike(text) || (lines[index - 1] ?? "").trim() !== "";
  const before = (lines[index - 1] ?? "").trim();
  return (
    before !== "" &&
    !/[.;:!?)]$/.test(before) &&
    /^\p{Ll}/u.test(text) &&
    !(/^\p{Lu}/u.test(before) && isHeadingLike(before))
  );
}

function markFurniture(lines: SourceLine[]): void {
  const filled = lines.filter((line) => line.kind !== "BLANK");
  const beside = new Map<string, SourceLine[]>();
  filled.forEach((line, at) => {
    if (line.kind === "TABLE" || line.label?.style === "bullet") return;
    if (!PAGE_NUMBER.test(line.text) || line.text.length > 20 || line.label) return;
    line.kind = "PAGE_FURNITURE";
    for (const neighbour of [filled[at - 1], filled[at + 1]]) {
      if (!neighbour || neighbour.kind !== "TEXT" || neighbour.text.length > 100) continue;
      beside.set(neighbour.text, [...(beside.get(neighbour.text) ?? []).slice(0, 400), neighbour]);
    }
  });
  // A short line that stands beside two page numbers is a running header or footer.
  for (const repeated of beside.values()) {
    if (new Set(repeated).size > 1) repeated.forEach((line) => (line.kind = "PAGE_FURNITURE"));
  }
}

function markContents(lines: SourceLine[]): void {
  const last = new Map<string, number>();
  lines.forEach((line, at) => last.set(entryKey(line), at));
  const seen = new Set<string>();
  let state: "none" | "list" | "table" = "none";
  lines.forEach((line, at) => {
    const key = entryKey(line);
    if (line.kind === "BLANK") return;
    const starts = contentsStart(line, key);
    if (starts) {
      state = starts;
      line.kind = "CONTENTS";
      return;
    }
    if (state === "none") return;
    const numbered =
      line.cells.some((cell) => /^\d{1,3}$/.test(cell)) || /(?:\.{2,}|\s)\d{1,3}$/.test(line.text.slice(-40));
    const listed =
      line.kind === "PAGE_FURNITURE" ||
      numbered ||
      line.label !== null ||
      (last.get(key) ?? at) > at ||
      /^pages?$/.test(key);
    const belongs = state === "table" ? line.kind === "TABLE" && numbered : listed && line.text.length <= 120;
    if (!belongs || seen.has(key) || isEntryWithWords(line)) {
      state = "none";
      return;
    }
    seen.add(key);
    line.kind = "CONTENTS";
  });
}

function contentsStart(line: SourceLine, key: string): "list" | "table" | null {
  if (line.kind === "TABLE") return line.cells.some((cell) => /^pages?(?: no\.?)?$/i.test(cell)) ? "table" : null;
  return line.kind === "TEXT" && /^(?:table of )?contents(?: page)?:?$/.test(key) ? "list" : null;
}

/** An entry of a contents list never ends as a sentence does. */
function isEntryWithWords(line: SourceLine): boolean {
  return /\p{L}[.;:]$/u.test(line.text);
}

function entryKey(line: SourceLine): string {
  const words = line.kind === "TABLE" ? line.cells.join(" ") : line.text;
  return words
    .slice(0, 200)
    .replace(/[*#]/g, "")
    .replace(/(?:\.{2,}|\s)\s*\d{1,3}$/, "")
    .replace(/^\s*\d{1,3}\.?\s+/, "")
    .trim()
    .toLowerCase();
}
