import { strToU8 } from "fflate";
import { expect, test } from "vitest";
import { readInWorker } from "./formats/read-in-worker.js";
import { readDocument } from "./read-document.js";
import { pdfDocument, printedPage } from "./tests/pdf.js";
import { macroType, wordDocument } from "./tests/word.js";

const word = wordDocument([{ text: "1. Staff are polite." }]);
const pdf = pdfDocument([printedPage(["1. Staff are polite."], 1, "Code")]);
const text = strToU8("1. Staff are polite.\n");
const zeros = new Uint8Array(6_000_000);
const oldOffice = (words: string): Uint8Array =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(600),
    Buffer.from(words, "utf16le"),
  ]);

/** The number of bytes an entry states for itself, put too low: in its own header and in the directory. */
function understated(bytes: Uint8Array, length: number): Uint8Array {
  const copy = Buffer.from(bytes);
  const real = Buffer.alloc(4);
  real.writeUInt32LE(length);
  for (let at = copy.indexOf(real); at >= 0; at = copy.indexOf(real, at + 4)) copy.writeUInt32LE(500_000, at);
  return copy;
}

const bomb = wordDocument([], { parts: { "word/media/image1.png": zeros } });
const longXml = `<w:document>${" ".repeat(6_000_000)}</w:document>`;
const hidden = understated(wordDocument([], { documentXml: longXml }), longXml.length);

test.each<[string, string, Uint8Array, RegExp]>([
  [
    "MACROS",
    "a.docx",
    wordDocument([], { parts: { "word/vbaProject.bin": strToU8("Sub") } }),
    /macros; save it as \.docx/,
  ],
  ["MACROS", "a.docx", wordDocument([{ text: "1. Polite." }], { mainType: macroType }), /macros; save it as \.docx/],
  ["MACROS", "a.docm", word, /macros/],
  ["ZIP_BOMB", "a.docx", bomb, /unpack to far more/],
  ["ZIP_BOMB", "a.docx", wordDocument([], { documentXml: " ".repeat(9_000_000) }), /unpack to far more/],
  ["CORRUPT", "a.docx", hidden, /damaged; open it in Word/],
  ["CORRUPT", "a.docx", word.subarray(0, word.length - 60), /damaged/],
  ["CORRUPT", "a.docx", wordDocument([], { documentXml: "<w:document><w:body>" }), /damaged/],
  ["CORRUPT", "a.docx", wordDocument([], { documentXml: '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }), /damaged/],
  ["BINARY", "a.docx", oldOffice("WordDocument"), /before 2007/],
  ["ENCRYPTED", "a.docx", oldOffice("EncryptedPackage"), /password/],
  ["ENCRYPTED", "a.pdf", pdfDocument([printedPage(["1. Polite."], 1, "Code")], { encrypt: true }), /encrypted/],
  ["CORRUPT", "a.pdf", strToU8("%PDF-1.7\nnothing of the kind"), /damaged/],
  ["NO_TEXT", "a.pdf", pdfDocument([[], []]), /holds pictures of pages, no text/],
  ["LYING_NAME", "a.txt", pdf, /really a PDF/],
  ["LYING_NAME", "a.pdf", word, /really a Word document/],
  ["LYING_NAME", "a.docx", text, /really plain text/],
  ["LYING_NAME", "a.rtf", text, /really plain text/],
  ["CORRUPT", "a.pdf", new Uint8Array(100), /damaged, or is not what its name says/],
  ["EMPTY", "a.docx", new Uint8Array(), /empty/],
  ["TOO_LARGE", "a.pdf", new Uint8Array(20_000_001), /larger than 20 MB/],
  ["TOO_LARGE", "a.txt", strToU8("1. Polite.\n".repeat(70_000)), /larger than 700 kB/],
])("%s: %s is refused with a sentence that says what to do", async (code, fileName, bytes, sentence) => {
  const read = await readDocument(bytes, fileName);
  expect(read).toMatchObject({ ok: false, code, message: expect.stringMatching(sentence) });
  if (!read.ok) expect(read.message).toMatch(/^“a\.\w+” .*(?:;|choose).*\.$/);
});

test("a reader that takes too long is stopped, and the next file is read", async () => {
  const stopped = await readInWorker("WORD", word, "a.docx", { time: 1, memory: 256 });
  expect(stopped).toMatchObject({ ok: false, code: "TOO_LONG" });
  expect(await readDocument(word, "a.docx")).toMatchObject({ ok: true });
});

test("a reader that needs too much memory is stopped and takes nothing else with it", async () => {
  const large = wordDocument(Array.from({ length: 40_000 }, (_, at) => ({ text: `${at} polite` })));
  const stopped = await readInWorker("WORD", large, "a.docx", { time: 20_000, memory: 24 });
  expect(stopped).toMatchObject({ ok: false, code: "TOO_LARGE" });
});

test("five documents at once are all read, two at a time", async () => {
  const read = await Promise.all(Array.from({ length: 5 }, () => readDocument(word, "a.docx")));
  expect(read.map((one) => one.ok)).toEqual([true, true, true, true, true]);
});
