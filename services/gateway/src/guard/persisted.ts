import { LRUCache } from "lru-cache";
import type { Documents, Prepared } from "./documents.js";
import type { Params } from "./params.js";
import { Refusal, badRequest } from "./refusal.js";

/** Automatic persisted queries of one graph. Only a document within the limits is ever remembered. */
export class PersistedQueries {
  readonly #texts = new LRUCache<string, string>({
    max: 2000,
    maxSize: 8_000_000,
    sizeCalculation: (text) => text.length + 1,
  });

  constructor(readonly documents: Documents) {}

  /** The document meant by the request, sent in full or named by its hash. @throws Refusal */
  find({ query, persistedHash }: Params): Prepared {
    if (persistedHash === undefined) {
      if (query === undefined) throw badRequest("`query` is missing.");
      return this.documents.prepare(query);
    }
    const text = query ?? this.#texts.get(persistedHash);
    if (text === undefined) throw new Refusal(200, "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound");
    const prepared = this.documents.prepare(text);
    if (prepared.hash !== persistedHash) throw badRequest("The hash is not that of the query.");
    this.#texts.set(persistedHash, text);
    return prepared;
  }
}
