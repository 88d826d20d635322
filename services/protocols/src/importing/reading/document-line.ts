/**
 * The form in which every reader hands on a document: one line of text after another. A bare string says nothing of
 * itself (plain text, or a Word paragraph without a style); what a format does state, stands, and is not guessed again.
 * Text may carry the small markup of plain text: links, and a backslash before a bracket that is none.
 */
export type DocumentLine = string | StatedLine;

export interface StatedLine {
  text: string;
  /** A heading of this level, 1 the outermost. */
  heading?: number;
  /** An item of a list under this printed label: "5.", "(a)", "-". */
  label?: string;
  /** How far in it stands, in characters. */
  indent?: number;
  /** A footnote, its mark in front. */
  isNote?: true;
  /** A row of a table. */
  cells?: string[];
  /** Left out of the clauses on purpose, and shown. */
  leftOut?: "CONTENTS" | "PAGE_FURNITURE";
}

/** What a reader made of a file. */
export interface LinesRead {
  ok: true;
  lines: DocumentLine[];
  /** Pages of a PDF that hold no text, from 1. */
  pagesWithoutText: number[];
}
