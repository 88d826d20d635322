import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entraPatches, entraUser, fullUser, oktaPatches, oktaUser } from "./testing/scim-requests.js";
import { startTestPlatform, type TestPlatform } from "./testing/test-platform.js";

const at = (name: string) => `${name}@staffordshire.example`;

describe.each(["together", "separate"] as const)("SCIM 2.0, services %s", (layout) => {
  let platform: TestPlatform;
  let force: string;
  let secret: string;
  let tokenId: string;
  beforeAll(async () => {
    platform = await startTestPlatform({ layout });
    const [row] = await platform.database.query<{ id: string }>(
      "select id from protocols.forces where slug = 'staffordshire'",
    );
    force = row?.id ?? "";
    ({ secret, id: tokenId } = await newToken());
  }, 120_000);
  afterAll(() => platform?.[Symbol.asyncDispose]());

  let keys = 0;
  async function setUp(field: string, type: string, input: object, as = at("force.admin")) {
    const given = { forceId: force, idempotencyKey: `scim-test-${(keys += 1)}`, ...input };
    const query = `mutation ($input: ${type}!) { ${field}(input: $input) { id secret lastUsedAt } }`;
    const { data, errors } = await platform.ask<Record<string, { id: string; secret: string }>>(query, {
      as,
      variables: { input: given },
    });
    return { made: data?.[field], errors };
  }

  async function newToken(): Promise<{ id: string; secret: string }> {
    const { made, errors } = await setUp("createProvisioningToken", "CreateProvisioningTokenInput", {
      name: "Test",
      expiresOn: "2027-06-30",
    });
    expect(errors).toEqual([]);
    return made as { id: string; secret: string };
  }

  interface Sent {
    body?: unknown;
    as?: string;
    slug?: string;
    headers?: Record<string, string>;
  }

  async function send(
    method: string,
    path: string,
    { body, as = secret, slug = "staffordshire", headers = {} }: Sent = {},
  ) {
    const response = await fetch(`${platform.baseUrl}/scim/v2/${slug}${path}`, {
      method,
      headers: { authorization: `Bearer ${as}`, "content-type": "application/scim+json", ...headers },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = (text === "" ? {} : JSON.parse(text)) as Record<string, unknown> & {
      id: string;
      Resources: { id: string }[];
    };
    return { status: response.status, json, headers: response.headers };
  }

  const mayAsk = async (subject: string) =>
    (await platform.ask("{ viewer { subject } }", { as: subject })).errors.length === 0;

  async function appointed(name: string): Promise<void> {
    await platform.database.query(
      `insert into people.appointments (force_id, person_id, office_id, kind, from_day)
     select l.force_id, l.person_id, o.id, 'APPOINTED', '2026-01-01' from people.logins l
     join people.offices o on o.force_id = l.force_id and o.role = 'STAFF' where l.subject = $1`,
      [at(name)],
    );
  }

  test("what is offered is told: RFC 7643, sections 5, 6 and 7", async () => {
    expect(await send("GET", "/ServiceProviderConfig")).toMatchObject({
      status: 200,
      json: { patch: { supported: true }, bulk: { supported: false }, etag: { supported: true } },
    });
    expect((await send("GET", "/ResourceTypes")).json).toMatchObject({
      totalResults: 2,
      Resources: [{ endpoint: "/Users" }, { endpoint: "/Groups" }],
    });
    expect((await send("GET", "/Schemas")).json).toMatchObject({
      Resources: [
        { id: "urn:ietf:params:scim:schemas:core:2.0:User" },
        { id: "urn:ietf:params:scim:schemas:core:2.0:Group" },
      ],
    });
  });

  test("a user is added, found, replaced and changed as RFC 7644 has it, and by its version only", async () => {
    const added = await send("POST", "/Users", { body: fullUser(at("bronwen.ashford")) });
    expect(added).toMatchObject({
      status: 201,
      json: { userName: at("bronwen.ashford"), displayName: "Bronwen Ashford", externalId: "701984", active: true },
    });
    const { id } = added.json;
    expect(added.headers.get("location")).toBe(`${platform.baseUrl}/scim/v2/staffordshire/Users/${id}`);
    expect(added.headers.get("content-type")).toContain("application/scim+json");
    expect(added.json).not.toHaveProperty("password");
    expect((await send("POST", "/Users", { body: fullUser(at("bronwen.ashford")) })).json).toMatchObject({
      status: "409",
      scimType: "uniqueness",
    });
    for (const filter of [`userName eq "${at("BRONWEN.ashford")}"`, 'externalId eq "701984"'])
      expect((await send("GET", `/Users?filter=${encodeURIComponent(filter)}`)).json).toMatchObject({
        totalResults: 1,
        Resources: [{ id }],
      });
    const etag = added.headers.get("etag") ?? "";
    const body = { ...fullUser(at("bronwen.ashford")), displayName: "Bronwen Ashford-Lee" };
    const replaced = await send("PUT", `/Users/${id}`, { body, headers: { "if-match": etag } });
    expect(replaced).toMatchObject({ status: 200, json: { displayName: "Bronwen Ashford-Lee" } });
    expect(await send("PUT", `/Users/${id}`, { body, headers: { "if-match": etag } })).toMatchObject({ status: 412 });
  });

  test("lists come page by page, and a filter that is not offered is refused", async () => {
    const first = await send("GET", "/Users?startIndex=1&count=2");
    expect(first.json).toMatchObject({ startIndex: 1, itemsPerPage: 2 });
    const second = await send("GET", "/Users?startIndex=3&count=2");
    expect(second.json.Resources.map(({ id }) => id)).not.toContain(first.json.Resources[0]?.id);
    expect((await send("GET", "/Users?count=0")).json).toMatchObject({ itemsPerPage: 0, Resources: [] });
    for (const filter of ['title sw "A"', 'userName eq "a" and active eq true', "userName eq", "((("])
      expect((await send("GET", `/Users?filter=${encodeURIComponent(filter)}`)).json).toMatchObject({
        status: "400",
        scimType: "invalidFilter",
      });
  });

  test("as Microsoft Entra ID sends it: who is ended is out at the next request, keeps the office, and comes back as the same person", async () => {
    const { json } = await send("POST", "/Users", { body: entraUser(at("elis.wren")) });
    await appointed("elis.wren");
    expect(await mayAsk(at("elis.wren"))).toBe(true);
    const change = (body: object) => send("PATCH", `/Users/${json.id}`, { body });
    expect((await change(entraPatches.names)).json).toMatchObject({ displayName: "Elis Wren-Hale", active: true });
    expect((await change(entraPatches.end)).json).toMatchObject({ active: false });
    expect(await mayAsk(at("elis.wren"))).toBe(false);
    const held =
      "select a.to_day from people.appointments a join people.logins l on l.person_id = a.person_id where l.subject = $1";
    expect(await platform.database.query(held, [at("elis.wren")])).toEqual([{ to_day: null }]);
    expect((await change(entraPatches.begin)).json).toMatchObject({ id: json.id, active: true });
    expect(await mayAsk(at("elis.wren"))).toBe(true);
    expect((await change(entraPatches.address(at("elis.hale")))).json).toMatchObject({ userName: at("elis.hale") });
    expect(await mayAsk(at("elis.hale"))).toBe(true);
    const trail = await platform.database.query<{ actor: string }>(
      "select actor from people.audit_entries where action = 'provisionUser' and after->>'name' = 'Elis Wren-Hale'",
    );
    expect(new Set(trail.map(({ actor }) => actor))).toEqual(new Set([`client:scim-${tokenId}`]));
  });

  test("as Okta sends it: ended, removed, and added again, it is the same person", async () => {
    const { json } = await send("POST", "/Users", { body: oktaUser(at("owain.marsh")) });
    expect(json).toMatchObject({ displayName: "Owain Marsh", active: true });
    expect((await send("PATCH", `/Users/${json.id}`, { body: oktaPatches.end })).json).toMatchObject({ active: false });
    expect(await send("DELETE", `/Users/${json.id}`)).toMatchObject({ status: 204 });
    expect(await send("GET", `/Users/${json.id}`)).toMatchObject({ status: 404 });
    expect(await send("POST", "/Users", { body: oktaUser(at("owain.marsh")) })).toMatchObject({
      status: 201,
      json: { id: json.id },
    });
    const persons = "select id from people.persons where name = 'Owain Marsh'";
    expect(await platform.database.query(persons)).toHaveLength(1);
  });

  test("nobody's granted role moves with an address, and the last administrator stays", async () => {
    const { json } = await send("GET", `/Users?filter=${encodeURIComponent(`userName eq "${at("force.admin")}"`)}`);
    const id = json.Resources[0]?.id;
    for (const body of [entraPatches.address(at("somebody.else")), entraPatches.end])
      expect((await send("PATCH", `/Users/${id}`, { body })).json).toMatchObject({
        status: "400",
        scimType: "mutability",
      });
    expect(await mayAsk(at("force.admin"))).toBe(true);
  });

  test("what is no SCIM is refused in SCIM's own form, without a word from the inside", async () => {
    const refused = async (status: number, method: string, path: string, sent: Sent = {}) => {
      const answer = await send(method, path, sent);
      expect(answer.json).toMatchObject({
        schemas: ["urn:ietf:params:scim:api:messages:2.0:Error"],
        status: String(status),
      });
      expect(answer.status).toBe(status);
    };
    const body = fullUser(at("refused"));
    await refused(400, "POST", "/Users", { body: "{" });
    await refused(400, "POST", "/Users", { body: "[]" });
    await refused(400, "POST", "/Users", { body: { ...body, schemas: [] } });
    await refused(400, "POST", "/Users", { body: { ...body, userName: "no address" } });
    await refused(413, "POST", "/Users", { body: { ...body, nickName: "x".repeat(300_000) } });
    await refused(404, "GET", "/Users/01a20291-00de-7123-a639-ab2d461afd55");
    await refused(404, "GET", "/Users/none");
    await refused(404, "GET", "/Bulk");
    await refused(401, "GET", "/Users", { slug: "cumbria" });
    await refused(401, "GET", "/Users", { as: `${secret.slice(0, -1)}${secret.endsWith("A") ? "B" : "A"}` });
    await refused(401, "GET", "/Users", { as: await platform.token(at("force.admin")) });
  });

  test("a token is made by administrators alone, opens nothing but SCIM, and counts no more once revoked", async () => {
    const input = { name: "Mine", expiresOn: "2027-06-30" };
    const { errors } = await setUp("createProvisioningToken", "CreateProvisioningTokenInput", input, at("registrar"));
    expect(errors).toMatchObject([{ extensions: { code: "NOT_ALLOWED" } }]);
    const { id, secret: other } = await newToken();
    const graph = await fetch(`${platform.baseUrl}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${other}` },
      body: JSON.stringify({ query: "{ people { totalCount } }" }),
    });
    expect(graph.status).toBe(401);
    expect(await send("GET", "/Users?count=1", { as: other })).toMatchObject({ status: 200 });
    expect((await setUp("revokeProvisioningToken", "RevokeProvisioningTokenInput", { tokenId: id })).errors).toEqual(
      [],
    );
    expect(await send("GET", "/Users?count=1", { as: other })).toMatchObject({ status: 401 });
    const [kept] = await platform.database.query<{ text: string }>(
      "select t::text as text from people.provisioning_tokens t where id = $1",
      [id],
    );
    expect(kept?.text).not.toContain(other.slice(-20));
  });
});
