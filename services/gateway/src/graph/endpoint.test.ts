import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { ask, testGateway } from "../testing/test-gateway.js";

const query = "query A($id: ID!) { office(id: $id) { name } } query B($id: ID!) { office(id: $id) { id } }";

describe("kept public answers", () => {
  test("are asked of the subgraphs once for each operation, variables and data version", async () => {
    let version: string | null = "1";
    await using at = await testGateway({ dataVersion: { current: () => version } });
    const calls = async (body: object): Promise<number> => {
      const before = at.world.calls;
      expect((await at.post({ query, ...body }, {}, "/public/graphql")).status).toBe(200);
      return at.world.calls - before;
    };
    expect(await calls({ operationName: "A", variables: { id: "1" } })).toBe(1);
    expect(await calls({ operationName: "A", variables: { id: "1" } })).toBe(0);
    expect(await calls({ operationName: "B", variables: { id: "1" } })).toBe(1);
    expect(await calls({ operationName: "A", variables: { id: "2" } })).toBe(1);
    version = "2";
    expect(await calls({ operationName: "A", variables: { id: "1" } })).toBe(1);
    version = null;
    expect(await calls({ operationName: "A", variables: { id: "1" } })).toBe(1);
    expect(await calls({ operationName: "A", variables: { id: "1" } })).toBe(1);
  });

  test("carry an ETag and may be kept for 30 s; signed-in answers may not", async () => {
    await using at = await testGateway({ dataVersion: { current: () => "1" } });
    const address = `${at.url}/public/graphql?query=${encodeURIComponent("{ registerCount }")}`;
    const first = await ask(address);
    expect(first.headers.get("cache-control")).toBe("public, max-age=30");
    const etag = first.headers.get("etag") ?? "";
    expect((await ask(address, { headers: { "if-none-match": etag } })).status).toBe(304);
    const signedIn = await at.post({ query: "{ registerCount }" }, { authorization: `Bearer ${await at.token()}` });
    expect([signedIn.headers.get("cache-control"), signedIn.headers.get("etag")]).toEqual(["no-store", null]);
  });

  test("never hold an answer with errors", async () => {
    await using at = await testGateway({ dataVersion: { current: () => "1" } });
    const ask = async () =>
      (await at.post({ query: "{ office(id: 1) { entries { text } } }" }, {}, "/public/graphql")).json.data;
    at.world.down = "registers";
    expect(await ask()).toEqual({ office: { entries: null } });
    at.world.down = "";
    expect(await ask()).toEqual({ office: { entries: [{ text: "One share" }] } });
  });
});

describe("rates", () => {
  test("a person over the rate waits, another does not, nor does a stranger", async () => {
    await using at = await testGateway({ rates: { signedIn: 3, anonymous: 5 } });
    const one = { authorization: `Bearer ${await at.token()}` };
    const other = { authorization: `Bearer ${await at.token({ email: "pcc@cumbria.example" })}` };
    const statuses: number[] = [];
    for (let index = 0; index < 4; index++) statuses.push((await at.post({ query: "{ registerCount }" }, one)).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    const refused = await at.post({ query: "{ registerCount }" }, one);
    expect(refused.json.errors?.[0]?.extensions["code"]).toBe("RATE_LIMITED");
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await at.post({ query: "{ registerCount }" }, other)).status).toBe(200);
    expect((await at.post({ query: "{ registerCount }" })).status).toBe(200);
  });

  test("tokens that are not good are counted as their address's", async () => {
    await using at = await testGateway({ rates: { anonymous: 3 } });
    const guess = async () => (await at.post({ query: "{ registerCount }" }, { authorization: "Bearer a.b.c" })).status;
    expect([await guess(), await guess(), await guess(), await guess()]).toEqual([401, 401, 401, 429]);
  });
});

test("what the gateway needs and cannot reach is a 503 with an id, and says nothing more", async () => {
  await using at = await testGateway({
    access: async () => {
      throw new Error("connect ECONNREFUSED 10.0.0.7:5432");
    },
  });
  const { status, text } = await at.post(
    { query: "{ registerCount }" },
    { authorization: `Bearer ${await at.token()}` },
  );
  expect(status).toBe(503);
  expect(text).toMatch(
    /^\{"errors":\[\{"message":"Something went wrong\. Quote [\w-]+ if you ask for help\.","extensions":\{"code":"INTERNAL","id":"[\w-]+"\}\}\]\}$/,
  );
});

test("a body of exactly the limit passes, of one byte more does not", async () => {
  await using at = await testGateway();
  const body = (bytes: number): string => JSON.stringify({ query: "{ registerCount }" }).padEnd(bytes, " ");
  expect((await at.post(body(1_048_576))).json.data).toEqual({ registerCount: 7 });
  const over = await at.post(body(1_048_577));
  expect([over.status, over.json.errors?.[0]?.extensions["code"]]).toEqual([413, "BODY_TOO_LARGE"]);
});

test("a compressed body is not read, however small", async () => {
  await using at = await testGateway();
  const { status } = await ask(`${at.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", "content-encoding": "gzip" },
    body: gzipSync(JSON.stringify({ query: "{ registerCount }" })),
  });
  expect([status, at.world.calls]).toEqual([415, 0]);
});

test("of many mistakes ten are told", async () => {
  await using at = await testGateway();
  const fields = Array.from({ length: 20 }, (_, index) => `unknown${index}`).join(" ");
  expect((await at.post({ query: `{ ${fields} }` })).json.errors).toHaveLength(10);
});
