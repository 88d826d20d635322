import { createHash, randomBytes } from "node:crypto";
import { parse, stringify } from "uuid";

/** What a secret address says: the force, so that its rows alone are looked at, and the digest by which the secret is kept. */
export interface FeedSecret {
  readonly forceId: string;
  readonly hash: Buffer;
}

const secretBytes = 32;

/** A new secret of 256 bits for a force, as it stands in the address. */
export function newFeedToken(forceId: string): string {
  return Buffer.concat([parse(forceId), randomBytes(secretBytes)]).toString("base64url");
}

/** Takes a token apart; a malformed one becomes a secret that nobody has, so that it is looked up as any other. */
export function readFeedToken(token: string): FeedSecret {
  const bytes = Buffer.from(token, "base64url");
  const wellFormed = bytes.length === 16 + secretBytes && bytes.toString("base64url") === token;
  const known = wellFormed ? bytes : Buffer.alloc(16 + secretBytes);
  return {
    forceId: unchecked(known.subarray(0, 16)),
    hash: createHash("sha256").update(known.subarray(16)).digest(),
  };
}

/** Sixteen bytes written as an id, whatever they are: one that is no UUID finds nothing. */
function unchecked(bytes: Buffer): string {
  try {
    return stringify(bytes);
  } catch {
    return "00000000-0000-0000-0000-000000000000";
  }
}
