import { unzipSync, type UnzipFileInfo } from "fflate";
import type { ImportRefusal } from "../import-result.js";
import { printableName, refuse } from "../reading/decode.js";

/** What a file is by its content. MARKDOWN is text whose name says so: no content could. */
export type DocumentFormat = "TEXT" | "MARKDOWN" | "WORD" | "PDF";

/** Media types under which the documents are kept. */
export const mediaTypes: Readonly<Record<DocumentFormat, string>> = {
  TEXT: "text/plain",
  MARKDOWN: "text/markdown",
  WORD: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  PDF: "application/pdf",
};

const endings: Readonly<Record<string, DocumentFormat>> = {
  txt: "TEXT",
  text: "TEXT",
  md: "MARKDOWN",
  markdown: "MARKDOWN",
  docx: "WORD",
  pdf: "PDF",
};

/** Endings of formats that are never read, whatever the file holds. */
const foreignEndings = new Set(
  "doc docm dot dotx dotm rtf odt pages htm html xml xls xlsx xlsm ppt pptx zip eml msg png jpg jpeg gif tif tiff exe".split(
    " ",
  ),
);

const formatWords: Readonly<Record<DocumentFormat, string>> = {
  TEXT: "plain text (.txt)",
  MARKDOWN: "Markdown (.md)",
  WORD: "a Word document (.docx)",
  PDF: "a PDF (.pdf)",
};

/** Entries a packed file may have, and their sizes when unpacked, in bytes. */
const mostEntries = 2000;
const largestEntry = 8_000_000;
const largestTotal = 40_000_000;
/** From this size on, an entry unpacked to more than so many times its packed size is refused; text packs some 5 to 20 times. */
const ratioFrom = 1_000_000;
const largestRatio = 100;

/** Tells the format by the content and refuses what is none of ours, or bears a name that says otherwise. Unpacks nothing. */
export function formatOf(bytes: Uint8Array, fileName: string): { ok: true; format: DocumentFormat } | ImportRefusal {
  const name = printableName(fileName);
  const ending = /\.([a-z0-9]{1,8})$/i.exec(fileName.trim())?.[1]?.toLowerCase() ?? "";
  const content = contentOf(bytes, name);
  if (!content.ok) return content;
  const named = endings[ending];
  if (ending === "docm" || ending === "dotm") return refuseMacros(name);
  if (foreignEndings.has(ending) || (named && family(named) !== family(content.format))) {
    if (content.format === "TEXT" && bytes.includes(0))
      return refuse("CORRUPT", `${name} is damaged, or is not what its name says; save it again and import that.`);
    const really = formatWords[content.format];
    return refuse(
      "LYING_NAME",
      `${name} is really ${really}; give it the right name, or choose the file that you meant.`,
    );
  }
  return { ok: true, format: content.format === "TEXT" && named === "MARKDOWN" ? "MARKDOWN" : content.format };
}

function contentOf(bytes: Uint8Array, name: string): { ok: true; format: DocumentFormat } | ImportRefusal {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return packedOf(bytes, name);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return oldOffice(bytes, name);
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024)).toString("latin1");
  return { ok: true, format: start.includes("%PDF-") ? "PDF" : "TEXT" };
}

function packedOf(bytes: Uint8Array, name: string): { ok: true; format: "WORD" } | ImportRefusal {
  const entries = entriesOf(bytes);
  if (!entries) return refuse("CORRUPT", `${name} is damaged; open it in Word, save it again and import that.`);
  if (isBomb(entries)) {
    return refuse(
      "ZIP_BOMB",
      `${name} would unpack to far more than a document holds; save it again in Word without what is embedded in it.`,
    );
  }
  const names = new Set(entries.map((entry) => entry.name));
  if (!names.has("word/document.xml") || !names.has("[Content_Types].xml")) {
    return refuse(
      "BINARY",
      `${name} is a packed file but no Word document; save the protocol as .docx, PDF or plain text and import that.`,
    );
  }
  if (entries.some((entry) => /(?:^|\/)vba(?:project\.bin|data\.xml)$/i.test(entry.name))) return refuseMacros(name);
  return { ok: true, format: "WORD" };
}

/** The refusal of a document with macros. */
export function refuseMacros(name: string): ImportRefusal {
  return refuse("MACROS", `${name} is a Word document with macros; save it as .docx, which has none, and import that.`);
}

/** The directory of a packed file, nothing unpacked; null when it cannot be read. */
function entriesOf(bytes: Uint8Array): UnzipFileInfo[] | null {
  const entries: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, { filter: (entry) => (entries.push(entry), false) });
  } catch {
    return null;
  }
  return entries.length === 0 ? null : entries;
}

function isBomb(entries: readonly UnzipFileInfo[]): boolean {
  const total = entries.reduce((sum, entry) => sum + entry.originalSize, 0);
  return (
    entries.length > mostEntries ||
    total > largestTotal ||
    entries.some(({ name, size, originalSize }) => {
      const isText = /\.(?:xml|rels)$/i.test(name);
      return (
        (isText && originalSize > largestEntry) || (originalSize > ratioFrom && originalSize > size * largestRatio)
      );
    })
  );
}

/** Office's older container: a document of before 2007, or a newer one under a password. */
function oldOffice(bytes: Uint8Array, name: string): ImportRefusal {
  const marker = Buffer.from("EncryptedPackage", "utf16le");
  const isEncrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(marker);
  return isEncrypted
    ? refuse("ENCRYPTED", `${name} is under a password; save it without one and import that.`)
    : refuse("BINARY", `${name} is in Word's format of before 2007; save it as .docx and import that.`);
}

function family(format: DocumentFormat): DocumentFormat {
  return format === "MARKDOWN" ? "TEXT" : format;
}

function startsWith(bytes: Uint8Array, ...start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
