import { LRUCache } from "lru-cache";

/** What is asked for once may fill so much of all the room. */
const shareOfNewcomers = 1 / 8;

/**
 * What is costly to make and is sent as it is, bounded in bytes. What has been asked for again is kept apart from what was asked for
 * once: a run of questions that nobody asks twice takes an eighth of the room, and displaces nothing that many ask for.
 */
export class KeptBytes<Value extends { readonly body: Buffer }> {
  readonly #newcomers: LRUCache<string, Value>;
  readonly #proven: LRUCache<string, Value>;

  /** `overhead`: bytes that an entry takes beside its key and its body. */
  constructor(maxBytes: number, overhead: number) {
    const room = (share: number) =>
      new LRUCache<string, Value>({
        maxSize: Math.floor(maxBytes * share),
        sizeCalculation: ({ body }, key) => body.length + key.length + overhead,
      });
    this.#newcomers = room(shareOfNewcomers);
    this.#proven = room(1 - shareOfNewcomers);
  }

  get(key: string): Value | undefined {
    const proven = this.#proven.get(key);
    if (proven) return proven;
    const again = this.#newcomers.get(key);
    if (!again) return undefined;
    this.#newcomers.delete(key);
    this.#proven.set(key, again);
    return again;
  }

  set(key: string, value: Value): void {
    this.#newcomers.set(key, value);
    // What is larger than all the room of newcomers was refused there.
    if (!this.#newcomers.has(key)) this.#proven.set(key, value);
  }
}
