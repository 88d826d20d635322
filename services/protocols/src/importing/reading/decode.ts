import type { DocumentEncoding, ImportRefusal, ImportRefusalCode } from "../import-result.js";

/** Largest document accepted, in bytes: most of a large one is pictures, which are never unpacked. */
export const MAX_DOCUMENT_BYTES = 20_000_000;

/** Largest plain text accepted, in bytes: some 150 printed pages. */
export const MAX_TEXT_BYTES = 700_000;

/** Most lines accepted; bounds the work a hostile file can cause. */
export const MAX_DOCUMENT_LINES = 20_000;

export interface DecodedDocument {
  ok: true;
  encoding: DocumentEncoding;
  lines: string[];
}

/** Turns the bytes into lines, or says why not. Text is UTF-8 (with or without byte order mark), or UTF-16 with one. */
export function decodeDocument(bytes: Uint8Array, fileName: string): DecodedDocument | ImportRefusal {
  const name = printableName(fileName);
  const wrong = checkSize(bytes, fileName, MAX_TEXT_BYTES);
  if (wrong) return wrong;
  const encoding = encodingOf(bytes);
  const isUtf16 = encoding.startsWith("utf-16");
  if (!isUtf16 && bytes.includes(0))
    return refuse("BINARY", `${name} is not a text document; save it as plain text and import that.`);
  let text: string;
  try {
    text = new TextDecoder(isUtf16 ? encoding : "utf-8", { fatal: true }).decode(bytes);
  } catch {
    const meant = isUtf16 ? "sound UTF-16" : "UTF-8";
    return refuse("NOT_UTF8", `${name} is not ${meant} text; save it again as plain text with the encoding UTF-8.`);
  }
  if (text.trim() === "") return refuse("EMPTY", `${name} holds no words; choose the file that holds the protocol.`);
  if (/^\s*(?:\{\\rtf|<!doctype html|<html)/i.test(text.slice(0, 200)) || hasLostCharacters(text)) {
    return refuse("UNREADABLE", `${name} is not plain text; open it where it was written and save it as plain text.`);
  }
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/);
  if (lines.length > MAX_DOCUMENT_LINES) {
    return refuse("TOO_LARGE", `${name} has more than ${MAX_DOCUMENT_LINES} lines; import it in parts.`);
  }
  return { ok: true, encoding, lines };
}

/** Refuses an empty file and one that is too large; null for any other. */
export function checkSize(bytes: Uint8Array, fileName: string, limit: number): ImportRefusal | null {
  const name = printableName(fileName);
  if (bytes.byteLength > limit) return refuse("TOO_LARGE", `${name} is larger than ${sizeWords(limit)}.`);
  return bytes.byteLength === 0 ? refuse("EMPTY", `${name} is empty; choose the file that holds the protocol.`) : null;
}

const sizeWords = (bytes: number): string =>
  bytes < 1_000_000
    ? `${bytes / 1000} kB; import it in parts`
    : `${bytes / 1_000_000} MB; save it without pictures, or import it in parts`;

/** One refusal. */
export function refuse(code: ImportRefusalCode, message: string): ImportRefusal {
  return { ok: false, code, message };
}

/** The file's name in quotation marks, without control characters and of bearable length. */
export function printableName(fileName: string): string {
  const clean = fileName.slice(0, 200).replace(/\p{C}/gu, "").trim().slice(0, 80);
  return clean === "" ? "The file" : `“${clean}”`;
}

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be" {
  if (startsWith(bytes, 0xff, 0xfe)) return "utf-16le";
  if (startsWith(bytes, 0xfe, 0xff)) return "utf-16be";
  return startsWith(bytes, 0xef, 0xbb, 0xbf) ? "utf-8-bom" : "utf-8";
}

function startsWith(bytes: Uint8Array, ...start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function hasLostCharacters(text: string): boolean {
  const lost = text.match(/\uFFFD/g)?.length ?? 0;
  return lost > 20 || lost * 50 > text.length;
}
