import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { KeyProblem } from "./key-provider.js";

const form = 1;
const nonceLength = 12;
const tagLength = 16;

/**
 * Encrypts with AES-256-GCM under a nonce drawn by chance. What it is bound to (whose it is, which field) is not stored and
 * must be said again to open it, so that a sealed text moved to another row does not open.
 */
export function seal(key: Buffer, plain: Buffer, boundTo: string): Buffer {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv("aes-256-gcm", key, nonce, { authTagLength: tagLength });
  cipher.setAAD(Buffer.from(boundTo));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.of(form), nonce, cipher.getAuthTag(), sealed]);
}

/** Opens what `seal` made. @throws KeyProblem when the key is another, it was bound to something else, or it was altered. */
export function unseal(key: Buffer, sealed: Buffer, boundTo: string): Buffer {
  const start = 1 + nonceLength + tagLength;
  if (sealed.length < start || sealed[0] !== form) throw new KeyProblem("What was sealed has an unknown form.");
  try {
    const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(1, 1 + nonceLength), {
      authTagLength: tagLength,
    });
    decipher.setAAD(Buffer.from(boundTo));
    decipher.setAuthTag(sealed.subarray(1 + nonceLength, start));
    return Buffer.concat([decipher.update(sealed.subarray(start)), decipher.final()]);
  } catch (cause) {
    throw new KeyProblem("What was sealed does not open by this key.", { cause });
  }
}
