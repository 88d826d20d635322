/** A data key as it is stored: encrypted by the key of its force. */
export interface WrappedKey {
  /** Which of the provider's keys wrapped it, so that it can be opened after that key has been replaced. */
  readonly keyId: string;
  readonly wrapped: Buffer;
}

/**
 * Keeps the keys of the forces. A service never stores one: it hands over a data key to be wrapped, and what is wrapped
 * to be opened. What one force's key wrapped, no other force's opens.
 */
export interface KeyProvider {
  /** Encrypts a data key by the force's present key. */
  wrap(forceId: string, dataKey: Buffer): Promise<WrappedKey>;
  /** @throws KeyProblem when the key is not known any more, or when it is not this force's or was altered. */
  unwrap(forceId: string, stored: WrappedKey): Promise<Buffer>;
  /** Which key wraps at present: what another one wrapped waits to be wrapped anew. */
  currentKeyId(): Promise<string>;
}

/** A key that cannot be used; the message may name its id, never the key or what it opens. */
export class KeyProblem extends Error {
  override readonly name = "KeyProblem";
}
