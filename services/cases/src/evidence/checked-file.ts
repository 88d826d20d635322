import { createHash } from "node:crypto";
import { invalid } from "@probity/service-kit/errors";
import { fileTypeFromBuffer } from "file-type";
import { stripImage, UnreadableImage } from "./strip-image.js";

/** What a document is, by what is in it, and the endings its name may have then. */
const taken: Readonly<Record<string, readonly string[]>> = {
  "application/pdf": ["pdf"],
  "image/jpeg": ["jpg", "jpeg"],
  "image/png": ["png"],
  "image/webp": ["webp"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ["docx"],
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ["xlsx"],
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": ["pptx"],
  "application/vnd.oasis.opendocument.text": ["odt"],
  "application/vnd.oasis.opendocument.spreadsheet": ["ods"],
  "audio/mpeg": ["mp3"],
  "audio/x-m4a": ["m4a"],
  "video/mp4": ["mp4"],
  "text/plain": ["txt", "csv"],
};

/** A document that may be kept. */
export interface CheckedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
  readonly sha256: string;
}

/**
 * Finds out what a document is by what is in it, whatever its sender says of it, and takes out of pictures what tells where and by
 * whom they were made. @throws INVALID (reason FILE_TYPE, FILE_LIES, FILE_UNREADABLE, FILE_EMPTY) for what is not taken
 */
export async function checkFile(given: string, bytes: Buffer): Promise<CheckedFile> {
  if (bytes.length === 0) throw invalid("file", "This document is empty.", "FILE_EMPTY");
  const name = plainName(given);
  const found = await fileTypeFromBuffer(bytes);
  const mediaType = found?.mime ?? (isText(bytes) ? "text/plain" : "");
  const endings = taken[mediaType];
  if (!endings) throw invalid("file", "Documents of this kind are not taken.", "FILE_TYPE");
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  if (!endings.includes(ending)) throw invalid("file", "This document is not what its name says.", "FILE_LIES");
  const kept = stripped(mediaType, bytes);
  return { name, mediaType, bytes: kept, sha256: createHash("sha256").update(kept).digest("hex") };
}

function stripped(mediaType: string, bytes: Buffer): Buffer {
  try {
    return stripImage(mediaType, bytes);
  } catch (error) {
    if (!(error instanceof UnreadableImage) && !(error instanceof RangeError)) throw error;
    throw invalid("file", "This picture cannot be read.", "FILE_UNREADABLE");
  }
}

/** The last part of a path, of letters that a file system takes everywhere. */
function plainName(given: string): string {
  const last = given.split(/[\\/]/).at(-1) ?? "";
  const plain = last
    .normalize("NFC")
    .replaceAll(/[^\p{L}\p{N}._ ()-]/gu, "_")
    .replace(/^[. ]+/, "");
  return plain.slice(-100) || "document";
}

function isText(bytes: Buffer): boolean {
  if (bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))) return false;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
