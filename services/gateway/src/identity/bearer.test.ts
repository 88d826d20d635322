import { createHmac, generateKeyPairSync, sign } from "node:crypto";
import { readFile } from "node:fs/promises";
import { SignJWT, exportSPKI, generateKeyPair, importJWK, type CryptoKey, type JWTHeaderParameters } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testGateway, type TestGateway } from "../testing/test-gateway.js";

const subject = "monitoring.officer@staffordshire.example";
let at: TestGateway;
let own: CryptoKey;
let kid: string;
let publicPem: string;
beforeAll(async () => {
  at = await testGateway();
  const { signing } = JSON.parse(await readFile(at.keyFile, "utf8"));
  const key = await importJWK({ ...signing, ext: true }, "ES256", { extractable: true });
  if (key instanceof Uint8Array) throw new Error("Not a key.");
  own = key;
  kid = signing.kid;
  const { d: _secret, ...published } = signing;
  const publicKey = await importJWK(published, "ES256", { extractable: true });
  if (publicKey instanceof Uint8Array) throw new Error("Not a key.");
  publicPem = await exportSPKI(publicKey);
});
afterAll(() => at[Symbol.asyncDispose]());

const now = () => Math.floor(Date.now() / 1000);
const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
const good = () => ({
  iss: at.issuer,
  aud: "probity",
  sub: subject,
  email: subject,
  email_verified: true,
  iat: now(),
  exp: now() + 600,
});

/** A token that is right in everything but what is given. */
function token(
  claims: Record<string, unknown> = {},
  header: Partial<JWTHeaderParameters> = {},
  key: CryptoKey = own,
): Promise<string> {
  return new SignJWT({ ...good(), ...claims })
    .setProtectedHeader({ alg: "ES256", typ: "at+jwt", kid, ...header })
    .sign(key);
}

const ask = async (authorization: string) => {
  const { status, json, headers } = await at.post({ query: "{ whoAmI { subject } }" }, { authorization });
  return {
    status,
    data: json.data,
    code: json.errors?.[0]?.extensions["code"],
    challenge: headers.get("www-authenticate"),
  };
};

test("a right token is taken", async () => {
  expect(await ask(`Bearer ${await token()}`)).toMatchObject({ status: 200, data: { whoAmI: { subject } } });
});

test("an address is compared in lower case", async () => {
  expect(await ask(`Bearer ${await token({ email: subject.toUpperCase() })}`)).toMatchObject({
    data: { whoAmI: { subject } },
  });
});

describe("401, never anonymous:", () => {
  test.each<[string, () => Promise<string> | string]>([
    ["no token", () => ""],
    ["not a JWT", () => "abc"],
    ["three empty parts", () => ".."],
    ["alg none", () => `${part({ alg: "none", typ: "at+jwt" })}.${part(good())}.`],
    [
      "alg none, with a signature",
      async () => `${part({ alg: "none", typ: "at+jwt" })}.${part(good())}.${(await token()).split(".")[2]}`,
    ],
    ["alg None in capitals", () => `${part({ alg: "NONE" })}.${part(good())}.x`],
    [
      "HS256 with the public key",
      () => {
        const text = `${part({ alg: "HS256", typ: "at+jwt", kid })}.${part(good())}`;
        return `${text}.${createHmac("sha256", publicPem).update(text).digest("base64url")}`;
      },
    ],
    [
      "another claim under the same signature",
      async () => {
        const [header, , signature] = (await token()).split(".");
        return `${header}.${part({ ...good(), email: "pcc@cumbria.example" })}.${signature}`;
      },
    ],
    ["a signature cut off", async () => (await token()).replace(/\.[^.]+$/, ".")],
    ["another key of the same kind", async () => token({}, {}, (await generateKeyPair("ES256")).privateKey)],
    [
      "another key under its own kid",
      async () => token({}, { kid: "mine" }, (await generateKeyPair("ES256")).privateKey),
    ],
    [
      "a key brought along (jwk)",
      async () => {
        const { privateKey } = await generateKeyPair("ES256");
        return token({}, { jwk: { kty: "EC", crv: "P-256", x: "AA", y: "AA" } }, privateKey);
      },
    ],
    [
      "keys from elsewhere (jku)",
      async () => token({}, { jku: "https://evil.example/keys" }, (await generateKeyPair("ES256")).privateKey),
    ],
    [
      "a certificate from elsewhere (x5u)",
      async () => token({}, { x5u: "https://evil.example/x" }, (await generateKeyPair("ES256")).privateKey),
    ],
    [
      "a critical header nobody knows",
      () => `${part({ alg: "ES256", typ: "at+jwt", kid, crit: ["x"], x: 1 })}.${part(good())}.AA`,
    ],
    [
      "an Ed25519 key of one's own",
      () => {
        const { privateKey } = generateKeyPairSync("ed25519");
        const text = `${part({ alg: "EdDSA", typ: "at+jwt", kid })}.${part(good())}`;
        return `${text}.${sign(null, Buffer.from(text), privateKey).toString("base64url")}`;
      },
    ],
    ["an id token", () => token({}, { typ: "JWT" })],
    ["no type", () => token({}, { typ: "" })],
    ["an internal identity token's type", () => token({}, { typ: "probity-identity+jwt" })],
    ["another issuer", () => token({ iss: "https://evil.example" })],
    ["an issuer that begins alike", () => token({ iss: `${at.issuer}.evil.example` })],
    ["no issuer", () => token({ iss: undefined })],
    ["another audience", () => token({ aud: "other" })],
    ["no audience", () => token({ aud: undefined })],
    ["expired", () => token({ iat: now() - 7200, exp: now() - 3600 })],
    ["no end", () => token({ exp: undefined })],
    ["an end that is text", () => token({ exp: "never" })],
    ["not yet", () => token({ nbf: now() + 600 })],
    ["nobody in it", () => token({ sub: undefined })],
    ["an address nobody has verified", () => token({ email_verified: false })],
    ["verified only in words", () => token({ email_verified: "true" })],
    ["an address that is a list", () => token({ email: [subject] })],
    ["a client's id that is not the subject", () => token({ email: undefined, client_id: "reader" })],
    [
      "a token in a token",
      async () =>
        token({}, {}).then(
          (inner) => `${part({ alg: "ES256", cty: "JWT" })}.${Buffer.from(inner).toString("base64url")}.AA`,
        ),
    ],
    ["a token encrypted to nobody (five parts)", () => `${part({ alg: "dir", enc: "A256GCM" })}..AA.AA.AA`],
  ])("%s", async (_name, make) => {
    const answer = await ask(`Bearer ${await make()}`);
    expect(answer).toMatchObject({ status: 401, data: undefined, code: "UNAUTHENTICATED" });
    expect(answer.challenge).toMatch(/^Bearer/);
  });

  test.each(["Basic cmVhZGVyOng=", "Bearer", "bearer  x", "Token abc", "Bearer a.b.c, Bearer d.e.f"])(
    "%s",
    async (authorization) => {
      expect(await ask(authorization)).toMatchObject({ status: 401, code: "UNAUTHENTICATED" });
    },
  );
});

describe("nothing but the token says who is asking", () => {
  test.each([
    ["x-user", "operator@probity.example"],
    ["x-forwarded-user", "operator@probity.example"],
    ["x-force-id", "f1"],
    ["x-tenant", "cumbria"],
    ["x-probity-identity", part({ sub: "operator@probity.example" })],
    ["probity-identity", part({ kind: "person" })],
    ["cookie", "probity=operator; subject=operator"],
    ["forwarded", "for=127.0.0.1;host=cumbria.example"],
    ["x-original-url", "/public/graphql"],
    ["x-http-method-override", "PUT"],
  ])("%s", async (name, value) => {
    const { json, status } = await at.post(
      { query: "{ whoAmI { kind subject roles } }", extensions: { identity: good() } },
      { [name]: value },
    );
    if (name === "cookie") expect(status).toBe(401);
    else expect(json.data).toEqual({ whoAmI: { kind: "nobody", subject: "", roles: [] } });
  });
});
