import { createHash } from "node:crypto";
import { request as rawRequest } from "node:http";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask, testGateway, type Answer, type TestGateway } from "../testing/test-gateway.js";

let at: TestGateway;
beforeAll(async () => {
  at = await testGateway();
});
afterAll(() => at[Symbol.asyncDispose]());

const json = { "content-type": "application/json" };
const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(" ");
const post = (body: unknown, headers: Record<string, string> = {}) => at.post(body, headers);
const get = (search: string, headers: Record<string, string> = {}) => ask(`${at.url}/graphql?${search}`, { headers });
const sha = (text: string): string => createHash("sha256").update(text).digest("hex");
const persisted = (sha256Hash: unknown, version: unknown = 1) => ({ persistedQuery: { version, sha256Hash } });
const introspection = "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }";

/** Each must be refused: a status of 4xx, no data, no word about the inside. */
const attacks: [string, () => Promise<Answer>, string][] = [
  ["a batch", () => post([{ query: "{ registerCount }" }]), "BATCHING_OFF"],
  ["an empty batch", () => post([]), "BATCHING_OFF"],
  ["a batch of 1000", () => post(Array.from({ length: 1000 }, () => ({ query: "{ registerCount }" }))), "BATCHING_OFF"],
  ["JSON cut short", () => post('{"query":'), "BAD_REQUEST"],
  ["not JSON at all", () => post("<xml/>"), "BAD_REQUEST"],
  ["an empty body", () => post(""), "BAD_REQUEST"],
  ["a JSON string", () => post('"{ registerCount }"'), "BAD_REQUEST"],
  ["null", () => post("null"), "BAD_REQUEST"],
  ["a query that is a number", () => post({ query: 7 }), "BAD_REQUEST"],
  ["a query that is a document", () => post({ query: { kind: "Document", definitions: [] } }), "BAD_REQUEST"],
  ["variables as text", () => post({ query: "{ registerCount }", variables: "{}" }), "BAD_REQUEST"],
  ["variables as a list", () => post({ query: "{ registerCount }", variables: [] }), "BAD_REQUEST"],
  [
    "variables 5000 deep",
    () => post(`{"query":"{ registerCount }","variables":{"a":${"[".repeat(5000)}${"]".repeat(5000)}}}`),
    "BAD_REQUEST",
  ],
  [
    "half a million values",
    () =>
      post({
        query: "query ($i: [Int!]) { offices(ids: $i) { totalCount } }",
        variables: { i: Array.from({ length: 500_000 }, () => 1) },
      }),
    "BAD_REQUEST",
  ],
  ["extensions as text", () => post({ query: "{ registerCount }", extensions: "x" }), "BAD_REQUEST"],
  ["an operation name that is an object", () => post({ query: "{ registerCount }", operationName: {} }), "BAD_REQUEST"],
  ["an unknown operation name", () => post({ query: "query A { registerCount }", operationName: "B" }), "BAD_REQUEST"],
  [
    "an operation name like a prototype's",
    () => post({ query: "query A { registerCount }", operationName: "__proto__" }),
    "BAD_REQUEST",
  ],
  [
    "two operations and no name",
    () => post({ query: "query A { registerCount } query B { registerCount }" }),
    "BAD_REQUEST",
  ],
  ["no query", () => post({ variables: {} }), "BAD_REQUEST"],
  ["an empty document", () => post({ query: "# nothing" }), "GRAPHQL_PARSE_FAILED"],
  ["only a fragment", () => post({ query: "fragment A on Query { registerCount }" }), "GRAPHQL_VALIDATION_FAILED"],
  [
    "a schema definition",
    () => post({ query: "type A { b: Int } query { registerCount }" }),
    "GRAPHQL_VALIDATION_FAILED",
  ],
  ["a subscription", () => post({ query: "subscription { registerCount }" }), "GRAPHQL_VALIDATION_FAILED"],
  ["introspection as nobody", () => post({ query: introspection }), "NOT_ALLOWED"],
  [
    "introspection in a fragment",
    () => post({ query: '{ ...A } fragment A on Query { x: __type(name: "Office") { name } }' }),
    "NOT_ALLOWED",
  ],
  ["introspection by GET", () => get(`query=${encodeURIComponent(introspection)}`), "NOT_ALLOWED"],
  ["a subgraph's SDL", () => post({ query: "{ _service { sdl } }" }), "GRAPHQL_VALIDATION_FAILED"],
  [
    "entities directly",
    () => post({ query: '{ _entities(representations: [{ __typename: "Office", id: "1" }]) { __typename } }' }),
    "GRAPHQL_VALIDATION_FAILED",
  ],
  ["1000 unknown directives", () => post({ query: `{ registerCount ${times(1000, (i) => `@a${i}`)} }` }), "COST_LIMIT"],
  ["5000 aliases", () => post({ query: `{ ${times(5000, (i) => `a${i}: registerCount`)} }` }), "TOKEN_LIMIT"],
  [
    "31 aliases of a mutation",
    () => post({ query: `mutation { ${times(31, (i) => `a${i}: rename(id: 1, name: "x") { id }`)} }` }),
    "ROOT_FIELD_LIMIT",
  ],
  ["a document of 200,000 tokens", () => post({ query: `{ ${"a ".repeat(200_000)} }` }), "TOKEN_LIMIT"],
  [
    "a body over the limit",
    () => post({ query: "{ registerCount }", variables: { a: "x".repeat(1_100_000) } }),
    "BODY_TOO_LARGE",
  ],
  [
    "a compressed bomb",
    () =>
      ask(`${at.url}/graphql`, {
        method: "POST",
        headers: { ...json, "content-encoding": "gzip" },
        body: gzipSync(Buffer.alloc(50_000_000, " ")),
      }),
    "BAD_REQUEST",
  ],
  ["text/plain", () => post({ query: "{ registerCount }" }, { "content-type": "text/plain" }), "BAD_REQUEST"],
  [
    "a form",
    () => post("query=%7BregisterCount%7D", { "content-type": "application/x-www-form-urlencoded" }),
    "BAD_REQUEST",
  ],
  ["an upload", () => post("--x--", { "content-type": "multipart/form-data; boundary=x" }), "BAD_REQUEST"],
  [
    "another character set",
    () => post({ query: "{ registerCount }" }, { "content-type": "application/json; charset=utf-7" }),
    "BAD_REQUEST",
  ],
  [
    "bytes that are not UTF-8",
    () => ask(`${at.url}/graphql`, { method: "POST", headers: json, body: Buffer.from([0x7b, 0xff, 0xfe, 0x7d]) }),
    "BAD_REQUEST",
  ],
  ["PUT", () => ask(`${at.url}/graphql`, { method: "PUT", headers: json, body: "{}" }), "BAD_REQUEST"],
  ["DELETE", () => ask(`${at.url}/graphql`, { method: "DELETE" }), "BAD_REQUEST"],
  [
    "a mutation by GET",
    () => get(`query=${encodeURIComponent('mutation { rename(id: 1, name: "x") { id } }')}`),
    "BAD_REQUEST",
  ],
  [
    "a mutation by GET with a fancy content type",
    () =>
      get(`query=${encodeURIComponent('mutation { rename(id: 1, name: "x") { id } }')}`, {
        "content-type": "message/http",
      }),
    "BAD_REQUEST",
  ],
  ["two queries in one GET", () => get("query=%7BregisterCount%7D&query=%7BwhoAmI%7Bkind%7D%7D"), "BAD_REQUEST"],
  ["GET variables that are not JSON", () => get("query=%7BregisterCount%7D&variables=%7B"), "BAD_REQUEST"],
  ["a wrong hash", () => post({ query: "{ registerCount }", extensions: persisted(sha("{ other }")) }), "BAD_REQUEST"],
  ["a hash that is no hash", () => post({ extensions: persisted("../../etc/passwd") }), "BAD_REQUEST"],
  ["a hash as an object", () => post({ extensions: persisted({ $ne: null }) }), "BAD_REQUEST"],
  [
    "persisted version 2",
    () => post({ query: "{ registerCount }", extensions: persisted(sha("{ registerCount }"), 2) }),
    "BAD_REQUEST",
  ],
  [
    "a variable of the wrong type",
    () => post({ query: "query ($n: Int) { offices(first: $n) { totalCount } }", variables: { n: "many" } }),
    "BAD_USER_INPUT",
  ],
  [
    "a required variable left out",
    () => post({ query: "query ($id: ID!) { office(id: $id) { id } }" }),
    "BAD_USER_INPUT",
  ],
  ["a field that is nearly right", () => post({ query: "{ registerCoun }" }), "GRAPHQL_VALIDATION_FAILED"],
  ["an unterminated string", () => post({ query: '{ office(id: "1' }), "GRAPHQL_PARSE_FAILED"],
  [
    "an answer type nobody can give",
    () => post({ query: "{ registerCount }" }, { accept: "text/html" }),
    "BAD_REQUEST",
  ],
];

describe("refused", () => {
  test.each(attacks)("%s", async (_name, attack, code) => {
    const calls = at.world.calls;
    const { status, json: answer, text } = await attack();
    expect([status >= 400 && status < 500, answer.errors?.[0]?.extensions["code"], answer.data]).toEqual([
      true,
      code,
      undefined,
    ]);
    expect(answer.errors?.length).toBeLessThanOrEqual(10);
    expect(text).not.toMatch(/Did you mean|node_modules|\.js:|\bat \w+ \(|<!doctype|<html|offices\b.*http/i);
    expect(at.world.calls).toBe(calls);
  });

  test("a query plan is not shown, whoever asks for it", async () => {
    const { text, status } = await post(
      { query: "{ registerCount }" },
      { "apollo-query-plan-experimental": "1", "apollo-query-plan-experimental-format": "internal" },
    );
    expect([status, text]).toEqual([200, '{"data":{"registerCount":7}}']);
  });

  test("a body without an end does not keep others waiting", async () => {
    const url = new URL(at.url);
    const slow = rawRequest({ host: url.hostname, port: url.port, path: "/graphql", method: "POST", headers: json });
    slow.on("error", () => undefined);
    slow.write('{"query":');
    expect((await post({ query: "{ registerCount }" })).status).toBe(200);
    slow.destroy();
  });
});

describe("persisted queries", () => {
  test("are remembered by hash once sent, each graph its own", async () => {
    const query = "{ registerCount }";
    const byHash = { extensions: persisted(sha(query)) };
    expect((await post(byHash)).json.errors?.[0]?.extensions["code"]).toBe("PERSISTED_QUERY_NOT_FOUND");
    expect((await post({ query, ...byHash })).json).toEqual({ data: { registerCount: 7 } });
    expect((await post(byHash)).json).toEqual({ data: { registerCount: 7 } });
    expect((await at.post(byHash, {}, "/public/graphql")).json.errors?.[0]?.extensions["code"]).toBe(
      "PERSISTED_QUERY_NOT_FOUND",
    );
  });

  test("over a limit are not", async () => {
    const query = "{ offices(first: 101) { totalCount } }";
    await post({ query, extensions: persisted(sha(query)) });
    expect((await post({ extensions: persisted(sha(query)) })).json.errors?.[0]?.extensions["code"]).toMatch(
      /PERSISTED_QUERY_NOT_FOUND|PAGE_LIMIT/,
    );
  });
});

test("keys like a prototype's change nothing", async () => {
  const { json: answer } = await post(
    '{"query":"query ($id: ID!) { office(id: $id) { name } }","variables":{"id":"2","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}},"__proto__":{"query":"x"}}',
  );
  expect(answer).toEqual({ data: { office: { name: "Office 2" } } });
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});
