import { createHash } from "node:crypto";
import type { GraphOperation } from "../graph/graph.js";
import { KeptBytes } from "./kept-bytes.js";

/** Says which state of the published data is current; null where that cannot be known, and then nothing is kept. */
export interface DataVersion {
  current(): string | null;
}

/** An answer kept as it is sent. */
export interface KeptAnswer {
  readonly body: Buffer;
  readonly etag: string;
}

/** Answers of the public graph, which are the same for everybody until the published data changes. Bounded in bytes. */
export class AnswerCache {
  readonly #answers: KeptBytes<KeptAnswer>;

  constructor(
    readonly version: DataVersion,
    maxBytes = 16_000_000,
  ) {
    this.#answers = new KeptBytes(maxBytes, 200);
  }

  /** The key under the present data, or null: do not keep. To be taken before the answer is made. */
  key({ prepared, variables, operationName }: GraphOperation): string | null {
    const version = this.version.current();
    if (version === null) return null;
    return `${version} ${prepared.hash} ${operationName ?? ""} ${stable(variables)}`;
  }

  get(key: string): KeptAnswer | undefined {
    return this.#answers.get(key);
  }

  keep(key: string, body: Buffer): KeptAnswer {
    const answer = { body, etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"` };
    this.#answers.set(key, answer);
    return answer;
  }
}

function stable(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "";
  if (Array.isArray(value)) return `[${value.map(stable).join(",")}]`;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${stable(inner)}`).join(",")}}`;
}
