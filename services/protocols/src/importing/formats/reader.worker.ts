import { parentPort, workerData } from "node:worker_threads";
import type { LinesRead } from "../reading/document-line.js";
import type { ReaderRefusal, WorkerFormat } from "./read-in-worker.js";

type Reader = (bytes: Uint8Array) => LinesRead | ReaderRefusal | Promise<LinesRead | ReaderRefusal>;

// Imported by the package's own name: the thread of a test runs on the sources, where no ".js" lies.
const readers: Readonly<Record<WorkerFormat, () => Promise<Reader>>> = {
  WORD: async () => (await import("@probity/protocols/importing/formats/word")).readWord,
  PDF: async () => (await import("@probity/protocols/importing/formats/pdf")).readPdf,
  MARKDOWN: async () => (await import("@probity/protocols/importing/formats/markdown")).readMarkdown,
};

const { format, bytes } = workerData as { format: WorkerFormat; bytes: Uint8Array };
const read = await readers[format]();
parentPort?.postMessage(await read(bytes));
