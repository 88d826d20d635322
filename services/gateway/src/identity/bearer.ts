import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from "jose";
import { z } from "zod";
import { unauthenticated } from "../guard/refusal.js";
import { fetchLimited } from "../subgraphs/fetch-limited.js";

/** Whom a token names. */
export interface TokenSubject {
  readonly kind: "person" | "system";
  /** Lower-case verified e-mail, or `client:<id>`. */
  readonly subject: string;
  readonly issuer: string;
  readonly name: string;
}

/** Which tokens are taken. `keys` is the issuer's key set where it is in this process; else it is fetched. */
export interface BearerOptions {
  readonly issuer: string;
  readonly audience: string;
  readonly keys?: JWTVerifyGetKey;
  readonly alsoIssuers?: readonly string[];
  readonly tokenTypes?: readonly string[];
}

const claims = z.object({
  email: z.string().min(3).max(254).optional(),
  email_verified: z.boolean().optional(),
  name: z.string().max(200).optional(),
  client_id: z.string().min(1).max(100).optional(),
  sub: z.string().min(1),
});

/** Verifies access tokens (JWT, RFC 9068). The answered function throws Refusal (401) for every other token. */
export function bearerVerifier(options: BearerOptions): (token: string) => Promise<TokenSubject> {
  let remote: Promise<JWTVerifyGetKey> | undefined;
  const remoteKeys = (): Promise<JWTVerifyGetKey> => {
    remote ??= discoverKeys(options.issuer).catch((error: unknown) => {
      remote = undefined;
      throw error;
    });
    return remote;
  };
  return async (token) => toSubject(await verify(token, options.keys ?? (await remoteKeys()), options), options.issuer);
}

async function verify(token: string, keys: JWTVerifyGetKey, options: BearerOptions): Promise<JWTPayload> {
  const { issuer, audience, alsoIssuers = [], tokenTypes = ["at+jwt", "application/at+jwt"] } = options;
  try {
    const { payload, protectedHeader } = await jwtVerify(token, keys, {
      issuer: [issuer, ...alsoIssuers],
      audience,
      algorithms: ["RS256", "ES256", "EdDSA"],
      requiredClaims: ["exp", "iat", "sub"],
      clockTolerance: 5,
    });
    // An id token proves to its client that somebody signed in; it is not made for asking an API.
    const isIdToken = payload["nonce"] !== undefined || payload["at_hash"] !== undefined;
    if (isIdToken || !tokenTypes.includes(protectedHeader.typ?.toLowerCase() ?? ""))
      throw unauthenticated("This is not an access token.");
    return payload;
  } catch (error) {
    if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout))
      throw unauthenticated("The access token is not valid.");
    throw error;
  }
}

function toSubject(payload: JWTPayload, issuer: string): TokenSubject {
  const parsed = claims.safeParse(payload);
  if (!parsed.success) throw unauthenticated("The access token does not say whose it is.");
  const { email, email_verified, name, client_id, sub } = parsed.data;
  if (email !== undefined) {
    if (email_verified !== true) throw unauthenticated("The e-mail address in the access token is not verified.");
    return { kind: "person", subject: email.toLowerCase(), issuer, name: name ?? email };
  }
  if (client_id === undefined || sub !== client_id) throw unauthenticated("The access token does not say whose it is.");
  return { kind: "system", subject: `client:${client_id}`, issuer, name: name ?? client_id };
}

async function discoverKeys(issuer: string): Promise<JWTVerifyGetKey> {
  const response = await fetchLimited(
    `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
    {},
    { bytes: 100_000, milliseconds: 5000 },
  );
  const { jwks_uri } = z.object({ jwks_uri: z.url() }).parse(JSON.parse(response));
  return createRemoteJWKSet(new URL(jwks_uri), { timeoutDuration: 5000, cooldownDuration: 30_000 });
}
