import { randomBytes } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from "jose";
import { z } from "zod";

const keyFile = z.object({
  signing: z.object({
    kty: z.literal("EC"),
    crv: z.literal("P-256"),
    x: z.string(),
    y: z.string(),
    d: z.string(),
    kid: z.string(),
    alg: z.literal("ES256"),
    use: z.literal("sig"),
  }),
  cookies: z.string().min(20),
});

/** The demo issuer's secrets: its signing key (private JWK) and the key of its cookies. */
export type DemoKeys = z.infer<typeof keyFile>;

/** The keys of a file, made when it is not there; readable by its owner only. @throws when the file holds something else. */
export async function demoKeys(path: string): Promise<DemoKeys> {
  const present = await readIfThere(path);
  if (present !== null) return keyFile.parse(JSON.parse(present));
  await mkdir(dirname(path), { recursive: true });
  await putIfAbsent(path, JSON.stringify(await makeKeys()));
  return keyFile.parse(JSON.parse(await readFile(path, "utf8")));
}

/** The file appears whole or not at all: another process may be making it at the same moment. */
async function putIfAbsent(path: string, text: string): Promise<void> {
  const draft = `${path}.${randomBytes(6).toString("hex")}`;
  await writeFile(draft, text, { mode: 0o600, flag: "wx" });
  try {
    await link(draft, path);
  } catch (error) {
    if (!isCode(error, "EEXIST")) throw error;
  } finally {
    await rm(draft);
  }
}

async function makeKeys(): Promise<DemoKeys> {
  const { privateKey } = await generateKeyPair("ES256", { extractable: true });
  const jwk = await exportJWK(privateKey);
  const kid = await calculateJwkThumbprint(jwk);
  return keyFile.parse({
    signing: { ...jwk, kid, alg: "ES256", use: "sig" },
    cookies: randomBytes(32).toString("base64url"),
  });
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (isCode(error, "ENOENT")) return null;
    throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
