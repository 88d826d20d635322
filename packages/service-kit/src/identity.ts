import { createHash, type KeyObject } from "node:crypto";
import { SignJWT, jwtVerify } from "jose";
import type { Role } from "./roles.js";

/** What a person or system may be in one force. `personId` is null for a system. */
export interface Grant {
  readonly forceId: string;
  readonly personId: string | null;
  readonly roles: readonly Role[];
}

/** Who is asking, for what, through which graph: handed by the gateway to every subgraph with every request. */
export interface Identity {
  readonly kind: "person" | "system" | "nobody" | "gateway";
  /** Lower-case verified e-mail of a person, `client:<id>` of a system, empty for nobody. */
  readonly subject: string;
  readonly name: string;
  readonly graph: "full" | "public";
  readonly grants: readonly Grant[];
  readonly platformRoles: readonly ("OPERATOR" | "AUDITOR")[];
  readonly purpose: "request" | "sign-in" | "event";
  /** Names the request in logs, audit entries and error ids. */
  readonly requestId: string;
  /** Network address the request came from, for the audit trail; empty where none may be kept. */
  readonly origin: string;
}

/** An anonymous caller: no force, no role. */
export function nobody(graph: Identity["graph"], requestId: string): Identity {
  return {
    kind: "nobody",
    subject: "",
    name: "",
    graph,
    grants: [],
    platformRoles: [],
    purpose: "request",
    requestId,
    origin: "",
  };
}

const issuer = "probity-gateway";
const audience = "probity-subgraph";
const lifetimeSeconds = 30;

function bodyHash(body: string | Buffer): string {
  return createHash("sha256").update(body).digest("base64url");
}

/** A JWT (EdDSA, 30 s) of the identity, good for exactly this HTTP body. */
export function signIdentity(identity: Identity, body: string | Buffer, privateKey: KeyObject): Promise<string> {
  return new SignJWT({ identity, body: bodyHash(body) })
    .setProtectedHeader({ alg: "EdDSA", typ: "probity-identity+jwt" })
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(`${lifetimeSeconds}s`)
    .sign(privateKey);
}

/**
 * The identity in a token, if the gateway signed it for this body within its lifetime.
 * @throws when the token is malformed, expired, signed by another key or bound to another body.
 */
export async function verifyIdentity(token: string, body: string | Buffer, publicKey: KeyObject): Promise<Identity> {
  const { payload } = await jwtVerify<{ identity: Identity; body: string }>(token, publicKey, {
    issuer,
    audience,
    algorithms: ["EdDSA"],
    typ: "probity-identity+jwt",
    maxTokenAge: "60s",
    requiredClaims: ["exp", "iat", "identity", "body"],
  });
  if (payload.body !== bodyHash(body)) throw new Error("The identity belongs to another request.");
  return payload.identity;
}
