/** Why a document was refused; the message that goes with it is one sentence that says what to do. */
export type ImportRefusalCode =
  | "EMPTY"
  | "BINARY"
  | "NOT_UTF8"
  | "TOO_LARGE"
  | "NO_CLAUSES"
  | "UNREADABLE"
  | "LYING_NAME"
  | "MACROS"
  | "ZIP_BOMB"
  | "ENCRYPTED"
  | "CORRUPT"
  | "NO_TEXT"
  | "TOO_LONG";

/** How the bytes say their characters, or which format holds them. */
export type DocumentEncoding = "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be" | "word" | "pdf";

/** What a person should look at before the proposed clauses are accepted. */
export type ImportWarningCode =
  | "DUPLICATE_LABEL"
  | "DUPLICATE_TEXT"
  | "LABEL_GAP"
  | "LABEL_ORDER"
  | "INCOMPLETE_SENTENCE"
  | "RUN_ON_ITEM"
  | "NOTE_WITHOUT_MARK"
  | "TABLE_AS_TEXT"
  | "FORM_FOUND"
  | "PAGES_WITHOUT_TEXT";

/** What was noticed, as data: it is put in words, of the reader's language, when it is read. */
export interface ImportWarning {
  code: ImportWarningCode;
  /** The clauses concerned, in the order of the document. */
  clauseStableIds: string[];
  /** What else its words name, in their order: a printed number and how often, a label, an item, pages. */
  about: string[];
}

/** One item of a list inside a clause. Items are flat, in printed order; `depth` says how far in they stand. */
export interface SubParagraph {
  /** The clause's id with the printed letter, e.g. ST-5a; bullets take letters in their order. */
  stableId: string;
  /** As printed: "(a)", "i)", "a."; "-" for a bullet. */
  label: string;
  /** 0 for an item of the clause itself, 1 for an item of an item. */
  depth: number;
  /** How many paragraphs of the clause's text stand before this item; a sentence may go on after a list. */
  afterParagraph: number;
  text: string;
}

/** A link the document prints; `href` is kept as written and never followed. */
export interface ImportedLink {
  text: string;
  href: string;
}

/** One proposed clause. */
export interface ImportedClause {
  stableId: string;
  /** As printed, e.g. "5." or "3.13"; null where the paragraph has none. */
  label: string | null;
  /** Headings above it, outermost first, as printed. */
  headingPath: string[];
  /** Place in the document, from 1. */
  ordinal: number;
  /** The clause's own paragraphs, parted by an empty line. */
  text: string;
  subParagraphs: SubParagraph[];
  /** NOTE paragraphs, footnotes (with their mark) and the lines of a form. */
  notes: string[];
  links: ImportedLink[];
  /** SHA-256 (hex) of text, sub-paragraphs and notes with spacing, quotes and dashes made alike. */
  textHash: string;
}

/** Where in the document a statement about the document itself was found. */
export type MetadataPart = "COVER" | "TABLE" | "NOTE" | "END";

/** One statement the document makes about itself; the label is as printed, null where there is none. */
export interface MetadataEntry {
  part: MetadataPart;
  section: string | null;
  label: string | null;
  value: string;
}

/** What the document says about itself; nothing is inferred. */
export interface ImportedMetadata {
  title: string | null;
  entries: MetadataEntry[];
}

/** A line left out of the clauses on purpose; shown so that a person can check it. */
export interface SkippedLine {
  /** Line of the file, from 1. */
  line: number;
  reason: "CONTENTS" | "PAGE_FURNITURE";
  text: string;
}

export interface ImportedDocument {
  ok: true;
  clauses: ImportedClause[];
  warnings: ImportWarning[];
  encoding: DocumentEncoding;
  /** SHA-256 (hex) of the bytes as received. */
  sha256: string;
  byteLength: number;
  metadata: ImportedMetadata;
  skipped: SkippedLine[];
}

export interface ImportRefusal {
  ok: false;
  code: ImportRefusalCode;
  message: string;
}

export type ImportResult = ImportedDocument | ImportRefusal;
