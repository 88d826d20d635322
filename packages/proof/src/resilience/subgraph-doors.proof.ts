import { generateKeyPairSync } from "node:crypto";
import { createLogger } from "@probity/service-kit/log";
import { nobody, signIdentity, type Identity } from "@probity/service-kit/identity";
import { serveSubgraph } from "@probity/service-kit/serve";
import { startTestPlatform } from "@probity/platform/testing/test-platform";
import { SignJWT } from "jose";
import { proof, type Findings } from "../shared/proof.js";

const gateway: Identity = {
  ...nobody("full", "forged"),
  kind: "gateway",
  subject: "operator@probity.example",
  purpose: "sign-in",
};
const bodies = [
  '{"query":"{ __typename }"}',
  '{"query":"{ _service { sdl } }"}',
  '{"query":"query($r: [_Any!]!) { _entities(representations: $r) { __typename } }","variables":{"r":[{"__typename":"Force","id":"1"}]}}',
  '{"query":"{ __schema { types { name } } }"}',
  '{"query":"query { access(subject: \\"operator@probity.example\\") { name } }"}',
  "[]",
  "",
];

/** C5: a subgraph answers the gateway and nobody else: not to a method, a path or a body, and not to a word it heard before. */
export const subgraphDoors = proof("C5", async (_options, findings) => {
  await using platform = await startTestPlatform({ layout: "separate" });
  const forged = await forgeries(await platform.token("operator@probity.example"));
  for (const { role, port } of platform.platform.layout.processes) {
    const knock = async (what: string, path: string, init: RequestInit) => {
      findings.tried++;
      const response = await fetch(`http://127.0.0.1:${port}${path}`, init);
      const text = await response.text();
      const told = text !== "" && text !== refusal;
      if (
        response.status !== 401 ||
        told ||
        [...response.headers.keys()].some((name) => name.startsWith("access-control"))
      )
        findings.failures.push(`${role}, ${what}: ${response.status} ${text.slice(0, 200)}`);
    };
    for (const method of ["GET", "HEAD", "OPTIONS", "PUT", "PATCH", "DELETE", "POST"]) {
      for (const path of ["/graphql", "/", "/health/ready", "/graphql?query=%7B__typename%7D", "/metrics"])
        await knock(`${method} ${path}`, path, { method, headers: { origin: "https://elsewhere.example" } });
    }
    for (const body of bodies) {
      for (const { name, headers } of forged)
        await knock(`${name}: ${body.slice(0, 60)}`, "/graphql", {
          method: "POST",
          body,
          headers: { "content-type": "application/json", ...headers },
        });
    }
  }
  await replays(findings);
});

const refusal = '{"errors":[{"message":"Only the gateway may ask.","extensions":{"code":"UNAUTHENTICATED"}}]}';

async function forgeries(token: string): Promise<{ name: string; headers: Record<string, string> }[]> {
  const { privateKey } = generateKeyPairSync("ed25519");
  const own = await signIdentity(gateway, bodies[0] ?? "", privateKey);
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const unsigned = `${part({ alg: "none", typ: "probity-identity+jwt" })}.${own.split(".")[1]}.`;
  const keyed = await new SignJWT({ identity: gateway, body: "" })
    .setProtectedHeader({ alg: "HS256", typ: "probity-identity+jwt" })
    .setIssuer("probity-gateway")
    .setAudience("probity-subgraph")
    .setIssuedAt()
    .setExpirationTime("30s")
    .sign(Buffer.from("demo".repeat(8)));
  const identity = part(gateway);
  return [
    { name: "nothing", headers: {} },
    { name: "an empty credential", headers: { authorization: "" } },
    { name: "a password", headers: { authorization: "Basic cHJvYml0eTpkZW1v" } },
    { name: "a person's access token", headers: { authorization: `Bearer ${token}` } },
    { name: "an identity signed by another key", headers: { authorization: `Bearer ${own}` } },
    { name: "an identity signed by nobody", headers: { authorization: `Bearer ${unsigned}` } },
    { name: "an identity signed by a password", headers: { authorization: `Bearer ${keyed}` } },
    {
      name: "an identity in a header",
      headers: {
        "probity-identity": identity,
        "x-probity-identity": identity,
        "apollo-federation-include-trace": "ftv1",
      },
    },
  ];
}

async function replays(findings: Findings): Promise<void> {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  let answered = 0;
  const call = async () => (answered++, { data: { a: 1 } });
  await using door = await serveSubgraph({
    call,
    gatewayKey: publicKey,
    host: "127.0.0.1",
    port: 0,
    log: createLogger("proof", "silent"),
  });
  const [heard = "", other = ""] = bodies;
  const good = await signIdentity(gateway, heard, privateKey);
  const knock = async (body: string, token: string) =>
    (
      await fetch(`http://127.0.0.1:${door.port}/graphql`, {
        method: "POST",
        body,
        headers: { authorization: `Bearer ${token}` },
      })
    ).status;
  const [, payload = ""] = good.split(".");
  const claims = JSON.parse(Buffer.from(payload, "base64url").toString("utf8")) as { iat: number; exp: number };
  const at = (iat: number, exp: number) =>
    new SignJWT({ ...claims, iat, exp })
      .setProtectedHeader({ alg: "EdDSA", typ: "probity-identity+jwt" })
      .sign(privateKey);
  const tries: [string, string, string, number][] = [
    ["as it was meant", heard, good, 200],
    ["with another body", other, good, 401],
    ["with a space more", `${heard} `, good, 401],
    ["after its end", heard, await at(claims.iat - 45, claims.iat - 15), 401],
    ["with a long life", heard, await at(claims.iat - 120, claims.iat + 3_600), 401],
    [
      "with another user",
      heard,
      good.replace(
        payload,
        Buffer.from(JSON.stringify({ ...claims, identity: { ...gateway, subject: "pcc@cumbria.example" } })).toString(
          "base64url",
        ),
      ),
      401,
    ],
  ];
  for (const [what, body, token, status] of tries) {
    findings.tried++;
    const given = await knock(body, token);
    if (given !== status) findings.failures.push(`a captured credential ${what}: ${given}`);
  }
  if (answered !== 1) findings.failures.push(`${answered} of the captured credentials were answered`);
}
