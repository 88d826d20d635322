import { randomUUID } from "node:crypto";
import { mintDemoToken } from "@probity/gateway/demo-issuer/mint-demo-token";
import { dayInLondon } from "@probity/service-kit/dates";
import { until } from "@probity/testkit/until";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { declare, forceOf, type TestForce } from "./testing/force.js";
import { startTestPlatform, type TestPlatform } from "./testing/test-platform.js";

const interests = [
  { category: "EMPLOYMENT_OFFICE_OR_PROFESSION", description: "Director of Ashdale Orchards (invented)" },
  { category: "SECURITIES", description: "Shares in Moorland Looms (invented)" },
  { category: "LAND", nil: true },
];

const longDay = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "Europe/London" });

describe.each(["together", "separate"] as const)("all parts in one platform, services %s", (layout) => {
  let platform: TestPlatform;
  let staffordshire: TestForce;
  let cumbria: TestForce;
  beforeAll(async () => {
    platform = await startTestPlatform({ layout });
    [staffordshire, cumbria] = [await forceOf(platform, "staffordshire"), await forceOf(platform, "cumbria")];
  });
  afterAll(() => platform?.[Symbol.asyncDispose]());

  const page = async (path: string) => {
    const response = await fetch(`${platform.baseUrl}${path}`);
    return { status: response.status, text: await response.text(), type: response.headers.get("content-type") };
  };

  test("is alive and ready", async () => {
    expect(await page("/health/live")).toMatchObject({ status: 200, text: '{"status":"ok"}' });
    expect(await page("/health/ready")).toMatchObject({ status: 200, text: '{"status":"ok"}' });
  });

  test("who is asking is known in every force, and nobody is nobody", async () => {
    const viewer = "{ viewer { kind subject forces { force { slug } roles person { id } } } }";
    const known = await staffordshire.ask("pcc", viewer);
    const force = {
      force: { slug: "staffordshire" },
      roles: ["ELECTED_HOLDER"],
      person: { id: staffordshire.personOf("pcc") },
    };
    expect(known.data).toEqual({ viewer: { kind: "PERSON", subject: "pcc@staffordshire.example", forces: [force] } });
    expect((await platform.ask(viewer)).data).toEqual({ viewer: { kind: "NOBODY", subject: "", forces: [] } });
  });

  describe("a commissioner's interests", () => {
    let declaration: { declarationId: string; version: number };
    const registers = "/staffordshire/registers";
    const publicEntries = `query { force(slug: "staffordshire") { registerEntries { totalCount nodes {
      description nil category clauseId protocolTitle clause { clauseId } person { id name } } } } }`;

    test("are read by nobody else while they are a draft or wait", async () => {
      declaration = await declare(staffordshire, "pcc", interests);
      expect((await platform.ask(publicEntries, { path: "/public/graphql" })).data).toMatchObject({
        force: { registerEntries: { totalCount: 0 } },
      });
      expect((await page(registers)).text).not.toContain("Ashdale Orchards");
      const query = "query($id: ID!) { declaration(id: $id) { id } declarations { totalCount } }";
      const other = await cumbria.ask("monitoring.officer", query, { id: declaration.declarationId });
      expect(other).toMatchObject({ errors: [], data: { declaration: null, declarations: { totalCount: 0 } } });
    });

    test("meet the duty once they are declared", async () => {
      const { data } = await staffordshire.ask<{
        obligations: { nodes: { status: string; clauseId: string; person: { id: string } }[] };
      }>("pcc", "{ obligations { nodes { status clauseId person { id } } } }");
      const own = data.obligations.nodes.filter(({ person }) => person.id === staffordshire.personOf("pcc"));
      expect(own).toEqual([{ status: "MET", clauseId: "ST-20a", person: { id: staffordshire.personOf("pcc") } }]);
    });

    test("cannot be published by the one who declares, nor by another force's officer", async () => {
      expect(
        (await staffordshire.change("pcc", "publishDeclaration", { ...declaration })).errors[0]?.extensions["code"],
      ).toBe("NOT_ALLOWED");
      const foreign = await cumbria.change("monitoring.officer", "publishDeclaration", { ...declaration });
      const unknown = await cumbria.change("monitoring.officer", "publishDeclaration", {
        ...declaration,
        declarationId: randomUUID(),
      });
      expect(foreign).toMatchObject({ data: null, errors: unknown.errors });
    });

    test("are in the public graph once the monitoring officer has published them, with clause and protocol", async () => {
      const published = await staffordshire.change(
        "monitoring.officer",
        "publishDeclaration",
        { ...declaration },
        "status",
      );
      expect(published).toMatchObject({ errors: [], data: { publishDeclaration: { status: "PUBLISHED" } } });
      const person = { id: staffordshire.personOf("pcc"), name: "Morwenna Ashdale (demo)" };
      const source = {
        clauseId: "ST-20a",
        clause: { clauseId: "ST-20a" },
        protocolTitle: expect.stringMatching(/Protocol/),
        person,
      };
      const ask = () =>
        platform.ask<{ force: { registerEntries: { totalCount: number } } }>(publicEntries, {
          path: "/public/graphql",
        });
      await until("kept answers are made anew", async () => (await ask()).data.force.registerEntries.totalCount > 0);
      const { data } = await ask();
      expect(data).toEqual({ force: { registerEntries: { totalCount: 3, nodes: expect.any(Array) } } });
      for (const { category, description = "", nil = false } of interests) {
        expect(data).toMatchObject({
          force: { registerEntries: { nodes: expect.arrayContaining([{ category, description, nil, ...source }]) } },
        });
      }
    });

    test.each([
      [registers, /^text\/html/],
      [`${registers}.json`, /^application\/json/],
      [`${registers}.csv`, /^text\/csv/],
    ])("are on %s", async (path, type) => {
      const { status, text, type: given } = await page(path);
      expect(status).toBe(200);
      expect(given).toMatch(type);
      const { force } = (
        await platform.ask<{ force: { protocols: { title: string }[] } }>(
          '{ force(slug: "staffordshire") { protocols { title } } }',
        )
      ).data;
      const held = [
        "Ashdale Orchards",
        "Moorland Looms",
        `Nothing declared (nil return made ${longDay.format()})`,
        "ST-20a",
        force.protocols[0]?.title,
      ];
      for (const words of held) expect(text.replaceAll("&#x27;", "'").replaceAll("&amp;", "&")).toContain(words);
    });

    test("are published by the force's rule, which the page and its data state with the clause", async () => {
      const sentence = "The register of interests is published (ST-20a).";
      const { text } = await page(registers);
      expect(text).toContain(sentence);
      expect(text).toMatch(/href="\/staffordshire\/protocols\/[^"]+#ST-20a"/);
      expect(JSON.parse((await page(`${registers}.json`)).text)).toMatchObject({
        ended: false,
        publication: { audience: "PUBLIC", sentence, retentionYears: null, clause: { clauseId: "ST-20a" } },
      });
      const ended = JSON.parse((await page(`${registers}.json?ended=yes`)).text) as object;
      expect(ended).toMatchObject({ ended: true, totalCount: 0, entries: [] });
    });

    test("are not on another force's pages", async () => {
      for (const ending of ["", ".json", ".csv"]) {
        const { status, text } = await page(`/cumbria/registers${ending}`);
        expect(status).toBe(200);
        expect(text).not.toMatch(/Ashdale|Moorland/);
      }
    });
  });

  describe("a concern about the commissioner", () => {
    const list = "{ cases { totalCount nodes { id } } }";
    const one = "query($id: ID!) { case(id: $id) { id narrative viewerPart } }";
    const nothing = { errors: [], data: { cases: { totalCount: 0, nodes: [] } } };
    let id = "";

    test("reaches the one whom the protocol names", async () => {
      const concern = {
        subjectPersonId: staffordshire.personOf("pcc"),
        matter: "DISRESPECT",
        narrative: "Shouted at the staff meeting.",
        directDiscussion: "TRIED",
      };
      const raised = await staffordshire.change<{ id: string }>(
        "staff",
        "raiseConcern",
        concern,
        "id status viewerPart route { recipients { role } }",
      );
      expect(raised).toMatchObject({
        errors: [],
        data: {
          raiseConcern: {
            status: "WITH_RECIPIENT",
            viewerPart: "COMPLAINANT",
            route: { recipients: [{ role: "HEAD_OF_STAFF" }] },
          },
        },
      });
      id = raised.data["raiseConcern"]?.id ?? "";
      expect(await staffordshire.ask("chief.executive", list)).toMatchObject({
        data: { cases: { totalCount: 1, nodes: [{ id }] } },
      });
      expect(await staffordshire.ask("chief.executive", one, { id })).toMatchObject({
        data: { case: { id, narrative: concern.narrative, viewerPart: "HANDLER" } },
      });
    });

    test.each(["pcc", "monitoring.officer", "force.admin", "auditor", "deputy"])(
      "is not there for the %s, by list, count or id",
      async (login) => {
        const listed = await staffordshire.ask<{ cases: unknown } | null>(login, list);
        const byId = await staffordshire.ask(login, one, { id });
        const unknown = await staffordshire.ask(login, one, { id: randomUUID() });
        expect([listed.data?.cases ?? null, listed.errors[0]?.extensions["code"]]).toEqual(
          login === "auditor" ? [null, "NOT_ALLOWED"] : [nothing.data.cases, undefined],
        );
        expect({ data: byId.data, errors: byId.errors }).toEqual({ data: unknown.data, errors: unknown.errors });
        expect(JSON.stringify(byId)).not.toContain("Shouted");
      },
    );

    test("is not there for anybody of another force, nor for the operator of all", async () => {
      for (const login of ["chief.executive", "pcc"]) {
        expect(await cumbria.ask(login, list)).toMatchObject(nothing);
        expect(await cumbria.ask(login, one, { id })).toMatchObject({ errors: [], data: { case: null } });
      }
      expect((await platform.ask(list, { as: "operator@probity.example" })).data).toBeNull();
    });
  });

  // Worked case 3: the same concern in five forces.
  test.each([
    ["staffordshire", "staff", "chief.executive", "NO_LAWFUL_RECIPIENT", []],
    ["cumbria", "staff", "chief.executive", "NO_LAWFUL_RECIPIENT", []],
    ["devon-and-cornwall", "staff", "chief.executive", "WITH_RECIPIENT", ["LINE_MANAGER"]],
    ["avon-and-somerset", "staff", "chief.executive", "WITH_RECIPIENT", ["ELECTED_HOLDER"]],
  ])("a concern about the head of staff in %s", async (slug, by, about, status, roles) => {
    const force = await forceOf(platform, slug);
    const concern = {
      subjectPersonId: force.personOf(about),
      matter: "BREACH_BY_OTHERS",
      narrative: "What happened.",
      directDiscussion: "TRIED",
    };
    const { data, errors } = await force.change<{ id: string }>(
      by,
      "raiseConcern",
      concern,
      "id status route { clauseId marking recipients { role } passedOver { role } explanation }",
    );
    expect(errors).toEqual([]);
    expect(data["raiseConcern"]).toMatchObject({
      status,
      route: { recipients: roles.map((role) => ({ role })), explanation: expect.arrayContaining([expect.any(String)]) },
    });
    const id = data["raiseConcern"]?.id;
    expect(
      (await force.ask(about, "query($id: ID!) { case(id: $id) { id } cases { nodes { id } } }", { id })).data,
    ).toMatchObject({ case: null });
    expect(JSON.stringify((await force.ask(about, "{ cases { nodes { id } } }")).data)).not.toContain(id);
  });

  test("in the historic Authority nothing can be raised any more", async () => {
    const cheshire = await forceOf(platform, "cheshire");
    const concern = {
      subjectPersonId: cheshire.personOf("chief.executive"),
      matter: "BREACH_BY_OTHERS",
      narrative: "What happened.",
      directDiscussion: "TRIED",
    };
    const { data, errors } = await cheshire.change("officer", "raiseConcern", concern, "status");
    expect(data?.["raiseConcern"] ?? errors[0]?.extensions["code"]).toEqual({ status: "NO_LAWFUL_RECIPIENT" });
  });

  test("who is appointed has a duty a moment later, by event", async () => {
    const today = dayInLondon(new Date());
    const appointment = {
      personId: staffordshire.personOf("deputy"),
      officeId: staffordshire.officeOf("ELECTED_HOLDER"),
      kind: "ELECTED",
      from: today,
      electedOn: today,
    };
    const appointed = await staffordshire.change<{ id: string }>("force.admin", "appoint", appointment);
    expect(appointed.errors).toEqual([]);
    const due = async () => {
      const query = "{ obligations { nodes { person { id } status } } }";
      const { data } = await staffordshire.ask<{
        obligations: { nodes: { person: { id: string }; status: string }[] };
      }>("monitoring.officer", query);
      return data.obligations.nodes.filter(({ person }) => person.id === appointment.personId);
    };
    await until("the new commissioner's duty is there", async () => (await due()).length > 0);
    expect(await due()).toEqual([{ person: { id: appointment.personId }, status: "DUE" }]);
    const appointmentId = appointed.data["appoint"]?.id;
    const yesterday = dayInLondon(new Date(Date.now() - 86_400_000));
    const early = await staffordshire.change("force.admin", "endAppointment", {
      appointmentId,
      on: yesterday,
      reason: "By mistake.",
    });
    expect(early.errors[0]?.extensions["code"]).toBe("INVALID");
  });

  test("the same change twice is made once", async () => {
    const idempotencyKey = randomUUID();
    const input = {
      kind: "CHANGE",
      interests: [{ category: "OTHER", description: "Twice (invented)" }],
      idempotencyKey,
    };
    const [first, second] = await Promise.all([
      cumbria.change<{ id: string }>("pcc", "saveDeclaration", input),
      cumbria.change<{ id: string }>("pcc", "saveDeclaration", input),
    ]);
    expect(first.errors).toEqual([]);
    expect(second.data).toEqual(first.data);
    expect((await cumbria.ask("pcc", "{ declarations(mine: true) { totalCount } }")).data).toEqual({
      declarations: { totalCount: 1 },
    });
    const other = await cumbria.change("pcc", "saveDeclaration", { ...input, kind: "ANNUAL" });
    expect(other.errors[0]?.extensions["code"]).toBe("CONFLICT");
  });

  test.each([
    "/nowhere",
    "/nowhere/registers",
    "/nowhere/registers.json",
    "/nowhere/registers.csv",
    "/staffordshire/protocols/nothing",
    "/staffordshire/people/nobody",
    "/%00",
    "/admin/x.js",
  ])("%s is 404", async (path) => {
    expect((await page(path)).status).toBe(404);
  });

  test.each(["/", "/staffordshire", "/staffordshire/gifts", "/admin/", "/admin/cases"])(
    "%s is a page",
    async (path) => {
      expect(await page(path)).toMatchObject({ status: 200, type: expect.stringMatching(/^text\/html/) });
    },
  );

  test("a document of a case is saved whole by whoever handles it, runs nowhere, and is nothing to anybody else", async () => {
    const concern = { matter: "DECISION_ON_OUTCOME", narrative: "Invented.", directDiscussion: "TRIED" };
    const raising = { ...concern, subjectPersonId: cumbria.personOf("pcc") };
    const caseId = (await cumbria.change<{ id: string }>("staff", "raiseConcern", raising)).data["raiseConcern"]?.id;
    const whole = Buffer.from("invented,1200.00\n".repeat(100_000));
    const document = { forceId: cumbria.id, caseId, name: "ledger (März).csv", size: whole.length, parts: 3 };
    const key = { idempotencyKey: randomUUID() };
    for (const part of [1, 2, 3]) {
      const content = whole.subarray((part - 1) * 700_000, part * 700_000).toString("base64");
      const added = await cumbria.ask<{ addCaseFilePart: boolean }>(
        "chief.executive",
        "mutation ($input: AddCaseFilePartInput!) { addCaseFilePart(input: $input) }",
        { input: { ...document, ...key, part, content } },
      );
      expect(added.data).toEqual({ addCaseFilePart: part === 3 });
    }
    const [file] = await platform.database.query<{ id: string }>("select id from cases.case_files where case_id = $1", [
      caseId,
    ]);
    const saved = async (login: string | null) => {
      const headers = login ? { authorization: `Bearer ${await platform.token(`${login}@cumbria.example`)}` } : {};
      return fetch(`${platform.baseUrl}/documents/${caseId}/${file?.id}`, { headers });
    };
    const answer = await saved("chief.executive");
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-disposition": "attachment; filename*=UTF-8''ledger%20%28M%C3%A4rz%29.csv",
      "content-type": "application/octet-stream",
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    });
    expect(Buffer.from(await answer.arrayBuffer()).equals(whole)).toBe(true);
    for (const login of ["pcc", "staff", "cfo", "force.admin"]) expect((await saved(login)).status).toBe(404);
    expect((await saved(null)).status).toBe(401);
  });

  describe("a token that is not good for this platform is 401, never anonymous", () => {
    const mint = (change: Record<string, unknown>) =>
      mintDemoToken({
        keyFile: platform.platform.demoKeyFile,
        issuer: `${platform.baseUrl}/demo-issuer`,
        audience: "probity",
        email: "pcc@staffordshire.example",
        ...change,
      });
    test.each<[string, () => Promise<string> | string]>([
      ["for another audience", () => mint({ audience: "another" })],
      ["of another issuer", () => mint({ issuer: "https://issuer.example" })],
      ["expired", () => mint({ lifetime: -60 })],
      ["malformed", () => "a.b.c"],
      ["of somebody without access", () => mint({ email: "stranger@staffordshire.example" })],
    ])("%s", async (_what, make) => {
      const response = await fetch(`${platform.baseUrl}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: `Bearer ${await make()}` },
        body: JSON.stringify({ query: "{ forces { slug } }" }),
      });
      expect(response.status).toBe(401);
      expect(await response.json()).toEqual({
        errors: [{ message: expect.any(String), extensions: { code: "UNAUTHENTICATED" } }],
      });
    });
  });
});
