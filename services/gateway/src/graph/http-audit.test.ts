import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testGateway, type TestGateway } from "../testing/test-gateway.js";

let at: TestGateway;
let token: string;
beforeAll(async () => {
  at = await testGateway();
  token = await at.token();
});
afterAll(() => at[Symbol.asyncDispose]());

test.each(["/graphql", "/public/graphql"])(
  "%s keeps to GraphQL over HTTP: no error, at most three warnings",
  async (path) => {
    const audits = serverAudits({
      url: `${at.url}${path}`,
      fetchFn: (url: string, init: RequestInit = {}) => {
        const headers = new Headers(init.headers);
        if (path === "/graphql") headers.set("authorization", `Bearer ${token}`);
        return fetch(url, { ...init, headers });
      },
    });
    expect(audits).toHaveLength(61);
    const results = await Promise.all(audits.map(async (audit) => ({ ...(await audit.fn()), name: audit.name })));
    const told = results.map((result) => `${result.status}: ${result.name} ${"reason" in result ? result.reason : ""}`);
    expect(told.filter((text) => text.startsWith("error"))).toEqual([]);
    expect(told.filter((text) => text.startsWith("warn")).slice(3)).toEqual([]);
  },
);
