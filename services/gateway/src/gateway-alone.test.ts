import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mintDemoToken } from "./demo-issuer/mint-demo-token.js";
import { runGatewayAlone, type GatewayAlone } from "./gateway-alone.js";
import { ask } from "./testing/test-gateway.js";
import { tinyWorld } from "./testing/tiny-world.js";

let folder: string;
let subgraph: Server;
let alone: GatewayAlone;
let tokens: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "probity-alone-"));
  subgraph = createServer((request, response) => {
    tokens.push(request.headers.authorization ?? "");
    request
      .resume()
      .on("end", () => response.setHeader("content-type", "application/json").end('{"data":{"registerCount":3}}'));
  });
  await new Promise<void>((resolve) => subgraph.listen(0, "127.0.0.1", resolve));
  const address = subgraph.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const file = join(folder, "supergraph.graphql");
  await writeFile(file, tinyWorld().supergraph.replaceAll("http://127.0.0.1:1/", `http://127.0.0.1:${port}/`));
  alone = await runGatewayAlone(
    ["--supergraph", file, "--port", "0", "--key-file", join(folder, "keys.json")],
    pino({ level: "silent" }),
  );
});
afterAll(async () => {
  await alone[Symbol.asyncDispose]();
  subgraph.closeAllConnections();
  subgraph.close();
  await rm(folder, { recursive: true });
});

const post = (query: string, headers: Record<string, string> = {}) =>
  ask(`${alone.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query }),
  });

test("any supergraph is served, its subgraphs told who is asking", async () => {
  tokens = [];
  expect((await post("{ registerCount }")).json).toEqual({ data: { registerCount: 3 } });
  expect(tokens).toEqual([expect.stringMatching(/^Bearer [\w-]+\.[\w-]+\.[\w-]+$/)]);
  expect((await ask(`${alone.url}/health/ready`)).status).toBe(200);
});

test("a token of the demo issuer, its own or the platform's, opens the schema; none does not", async () => {
  const query = "{ __schema { queryType { name } } }";
  for (const issuer of [`${alone.url}/demo-issuer`, "http://localhost:4000/demo-issuer"]) {
    const token = await mintDemoToken({
      keyFile: join(folder, "keys.json"),
      issuer,
      audience: "probity",
      email: "operator@probity.example",
    });
    expect((await post(query, { authorization: `Bearer ${token}` })).status).toBe(200);
  }
  expect((await post(query)).status).toBe(400);
});

test("the limits are on", async () => {
  expect((await post("{ offices(first: 101) { totalCount } }")).json.errors?.[0]?.extensions["code"]).toBe(
    "PAGE_LIMIT",
  );
});

test("without a supergraph it says how it is used", async () => {
  await expect(runGatewayAlone(["--port", "0"])).rejects.toThrow(/npm run gateway -- --supergraph/);
});
