import type { ImportResult } from "./import-result.js";
import { importLines } from "./import-lines.js";
import { decodeDocument } from "./reading/decode.js";

/**
 * Reads a protocol written as plain text and proposes its clauses. The same bytes give the same result; nothing is
 * stored. Never throws: what cannot be read comes back as a refusal with one sentence that says what to do.
 */
export function importPlainText(bytes: Uint8Array, options: { idPrefix: string; fileName: string }): ImportResult {
  const decoded = decodeDocument(bytes, options.fileName);
  if (!decoded.ok) return decoded;
  return importLines({ ...decoded, format: "TEXT", pagesWithoutText: [] }, bytes, options);
}
