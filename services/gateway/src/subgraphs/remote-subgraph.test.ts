import { generateKeyPairSync } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { nobody, verifyIdentity, type Identity } from "@probity/service-kit/identity";
import { describe, expect, test } from "vitest";
import { remoteSubgraph } from "./remote-subgraph.js";

const { privateKey, publicKey } = generateKeyPairSync("ed25519");
const person: Identity = {
  ...nobody("full", "r1"),
  kind: "person",
  subject: "pcc@cumbria.example",
  name: "Piers Cole",
};

interface Subgraph extends AsyncDisposable {
  readonly url: string;
  requests: number;
}

async function subgraph(
  answer: (request: IncomingMessage, response: ServerResponse, body: string) => void,
): Promise<Subgraph> {
  const server = createServer((request, response) => {
    served.requests++;
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => answer(request, response, Buffer.concat(chunks).toString("utf8")));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const served = {
    url: `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/graphql`,
    requests: 0,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return served;
}

const call = (url: string, identity = person) =>
  remoteSubgraph({ name: "offices", url, privateKey, limits: { bytes: 10_000, milliseconds: 300 } })(
    { query: "{ a }", variables: { b: 1 } },
    identity,
  );

test("each request carries who is asking, signed for this body", async () => {
  let seen: Identity | undefined;
  await using at = await subgraph((request, response, body) => {
    const token = request.headers.authorization?.replace("Bearer ", "") ?? "";
    void verifyIdentity(token, body, publicKey).then((identity) => {
      seen = identity;
      response.end(JSON.stringify({ data: { a: JSON.parse(body).variables.b } }));
    });
  });
  expect(await call(at.url)).toEqual({ data: { a: 1 } });
  expect(seen).toEqual(person);
});

describe("a subgraph that", () => {
  test.each<[string, (response: ServerResponse) => void]>([
    ["knows us not", (response) => response.writeHead(401).end('{"data":{"a":1}}')],
    ["fails", (response) => response.writeHead(500).end("oh")],
    ["answers HTML", (response) => response.end("<html>")],
    ["answers a list", (response) => response.end("[]")],
    ["answers data of another shape", (response) => response.end('{"data":[1]}')],
    ["answers too much", (response) => response.end(`{"data":{"a":"${"x".repeat(20_000)}"}}`)],
    ["never begins", () => undefined],
    ["never ends", (response) => void response.write('{"data":')],
    ["hangs up", (response) => void response.destroy()],
  ])("%s is an error, and is not asked again", async (_name, answer) => {
    await using at = await subgraph((_request, response) => answer(response));
    const begun = performance.now();
    await expect(call(at.url)).rejects.toThrow(/./);
    expect(performance.now() - begun).toBeLessThan(2000);
    expect(at.requests).toBe(1);
  });

  test("sends us elsewhere is an error, and nobody is asked there", async () => {
    await using elsewhere = await subgraph((_request, response) => void response.end('{"data":{"a":1}}'));
    await using at = await subgraph((_request, response) => response.writeHead(307, { location: elsewhere.url }).end());
    await expect(call(at.url)).rejects.toThrow(/./);
    expect([at.requests, elsewhere.requests]).toEqual([1, 0]);
  });

  test("explains itself with 400 is heard", async () => {
    await using at = await subgraph((_request, response) =>
      response.writeHead(400).end('{"errors":[{"message":"No.","extensions":{"code":"INVALID"}}]}'),
    );
    expect(await call(at.url)).toEqual({ errors: [{ message: "No.", extensions: { code: "INVALID" } }] });
  });
});
