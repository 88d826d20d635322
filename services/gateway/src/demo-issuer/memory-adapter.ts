import { LRUCache } from "lru-cache";
import type { Adapter, AdapterFactory, AdapterPayload } from "oidc-provider";

interface Store {
  readonly entries: LRUCache<string, AdapterPayload>;
  /** Session id of the provider by its uid. */
  readonly uids: LRUCache<string, string>;
}

/** Where the demo issuer keeps sign-ins under way: in this process, bounded, gone when it ends. */
export function memoryAdapters(): AdapterFactory {
  const store: Store = { entries: new LRUCache({ max: 20_000 }), uids: new LRUCache({ max: 20_000 }) };
  return (kind) => new MemoryAdapter(kind, store);
}

class MemoryAdapter implements Adapter {
  constructor(
    readonly kind: string,
    readonly store: Store,
  ) {}

  async upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
    const ttl = expiresIn * 1000;
    this.store.entries.set(this.#key(id), payload, { ttl });
    if (this.kind === "Session" && payload.uid) this.store.uids.set(payload.uid, id, { ttl });
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    return this.store.entries.get(this.#key(id));
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    const id = this.store.uids.get(uid);
    return id === undefined ? undefined : this.find(id);
  }

  async findByUserCode(): Promise<undefined> {
    return undefined;
  }

  async consume(id: string): Promise<void> {
    const payload = await this.find(id);
    if (payload) payload["consumed"] = Math.floor(Date.now() / 1000);
  }

  async destroy(id: string): Promise<void> {
    this.store.entries.delete(this.#key(id));
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, payload] of this.store.entries) if (payload.grantId === grantId) this.store.entries.delete(key);
  }

  #key(id: string): string {
    return `${this.kind}:${id}`;
  }
}
