import { randomUUID } from "node:crypto";
import { forceOf, type TestForce } from "@probity/platform/testing/force";
import { startTestPlatform, type HttpAnswer, type TestPlatform } from "@probity/platform/testing/test-platform";
import { afterAll, beforeAll, expect, test } from "vitest";
import { largePdf } from "./documents.js";
import { exampleshirePolicy } from "./sixth-force-policy.js";

let world: TestPlatform;
let force: TestForce;
const london = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" });
const today = london.format(new Date());
const tomorrow = london.format(new Date(Date.now() + 86_400_000));
const operator = "operator@probity.example";

/** What a change came to. @throws when it was refused. */
function done<Data>(answer: HttpAnswer<Record<string, Data>>): Data {
  const [value] = Object.values(answer.data ?? {});
  if (value === null || value === undefined) throw new Error(`Refused: ${JSON.stringify(answer.errors)}`);
  return value;
}

async function change<Data = { id: string }>(name: string, input: Record<string, unknown>, fields = "id") {
  return done(await force.change<Data>("administrator", name, input, fields));
}

beforeAll(async () => {
  // Each service in a process of its own: what one does, the others learn by events alone. In one process a new force is
  // founded in configuration.test.ts.
  world = await startTestPlatform({ layout: "separate" });
}, 120_000);
afterAll(() => world[Symbol.asyncDispose]());

let draft: { id: string; revision: number };

async function edit(name: string, input: Record<string, unknown>): Promise<HttpAnswer<Record<string, typeof draft>>> {
  const at = { versionId: draft.id, revision: draft.revision };
  const answer = await force.change<typeof draft>("administrator", name, { ...at, ...input }, "id revision");
  draft = Object.values(answer.data ?? {})[0] ?? draft;
  return answer;
}

test("the operator creates Exampleshire and hands it over; its administrator signs in with an address of any issuer", async () => {
  const input = {
    slug: "exampleshire",
    nameEn: "Exampleshire",
    nameCy: "Swydd Enghraifft",
    colour: "#27445c",
    governingBody: {
      kind: "POLICE_AND_CRIME_COMMISSIONER",
      nameEn: "Exampleshire Commissioner",
      validFrom: "2024-05-01",
    },
    idempotencyKey: randomUUID(),
  };
  const created = await world.ask<Record<string, { id: string }>>(
    "mutation ($input: CreateForceInput!) { createForce(input: $input) { id } }",
    { variables: { input }, as: operator },
  );
  const forceId = done(created).id;
  const administrator = {
    forceId,
    name: "Hester Quill (demo)",
    email: "administrator@exampleshire.example",
    idempotencyKey: randomUUID(),
  };
  const named = await world.ask(
    "mutation ($input: NameAdministratorInput!) { nameAdministrator(input: $input) { id slug } }",
    { variables: { input: administrator }, as: operator },
  );
  expect(named).toMatchObject({ errors: [], data: { nameAdministrator: { id: forceId, slug: "exampleshire" } } });
  force = await forceOf(world, "exampleshire");
  const { data } = await force.ask(
    "administrator",
    "{ viewer { forces { force { slug viewerCanConfigure } roles } } }",
  );
  expect(data).toEqual({
    viewer: { forces: [{ force: { slug: "exampleshire", viewerCanConfigure: true }, roles: ["FORCE_ADMIN"] }] },
  });
});

test("its administrator gives titles, adds people and offices, and one person holds two of them", async () => {
  await change("setRoleTitles", {
    titles: [{ role: "MONITORING_OFFICER", titleEn: "Governance Manager", titleCy: "Rheolwr Llywodraethu" }],
  });
  const people = new Map<string, string>();
  for (const login of ["commissioner", "chief", "staff"]) {
    const email = `${login}@exampleshire.example`;
    people.set(login, (await change("addPerson", { name: `${login} (demo)`, email })).id);
  }
  const held = [
    ["commissioner", "ELECTED_HOLDER", "Commissioner"],
    ["chief", "HEAD_OF_STAFF", "Chief Executive"],
    ["chief", "MONITORING_OFFICER", "Governance Manager"],
    ["staff", "STAFF", "Adviser"],
  ] as const;
  for (const [login, role, titleEn] of held) {
    const office = await change("addOffice", { role, titleEn });
    const elected = role === "ELECTED_HOLDER" ? { kind: "ELECTED", electedOn: "2024-05-02" } : { kind: "APPOINTED" };
    await change("appoint", { personId: people.get(login), officeId: office.id, from: "2024-05-09", ...elected });
  }
  await change("grantAccess", {
    subject: "auditor@exampleshire.example",
    role: "AUDITOR",
    reason: "Annual audit",
    until: "2099-12-31",
  });
  force = await forceOf(world, "exampleshire");
  const { data } = await force.ask("chief", "{ viewer { forces { roles } } }");
  expect(data).toEqual({ viewer: { forces: [{ roles: ["HEAD_OF_STAFF", "MONITORING_OFFICER"] }] } });
});

test("it writes its protocol clause by clause; a word that nobody knows and a band that overlaps are refused", async () => {
  const protocol = await change("createProtocol", { titleEn: "Standards in Exampleshire", instrument: "STAFF_CODE" });
  draft = await change<typeof draft>("draftVersion", { protocolId: protocol.id, number: "1" }, "id revision");
  for (const { clauseId, heading, summary, rules } of exampleshirePolicy) {
    done(await edit("saveClause", { clauseId, headingPath: [heading], summaryEn: summary }));
    for (const [name, rule] of Object.entries(rules)) done(await edit("saveRule", { name, clauseId, rule }));
  }
  const refused = [
    {
      name: "x",
      clauseId: "EX-2",
      rule: { kind: "THRESHOLD_BAND", minPence: 2000, maxPence: 3000, outcome: "RECORD" },
    },
    {
      name: "x",
      clauseId: "EX-2",
      rule: { kind: "PERMISSION", matter: "MEDIA_CONTACT", by: "MAYOR", before: "CONTACT" },
    },
    { name: "x", clauseId: "EX-9", rule: { kind: "STANDARD", standard: "COURTESY" } },
    { name: "x", clauseId: "EX-1", rule: { ...exampleshirePolicy[0]?.rules["register-initial"], unit: "LUNAR_DAYS" } },
    {
      name: "x",
      clauseId: "EX-3",
      rule: { kind: "ROUTE", matter: "CONDUCT", subject: ["ELECTED_HOLDER"], to: ["ELECTED_HOLDER"] },
    },
  ];
  for (const rule of refused)
    expect((await edit("saveRule", rule)).errors).toMatchObject([{ extensions: { code: "INVALID" } }]);
});

test("until it is in force nobody else sees it", async () => {
  const seen = `query ($id: ID!) { protocolVersion(id: $id) { id } protocols(first: 100) { nodes { title } } }`;
  for (const as of ["force.admin@staffordshire.example", "auditor@probity.example"]) {
    const { data, errors } = await world.ask<{ protocolVersion: null }>(seen, { variables: { id: draft.id }, as });
    expect([as, errors, data.protocolVersion]).toEqual([as, [], null]);
    expect(JSON.stringify(data)).not.toContain("Exampleshire");
  }
  const anonymous = await world.ask(
    `{ force(slug: "exampleshire") { protocols { title } rulebook(on: "${today}") { on } } }`,
    {
      path: "/public/graphql",
    },
  );
  expect(anonymous.data).toEqual({ force: { protocols: [], rulebook: null } });
});

interface Told {
  key: string;
  sentence: string;
  layer: string;
  body?: Record<string, unknown>;
}

interface Rulebook {
  force: { rulebook: { rules: Told[] } };
}

const rulebookQuery = `query ($on: Date!) { force(slug: "exampleshire") { rulebook(on: $on) { rules { key sentence layer } } } }`;

async function rulebookOn(on: string): Promise<Told[]> {
  const { data } = await world.ask<Rulebook>(rulebookQuery, { variables: { on }, path: "/public/graphql" });
  return data.force.rulebook.rules;
}

test("approved and in force, its rules read as sentences with its own titles, for everybody", async () => {
  const of = { versionId: draft.id };
  const approval = { office: "Commissioner", approvedBy: "commissioner (demo)", approvedOn: today };
  await change("approveVersion", { ...of, ...approval, withoutConsultation: "First version of a new office" });
  await change("bringIntoForce", { ...of, from: "2024-05-01" });
  const sentences = (await rulebookOn(today)).map(({ sentence }) => sentence);
  expect(sentences.toSorted()).toEqual(
    [
      "A gift under £10 may be accepted without a record (EX-2).",
      "A gift of £10 or more but under £25 may be accepted and is recorded (EX-2).",
      "A gift of £25 or more but under £100 needs approval by the Chief Executive before it is accepted (EX-2).",
      "A gift of £100 or more is declined, and the offer is recorded (EX-2).",
      "A gift of money is declined, and the offer is recorded (EX-2).",
      "A gift that brings the year's gifts from one source to £100 or more needs approval by the Chief Executive before it is accepted (EX-2).",
      "The Police and Crime Commissioner's register of interests is due within 21 days of election (EX-1).",
      "A lack of respect or courtesy by the Police and Crime Commissioner goes to the Governance Manager, once a direct discussion has failed or is impractical (EX-3).",
    ].toSorted(),
  );
});

test("the rules bind: the commissioner's register falls due by the clause, a concern goes to the governance manager", async () => {
  const duties = "{ obligations { nodes { clauseId anchorOn dueOn } } }";
  await expect
    .poll(async () => (await force.ask("commissioner", duties)).data, { timeout: 15_000 })
    .toEqual({ obligations: { nodes: [{ clauseId: "EX-1", anchorOn: "2024-05-02", dueOn: "2024-05-23" }] } });
  const preview = `query ($input: RoutePreviewInput!) { routePreview(input: $input) { status clauseId recipients { role title } } }`;
  const subjectPersonId = force.personOf("commissioner");
  const input = { forceId: force.id, subjectPersonId, matter: "DISRESPECT", directDiscussion: "TRIED" };
  const goesTo = (title: string) => ({
    routePreview: { status: "ROUTED", clauseId: "EX-3", recipients: [{ role: "MONITORING_OFFICER", title }] },
  });
  await expect
    .poll(async () => (await force.ask("staff", preview, { input })).data, { timeout: 15_000 })
    .toEqual(goesTo("Governance Manager"));
});

test("its administrator lays another route over the version from tomorrow; today's stands, and the trail of both is read", async () => {
  const key = "standards-in-exampleshire/redress";
  const rule = { ...exampleshirePolicy[2]?.rules["redress"], to: ["HEAD_OF_STAFF"] };
  const configure = { ruleKey: key, clauseId: "EX-3", rule, from: tomorrow, reason: "The governance manager is away" };
  await change("configureRule", configure);
  const on = async (day: string) => (await rulebookOn(day)).find((told) => told.key === key);
  const ofForce = { layer: "FORCE", sentence: expect.stringContaining("Governance Manager") };
  expect([await on(today), await on(tomorrow)]).toMatchObject([ofForce, ofForce]);
  const { data } = await force.ask<Rulebook>("administrator", rulebookQuery, { on: tomorrow });
  expect(data.force.rulebook.rules.find((told) => told.key === key)).toMatchObject({
    layer: "CONFIGURATION",
    sentence: expect.stringContaining("goes to the Chief Executive"),
  });
  const overlapping = { kind: "THRESHOLD_BAND", minPence: 2000, maxPence: 3000, outcome: "RECORD" };
  const refused = await force.change("administrator", "configureRule", {
    clauseId: "EX-2",
    rule: overlapping,
    from: tomorrow,
    reason: "Overlaps",
  });
  expect(refused.errors).toMatchObject([{ extensions: { code: "INVALID", field: "rule.minPence" } }]);
});

test("a configuration from today changes where a concern of today goes, and not where one of yesterday went", async () => {
  const rule = {
    kind: "ROUTE",
    matter: "CRIME_EVIDENCE",
    canonicalMatters: ["CRIME"],
    subject: [],
    to: ["HEAD_OF_STAFF"],
  };
  await change("configureRule", { clauseId: "EX-3", rule, from: today, reason: "Asked for by the panel" });
  const preview = `query ($input: RoutePreviewInput!) { routePreview(input: $input) { status clauseId } }`;
  const asked = (on: string) => ({
    input: {
      forceId: force.id,
      subjectPersonId: force.personOf("commissioner"),
      matter: "CRIME",
      directDiscussion: "TRIED",
      on,
    },
  });
  await expect
    .poll(async () => (await force.ask("staff", preview, asked(today))).data, { timeout: 15_000 })
    .toEqual({ routePreview: { status: "ROUTED", clauseId: "EX-3" } });
  const before = await force.ask("staff", preview, asked("2026-01-05"));
  expect(before.data).toEqual({ routePreview: { status: "NO_LAWFUL_RECIPIENT", clauseId: null } });
});

test("a document too large for one request reaches the service that reads it in parts, and comes back byte for byte", async () => {
  const [document, size] = [largePdf(2_000_000), 700_000];
  const parts = Math.ceil(document.length / size);
  let documentId: string | undefined;
  for (let part = 1; part <= parts; part += 1) {
    const contentBase64 = document.subarray((part - 1) * size, part * size).toString("base64");
    documentId = (await change("sendDocumentPart", { documentId, part, parts, contentBase64 })).id;
  }
  const named = { title: "Letters in Exampleshire", instrument: "STAFF_CODE", fileName: "letters.pdf" };
  const imported = await change<{ id: string; clauses: { text: string }[] }>(
    "importProtocolDocument",
    { ...named, sentDocumentId: documentId },
    "id clauses { text }",
  );
  expect(imported.clauses).toEqual([{ text: "Everybody answers letters within the week." }]);
  const content =
    "query ($id: ID!, $part: Int!) { protocolVersion(id: $id) { sourceDocument { contentBase64(part: $part) } } }";
  const back: Buffer[] = [];
  for (let part = 1; part <= parts; part += 1) {
    const { data } = await force.ask<{ protocolVersion: { sourceDocument: { contentBase64: string } } }>(
      "administrator",
      content,
      { id: imported.id, part },
    );
    back.push(Buffer.from(data.protocolVersion.sourceDocument.contentBase64, "base64"));
  }
  expect(Buffer.concat(back).equals(document)).toBe(true);
});

test("the operator who made it reads none of its people and sets nothing up in it", async () => {
  const { errors } = await world.ask("mutation ($input: AddPersonInput!) { addPerson(input: $input) { id } }", {
    variables: { input: { forceId: force.id, name: "Intruder", idempotencyKey: randomUUID() } },
    as: operator,
  });
  expect(errors).toMatchObject([{ extensions: { code: "NOT_ALLOWED" } }]);
});
