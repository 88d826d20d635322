import { createHash } from "node:crypto";

/** An id of the random form that stands for a text. */
export function uuidOf(text: string): string {
  const digits = createHash("sha256").update(text).digest("hex");
  const variant = "89ab"[Number.parseInt(digits.slice(16, 17), 16) % 4];
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}
