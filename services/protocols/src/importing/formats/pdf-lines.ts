import { noteMark, withoutMarkup } from "@probity/protocols/importing/reading/markup";
import { readLabel } from "@probity/protocols/importing/reading/label";
import type { DocumentLine } from "../reading/document-line.js";

/** A piece of text as a PDF places it: lengths in points, y from the foot of the page. */
export interface PdfWords {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  endsLine: boolean;
}

export interface PdfPage {
  height: number;
  words: PdfWords[];
}

interface PrintedLine {
  text: string;
  x: number;
  /** Where its last letter ends. */
  end: number;
  y: number;
  size: number;
  page: number;
  /** Stands in the margin at the head or foot of the page. */
  isMarginal: boolean;
}

/** A tenth of the page at its head and at its foot. */
const MARGIN = 0.1;

/** Puts the pieces of text together to lines, and says which are headings by their size and which are page furniture. */
export function linesOfPages(pages: readonly PdfPage[]): DocumentLine[] {
  const printed = pages.flatMap((page, at) => linesOfPage(page, at));
  const furniture = furnitureOf(printed, pages.length);
  const body = bodySize(printed);
  const levels = headingLevels(printed, furniture, body);
  const gap = usualGap(printed);
  const left = Math.min(...printed.filter((line) => !furniture.has(line)).map((line) => line.x));
  const right = Math.max(...printed.filter((line) => !furniture.has(line)).map((line) => line.end));
  const lines: DocumentLine[] = [];
  let before: PrintedLine | null = null;
  let list: ListSeen = { isOpen: false, endsWithoutStop: false };
  // Furniture waits for the end of the paragraph that goes on over it.
  let waiting: DocumentLine[] = [];
  for (const line of printed) {
    if (furniture.has(line)) {
      waiting.push({ text: line.text, leftOut: "PAGE_FURNITURE" });
      continue;
    }
    const heading = levels.get(roundedSize(line));
    const goesOn: boolean =
      before !== null &&
      isContinued(before, line, gap) &&
      roundedSize(before) === roundedSize(line) &&
      !(list.endsWithoutStop && before.page !== line.page && hadRoom(before, line, right));
    list = seenBy(list, before, line, goesOn);
    const last = lines.at(-1);
    if (!goesOn) {
      lines.push(...waiting, "");
      waiting = [];
    }
    if (heading === undefined)
      lines.push(" ".repeat(Math.min(40, Math.max(0, Math.round((line.x - left) / (body * 0.5))))) + line.text);
    else if (goesOn && typeof last === "object" && last.heading === heading) last.text += ` ${line.text}`;
    else lines.push({ text: line.text, heading });
    before = line;
  }
  return [...lines, ...waiting];
}

function linesOfPage({ words, height }: PdfPage, page: number): PrintedLine[] {
  const rows: PdfWords[][] = [];
  for (const piece of words) {
    if (piece.text === "" && !piece.endsLine) continue;
    const row = rows.at(-1);
    const first = row?.find((one) => one.text.trim() !== "") ?? row?.[0];
    // A raised figure stands higher, but still on its line.
    const sameLine = first !== undefined && Math.abs(first.y - piece.y) < Math.max(first.size, piece.size) * 0.55;
    if (row && sameLine) row.push(piece);
    else rows.push([piece]);
  }
  return rows.flatMap((row) => {
    const text = textOf(row);
    const shown = row.filter((piece) => piece.text.trim() !== "");
    if (text === "" || shown.length === 0) return [];
    const size = Math.max(...shown.map((piece) => piece.size));
    const y = shown.find((piece) => piece.size === size)?.y ?? 0;
    const isMarginal = y < height * MARGIN || y > height * (1 - MARGIN);
    const end = Math.max(...shown.map((piece) => piece.x + piece.width));
    return [{ text, x: Math.min(...shown.map((piece) => piece.x)), end, y, size, page, isMarginal }];
  });
}

function textOf(row: readonly PdfWords[]): string {
  const size = Math.max(...row.map((piece) => piece.size));
  const base = row.find((piece) => piece.size === size)?.y ?? 0;
  let text = "";
  let end: number | null = null;
  for (const piece of row) {
    const parted = end !== null && piece.x - end > size * 0.15 && !text.endsWith(" ");
    const isMark = /^\s*\d{1,3}\s*$/.test(piece.text) && piece.size < size * 0.8 && piece.y > base + size * 0.1;
    text += (parted && !isMark ? " " : "") + (isMark ? noteMark(Number(piece.text)) : withoutMarkup(piece.text));
    end = piece.x + piece.width;
  }
  return text.replace(/[\t\u00A0 ]+/g, " ").trim();
}

/** Lines in the margins that come again on other pages, whatever their figures, and bare page numbers. */
function furnitureOf(lines: readonly PrintedLine[], pages: number): ReadonlySet<PrintedLine> {
  const alike = Map.groupBy(
    lines.filter((line) => line.isMarginal),
    (line) => `${line.text.replace(/\d+/g, "#").toLowerCase()} ${Math.round(line.y / 6)}`,
  );
  const repeated = [...alike.values()].filter((group) => {
    const on = new Set(group.map((line) => line.page)).size;
    return on >= 2 && on >= Math.min(3, pages / 3);
  });
  const numbers = lines.filter(
    (line) => line.isMarginal && /^(?:page )?-? ?\d{1,4} ?-?(?: ?(?:of|\/) ?\d{1,4})?$/i.test(line.text),
  );
  return new Set([...repeated.flat(), ...numbers]);
}

/** The size in which most letters are set. */
function bodySize(lines: readonly PrintedLine[]): number {
  const letters = new Map<number, number>();
  for (const line of lines) letters.set(roundedSize(line), (letters.get(roundedSize(line)) ?? 0) + line.text.length);
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 12;
}

/** Sizes of short lines well above the body's are headings, the largest the outermost. */
function headingLevels(
  lines: readonly PrintedLine[],
  furniture: ReadonlySet<PrintedLine>,
  body: number,
): Map<number, number> {
  const large = lines.filter(
    (line) => !furniture.has(line) && roundedSize(line) >= body * 1.12 && line.text.length <= 120,
  );
  const sizes = [...new Set(large.map(roundedSize))].toSorted((a, b) => b - a);
  return new Map(sizes.map((size, at) => [size, Math.min(at + 1, 6)]));
}

/** The distance between two lines of a paragraph: the commonest of all. */
function usualGap(lines: readonly PrintedLine[]): number {
  const gaps = new Map<number, number>();
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const gap = before && before.page === line.page ? Math.round(before.y - line.y) : 0;
    if (gap > 0) gaps.set(gap, (gaps.get(gap) ?? 0) + 1);
  });
  return [...gaps].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 14;
}

/** Whether a line goes on with the paragraph of the one before it; over a page's end only where a sentence is torn. */
function isContinued(before: PrintedLine, line: PrintedLine, gap: number): boolean {
  if (before.page !== line.page) return !/[.;:?!]$/.test(before.text) && /^[\p{Ll}(]/u.test(line.text);
  return before.y - line.y <= gap * 1.35 && before.y >= line.y;
}

/** Whether an item of a list is open, and whether one before it ended without a stop: then no stop tells of a torn sentence. */
interface ListSeen {
  readonly isOpen: boolean;
  readonly endsWithoutStop: boolean;
}

function seenBy(list: ListSeen, before: PrintedLine | null, line: PrintedLine, goesOn: boolean): ListSeen {
  // The items of a tight list stand as close as the lines of a paragraph.
  if (readLabel(line.text) === null) return goesOn ? list : { isOpen: false, endsWithoutStop: false };
  const stopped = before === null || /(?:[.;:?!,]|[;,] (?:and|or))$/.test(before.text);
  return { isOpen: true, endsWithoutStop: list.isOpen && (list.endsWithoutStop || !stopped) };
}

/** Whether the next line's first word would have stood on the line before: nothing made it wrap. */
function hadRoom(before: PrintedLine, line: PrintedLine, right: number): boolean {
  const [first = ""] = line.text.split(" ");
  return before.end + ((line.end - line.x) * (first.length + 1)) / line.text.length < right;
}

function roundedSize(line: PrintedLine): number {
  return Math.round(line.size * 2) / 2;
}
