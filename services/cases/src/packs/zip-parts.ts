import { createHash, type Hash } from "node:crypto";
import { Zip, ZipDeflate } from "fflate";

/** The bytes of one part of a pack, the last aside. */
export const packPartSize = 1_500_000;

/** What was put into a pack. */
export interface Packed {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

/** Keeps a part, from 1; the next bytes wait for it. */
type KeepPart = (part: number, bytes: Buffer) => Promise<void>;

/**
 * Writes a zip file in parts as it is made: never more of it is in memory than one part and what is being added. What it was given is
 * hashed on its way, and so is the whole.
 */
export class ZipParts {
  private readonly zip: Zip;
  private readonly whole: Hash = createHash("sha256");
  private waiting: Buffer[] = [];
  private held = 0;
  private parts = 0;
  private size = 0;
  private problem: Error | null = null;

  constructor(
    private readonly keep: KeepPart,
    private readonly madeAt: Date,
  ) {
    this.zip = new Zip((error, chunk) => {
      if (error) this.problem = error;
      else this.take(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    });
  }

  /** Adds a text, made smaller. */
  async addText(path: string, text: string): Promise<Packed> {
    return this.add(new ZipDeflate(path, { level: 6 }), path, [Buffer.from(text)]);
  }

  /** Adds a document as it is, part by part: most kinds are compressed already. Not as "stored": some programs do not find its end. */
  async addBytes(path: string, parts: AsyncIterable<Buffer>): Promise<Packed> {
    return this.add(new ZipDeflate(path, { level: 0 }), path, parts);
  }

  /** Ends the file. */
  async end(): Promise<{ parts: number; size: number; sha256: string }> {
    this.zip.end();
    await this.flush(true);
    return { parts: this.parts, size: this.size, sha256: this.whole.digest("hex") };
  }

  private async add(entry: ZipDeflate, path: string, parts: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<Packed> {
    entry.mtime = this.madeAt;
    this.zip.add(entry);
    const hash = createHash("sha256");
    let size = 0;
    for await (const bytes of parts) {
      hash.update(bytes);
      size += bytes.length;
      // The zip file may keep what it is given: a part of its own, so that a pool of buffers is not written over.
      entry.push(new Uint8Array(bytes));
      await this.flush();
    }
    entry.push(new Uint8Array(0), true);
    await this.flush();
    return { path, size, sha256: hash.digest("hex") };
  }

  private take(chunk: Buffer): void {
    this.whole.update(chunk);
    this.size += chunk.length;
    this.waiting.push(chunk);
    this.held += chunk.length;
  }

  private async flush(last = false): Promise<void> {
    if (this.problem) throw this.problem;
    while (this.held >= packPartSize || (last && this.held > 0)) {
      const bytes = Buffer.concat(this.waiting);
      const part = bytes.subarray(0, packPartSize);
      const rest = bytes.subarray(part.length);
      this.waiting = rest.length > 0 ? [rest] : [];
      this.held = rest.length;
      this.parts += 1;
      await this.keep(this.parts, part);
    }
  }
}
