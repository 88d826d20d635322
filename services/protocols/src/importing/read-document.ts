import { formatOf, type DocumentFormat } from "./formats/format.js";
import { readInWorker } from "./formats/read-in-worker.js";
import type { DocumentEncoding, ImportRefusal } from "./import-result.js";
import { checkSize, decodeDocument, MAX_DOCUMENT_BYTES } from "./reading/decode.js";
import type { DocumentLine, LinesRead } from "./reading/document-line.js";

/** A document as lines, whatever its format. */
export interface DocumentRead extends LinesRead {
  format: DocumentFormat;
  encoding: DocumentEncoding;
  lines: DocumentLine[];
}

/**
 * Reads a document of any format that the importer knows: told by its content, refused where its name says otherwise.
 * Plain text is read here, everything else in a thread of its own. Never throws.
 */
export async function readDocument(bytes: Uint8Array, fileName: string): Promise<DocumentRead | ImportRefusal> {
  const tooLarge = checkSize(bytes, fileName, MAX_DOCUMENT_BYTES);
  if (tooLarge) return tooLarge;
  const told = formatOf(bytes, fileName);
  if (!told.ok) return told;
  const { format } = told;
  if (format === "WORD" || format === "PDF") {
    const read = await readInWorker(format, bytes, fileName);
    return read.ok ? { ...read, format, encoding: format === "WORD" ? "word" : "pdf" } : read;
  }
  const decoded = decodeDocument(bytes, fileName);
  if (!decoded.ok) return decoded;
  if (format === "TEXT") return { ...decoded, format, pagesWithoutText: [] };
  const read = await readInWorker("MARKDOWN", bytes, fileName);
  return read.ok ? { ...read, format, encoding: decoded.encoding } : read;
}
