import { linesOfPages, type PdfPage, type PdfWords } from "@probity/protocols/importing/formats/pdf-lines";
import { getDocumentProxy } from "unpdf";
import type { LinesRead } from "../reading/document-line.js";
import type { ReaderRefusal } from "./read-in-worker.js";

/** Most pages of a PDF. */
const mostPages = 300;

/** Most pieces of text on all pages: bounds the work that a hostile file can cause. */
const mostPieces = 400_000;

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Reads the text of a PDF page by page. */
export async function readPdf(bytes: Uint8Array): Promise<LinesRead | ReaderRefusal> {
  const opened = await open(bytes);
  if ("code" in opened) return { ok: false, ...opened };
  if (opened.numPages > mostPages)
    return { ok: false, code: "TOO_LARGE", says: `has more than ${mostPages} pages; import it in parts.` };
  const pages: PdfPage[] = [];
  let pieces = 0;
  for (let number = 1; number <= opened.numPages && pieces < mostPieces; number += 1) {
    const page = await pageOf(opened, number);
    pieces += page.words.length;
    pages.push(page);
  }
  if (pieces >= mostPieces) return { ok: false, code: "TOO_LARGE", says: "holds too much text; import it in parts." };
  const letters = pages.map((page) => page.words.filter((words) => /\p{L}/u.test(words.text)).length);
  if (letters.every((count) => count === 0)) {
    return {
      ok: false,
      code: "NO_TEXT",
      says: "holds pictures of pages, no text; ask for the document it was printed from, or have its words recognised, and import that.",
    };
  }
  const pagesWithoutText = letters.flatMap((count, at) => (count === 0 ? [at + 1] : []));
  return { ok: true, lines: linesOfPages(pages), pagesWithoutText };
}

async function open(bytes: Uint8Array): Promise<Pdf | Omit<ReaderRefusal, "ok">> {
  const encrypted = {
    code: "ENCRYPTED",
    says: "is encrypted; save it without password and protection and import that.",
  } as const;
  try {
    const document = await getDocumentProxy(bytes, { verbosity: 0, disableFontFace: true });
    const { info } = await document.getMetadata();
    return "EncryptFilterName" in info && info["EncryptFilterName"] ? encrypted : document;
  } catch (error) {
    if ((error as Error).name === "PasswordException") return encrypted;
    return { code: "CORRUPT", says: "is damaged; open it in a reader, print it to PDF again and import that." };
  }
}

async function pageOf(document: Pdf, number: number): Promise<PdfPage> {
  const page = await document.getPage(number);
  const { height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const words = items.flatMap((item): PdfWords[] => {
    if (!("str" in item)) return [];
    const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
    return [{ text: item.str, x, y, width: item.width, size: Math.hypot(c, d), endsLine: item.hasEOL }];
  });
  page.cleanup();
  return { height, words };
}
