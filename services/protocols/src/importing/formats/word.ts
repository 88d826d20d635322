import { linesOfWord, type WordNode } from "@probity/protocols/importing/formats/word-lines";
import { writeMarks } from "@probity/protocols/importing/formats/word-numbers";
import { DOMParser, XMLSerializer, type Document } from "@xmldom/xmldom";
import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from "fflate";
import mammoth from "mammoth";
import type { DocumentLine, LinesRead } from "../reading/document-line.js";
import type { ReaderRefusal } from "./read-in-worker.js";

/** The parts that hold words, and what leads to them. Pictures, embedded files and the rest are never unpacked. */
const needed =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:document|styles|numbering|footnotes|endnotes)\.xml|word\/_rels\/document\.xml\.rels)$/;

const damaged: ReaderRefusal = {
  ok: false,
  code: "CORRUPT",
  says: "is damaged; open it in Word, save it again and import that.",
};

/** Reads a Word document. Its entries' sizes were checked before; here nothing outgrows the size it states. */
export async function readWord(bytes: Uint8Array): Promise<LinesRead | ReaderRefusal> {
  let parts: Unzipped;
  try {
    parts = unzipSync(bytes, { filter: ({ name }) => needed.test(name) });
  } catch {
    return damaged;
  }
  const types = textOf(parts, "[Content_Types].xml");
  if (/macroEnabled/i.test(types))
    return {
      ok: false,
      code: "MACROS",
      says: "is a Word document with macros; save it as .docx, which has none, and import that.",
    };
  // Office never writes a document type declaration; who does plays with entities.
  if (Object.values(parts).some((part) => strFromU8(part.subarray(0, 2000), true).includes("<!DOCTYPE")))
    return damaged;
  try {
    const document = parsed(parts, "word/document.xml");
    if (!document) return damaged;
    writeMarks(document, parsed(parts, "word/numbering.xml"), parsed(parts, "word/styles.xml"));
    parts["word/document.xml"] = strToU8(new XMLSerializer().serializeToString(document));
    return { ok: true, lines: await linesOf(parts), pagesWithoutText: [] };
  } catch {
    return damaged;
  }
}

/** Gives mammoth the checked parts alone, stored without packing, and takes its tree before it is made into HTML. */
async function linesOf(parts: Unzipped): Promise<DocumentLine[]> {
  let lines: DocumentLine[] = [];
  const transformDocument = (tree: WordNode): WordNode => {
    lines = linesOfWord(tree);
    return { ...tree, children: [] };
  };
  await mammoth.convertToHtml({ buffer: Buffer.from(zipSync(parts, { level: 0 })) }, { transformDocument });
  return lines;
}

function parsed(parts: Unzipped, name: string): Document | null {
  if (!(name in parts)) return null;
  const onError = (level: string, message: string): void => {
    if (level !== "warning") throw new Error(message);
  };
  return new DOMParser({ onError }).parseFromString(textOf(parts, name), "text/xml");
}

function textOf(parts: Unzipped, name: string): string {
  return new TextDecoder().decode(parts[name] ?? new Uint8Array());
}
