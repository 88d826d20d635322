import { randomUUID } from "node:crypto";
import { SignJWT, importJWK } from "jose";
import { demoKeys } from "./demo-keys.js";

/** Whose token, and where it is to be good. Give `email` (and `name`) of a person or `clientId` of a system. */
export interface MintOptions {
  readonly keyFile: string;
  readonly issuer: string;
  readonly audience: string;
  readonly email?: string;
  readonly name?: string;
  readonly clientId?: string;
  /** Seconds; one hour if not said. */
  readonly lifetime?: number;
}

/** An access token exactly as the demo issuer makes them, without a browser. @throws without a person or a system */
export async function mintDemoToken({
  keyFile,
  issuer,
  audience,
  email,
  name,
  clientId,
  lifetime = 3600,
}: MintOptions): Promise<string> {
  const { signing } = await demoKeys(keyFile);
  const subject = email?.toLowerCase() ?? clientId;
  if (!subject) throw new Error("Say whose token: a person's e-mail address or a client's id.");
  const claims = email
    ? { email: subject, email_verified: true, name: name ?? subject, client_id: "probity-admin" }
    : { client_id: subject };
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ ...claims, jti: randomUUID() })
    .setProtectedHeader({ alg: "ES256", typ: "at+jwt", kid: signing.kid })
    .setSubject(subject)
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt(now)
    .setExpirationTime(now + lifetime)
    .sign(await importJWK(signing, "ES256"));
}
