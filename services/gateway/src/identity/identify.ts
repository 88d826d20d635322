import { randomUUID } from "node:crypto";
import type { Request } from "express";
import { nobody, type Identity } from "@probity/service-kit/identity";
import { Refusal, unauthenticated } from "../guard/refusal.js";
import { readCookie, type Cookies } from "../sessions/cookies.js";
import type { SessionStore } from "../sessions/session-store.js";
import type { TokenSubject } from "./bearer.js";

/** What a subject may be: asked anew for every request, so that a change counts at the next one. */
export type Access = Pick<Identity, "name" | "grants" | "platformRoles">;
export type FindAccess = (subject: { subject: string; issuer: string }) => Promise<Access | null>;

/** What identification rests on. */
export interface IdentifyOptions {
  readonly verifyToken: (token: string) => Promise<TokenSubject>;
  readonly sessions: SessionStore;
  readonly cookies: Cookies;
  readonly baseUrl: string;
  /** Without it the token's word is taken for the name, and nobody has a role. */
  readonly access?: FindAccess | undefined;
}

/** Says who is asking, from the bearer token or the session cookie and nothing else. @throws Refusal */
export function identifier(options: IdentifyOptions): (request: Request) => Promise<Identity> {
  return async (request) => {
    const requestId = randomUUID();
    const authorization = request.headers.authorization;
    if (authorization !== undefined) {
      const token = /^bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1];
      if (!token) throw unauthenticated("The authorization header holds no bearer token.");
      return signedIn(await options.verifyToken(token), request, requestId, options);
    }
    const token = readCookie(request, options.cookies.session);
    if (token === undefined) return nobody("full", requestId);
    const person = await options.sessions.find(token);
    if (!person) throw sessionEnded(options.cookies);
    checkSameOrigin(request, options.baseUrl);
    try {
      return await signedIn({ kind: "person", ...person }, request, requestId, options);
    } catch (error) {
      if (error instanceof Refusal) await options.sessions.endAll(person.subject);
      throw error;
    }
  };
}

/** A cookie is sent whoever wrote the page; so the page must be ours. @throws Refusal 403 */
export function checkSameOrigin(request: Request, baseUrl: string): void {
  const site = request.headers["sec-fetch-site"];
  const { origin } = request.headers;
  const foreignSite = site !== undefined && site !== "same-origin" && !(site === "none" && request.method === "GET");
  const foreignOrigin =
    origin !== undefined && origin !== new URL(baseUrl).origin && hostOf(origin) !== request.headers.host;
  if (foreignSite || foreignOrigin) throw new Refusal(403, "NOT_ALLOWED", "This request came from another site.");
}

async function signedIn(
  who: TokenSubject,
  request: Request,
  requestId: string,
  options: IdentifyOptions,
): Promise<Identity> {
  const found = options.access
    ? await options.access({ subject: who.subject, issuer: who.issuer })
    : { name: who.name, grants: [], platformRoles: [] };
  if (!found) throw unauthenticated("You have no access here.");
  return {
    kind: who.kind,
    subject: who.subject,
    name: found.name,
    graph: "full",
    grants: found.grants,
    platformRoles: found.platformRoles,
    purpose: "request",
    requestId,
    origin: request.ip ?? "",
  };
}

function sessionEnded({ session, attributes }: Cookies): Refusal {
  const cookie = `${session}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${attributes.secure ? "; Secure" : ""}`;
  return new Refusal(401, "UNAUTHENTICATED", "You are no longer signed in.", { "set-cookie": cookie });
}

function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : "";
}
