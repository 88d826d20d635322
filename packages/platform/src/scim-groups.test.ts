import { afterAll, beforeAll, expect, test } from "vitest";
import { entraMembers, oktaMembers, wholeGroup } from "./testing/scim-requests.js";
import { startTestPlatform, type TestPlatform } from "./testing/test-platform.js";

const at = (name: string) => `${name}@staffordshire.example`;

let platform: TestPlatform;
let force: string;
let secret: string;
let without: string;
const ids: Record<string, string> = {};

beforeAll(async () => {
  platform = await startTestPlatform();
  const [row] = await platform.database.query<{ id: string }>(
    "select id from protocols.forces where slug = 'staffordshire'",
  );
  force = row?.id ?? "";
  secret = (await tokenFor({ roles: ["FORCE_ADMIN", "AUDITOR"] })).secret ?? "";
  without = (await tokenFor({})).secret ?? "";
  const logins = await platform.database.query<{ id: string; subject: string }>(
    "select id, subject from people.logins where force_id = $1",
    [force],
  );
  for (const { id, subject } of logins) ids[subject.split("@")[0] ?? ""] = id;
}, 120_000);
afterAll(() => platform?.[Symbol.asyncDispose]());

let keys = 0;
async function setUp(field: string, type: string, input: object) {
  const given = { forceId: force, idempotencyKey: `scim-groups-${(keys += 1)}`, ...input };
  const query = `mutation ($input: ${type}!) { ${field}(input: $input) { id ${field === "createProvisioningToken" ? "secret" : ""} } }`;
  const { data, errors } = await platform.ask<Record<string, { id: string; secret?: string }>>(query, {
    as: at("force.admin"),
    variables: { input: given },
  });
  return { ...data?.[field], errors };
}
const tokenFor = (more: object) =>
  setUp("createProvisioningToken", "CreateProvisioningTokenInput", { name: "Test", expiresOn: "2027-06-30", ...more });

async function send(method: string, path: string, body?: unknown, { as = secret, headers = {} } = {}) {
  const response = await fetch(`${platform.baseUrl}/scim/v2/staffordshire${path}`, {
    method,
    headers: { authorization: `Bearer ${as}`, "content-type": "application/scim+json", ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  type Group = { id: string; displayName: string; members?: { value: string; display: string }[] };
  const json = (text === "" ? {} : JSON.parse(text)) as Group & { Resources: Group[]; detail: string };
  return { status: response.status, json, headers: response.headers };
}

async function membersOf(role: string): Promise<string[]> {
  const { json } = await send("GET", `/Groups/${role}`);
  return (json.members ?? [])
    .map(({ value }) => Object.entries(ids).find(([, id]) => id === value)?.[0] ?? "")
    .toSorted();
}

async function rolesOf(login: string): Promise<string[]> {
  const { data } = await platform.ask<{ viewer: { forces: { roles: string[] }[] } }>(
    "{ viewer { forces { roles } } }",
    { as: at(login) },
  );
  return data?.viewer.forces[0]?.roles ?? [];
}

const id = (login: string): string => ids[login] ?? "";

test("the groups are the roles that the token is for, found by name and without members where a provider asks so", async () => {
  const { json } = await send("GET", "/Groups");
  expect(json).toMatchObject({
    totalResults: 2,
    Resources: [
      { id: "FORCE_ADMIN", displayName: "Administrators", members: [] },
      { id: "AUDITOR", displayName: "Auditors", members: [] },
    ],
  });
  const filter = encodeURIComponent('displayName eq "auditors"');
  const found = await send("GET", `/Groups?excludedAttributes=members&filter=${filter}`);
  expect(found.json).toMatchObject({ totalResults: 1, Resources: [{ id: "AUDITOR" }] });
  expect(found.json.Resources[0]).not.toHaveProperty("members");
  expect((await send("GET", "/Groups/AUDITOR?excludedAttributes=members")).json).not.toHaveProperty("members");
  expect(await send("GET", "/Groups?filter=members%20pr")).toMatchObject({ status: 400 });
  expect((await send("GET", "/Groups", undefined, { as: without })).json).toMatchObject({ totalResults: 0 });
});

test("as Microsoft Entra ID sends it: who comes in has the role at the next request until the token ends, who goes out has it no more", async () => {
  expect((await send("PATCH", "/Groups/AUDITOR", entraMembers.add(id("staff")))).status).toBe(200);
  await send("PATCH", "/Groups/AUDITOR", entraMembers.add(id("staff")));
  expect(await rolesOf("staff")).toContain("AUDITOR");
  const grants = await platform.database.query(
    "select reason, valid_to from people.access_grants where subject = $1 and role = 'AUDITOR'",
    [at("staff")],
  );
  expect(grants).toEqual([{ reason: "group of the identity provider “Test”", valid_to: "2027-06-30" }]);
  expect((await send("PATCH", "/Groups/AUDITOR", entraMembers.remove(id("staff")))).status).toBe(200);
  expect(await rolesOf("staff")).not.toContain("AUDITOR");
  const trail = await platform.database.query<{ action: string; actor: string }>(
    "select action, actor from people.audit_entries where actor like 'client:scim-%' and entity = 'AccessGrant' order by at",
  );
  expect(trail.map(({ action }) => action)).toEqual(["grantAccess", "revokeAccess"]);
});

test("as Okta sends it: members added, taken out by a filter, replaced as a whole and all taken out", async () => {
  const patch = (body: object) => send("PATCH", "/Groups/AUDITOR", body);
  expect((await patch(oktaMembers.add(id("staff"), "Staff"))).json.members).toMatchObject([{ value: id("staff") }]);
  expect((await patch(oktaMembers.name("AUDITOR", "Auditors"))).status).toBe(200);
  await patch(oktaMembers.all([id("cfo"), id("registrar")]));
  expect(await membersOf("AUDITOR")).toEqual(["cfo", "registrar"]);
  await patch(oktaMembers.remove(id("cfo")));
  expect(await membersOf("AUDITOR")).toEqual(["registrar"]);
  await send("PUT", "/Groups/AUDITOR", wholeGroup("Auditors", [id("staff"), id("registrar")]));
  expect(await membersOf("AUDITOR")).toEqual(["registrar", "staff"]);
  await patch(oktaMembers.none);
  expect(await membersOf("AUDITOR")).toEqual([]);
});

test("two members who are added at once are both in, and a stale version is refused", async () => {
  const { headers } = await send("GET", "/Groups/AUDITOR");
  await Promise.all(["cfo", "registrar"].map((one) => send("PATCH", "/Groups/AUDITOR", entraMembers.add(id(one)))));
  expect(await membersOf("AUDITOR")).toEqual(["cfo", "registrar"]);
  const stale = { headers: { "if-match": headers.get("etag") ?? "" } };
  expect((await send("PATCH", "/Groups/AUDITOR", oktaMembers.none, stale)).status).toBe(412);
});

test("what was granted by hand is in no group, and the last administrator is not taken out", async () => {
  expect(await membersOf("FORCE_ADMIN")).toEqual([]);
  await send("PATCH", "/Groups/FORCE_ADMIN", entraMembers.add(id("registrar")));
  expect(await rolesOf("registrar")).toContain("FORCE_ADMIN");
  await platform.database.query("update people.logins set active = false where id = $1", [id("force.admin")]);
  const refused = await send("PATCH", "/Groups/FORCE_ADMIN", oktaMembers.none);
  expect(refused).toMatchObject({ status: 400, json: { scimType: "mutability" } });
  expect(refused.json.detail).toContain("last administrator");
  await platform.database.query("update people.logins set active = true where id = $1", [id("force.admin")]);
  expect((await send("PATCH", "/Groups/FORCE_ADMIN", oktaMembers.none)).status).toBe(200);
  expect(await rolesOf("force.admin")).toContain("FORCE_ADMIN");
});

test("a later token keeps whoever is in the group until its own end", async () => {
  await send("PUT", "/Groups/AUDITOR", wholeGroup("Auditors", [id("cfo")]));
  const later = (await tokenFor({ roles: ["AUDITOR"], expiresOn: "2027-12-31" })).secret ?? "";
  await send("PATCH", "/Groups/AUDITOR", entraMembers.add(id("cfo")), { as: later });
  const until =
    "select valid_to from people.access_grants where subject = $1 and role = 'AUDITOR' and valid_to >= '2027-01-01'";
  expect(await platform.database.query(until, [at("cfo")])).toEqual([{ valid_to: "2027-12-31" }]);
});

test("what no group can be is refused in words: another role, another name, another force's people, a removal", async () => {
  const refused = async (status: number, words: string, method: string, path: string, body?: object, as = secret) => {
    const answer = await send(method, path, body, { as });
    expect(answer.json).toMatchObject({ status: String(status), detail: expect.stringContaining(words) });
  };
  await refused(403, "Administrators, Auditors", "POST", "/Groups", wholeGroup("Sales", []));
  await refused(409, "link to it", "POST", "/Groups", wholeGroup("auditors", []));
  await refused(403, "take its members out", "DELETE", "/Groups/AUDITOR");
  await refused(400, "name cannot be changed", "PATCH", "/Groups/AUDITOR", entraMembers.rename("Inspectors"));
  await refused(404, "no such group", "PATCH", "/Groups/MONITORING_OFFICER", entraMembers.add(id("staff")));
  await refused(404, "no such group", "PATCH", "/Groups/AUDITOR", entraMembers.add(id("staff")), without);
  const [stranger] = await platform.database.query<{ id: string }>(
    "select id from people.logins where subject = 'staff@cumbria.example'",
  );
  for (const nobody of [stranger?.id ?? "", "nobody"])
    await refused(400, "no user of this force", "PATCH", "/Groups/AUDITOR", entraMembers.add(nobody));
  const { errors } = await tokenFor({ roles: ["MONITORING_OFFICER"] });
  expect(errors).toMatchObject([{ extensions: { code: "INVALID", field: "roles" } }]);
});
