import type { Platform } from "@probity/platform/start-platform";
import { pdfDocument, printedPage } from "@probity/protocols/importing/tests/pdf";
import { wordDocument } from "@probity/protocols/importing/tests/word";
import { randomUUID } from "node:crypto";
import { tokenOf } from "./token.js";

/** How long a document of 30 printed pages takes from the request to the answer, all its clauses stored, in milliseconds. */
export interface ImportTimes {
  readonly word: number;
  readonly pdf: number;
}

const pages = 30;
const linesOfPage = 44;
const tries = 5;
const registrar = "registrar@staffordshire.example";

const importDocument = `mutation ($input: ImportProtocolDocumentInput!) { importProtocolDocument(input: $input) { clauses { id } } }`;

const sentences = [
  "Staff tell the Chief Executive of any gift within 28 days and keep a record of it.",
  "The Commissioner asks the Monitoring Officer for advice before a decision is made.",
  "Nobody may speak for the office without the permission of the Chief Executive.",
  "The register is published and is reviewed every two years.",
];

/** Imports the two packed formats, each the median of a few tries after one to warm up. @throws when a document is refused */
export async function measureImport(platform: Platform, forceId: string): Promise<ImportTimes> {
  const token = await tokenOf(platform, registrar);
  const send = (fileName: string, bytes: Uint8Array) =>
    timeOf(() => importOnce(platform, { token, forceId, fileName, bytes }));
  return { word: await send("measured.docx", wordPages()), pdf: await send("measured.pdf", pdfPages()) };
}

interface Sent {
  readonly token: string;
  readonly forceId: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

async function importOnce(platform: Platform, { token, forceId, fileName, bytes }: Sent): Promise<void> {
  const input = {
    forceId,
    title: "A Measured Protocol",
    instrument: "RELATIONS_PROTOCOL",
    fileName,
    contentBase64: Buffer.from(bytes).toString("base64"),
    idempotencyKey: randomUUID(),
  };
  const response = await fetch(`${platform.baseUrl}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: importDocument, variables: { input } }),
  });
  const text = await response.text();
  if (response.status !== 200 || text.startsWith('{"errors"')) throw new Error(`${fileName}: ${text.slice(0, 300)}`);
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  await work();
  const times: number[] = [];
  for (let tried = 0; tried < tries; tried += 1) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(tries / 2)] ?? 0;
}

/** One clause for every two lines, as a printed page has them. */
const clausesOfPage = linesOfPage / 2;
const sentence = (number: number): string => sentences[number % sentences.length] ?? "";

function wordPages(): Uint8Array {
  return wordDocument(
    Array.from({ length: pages * clausesOfPage }, (_, at) => {
      if (at % clausesOfPage === 0) return { text: `Part ${at / clausesOfPage + 1}`, style: "Heading1" };
      return { text: `Matter ${at}. ${sentence(at)}`, list: 1 };
    }),
  );
}

function pdfPages(): Uint8Array {
  return pdfDocument(
    Array.from({ length: pages }, (_, page) => {
      const lines = Array.from({ length: clausesOfPage }, (_line, line) => {
        const number = page * clausesOfPage + line + 1;
        return [`${number}. Matter ${number}.`, sentence(number)];
      });
      return printedPage(lines.flat(), page + 1, "A Measured Protocol");
    }),
  );
}
