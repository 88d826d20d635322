import type { Pool } from "pg";
import { defaultLifetime, newToken, tokenHash, type SessionStore, type SignedIn } from "./session-store.js";

/** A use is written down at most this often, in milliseconds: a session may end so much early, never late. */
const grain = 60_000;

interface Row extends SignedIn {
  readonly begun: string;
  readonly seen: string;
}

/** Sessions in the table gateway.sessions, where only hashes of their tokens are. */
export class PostgresSessions implements SessionStore {
  constructor(
    readonly pool: Pool,
    readonly now: () => number = Date.now,
    readonly lifetime = defaultLifetime,
  ) {}

  async create({ subject, issuer, name }: SignedIn): Promise<string> {
    const token = newToken();
    const now = this.now();
    await this.pool.query("delete from gateway.sessions where begun < $1 or seen < $2", [
      now - this.lifetime.absolute,
      now - this.lifetime.idle,
    ]);
    await this.pool.query(
      "insert into gateway.sessions (token_hash, subject, issuer, name, begun, seen) values ($1, $2, $3, $4, $5, $5)",
      [tokenHash(token), subject, issuer, name, now],
    );
    return token;
  }

  async find(token: string): Promise<SignedIn | null> {
    const hash = tokenHash(token);
    const { rows } = await this.pool.query<Row>({
      name: "find-session",
      text: "select subject, issuer, name, begun, seen from gateway.sessions where token_hash = $1",
      values: [hash],
    });
    const [session] = rows;
    if (!session) return null;
    const now = this.now();
    const { subject, issuer, name } = session;
    if (now - Number(session.seen) > this.lifetime.idle || now - Number(session.begun) > this.lifetime.absolute) {
      await this.end(token);
      return null;
    }
    if (now - Number(session.seen) > grain)
      await this.pool.query("update gateway.sessions set seen = $2 where token_hash = $1", [hash, now]);
    return { subject, issuer, name };
  }

  async end(token: string): Promise<void> {
    await this.pool.query("delete from gateway.sessions where token_hash = $1", [tokenHash(token)]);
  }

  async endAll(subject: string): Promise<void> {
    await this.pool.query("delete from gateway.sessions where subject = $1", [subject]);
  }
}
