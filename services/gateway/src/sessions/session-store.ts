import { createHash, randomBytes } from "node:crypto";

/** Somebody who signed in. */
export interface SignedIn {
  /** Lower-case verified e-mail address. */
  readonly subject: string;
  readonly issuer: string;
  readonly name: string;
}

/** Where sessions are kept. Only a hash of the token is stored: who reads the store cannot take a session over. */
export interface SessionStore {
  /** Begins a session and gives its token (256 bits, base64url), which is nowhere else. */
  create(person: SignedIn): Promise<string>;
  /** Who the token belongs to, if the session is neither idle nor too old; this counts as use. */
  find(token: string): Promise<SignedIn | null>;
  end(token: string): Promise<void>;
  /** Ends every session of a person, on every device. */
  endAll(subject: string): Promise<void>;
}

/** How long a session lasts, in milliseconds. */
export interface SessionLifetime {
  readonly idle: number;
  readonly absolute: number;
}

/** 30 minutes without a request, 12 hours in all. */
export const defaultLifetime: SessionLifetime = { idle: 30 * 60_000, absolute: 12 * 3_600_000 };

/** A new session token. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is stored of a token. */
export function tokenHash(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}
