import { createHmac, generateKeyPairSync } from "node:crypto";
import { readFile } from "node:fs/promises";
import { SignJWT, importJWK, type CryptoKey } from "jose";
import type { Random } from "../shared/random.js";
import { platformProof, send, type OnPlatform } from "./platform-proof.js";

const part = (value: unknown): string =>
  Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");

interface Forgery {
  readonly name: string;
  readonly token: string;
}

/** D1: whatever is wrong with a token, it lets nobody in, not even as nobody. */
export const forgedTokens = platformProof("D1", async (on) => {
  const { platform, findings } = on;
  const query = JSON.stringify({ query: "{ viewer { subject } forces { slug } }" });
  const asked = (token: string) => send(platform, query, { authorization: `Bearer ${token}` });
  const [good, forged] = await forgeries(on);
  if ((await asked(good)).status !== 200)
    findings.failures.push("the right token is refused: the forgeries prove nothing");
  for (const { name, token } of forged) {
    findings.tried++;
    const { status, text } = await asked(token);
    if (status !== 401 || text.includes('"data"')) findings.failures.push(`${name}: ${status} ${text.slice(0, 200)}`);
  }
  if (findings.tried < 40) findings.failures.push(`only ${findings.tried} forms`);
});

async function forgeries({ platform, random }: OnPlatform): Promise<[string, Forgery[]]> {
  const { signing } = JSON.parse(await readFile(platform.platform.demoKeyFile, "utf8")) as {
    signing: Record<string, string> & { kid: string };
  };
  const key = (await importJWK(signing, "ES256")) as CryptoKey;
  const now = Math.floor(Date.now() / 1000);
  const subject = "operator@probity.example";
  const claims = {
    iss: `${platform.baseUrl}/demo-issuer`,
    aud: "probity",
    sub: subject,
    email: subject,
    email_verified: true,
    iat: now,
    exp: now + 600,
  };
  const header = { alg: "ES256", typ: "at+jwt", kid: signing.kid };
  const sign = (change: object, head: object = {}) =>
    new SignJWT({ ...claims, ...change }).setProtectedHeader({ ...header, ...head }).sign(key);
  const good = await sign({});
  const [, body = "", signature = ""] = good.split(".");
  const hmac = (secret: string, alg: string) => {
    const text = `${part({ ...header, alg })}.${body}`;
    return `${text}.${createHmac(alg.replace("HS", "sha"), secret).update(text).digest("base64url")}`;
  };
  const { claimForms, headForms } = wrong(claims.iss, now);
  const byClaims = await Promise.all(
    Object.entries(claimForms).map(async ([name, change]) => ({ name, token: await sign(change) })),
  );
  const byHead = await Promise.all(
    Object.entries(headForms).map(async ([name, head]) => ({ name, token: await sign({}, head) })),
  );
  return [good, [...byClaims, ...byHead, ...(await foreignKeys(claims, header)), ...plain(), ...damaged(good, random)]];

  function plain(): Forgery[] {
    const algs = ["none", "None", "NONE", "nOnE", "", "HS256", "ES512", "RS256", "PS256", "EdDSA"];
    const unsigned = algs.map((alg) => ({
      name: `alg ${alg}, no signature`,
      token: `${part({ ...header, alg })}.${body}.`,
    }));
    const secrets = [JSON.stringify(signing), signing["x"] ?? "", signing.kid, "", "demo"];
    const keyed = secrets.flatMap((secret, index) =>
      ["HS256", "HS512"].map((alg) => ({ name: `${alg} with public text ${index}`, token: hmac(secret, alg) })),
    );
    return [
      ...unsigned,
      ...keyed,
      {
        name: "another's signature",
        token: `${part(header)}.${part({ ...claims, email: "auditor@probity.example" })}.${signature}`,
      },
    ];
  }
}

/** The right token with one letter changed. */
function damaged(good: string, random: Random): Forgery[] {
  return Array.from({ length: 20 }, (_, index) => {
    const at = random.below(good.length - 4);
    const letter = good[at] === "A" ? "B" : "A";
    return {
      name: `letter ${at} changed (${index})`,
      token: good[at] === "." ? good.replace(".", "") : good.slice(0, at) + letter + good.slice(at + 1),
    };
  });
}

/** Claims and headers of which one thing is wrong. */
function wrong(issuer: string, now: number): Record<"claimForms" | "headForms", Record<string, object>> {
  const claimForms: Record<string, object> = {
    "another issuer": { iss: "https://issuer.example" },
    "an issuer with a slash": { iss: `${issuer}/` },
    "no issuer": { iss: undefined },
    "a list of issuers": { iss: [issuer] },
    "another audience": { aud: "another" },
    "no audience": { aud: undefined },
    "an audience in capitals": { aud: "PROBITY" },
    "an audience that contains ours": { aud: "probity-admin" },
    "an empty list of audiences": { aud: [] },
    expired: { iat: now - 900, exp: now - 60 },
    "no end": { exp: undefined },
    "an end in words": { exp: "tomorrow" },
    "no beginning": { iat: undefined },
    "not yet": { nbf: now + 600 },
    "no subject": { sub: undefined },
    "an empty subject": { sub: "" },
    "an address not verified": { email_verified: false },
    "verified in words": { email_verified: "true" },
    "an address that is an object": { email: { toString: "operator@probity.example" } },
    "an address that is a list": { email: ["operator@probity.example"] },
    "somebody unknown": { email: "nobody@probity.example" },
    "an unknown client": { email: undefined, client_id: "ghost", sub: "ghost" },
    "a client that is not the subject": { email: undefined, client_id: "reader" },
    "a client called as the gateway": { email: undefined, client_id: "probity-gateway", sub: "probity-gateway" },
    "an id token's nonce": { nonce: "n" },
    "an id token's hash": { at_hash: "h" },
  };
  const headForms: Record<string, object> = {
    "an id token's type": { typ: "JWT" },
    "no type": { typ: undefined },
    "an internal type": { typ: "probity-identity+jwt" },
    "a logout token": { typ: "logout+jwt" },
  };
  return { claimForms, headForms };
}

async function foreignKeys(claims: object, header: { alg: string; typ: string; kid: string }): Promise<Forgery[]> {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const jwk = publicKey.export({ format: "jwk" });
  const heads: Record<string, object> = {
    "another key": {},
    "another key brought along": { jwk },
    "another key from elsewhere": { jku: "https://keys.example/" },
    "another certificate": { x5u: "https://keys.example/c", x5c: ["AA"] },
    "another key under a path": { kid: "../../demo-issuer.json" },
    "another key by SQL": { kid: "' or 1=1 --" },
  };
  return Promise.all(
    Object.entries(heads).map(async ([name, head]) => ({
      name,
      token: await new SignJWT({ ...claims }).setProtectedHeader({ ...header, ...head }).sign(privateKey),
    })),
  );
}
