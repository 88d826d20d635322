import { createHash } from "node:crypto";
import { buildClauses } from "./clause-builder.js";
import type { ClauseDraft } from "./clause-draft.js";
import { clauseIds, subParagraphIds } from "./clause-id.js";
import type { ImportedClause, ImportResult, ImportWarning, SkippedLine } from "./import-result.js";
import { importWarnings } from "./import-warnings.js";
import type { DocumentRead } from "./read-document.js";
import { buildBlocks } from "./reading/block.js";
import { printableName, refuse } from "./reading/decode.js";
import { classifyLines, type SourceLine } from "./reading/line.js";
import { normalForm } from "./reading/markup.js";

/** Most clauses one document may propose. */
export const MAX_CLAUSES = 5000;

/** Most lines of a document in any format: bounds the work that a hostile file can cause. */
const MAX_LINES = 60_000;

/**
 * Proposes the clauses of a document that was read before. The same lines give the same result; nothing is stored.
 * Never throws: what holds no clauses comes back as a refusal with one sentence that says what to do.
 * `idPrefix` is the force's short code, e.g. "ST".
 */
export function importLines(
  document: DocumentRead,
  bytes: Uint8Array,
  options: { idPrefix: string; fileName: string },
): ImportResult {
  const name = printableName(options.fileName);
  if (document.lines.length > MAX_LINES)
    return refuse("TOO_LARGE", `${name} has more than ${MAX_LINES} lines; import it in parts.`);
  const lines = classifyLines(document.lines);
  const { clauses: drafts, metadata, strayNotes } = buildClauses(buildBlocks(lines));
  if (drafts.length === 0) {
    return refuse("NO_CLAUSES", `${name} has no paragraphs to import; choose the file that holds the protocol's text.`);
  }
  if (drafts.length > MAX_CLAUSES) {
    return refuse("TOO_LARGE", `${name} has more than ${MAX_CLAUSES} paragraphs; import it in parts.`);
  }
  const ids = clauseIds(drafts, options.idPrefix);
  const drafted = drafts.map((draft, at) => ({ draft, clause: clauseOf(draft, ids[at] ?? "", at + 1) }));
  return {
    ok: true,
    clauses: drafted.map(({ clause }) => clause),
    warnings: [...importWarnings(drafted, strayNotes), ...pagesWithoutText(document.pagesWithoutText)],
    encoding: document.encoding,
    sha256: sha256(bytes),
    byteLength: bytes.byteLength,
    metadata: metadata.result(),
    skipped: skippedLines(lines),
  };
}

function pagesWithoutText(pages: readonly number[]): ImportWarning[] {
  return pages.length === 0 ? [] : [{ code: "PAGES_WITHOUT_TEXT", clauseStableIds: [], about: pages.map(String) }];
}

function clauseOf(draft: ClauseDraft, stableId: string, ordinal: number): ImportedClause {
  const subIds = subParagraphIds(stableId, draft.items);
  const words = [
    ...draft.paragraphs,
    ...draft.items.map((item) => `${item.label.printed} ${item.text}`),
    ...draft.notes,
  ];
  return {
    stableId,
    label: draft.label?.printed ?? null,
    headingPath: draft.headingPath,
    ordinal,
    text: draft.paragraphs.join("\n\n"),
    subParagraphs: draft.items.map((item, at) => ({
      stableId: subIds[at] ?? stableId,
      label: item.label.printed,
      depth: item.depth,
      afterParagraph: item.afterParagraph,
      text: item.text,
    })),
    notes: draft.notes,
    links: draft.links,
    textHash: sha256(words.map(normalForm).join("\n")),
  };
}

function skippedLines(lines: readonly SourceLine[]): SkippedLine[] {
  return lines.flatMap((line) => {
    if (line.kind !== "CONTENTS" && line.kind !== "PAGE_FURNITURE") return [];
    return [{ line: line.number, reason: line.kind, text: line.raw }];
  });
}

function sha256(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}
