import { control, out, type CodeControl } from "./code-control.js";

const gateway = "services/gateway/src";
const bearer = `${gateway}/identity/bearer.ts`;
const identify = `${gateway}/identity/identify.ts`;
const cookies = `${gateway}/sessions/cookies.ts`;
const sessions = `${gateway}/sessions/postgres-sessions.ts`;
const routes = `${gateway}/sign-in/sign-in-routes.ts`;
const failures = `${gateway}/demo-issuer/failed-sign-ins.ts`;
const bearerTest = { file: `${gateway}/identity/bearer.test.ts` };
const gatewayTest = { file: `${gateway}/gateway.test.ts` };
const signInTest = { file: `${gateway}/sign-in/sign-in.test.ts` };
const sessionsTest = { file: `${gateway}/sessions/postgres-sessions.test.ts` };
const cookiesTest = { file: `${gateway}/sessions/sessions.test.ts`, quick: true };
const failuresTest = { file: `${gateway}/demo-issuer/failed-sign-ins.test.ts`, quick: true };
const issuerTest = { file: `${gateway}/demo-issuer/demo-issuer.test.ts` };

/** Controls of who is asking: tokens, sessions, cookies, sign-in. */
export const identityControls: readonly CodeControl[] = [
  control("tokens of our issuer only", bearerTest, out(bearer, "      issuer: [issuer, ...alsoIssuers],\n")),
  control(
    "tokens made for this platform only",
    bearerTest,
    out(bearer, "      audience,\n      algorithms", "      algorithms"),
  ),
  control("a token ends", bearerTest, out(bearer, "clockTolerance: 5,", "clockTolerance: 1e9,")),
  control("a token says when it ends", bearerTest, out(bearer, '["exp", "iat", "sub"]', '["iat", "sub"]')),
  control(
    "access tokens only",
    bearerTest,
    out(bearer, "if (isIdToken || !tokenTypes.includes(", "if (false && tokenTypes.includes("),
  ),
  control(
    "an address counts once it is verified",
    bearerTest,
    out(bearer, "if (email_verified !== true)", "if (false)"),
  ),
  control("a client speaks for itself", bearerTest, out(bearer, " || sub !== client_id)", ")")),
  control(
    "whoever has left has no access at the next request",
    gatewayTest,
    out(
      identify,
      "? await options.access({ subject: who.subject, issuer: who.issuer })",
      "? ((await options.access({ subject: who.subject, issuer: who.issuer })) ?? { name: who.name, grants: [], platformRoles: [] })",
    ),
  ),
  control(
    "every session of somebody who has left ends",
    signInTest,
    out(identify, "if (error instanceof Refusal) await options.sessions.endAll(person.subject);"),
  ),
  control(
    "a cookie counts from our own pages only",
    signInTest,
    out(identify, "    checkSameOrigin(request, options.baseUrl);\n"),
  ),
  control(
    "another site signs nobody out",
    signInTest,
    out(routes, "      checkSameOrigin(request, options.baseUrl);\n"),
  ),
  control(
    "nobody signs in without access",
    signInTest,
    out(routes, "if (access && !(await access({ subject: person.subject, issuer: person.issuer })))", "if (false)"),
  ),
  control(
    "the state of a sign-in comes back as it was sent",
    signInTest,
    out(`${gateway}/sign-in/oidc-client.ts`, "expectedState: expected.state,", "expectedState: client.skipStateCheck,"),
  ),
  control("a sign-in ends the session before it", signInTest, out(routes, "if (former) await sessions.end(former);")),
  control(
    "signing out ends the session on the server",
    signInTest,
    out(routes, "if (token) await sessions.end(token);"),
  ),
  control(
    "what signing in answers is not kept",
    signInTest,
    out(routes, 'response.set("cache-control", "no-store");\n'),
  ),
  control(
    "requests to sign in are counted",
    signInTest,
    out(routes, '      await rates.countAddress(request.ip ?? "");\n'),
  ),
  control(
    "signing in leads to no other site",
    signInTest,
    out(
      `${gateway}/sign-in/return-path.ts`,
      'if (typeof given !== "string"',
      'if (typeof given === "string") return given;\n  if (typeof given !== "string"',
    ),
  ),
  control(
    "scripts cannot read the session's cookie",
    signInTest,
    out(cookies, 'attributes: { httpOnly: true, sameSite: "lax", secure', 'attributes: { sameSite: "lax", secure'),
  ),
  control(
    "other sites cannot send the session's cookie along",
    signInTest,
    out(cookies, 'attributes: { httpOnly: true, sameSite: "lax", secure', "attributes: { httpOnly: true, secure"),
  ),
  control(
    "the session's cookie is bound to the host",
    cookiesTest,
    out(cookies, 'const prefix = secure ? "__Host-" : "";', 'const prefix = "";'),
  ),
  control(
    "the session's cookie is sent over https only",
    cookiesTest,
    out(cookies, 'sameSite: "lax", secure, path: "/" },', 'sameSite: "lax", secure: false, path: "/" },'),
  ),
  control(
    "a cookie sent twice counts as none",
    cookiesTest,
    out(cookies, "values.length === 1 ? values[0] : undefined", "values.at(-1)"),
  ),
  control(
    "a session ends when it is not used",
    sessionsTest,
    out(sessions, "now - Number(session.seen) > this.lifetime.idle || "),
  ),
  control(
    "a session ends after twelve hours",
    sessionsTest,
    out(sessions, " || now - Number(session.begun) > this.lifetime.absolute"),
  ),
  control(
    "only a hash of a session's token is stored",
    sessionsTest,
    out(
      `${gateway}/sessions/session-store.ts`,
      'return createHash("sha256").update(token).digest();',
      'return Buffer.from(token, "base64url");',
    ),
  ),
  control(
    "a session's token cannot be guessed",
    cookiesTest,
    out(`${gateway}/sessions/session-store.ts`, "randomBytes(32)", "randomBytes(8)"),
  ),
  control(
    "the issuer's keys are for their owner only",
    issuerTest,
    out(`${gateway}/demo-issuer/demo-keys.ts`, "mode: 0o600", "mode: 0o644"),
  ),
  control(
    "names on the issuer's page are text",
    issuerTest,
    out(`${gateway}/demo-issuer/sign-in-page.ts`, "`&#${character.charCodeAt(0)};`", "character"),
  ),
  control(
    "an address that fails too often to sign in is refused",
    failuresTest,
    out(failures, 'if (kind === "address" || kind === "forceAndAddress") return { refuse: state.msBeforeNext };'),
  ),
  control(
    "sign-ins of a force that fail too often are slowed down",
    failuresTest,
    out(failures, "      wait = pause;\n"),
  ),
  control(
    "a failed sign-in is counted",
    signInTest,
    out(`${gateway}/demo-issuer/interaction-routes.ts`, "      await failures.failed(email, address);\n"),
  ),
];
