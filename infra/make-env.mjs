// node infra/make-env.mjs [--demo]: writes infra/.env from env.example with new passwords and keys, unless it is there.
import { generateKeyPairSync, randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const file = (name) => fileURLToPath(new URL(name, import.meta.url));
const demo = process.argv.includes("--demo");
const keys = generateKeyPairSync("ed25519");
const pem = (key, type) => key.export({ type, format: "pem" }).trim().replaceAll("\n", "\\n");
const values = {
  GATEWAY_PRIVATE_KEY: pem(keys.privateKey, "pkcs8"),
  GATEWAY_PUBLIC_KEY: pem(keys.publicKey, "spki"),
  PROBITY_KEYS: `first:${randomBytes(32).toString("base64")}`,
};
if (demo) Object.assign(values, { PROBITY_MODE: "demo", BASE_URL: "http://localhost:4000", OIDC_ISSUER: "" });

const lines = readFileSync(file("env.example"), "utf8").split("\n");
const filled = lines.map((line) => {
  const name = /^([A-Z_]+)=/.exec(line)?.[1];
  if (!name) return line;
  if (values[name] !== undefined) return `${name}=${values[name]}`;
  return name.endsWith("_PASSWORD") ? `${name}=${randomBytes(24).toString("base64url")}` : line;
});
try {
  writeFileSync(file(".env"), filled.join("\n"), { flag: "wx", mode: 0o600 });
  process.stdout.write("infra/.env is written. Fill in what is still empty.\n");
} catch {
  process.stderr.write("infra/.env is there already and is left as it is.\n");
  process.exitCode = 1;
}
