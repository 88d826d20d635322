import { Router, type Request, type Response } from "express";
import type { GatewayOptions } from "../gateway-options.js";
import { internalError } from "../errors.js";
import { Refusal } from "../guard/refusal.js";
import { checkSameOrigin, type IdentifyOptions } from "../identity/identify.js";
import type { RequestCounter } from "../rates/request-rates.js";
import { readCookie } from "../sessions/cookies.js";
import { OidcClient, type PendingSignIn } from "./oidc-client.js";
import { sendProblem } from "./problem-page.js";
import { returnPath } from "./return-path.js";

type Handler = (request: Request, response: Response) => Promise<void>;

/** /auth/sign-in, /auth/callback, /auth/sign-out and /auth/session. */
export function signInRoutes(
  options: GatewayOptions,
  { sessions, cookies, access }: IdentifyOptions,
  rates: RequestCounter,
): Router {
  const client = new OidcClient(options.oidc, `${options.baseUrl}/auth/callback`, options.demoIssuer !== undefined);
  const origin = new URL(options.baseUrl);
  const router = Router();
  const route = (handler: Handler): Handler => guarded(options, rates, handler);

  router.get(
    "/sign-in",
    route(async (request, response) => {
      // The cookie of this step must be there when the issuer sends the person back to the base address.
      if (request.headers.host !== origin.host)
        return response.redirect(303, new URL(request.originalUrl, origin).href);
      const { url, pending } = await client.begin(returnPath(request.query["returnTo"]));
      response.cookie(cookies.signIn, encode(pending), { ...cookies.attributes, maxAge: 600_000 });
      response.redirect(303, url);
    }),
  );

  router.get(
    "/callback",
    route(async (request, response) => {
      const pending = decode(readCookie(request, cookies.signIn));
      response.clearCookie(cookies.signIn, cookies.attributes);
      if (!pending) return response.redirect(303, "/auth/sign-in");
      const person = await client.finish(new URL(request.originalUrl, origin), pending);
      if (access && !(await access({ subject: person.subject, issuer: person.issuer })))
        throw new Refusal(403, "UNAUTHENTICATED", "You have no access here. Ask your force's administrator.");
      const former = readCookie(request, cookies.session);
      if (former) await sessions.end(former);
      response.cookie(cookies.session, await sessions.create(person), cookies.attributes);
      response.redirect(303, returnPath(pending.returnTo));
    }),
  );

  router.post(
    "/sign-out",
    route(async (request, response) => {
      checkSameOrigin(request, options.baseUrl);
      const token = readCookie(request, cookies.session);
      if (token) await sessions.end(token);
      response.clearCookie(cookies.session, cookies.attributes).set("clear-site-data", '"cache", "storage"');
      response.redirect(303, "/");
    }),
  );

  router.get(
    "/session",
    route(async (request, response) => {
      const token = readCookie(request, cookies.session);
      const person = token ? await sessions.find(token) : null;
      response.json(person ? { signedIn: true, name: person.name } : { signedIn: false, name: null });
    }),
  );
  return router;
}

function guarded({ logger }: GatewayOptions, rates: RequestCounter, handler: Handler): Handler {
  return async (request, response) => {
    response.set("cache-control", "no-store");
    try {
      await rates.countAddress(request.ip ?? "");
      await handler(request, response);
    } catch (error) {
      sendProblem(request, response, error instanceof Refusal ? error : unavailable(internalError(logger, error)));
    }
  };
}

function unavailable({ message, extensions }: ReturnType<typeof internalError>): Refusal {
  return new Refusal(503, extensions.code, message, { "retry-after": "5" });
}

function encode(pending: PendingSignIn): string {
  return Buffer.from(JSON.stringify(pending)).toString("base64url");
}

function decode(cookie: string | undefined): PendingSignIn | null {
  if (!cookie) return null;
  try {
    return OidcClient.pending.parse(JSON.parse(Buffer.from(cookie, "base64url").toString("utf8")));
  } catch {
    return null;
  }
}
