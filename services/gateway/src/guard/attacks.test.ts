import { request as rawRequest } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { attacksOn, insideWords, persisted, sha } from "../testing/attacks.js";
import { ask, testGateway, type TestGateway } from "../testing/test-gateway.js";

let at: TestGateway;
beforeAll(async () => {
  at = await testGateway();
});
afterAll(() => at[Symbol.asyncDispose]());

const json = { "content-type": "application/json" };
const post = (body: unknown, headers: Record<string, string> = {}) => at.post(body, headers);
const attacks = attacksOn({
  leaf: "registerCount",
  list: (handed) => `offices(${handed}) { totalCount }`,
  one: (handed) => `office(${handed}) { id }`,
  change: 'rename(id: 1, name: "x") { id }',
  type: "Office",
});

describe("refused", () => {
  test.each(attacks)("$name", async ({ path, init, code }) => {
    const calls = at.world.calls;
    const { status, json: answer, text } = await ask(`${at.url}${path}`, init);
    expect([status >= 400 && status < 500, answer.errors?.[0]?.extensions["code"], answer.data]).toEqual([
      true,
      code,
      undefined,
    ]);
    expect(answer.errors?.length).toBeLessThanOrEqual(10);
    expect(text).not.toMatch(insideWords);
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
