import { LRUCache } from "lru-cache";
import { defaultLifetime, newToken, tokenHash, type SessionStore, type SignedIn } from "./session-store.js";

interface Kept {
  readonly person: SignedIn;
  readonly begun: number;
  seen: number;
}

/** Sessions that end with the process: for the gateway alone, and tests. */
export class MemorySessions implements SessionStore {
  readonly #sessions = new LRUCache<string, Kept>({ max: 10_000 });

  constructor(
    readonly now: () => number = Date.now,
    readonly lifetime = defaultLifetime,
  ) {}

  async create(person: SignedIn): Promise<string> {
    const token = newToken();
    this.#sessions.set(key(token), { person, begun: this.now(), seen: this.now() });
    return token;
  }

  async find(token: string): Promise<SignedIn | null> {
    const session = this.#sessions.get(key(token));
    if (!session) return null;
    const now = this.now();
    if (now - session.seen > this.lifetime.idle || now - session.begun > this.lifetime.absolute) {
      this.#sessions.delete(key(token));
      return null;
    }
    session.seen = now;
    return session.person;
  }

  async end(token: string): Promise<void> {
    this.#sessions.delete(key(token));
  }

  async endAll(subject: string): Promise<void> {
    for (const [hash, { person }] of this.#sessions) if (person.subject === subject) this.#sessions.delete(hash);
  }
}

function key(token: string): string {
  return tokenHash(token).toString("base64");
}
