import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask, testGateway, type TestGateway } from "./testing/test-gateway.js";

let at: TestGateway;
beforeAll(async () => {
  at = await testGateway({
    access: async ({ subject }) =>
      subject.startsWith("leaver")
        ? null
        : {
            name: subject,
            grants: [{ forceId: "f1", personId: null, roles: ["MONITORING_OFFICER"] }],
            platformRoles: [],
          },
  });
});
afterAll(() => at[Symbol.asyncDispose]());

describe("the full graph", () => {
  test("answers over both subgraphs as the person of the token", async () => {
    const { status, json, headers } = await at.post(
      { query: "{ whoAmI { kind subject graph roles } office(id: 1) { name entries { text } } }" },
      { authorization: `Bearer ${await at.token()}` },
    );
    expect(json).toEqual({
      data: {
        whoAmI: {
          kind: "person",
          subject: "monitoring.officer@staffordshire.example",
          graph: "full",
          roles: ["MONITORING_OFFICER"],
        },
        office: { name: "Office 1", entries: [{ text: "One share" }] },
      },
    });
    expect(status).toBe(200);
    expect(headers.get("cache-control")).toBe("no-store");
  });

  test("a system is known by its client id, a caller without a token is nobody", async () => {
    const query = "{ whoAmI { kind subject } }";
    const system = await at.post({ query }, { authorization: `Bearer ${await at.token({ clientId: "reader" })}` });
    expect(system.json.data).toEqual({ whoAmI: { kind: "system", subject: "client:reader" } });
    expect((await at.post({ query })).json.data).toEqual({ whoAmI: { kind: "nobody", subject: "" } });
  });

  test("a leaver's token is refused", async () => {
    const { status, json } = await at.post(
      { query: "{ registerCount }" },
      { authorization: `Bearer ${await at.token({ email: "leaver@cumbria.example" })}` },
    );
    expect([status, json.errors?.[0]?.extensions["code"]]).toEqual([401, "UNAUTHENTICATED"]);
  });

  test("a query may be a GET, a mutation may not", async () => {
    const query = await ask(`${at.url}/graphql?query=${encodeURIComponent("{ registerCount }")}`);
    expect(query.json).toEqual({ data: { registerCount: 7 } });
    const mutation = await ask(
      `${at.url}/graphql?query=${encodeURIComponent('mutation { rename(id: 1, name: "x") { id } }')}`,
    );
    expect(mutation.status).toBe(405);
  });

  test("the schema is for those who are signed in", async () => {
    const query = "{ __schema { queryType { name } } }";
    expect((await at.post({ query })).status).toBe(400);
    expect((await at.post({ query: "{ __typename }" })).status).toBe(200);
    const signedIn = await at.post({ query }, { authorization: `Bearer ${await at.token()}` });
    expect(signedIn.json.data).toEqual({ __schema: { queryType: { name: "Query" } } });
  });

  test("a known refusal passes with its own fields only", async () => {
    const { json } = await at.post({ query: "{ refused { id } }" });
    expect(json.errors).toEqual([
      {
        message: "You may not do this.",
        path: ["refused"],
        extensions: { code: "NOT_ALLOWED", permission: "registers:read" },
      },
    ]);
  });

  test("the unexpected is masked, with an id that is in the log, and others are still served", async () => {
    const { json, text } = await at.post({ query: "{ broken registerCount }" });
    expect(json.data).toEqual({ broken: null, registerCount: 7 });
    expect(text).not.toMatch(/secrets|srv|offices/);
    const id = json.errors?.[0]?.extensions["id"];
    expect(json.errors?.[0]?.message).toBe(`Something went wrong. Quote ${String(id)} if you ask for help.`);
    expect(at.log.some((line) => line.includes(String(id)) && line.includes("registers.secrets"))).toBe(true);
  });

  test("a subgraph that is down costs its own fields only", async () => {
    at.world.down = "registers";
    const { status, json, text } = await at.post({ query: "{ office(id: 1) { name entries { text } } }" });
    at.world.down = "";
    expect(status).toBe(200);
    expect(json.data).toEqual({ office: { name: "Office 1", entries: null } });
    expect(text).not.toMatch(/ECONNREFUSED|registers|serviceName/);
  });
});

describe("the public graph", () => {
  test("knows only what is tagged public, whoever asks", async () => {
    const ok = await at.post({ query: "{ offices { nodes { name } } }" }, {}, "/public/graphql");
    expect(ok.status).toBe(200);
    const full = await at.post(
      { query: "{ whoAmI { kind } }" },
      { authorization: `Bearer ${await at.token()}` },
      "/public/graphql",
    );
    expect(full.status).toBe(400);
    expect(full.text).not.toContain("Did you mean");
    const schema = await at.post({ query: '{ __type(name: "Office") { fields { name } } }' }, {}, "/public/graphql");
    expect(schema.json.data).toEqual({
      __type: {
        fields: [{ name: "id" }, { name: "name" }, { name: "deputy" }, { name: "deputies" }, { name: "entries" }],
      },
    });
  });

  test("hears no credential, good or bad: everybody is nobody there", async () => {
    const query = "{ offices { nodes { name } } }";
    const anonymous = await at.post({ query }, {}, "/public/graphql");
    for (const authorization of [`Bearer ${await at.token()}`, "Bearer a.b.c", "Basic cGNjOmRlbW8="]) {
      const { status, text } = await at.post({ query }, { authorization }, "/public/graphql");
      expect([status, text]).toEqual([200, anonymous.text]);
    }
  });

  test("is asked in process for the pages, within the same limits", async () => {
    expect(await at.gateway.executePublic("query ($id: ID!) { office(id: $id) { name } }", { id: "2" })).toEqual({
      data: { office: { name: "Office 2" } },
    });
    await expect(at.gateway.executePublic("{ offices(first: 101) { nodes { id } } }")).rejects.toMatchObject({
      code: "PAGE_LIMIT",
    });
  });
});
