import { hkdfSync } from "node:crypto";
import { KeyProblem, type KeyProvider, type WrappedKey } from "./key-provider.js";
import { seal, unseal } from "./seal.js";

const written = /^[A-Za-z0-9._-]{1,40}:[A-Za-z0-9+/]{43}=$/;

/**
 * Keys of the forces derived (HKDF, SHA-256) from master keys that the operator gives: in the environment, or in a file.
 * The first wraps; the others open what they wrapped before, until everything is wrapped anew.
 */
export class MasterKeys implements KeyProvider {
  private readonly masters: ReadonlyMap<string, Buffer>;
  private readonly current: string;

  /** @param text `id:base64` of 32 bytes each, the present one first, by commas or lines. @throws one sentence on any other form. */
  constructor(text: string) {
    const keys = text.split(/[\s,]+/).filter((part) => part !== "");
    const wrong = keys.findIndex((key) => !written.test(key));
    if (keys.length === 0 || wrong >= 0) {
      const which = keys.length === 0 ? "there is none" : `number ${wrong + 1} is not`;
      throw new Error(`A master key is written id:base64 of 32 bytes, the present one first; ${which}.`);
    }
    const pairs = keys.map((key) => [key.slice(0, key.indexOf(":")), key.slice(key.indexOf(":") + 1)] as const);
    this.masters = new Map(pairs.map(([id, base64]) => [id, Buffer.from(base64, "base64")]));
    if (this.masters.size < pairs.length) throw new Error("Two master keys have the same id: give each its own.");
    this.current = pairs[0]?.[0] ?? "";
  }

  async wrap(forceId: string, dataKey: Buffer): Promise<WrappedKey> {
    return { keyId: this.current, wrapped: seal(this.keyOf(forceId, this.current), dataKey, forceId) };
  }

  async unwrap(forceId: string, { keyId, wrapped }: WrappedKey): Promise<Buffer> {
    return unseal(this.keyOf(forceId, keyId), wrapped, forceId);
  }

  async currentKeyId(): Promise<string> {
    return this.current;
  }

  private keyOf(forceId: string, id: string): Buffer {
    const master = this.masters.get(id);
    if (!master) throw new KeyProblem(`A key that is still in use is missing from the master keys: put ${id} back.`);
    return Buffer.from(hkdfSync("sha256", master, forceId, "probity force key", 32));
  }
}
