import type { Identity } from "@probity/service-kit/identity";
import { actor, forceId } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { casesSubgraph } from "../subgraph.js";

let cases: TestSubgraph;
beforeAll(async () => {
  cases = await openSubgraph(casesSubgraph, { clock: { now: () => new Date("2026-11-21T12:00:00Z") } });
});
afterAll(() => cases[Symbol.asyncDispose]());

const preview = `query ($input: RoutePreviewInput!) { routePreview(input: $input) {
  status clauseId clause { id } marking informalFirst nextStep explanation
  recipients { role title persons { id } } afterDiscussion { role } passedOver { role reason }
} }`;

interface Route {
  status: string;
  clauseId: string | null;
  marking: string | null;
  nextStep: string | null;
  explanation: string[];
  recipients: { role: string; title: string; persons: { id: string }[] }[];
  afterDiscussion: { role: string }[];
  passedOver: { role: string; reason: string }[];
}

async function previewed(as: Identity & { forceId: string }, subjectPersonId: string, change: object = {}) {
  const input = { forceId: as.forceId, subjectPersonId, matter: "DISRESPECT", directDiscussion: "TRIED", ...change };
  const { data, errors } = await cases.execute(preview, { input }, as);
  return { route: (data as unknown as { routePreview: Route } | null)?.routePreview as Route, errors };
}

/** Worked case 3 of the domain: a member of staff complains about the head of staff, in five forces. */
test.each([
  {
    slug: "staffordshire",
    by: "staff",
    about: "chief.executive",
    recipients: [],
    clauseId: null,
    status: "NO_LAWFUL_RECIPIENT",
  },
  {
    slug: "cumbria",
    by: "staff",
    about: "chief.executive",
    recipients: [],
    clauseId: null,
    status: "NO_LAWFUL_RECIPIENT",
  },
  {
    slug: "devon-and-cornwall",
    by: "staff",
    about: "chief.executive",
    recipients: ["LINE_MANAGER"],
    clauseId: "DC-RR.2",
    status: "ROUTED",
  },
  {
    slug: "avon-and-somerset",
    by: "staff",
    about: "chief.of.staff",
    recipients: ["ELECTED_HOLDER"],
    clauseId: "AS-3.17",
    status: "ROUTED",
  },
])(
  "in $slug a concern of staff about the head of staff goes to $recipients by $clauseId",
  async ({ slug, by, about, ...expected }) => {
    const [staff, head] = [await actor(cases.database, slug, by), await actor(cases.database, slug, about)];
    const { route, errors } = await previewed(staff, head.personId);
    expect(errors).toEqual([]);
    expect({
      status: route.status,
      clauseId: route.clauseId,
      recipients: route.recipients.map(({ role }) => role),
    }).toEqual(expected);
  },
);

test("in the Cheshire of June 2010 the text names nobody for a concern of an officer about the head of staff", async () => {
  const head = await actor(cases.database, "cheshire", "chief.executive");
  const officer = await actor(cases.database, "cheshire", "officer");
  const raiser = { ...officer, grants: officer.grants.map((grant) => ({ ...grant, roles: ["STAFF" as const] })) };
  const { route, errors } = await previewed(raiser, head.personId, { on: "2010-06-01" });
  expect(errors).toEqual([]);
  expect(route).toMatchObject({ status: "NO_LAWFUL_RECIPIENT", clauseId: null, recipients: [] });
});

test("in Devon and Cornwall the chain above and the monitoring officer are passed over, being the subject, and the reason is told", async () => {
  const [staff, head] = [
    await actor(cases.database, "devon-and-cornwall", "staff"),
    await actor(cases.database, "devon-and-cornwall", "chief.executive"),
  ];
  const { route } = await previewed(staff, head.personId);
  const reason = "he or she is the subject of the concern";
  expect(route.passedOver).toEqual([
    { role: "LINE_CHAIN", reason },
    { role: "MONITORING_OFFICER", reason },
  ]);
  const manager = await actor(cases.database, "devon-and-cornwall", "line.manager");
  expect(route.recipients[0]?.persons).toEqual([{ id: manager.personId }]);
});

test("in Devon and Cornwall DC-RR.1 would lead to the subject: the PCC takes it, whom the force named when it accepted that", async () => {
  const of = (login: string) => actor(cases.database, "devon-and-cornwall", login);
  const [staff, head, pcc] = [await of("staff"), await of("chief.executive"), await of("pcc")];
  const { route } = await previewed(staff, head.personId, { matter: "REQUIRED_TO_BREACH" });
  expect(route).toMatchObject({
    status: "ROUTED",
    clauseId: "DC-RR.1",
    recipients: [{ role: "ELECTED_HOLDER", persons: [{ id: pcc.personId }] }],
    passedOver: [{ role: "MONITORING_OFFICER" }],
  });
  expect(route.explanation.join(" ")).toContain("named for DC-RR.1");
});

test("in Avon and Somerset it goes to the PCC, marked private and confidential", async () => {
  const [staff, head, pcc] = [
    await actor(cases.database, "avon-and-somerset", "staff"),
    await actor(cases.database, "avon-and-somerset", "chief.of.staff"),
    await actor(cases.database, "avon-and-somerset", "pcc"),
  ];
  const { route } = await previewed(staff, head.personId);
  expect(route).toMatchObject({
    marking: "PRIVATE_AND_CONFIDENTIAL",
    recipients: [{ persons: [{ id: pcc.personId }] }],
  });
});

test("in Staffordshire staff talk to the PCC first: nobody receives it before, and the clause says so", async () => {
  const [staff, pcc] = [
    await actor(cases.database, "staffordshire", "staff"),
    await actor(cases.database, "staffordshire", "pcc"),
  ];
  const { route } = await previewed(staff, pcc.personId, { directDiscussion: "NOT_TRIED" });
  expect(route).toMatchObject({
    status: "DISCUSS_FIRST",
    clauseId: "ST-17",
    recipients: [],
    afterDiscussion: [{ role: "HEAD_OF_STAFF" }],
  });
  expect(route.nextStep).toMatch(/./);
});

test.each(["TRIED", "IMPRACTICAL"])(
  "once talking is %s, it goes to the chief executive of Staffordshire by ST-17",
  async (directDiscussion) => {
    const [staff, pcc, chief] = [
      await actor(cases.database, "staffordshire", "staff"),
      await actor(cases.database, "staffordshire", "pcc"),
      await actor(cases.database, "staffordshire", "chief.executive"),
    ];
    const { route } = await previewed(staff, pcc.personId, { directDiscussion });
    expect(route).toMatchObject({
      status: "ROUTED",
      clauseId: "ST-17",
      recipients: [{ role: "HEAD_OF_STAFF", title: "Chief Executive", persons: [{ id: chief.personId }] }],
    });
  },
);

test("a preview stores nothing", async () => {
  const [staff, pcc] = [
    await actor(cases.database, "staffordshire", "staff"),
    await actor(cases.database, "staffordshire", "pcc"),
  ];
  await previewed(staff, pcc.personId);
  expect(
    await cases.database.query(
      "select id from cases.cases union all select id from cases.audit_entries where action <> 'loadForce'",
    ),
  ).toEqual([]);
});

test("nobody raises a concern about himself or herself", async () => {
  const staff = await actor(cases.database, "staffordshire", "staff");
  expect((await previewed(staff, staff.personId)).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "subjectPersonId" } },
  ]);
});

test("a day in the future is refused", async () => {
  const [staff, pcc] = [
    await actor(cases.database, "staffordshire", "staff"),
    await actor(cases.database, "staffordshire", "pcc"),
  ];
  expect((await previewed(staff, pcc.personId, { on: "2026-11-22" })).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "on" } },
  ]);
});

test("a person of Cumbria is as unknown in Staffordshire as an id that nobody has", async () => {
  const [staff, foreign] = [
    await actor(cases.database, "staffordshire", "staff"),
    await actor(cases.database, "cumbria", "pcc"),
  ];
  const { errors } = await previewed(staff, foreign.personId);
  expect(errors).toMatchObject([{ code: "NOT_FOUND", message: "No such person." }]);
  expect((await previewed(staff, "0193f8a0-0000-7000-8000-000000000000")).errors).toEqual(errors);
  expect((await previewed(staff, "nobody")).errors).toEqual(errors);
});

test("staff of Staffordshire cannot ask for the routes of Cumbria", async () => {
  const [staff, pcc] = [
    await actor(cases.database, "staffordshire", "staff"),
    await actor(cases.database, "cumbria", "pcc"),
  ];
  const { errors } = await previewed(staff, pcc.personId, { forceId: await forceId(cases.database, "cumbria") });
  expect(errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
});

test("the auditor raises no concerns", async () => {
  const [auditor, pcc] = [
    await actor(cases.database, "staffordshire", "auditor"),
    await actor(cases.database, "staffordshire", "pcc"),
  ];
  expect((await previewed(auditor, pcc.personId)).errors).toMatchObject([
    { code: "NOT_ALLOWED", extensions: { permission: "cases:raise" } },
  ]);
});
