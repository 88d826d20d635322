import { createHash } from "node:crypto";
import { buildClauses } from "./clause-builder.js";
import type { ClauseDraft } from "./clause-draft.js";
import { clauseIds, subParagraphIds } from "./clause-id.js";
import type { ImportedClause, ImportResult, SkippedLine } from "./import-result.js";
import { importWarnings } from "./import-warnings.js";
import { buildBlocks } from "./reading/block.js";
import { decodeDocument, printableName, refuse } from "./reading/decode.js";
import { classifyLines, type SourceLine } from "./reading/line.js";
import { normalForm } from "./reading/markup.js";

/** Most clauses one document may propose. */
export const MAX_CLAUSES = 5000;

/**
 * Reads a protocol written as plain text and proposes its clauses. The same bytes give the same result; nothing is
 * stored. Never throws: what cannot be read comes back as a refusal with one sentence that says what to do.
 * `idPrefix` is the force's short code, e.g. "ST".
 */
export function importPlainText(bytes: Uint8Array, options: { idPrefix: string; fileName: string }): ImportResult {
  const decoded = decodeDocument(bytes, options.fileName);
  if (!decoded.ok) return decoded;
  const lines = classifyLines(decoded.lines);
  const { clauses: drafts, metadata, strayNotes } = buildClauses(buildBlocks(lines));
  const name = printableName(options.fileName);
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
    warnings: importWarnings(drafted, strayNotes),
    encoding: decoded.encoding,
    sha256: sha256(bytes),
    byteLength: bytes.byteLength,
    metadata: metadata.result(),
    skipped: skippedLines(lines),
  };
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
