import { Worker } from "node:worker_threads";
import type { ImportRefusal, ImportRefusalCode } from "../import-result.js";
import { printableName, refuse } from "../reading/decode.js";
import type { LinesRead } from "../reading/document-line.js";
import type { DocumentFormat } from "./format.js";

/** What a reader found against a file; `says` is the sentence that goes on after the file's name. */
export interface ReaderRefusal {
  ok: false;
  code: ImportRefusalCode;
  says: string;
}

export type WorkerFormat = Exclude<DocumentFormat, "TEXT">;

export interface ReadLimits {
  /** Milliseconds one file may take. */
  readonly time: number;
  /** Megabytes of heap one file may need. */
  readonly memory: number;
}

const usualLimits: ReadLimits = { time: 10_000, memory: 256 };

/** Files read at once; the others wait. */
const atOnce = 2;
let running = 0;
const waiting: (() => void)[] = [];

/**
 * Reads a file in a thread of its own, so that a large or hostile one neither holds up other requests nor takes more than
 * its share of time and memory. What the thread breaks under comes back as a refusal.
 */
export async function readInWorker(
  format: WorkerFormat,
  bytes: Uint8Array,
  fileName: string,
  limits: ReadLimits = usualLimits,
): Promise<LinesRead | ImportRefusal> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    const answer = await answerOf(format, bytes, limits);
    return answer.ok ? answer : refuse(answer.code, `${printableName(fileName)} ${answer.says}`);
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

async function answerOf(
  format: WorkerFormat,
  bytes: Uint8Array,
  limits: ReadLimits,
): Promise<LinesRead | ReaderRefusal> {
  // Beside the source lies the source, beside the compiled code the compiled code.
  const ending = import.meta.url.endsWith(".ts") ? "ts" : "js";
  const worker = new Worker(new URL(`./reader.worker.${ending}`, import.meta.url), {
    workerData: { format, bytes: bytes },
    execArgv: ending === "ts" ? ["--conditions=source", "--no-warnings"] : [],
    resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: 32 },
  });
  const { promise, resolve } = Promise.withResolvers<LinesRead | ReaderRefusal>();
  const timer = setTimeout(resolve, limits.time, tooLong);
  worker.once("message", resolve);
  worker.once("error", (error: Error & { code?: string }) => {
    resolve(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? tooLarge : broken);
  });
  worker.once("exit", () => resolve(broken));
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

const refusal = (code: ImportRefusalCode, says: string): ReaderRefusal => ({ ok: false, code, says });
const tooLong = refusal("TOO_LONG", "takes too long to read; save its words as plain text and import that.");
const tooLarge = refusal("TOO_LARGE", "is too large to read; import it in parts.");
const broken = refusal("CORRUPT", "cannot be read; save its words as plain text and import that.");
