import { createHash, scrypt } from "node:crypto";
import { promisify } from "node:util";
import { invalid } from "@probity/service-kit/errors";

// As in the references of cases: no vowels, so that no words come up, and nothing that looks like something else.
const letters = "BCDFGHJKMNPQRSTVWXZ23456789";
const length = 16;
const written = /^[\w-]{22}$/;

const stretch = promisify<string, string, number, Buffer>(scrypt);

/**
 * The receipt code of a concern: 16 letters of 27, 76 bits. It comes from the key that its form was sent with, so that the
 * same form sent twice, by a double click or after a lost answer, raises one concern and shows its code again.
 * @param key 16 bytes drawn by chance, base64url. @throws INVALID on any other form
 */
export function receiptCode(key: string): string {
  if (!written.test(key)) throw invalid("key", "Send 16 bytes drawn by chance, as base64url.");
  let drawn = BigInt(`0x${createHash("sha256").update(`probity receipt code ${key}`).digest("hex")}`);
  let code = "";
  for (let at = 0; at < length; at += 1) {
    code += letters[Number(drawn % BigInt(letters.length))];
    drawn /= BigInt(letters.length);
  }
  return code.replace(/(.{4})(?=.)/g, "$1-");
}

/** What is stored of a code. Slow on purpose, the same work for any text, and the same for the same code: one statement finds it. */
export async function receiptHash(forceId: string, code: string): Promise<string> {
  const typed = code
    .slice(0, 100)
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, "");
  return (await stretch(typed, `probity receipt ${forceId}`, 32)).toString("base64url");
}
