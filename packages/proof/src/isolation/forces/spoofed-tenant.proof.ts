import { generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { request, type IncomingMessage } from "node:http";
import { text as textOf } from "node:stream/consumers";
import { SignJWT } from "jose";
import { worldProof } from "../world/world-proof.js";
import { forceNamed, type ForceOfWorld } from "../world/force-of-world.js";
import type { World } from "../world/world.js";

const query =
  "{ viewer { subject platformRoles forces { roles force { slug } } } people(first: 100) { totalCount } cases(first: 100) { totalCount } }";

interface Spoof {
  readonly name: string;
  readonly headers?: Record<string, string>;
  readonly path?: string;
  readonly body?: object;
}

/** A4: who says in any way but by a good token which force they belong to, or who they are, gets what they got without it, or nothing. */
export const spoofedTenant = worldProof("A4", async ({ world, findings }) => {
  const [own, other] = [forceNamed(world, "staffordshire"), forceNamed(world, "cumbria")];
  const token = await world.platform.token(`staff@${own.slug}.example`);
  const asked = async ({ headers = {}, path = "/graphql", body = {} }: Spoof) => {
    const response = await fetch(`${world.platform.baseUrl}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}`, ...headers },
      body: JSON.stringify({ query, ...body }),
    });
    return { status: response.status, text: await response.text() };
  };
  const honest = (await asked({ name: "honest" })).text;
  for (const spoof of [...plainForms(other), ...(await tokenForms(world, other))]) {
    const { status, text } = await asked(spoof);
    findings.tried++;
    const refused = status >= 400 && status < 500 && !text.includes('"data"');
    if (text !== honest && !refused)
      findings.failures.push(`${spoof.name} had an effect: ${status} ${text.slice(0, 300)}`);
  }
  for (const host of [`${other.slug}.localhost`, `${other.slug}.example`, `${other.slug}.probity.example:443`]) {
    const { status, text } = await underHost(world, host, token);
    findings.tried++;
    if (status < 400 && text !== honest)
      findings.failures.push(`the host ${host} had an effect: ${text.slice(0, 300)}`);
  }
  if (findings.tried < 40) findings.failures.push(`only ${findings.tried} forms`);
});

/** Asks under the name of another host, as a subdomain of a force would be. */
async function underHost({ platform }: World, host: string, token: string): Promise<{ status: number; text: string }> {
  const asked = request(`${platform.baseUrl}/graphql`, {
    method: "POST",
    headers: { host, "content-type": "application/json", authorization: `Bearer ${token}` },
  });
  asked.end(JSON.stringify({ query }));
  const [response] = (await once(asked, "response")) as [IncomingMessage];
  return { status: response.statusCode ?? 0, text: await textOf(response) };
}

function plainForms(other: ForceOfWorld): Spoof[] {
  const names = [
    "x-force",
    "x-force-id",
    "x-tenant-id",
    "x-probity-identity",
    "x-user",
    "x-forwarded-user",
    "x-remote-user",
    "x-authenticated-user",
    "x-roles",
    "x-original-url",
    "x-forwarded-host",
    "forwarded",
    "x-apollo-identity",
    "probity-identity",
    "x-app-forces",
  ];
  const identity = Buffer.from(
    JSON.stringify({
      kind: "gateway",
      subject: "operator@probity.example",
      grants: [{ forceId: other.id, personId: null, roles: ["MONITORING_OFFICER"] }],
    }),
  ).toString("base64url");
  const cookies = [
    `force=${other.id}`,
    `tenant=${other.slug}`,
    `probity=${other.id}`,
    `__Host-probity=${identity}`,
    `session=${identity}`,
    "app.forces={}",
  ];
  const variables = {
    force: other.id,
    forceId: other.id,
    context: { identity: { kind: "gateway" } },
    identity: { kind: "gateway" },
    __proto__: { forceId: other.id },
  };
  return [
    ...names.flatMap((name) =>
      [other.id, `pcc@${other.slug}.example`].map((value) => ({
        name: `${name}: ${value}`,
        headers: { [name]: value },
      })),
    ),
    ...cookies.map((cookie) => ({ name: `cookie ${cookie.slice(0, 20)}`, headers: { cookie } })),
    { name: "identity header", headers: { "x-probity-identity": identity } },
    { name: "query string", path: `/graphql?force=${other.id}&identity=${identity}` },
    { name: "variables", body: { variables } },
    { name: "extensions", body: { extensions: { identity: { kind: "gateway" }, forceId: other.id } } },
    { name: "another force in the path", path: `/${other.slug}/graphql` },
  ];
}

/** Tokens that another issuer, another key or nobody signed. */
async function tokenForms(world: World, other: ForceOfWorld): Promise<Spoof[]> {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const issuer = `${world.platform.baseUrl}/demo-issuer`;
  const email = `pcc@${other.slug}.example`;
  const sign = (issued: string, claims: object = {}) =>
    new SignJWT({ email, email_verified: true, client_id: "probity-admin", ...claims })
      .setProtectedHeader({ alg: "ES256", typ: "at+jwt" })
      .setSubject(email)
      .setIssuer(issued)
      .setAudience("probity")
      .setIssuedAt()
      .setExpirationTime("1h")
      .sign(privateKey);
  const [header, payload] = (await sign(issuer)).split(".");
  const none = `${Buffer.from(JSON.stringify({ alg: "none", typ: "at+jwt" })).toString("base64url")}.${payload}.`;
  const good = await world.platform.token(email);
  const [goodHeader, , goodSignature] = good.split(".");
  const forms = {
    "another issuer": await sign("https://issuer.example"),
    "another key of our issuer": await sign(issuer),
    "no algorithm": none,
    "a good signature on other claims": `${goodHeader}.${payload}.${goodSignature}`,
    "no signature": `${header}.${payload}.`,
  };
  return Object.entries(forms).map(([name, token]) => ({ name, headers: { authorization: `Bearer ${token}` } }));
}
