import { generateKeyPairSync } from "node:crypto";
import { SignJWT, decodeJwt } from "jose";
import { expect, test } from "vitest";
import { nobody, signIdentity, verifyIdentity, type Identity } from "./identity.js";

const { privateKey, publicKey } = generateKeyPairSync("ed25519");
const stranger = generateKeyPairSync("ed25519");
const body = '{"query":"{ viewer { name } }"}';
const who: Identity = {
  ...nobody("full", "request-1"),
  kind: "person",
  subject: "pcc@staffordshire.example",
  name: "Morwenna Ashdale (demo)",
};

/** A token as the gateway makes it, but for what a test changes. */
function forged(change: {
  claims?: object;
  issuer?: string;
  audience?: string;
  typ?: string;
  issuedAt?: number;
  expiresAt?: number;
}) {
  const now = Math.floor(Date.now() / 1000);
  const claims = decodeBody();
  return claims.then(({ identity, hash }) =>
    new SignJWT({ identity, body: hash, ...change.claims })
      .setProtectedHeader({ alg: "EdDSA", typ: change.typ ?? "probity-identity+jwt" })
      .setIssuer(change.issuer ?? "probity-gateway")
      .setAudience(change.audience ?? "probity-subgraph")
      .setIssuedAt(change.issuedAt ?? now)
      .setExpirationTime(change.expiresAt ?? now + 30)
      .sign(privateKey),
  );
}

async function decodeBody(): Promise<{ identity: Identity; hash: string }> {
  const claims = decodeJwt<{ identity: Identity; body: string }>(await signIdentity(who, body, privateKey));
  return { identity: claims.identity, hash: claims.body };
}

test("what the gateway signed for a request is believed for that request", async () => {
  expect(await verifyIdentity(await signIdentity(who, body, privateKey), body, publicKey)).toEqual(who);
  expect(await verifyIdentity(await forged({}), body, publicKey)).toEqual(who);
});

test("an identity holds for thirty seconds and no longer", async () => {
  const { iat = 0, exp = 0 } = decodeJwt(await signIdentity(who, body, privateKey));
  expect(exp - iat).toBe(30);
});

test.each([`${body} `, "", body.toUpperCase()])(
  "the same identity with another body, %j, is refused",
  async (other) => {
    await expect(verifyIdentity(await signIdentity(who, body, privateKey), other, publicKey)).rejects.toBeInstanceOf(
      Error,
    );
  },
);

test("what another key signed is refused", async () => {
  await expect(
    verifyIdentity(await signIdentity(who, body, stranger.privateKey), body, publicKey),
  ).rejects.toBeInstanceOf(Error);
});

const past = Math.floor(Date.now() / 1000) - 300;

test.each([
  ["that has expired", { issuedAt: past, expiresAt: past + 30 }],
  ["that was issued long ago and lasts long", { issuedAt: past, expiresAt: past + 86_400 }],
  ["of another issuer", { issuer: "somebody" }],
  ["for another audience", { audience: "somebody" }],
  ["of another type", { typ: "JWT" }],
  ["without a body", { claims: { body: undefined } }],
  ["without an identity", { claims: { identity: undefined } }],
])("a token %s is refused", async (_, change) => {
  await expect(verifyIdentity(await forged(change), body, publicKey)).rejects.toBeInstanceOf(Error);
});

test("a token in which a single claim was changed is refused", async () => {
  const [header, payload, signature] = (await signIdentity(who, body, privateKey)).split(".") as [
    string,
    string,
    string,
  ];
  const claims = JSON.parse(Buffer.from(payload, "base64url").toString()) as { identity: Identity };
  const grants = [{ forceId: "0193f8a0-0000-7000-8000-000000000001", personId: null, roles: ["OPERATOR"] }];
  const changed = Buffer.from(JSON.stringify({ ...claims, identity: { ...claims.identity, grants } })).toString(
    "base64url",
  );
  await expect(verifyIdentity(`${header}.${changed}.${signature}`, body, publicKey)).rejects.toBeInstanceOf(Error);
});

test("a token that names no algorithm, or none, is refused", async () => {
  const [, payload] = (await signIdentity(who, body, privateKey)).split(".") as [string, string];
  const none = Buffer.from(JSON.stringify({ alg: "none", typ: "probity-identity+jwt" })).toString("base64url");
  await expect(verifyIdentity(`${none}.${payload}.`, body, publicKey)).rejects.toBeInstanceOf(Error);
  await expect(verifyIdentity("rubbish", body, publicKey)).rejects.toBeInstanceOf(Error);
});
