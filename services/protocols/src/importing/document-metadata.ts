import type { ImportedMetadata, MetadataEntry, MetadataPart } from "./import-result.js";
import { isDateLine } from "./reading/heading.js";
import { plainWords } from "./reading/markup.js";

const CONTROL_WORD =
  /\b(?:version|revision|dated?|approv\w+|adopted|owner|authors?|review\w*|department|contact|effective|issued?|status|commencement|foi|classification|reference)\b/i;
const TITLE_WORD = /\b(?:protocols?|codes?|polic(?:y|ies)|charter|standards|procedures?|guidance|framework)\b/i;
const GENERIC_WORD =
  /^(?:introduction|purpose|about|scope|background|foreword|preamble|overview|general|status|application)\b/i;
const LABELLED = /^([\p{Lu}][\p{L}\p{N} ()/&.-]{0,50}):\s+(\S.{0,120})$/u;

/** Longer lines, markup included, are sentences of the text. */
const LONGEST_STATEMENT = 300;

/** Gathers what a document says about itself. */
export class DocumentMetadata {
  readonly #entries: MetadataEntry[] = [];
  #title: string | null = null;

  add(part: MetadataPart, label: string | null, value: string, section: string | null = null): void {
    const words = plainWords(value).text;
    if (words !== "") this.#entries.push({ part, section, label, value: words });
  }

  /** A line such as "Version: 3"; true when it was one. On the cover any label counts, elsewhere only control words. */
  addLabelled(part: MetadataPart, text: string): boolean {
    if (text.length > LONGEST_STATEMENT) return false;
    const words = plainWords(text).text;
    const found = LABELLED.exec(words);
    const [, label = "", value = ""] = found ?? [];
    if (!found || /[.;]$/.test(value) || !(part === "COVER" || CONTROL_WORD.test(label))) return false;
    this.add(part, label, value);
    return true;
  }

  /**
   * The headings met before the first words: title and cover lines go here; returned are those that already open a
   * section of the text.
   */
  takeCover<H extends { text: string; style: string }>(headings: readonly H[]): H[] {
    const names = headings.map((heading) => plainWords(heading.text).text.replace(/\s*\*{1,3}$/, ""));
    const numbered = headings.findIndex((heading) => heading.style.startsWith("numbered"));
    const end = numbered >= 0 ? numbered : headings.length;
    const covers = names.slice(0, end);
    const titled = covers.findIndex((name) => TITLE_WORD.test(name) && !GENERIC_WORD.test(name));
    const onlySection = covers.length === 1 && titled < 0;
    const lastOfCover = numbered >= 0 ? end - 1 : Math.max(covers.length - 2, onlySection ? -1 : 0);
    const titleAt = titled >= 0 ? titled : lastOfCover;
    const kept = titled >= 0 ? Math.max(titleAt, numbered >= 0 ? end - 1 : 0) : lastOfCover;
    this.#title = covers[titleAt] ?? null;
    covers.slice(0, kept + 1).forEach((name, at) => {
      if (at !== titleAt) this.add("COVER", null, name);
    });
    return headings.slice(kept + 1);
  }

  /** A table of document control: label and value in two columns, or a header row over several. */
  addTable(rows: readonly string[][], section: string | null): void {
    const header = rows[0] ?? [];
    const columns = filled(header);
    if (columns >= 3 && rows.length > 1 && rows.slice(1).every((row) => filled(row) === columns)) {
      for (const row of rows.slice(1)) row.forEach((cell, at) => this.add("TABLE", header[at] || null, cell, section));
      return;
    }
    let within = section;
    let label: string | null = null;
    for (const row of rows) {
      const [first = "", ...others] = row;
      const value = others.filter((cell) => cell !== "").join(" | ");
      if (first !== "" && value === "") {
        within = section === null ? first : `${section} / ${first}`;
        if (rows.length === 1) this.add("TABLE", null, first, section);
        continue;
      }
      label = first === "" ? label : first;
      this.add("TABLE", label, value, within);
    }
  }

  result(): ImportedMetadata {
    return { title: this.#title, entries: this.#entries };
  }
}

/** Whether a table met among the clauses is about the document and not about conduct. */
export function isControlTable(rows: readonly string[][]): boolean {
  const told = rows.filter((row) => CONTROL_WORD.test(row[0] ?? "")).length;
  return told * 2 >= rows.length;
}

/** Lines of a form or signature block: "Signed: …", "Date: ____". */
export function isFormLine(text: string): boolean {
  if (text.length > LONGEST_STATEMENT) return false;
  const words = plainWords(text).text;
  return (
    /_{4,}|\.{6,}/.test(words) ||
    /^(?:signed|signature|name|print name|date|position|witness)\b[ /\w]{0,30}:(?:\s|$)/i.test(words)
  );
}

/** Whether a closing paragraph dates or signs the document. */
export function isClosingLine(text: string): boolean {
  return text.length <= LONGEST_STATEMENT && (isDateLine(plainWords(text).text) || isFormLine(text));
}

function filled(row: readonly string[]): number {
  return row.filter((cell) => cell !== "").length;
}
