import { generateKeyPairSync } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { nobody, signIdentity, type Identity } from "./identity.js";
import { createLogger } from "./log.js";
import { serveSubgraph } from "./serve.js";

const { privateKey, publicKey } = generateKeyPairSync("ed25519");
const who: Identity = { ...nobody("full", "request-1"), kind: "person", subject: "pcc@staffordshire.example" };
const body = JSON.stringify({ query: "{ viewer { name } }" });
const heard: string[] = [];

let server: Awaited<ReturnType<typeof serveSubgraph>>;
let address: string;
beforeAll(async () => {
  const log = createLogger("test", "silent");
  const call = (request: { query: string }, as: Identity) => {
    heard.push(`${as.subject} ${request.query}`);
    return Promise.resolve({ data: { heard: true } });
  };
  server = await serveSubgraph({ call, gatewayKey: publicKey, host: "127.0.0.1", port: 0, log });
  address = `http://127.0.0.1:${server.port}/`;
});
afterAll(() => server[Symbol.asyncDispose]());
beforeEach(() => heard.splice(0));

async function ask(init: RequestInit): Promise<{ status: number; text: string }> {
  const response = await fetch(address, { method: "POST", ...init });
  return { status: response.status, text: await response.text() };
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

test("the gateway's signed request is carried out as the person it names", async () => {
  const answer = await ask({ body, headers: bearer(await signIdentity(who, body, privateKey)) });
  expect(answer).toEqual({ status: 200, text: '{"data":{"heard":true}}' });
  expect(heard).toEqual(["pcc@staffordshire.example { viewer { name } }"]);
});

test.each([
  "{ _service { sdl } }",
  '{ _entities(representations: [{ __typename: "Force", id: "1" }]) { __typename } }',
  "{ __schema { types { name } } }",
  "{ forces { slug } }",
])("without the gateway's signature %s is answered 401 and nothing else", async (query) => {
  const answer = await ask({ body: JSON.stringify({ query }) });
  expect(answer.status).toBe(401);
  expect(JSON.parse(answer.text)).toEqual({
    errors: [{ message: "Only the gateway may ask.", extensions: { code: "UNAUTHENTICATED" } }],
  });
  expect(heard).toEqual([]);
});

test.each(["GET", "OPTIONS", "PUT", "DELETE", "PATCH"])("%s is answered 401, even with a signature", async (method) => {
  const headers = bearer(await signIdentity(who, "", privateKey));
  expect((await ask({ method })).status).toBe(401);
  expect((await ask({ method, headers })).status).toBe(401);
  expect(heard).toEqual([]);
});

test("a signature caught on the way is worth nothing with another body", async () => {
  const headers = bearer(await signIdentity(who, body, privateKey));
  expect((await ask({ body: JSON.stringify({ query: "mutation { suspendForce }" }), headers })).status).toBe(401);
  expect((await ask({ body: `${body} `, headers })).status).toBe(401);
  expect(heard).toEqual([]);
});

test.each(["", "Bearer", "Bearer ", "Basic cGNjOmRlbW8=", "Bearer a.b.c"])(
  "the header %j opens nothing",
  async (authorization) => {
    expect((await ask({ body, headers: { authorization } })).status).toBe(401);
  },
);

test("a body of more than four megabytes is not read to its end", async () => {
  const large = "x".repeat(5 * 1024 * 1024);
  const answer = await ask({ body: large, headers: bearer(await signIdentity(who, large, privateKey)) }).catch(() => ({
    status: 401,
  }));
  expect(answer.status).toBe(401);
  expect(heard).toEqual([]);
});

test("a signed body that is no request is an error without details, and the next request is answered", async () => {
  const odd = "not JSON";
  const answer = await ask({ body: odd, headers: bearer(await signIdentity(who, odd, privateKey)) });
  expect(answer).toEqual({
    status: 500,
    text: '{"errors":[{"message":"Something went wrong.","extensions":{"code":"INTERNAL"}}]}',
  });
  expect((await ask({ body, headers: bearer(await signIdentity(who, body, privateKey)) })).status).toBe(200);
});
