import { createHash, randomBytes } from "node:crypto";

/** A new secret of a force: 256 random bits behind the force that it is for. */
export function newProvisioningSecret(forceId: string): string {
  return `pscim_${forceId.replaceAll("-", "")}_${randomBytes(32).toString("base64url")}`;
}

/** The force that a secret is for, and by what it is found; null for what is no such secret. */
export function readProvisioningSecret(secret: string): { forceId: string; hash: Buffer } | null {
  const hex = /^pscim_([0-9a-f]{32})_[\w-]{43}$/.exec(secret)?.[1];
  if (!hex) return null;
  const forceId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  return { forceId, hash: createHash("sha256").update(secret).digest() };
}
