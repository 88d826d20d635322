import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { casesSubgraph } from "../subgraph.js";

type Person = Awaited<ReturnType<typeof actor>>;

/** Avon and Somerset's Panel delegates the initial handling to the Chief of Staff. */
const force = "avon-and-somerset";
const names = ["staff", "pcc", "deputy", "chief.of.staff", "monitoring.officer", "panel.chair", "force.admin"] as const;
const people = {} as Record<(typeof names)[number], Person>;
let cases: TestSubgraph;
beforeAll(async () => {
  cases = await openSubgraph(casesSubgraph, { clock: { now: () => new Date("2026-11-21T12:00:00Z") } });
  for (const name of names) people[name] = await actor(cases.database, force, name);
  const source = "Minute 12 of the Panel of 3 June 2026 (invented)";
  const delegated = { what: "DELEGATE", office: "HEAD_OF_STAFF", source, from: "2026-11-21" };
  await send("recordStatutoryArrangement", delegated, people["force.admin"], "{ id }");
  const panel = { what: "PANEL", personId: people["panel.chair"].personId, source, from: "2026-11-21" };
  await send("recordStatutoryArrangement", panel, people["force.admin"], "{ id }");
});
afterAll(() => cases[Symbol.asyncDispose]());

interface View {
  id: string;
  version: number;
  kind: string;
  stage: string;
  viewerPart: string;
  besides: { route: string }[];
  statutory: { viewerActsAs: string; gravity: string; complainant: string; whyNotToProtocol: string } | null;
  actions: { kind: string; permitted: boolean; reason: string | null; citation: string | null }[];
  steps: { kind: string; citation: string | null; clauseId: string | null; note: string | null }[];
}

const view = `{ id version kind stage status viewerPart route { clauseId } subject { id } besides { route }
  statutory { viewerActsAs gravity receivedOn complainant whyNotToProtocol arrangements { what office source from } }
  actions { kind permitted reason welsh: reason(language: CY) citation timingVerified } steps { kind title citation clauseId note } }`;
const inputs: Record<string, string> = {
  recordCaseStep: "RecordCaseStepInput",
  receiveComplaint: "ReceiveComplaintInput",
  changeCaseRoute: "ChangeCaseRouteInput",
  raiseConcern: "RaiseConcernInput",
  recordStatutoryArrangement: "RecordStatutoryArrangementInput",
  endStatutoryArrangement: "EndStatutoryArrangementInput",
  nameSubject: "NameSubjectInput",
  runBeside: "RunBesideInput",
  giveWaitingCase: "GiveWaitingCaseInput",
};

async function send(name: string, input: object, as: Person, asked = view) {
  const document = `mutation ($input: ${inputs[name]}!) { ${name}(input: $input) ${asked} }`;
  const keyed = { forceId: as.forceId, idempotencyKey: uuidv7(), ...input };
  const { data, errors } = await cases.execute(document, { input: keyed }, as);
  return { now: (data as unknown as Record<string, View> | null)?.[name] as View, errors };
}

async function look(id: string, as: Person): Promise<View | null> {
  const { data } = await cases.execute(`query ($id: ID!) { case(id: $id) ${view} }`, { id }, as);
  return (data as unknown as { case: View | null }).case;
}

const words = "planted-7a31: spoken to in anger at a public meeting.";
const complaint = (change: object = {}) => ({
  subjectPersonId: people.pcc.personId,
  receivedOn: "2026-11-20",
  narrative: words,
  complainant: "Ida Marchbank, by letter",
  ...change,
});

async function receive(as = people["chief.of.staff"], change: object = {}): Promise<View> {
  const { now, errors } = await send("receiveComplaint", complaint(change), as);
  expect(errors).toEqual([]);
  return now;
}

const record = (of: View, kind: string, as: Person, more: object = {}) =>
  send("recordCaseStep", { caseId: of.id, version: of.version, kind, note: words, ...more }, as);
const change = (of: View, to: string, as: Person, more: object = {}) =>
  send("changeCaseRoute", { caseId: of.id, version: of.version, to, reason: words, ...more }, as);

async function through(of: View, as: Person, ...taken: [string, object?][]): Promise<View> {
  let now = of;
  for (const [kind, more] of taken) {
    const step = await record(now, kind, as, more);
    expect([kind, step.errors]).toEqual([kind, []]);
    now = step.now;
  }
  return now;
}

/** Who handles a case or watches over it, and sees of it what. */
async function insideOf(id: string): Promise<{ as: Person; seen: View | null }> {
  for (const name of names) {
    const seen = await look(id, people[name]);
    if (seen && seen.viewerPart !== "COMPLAINANT") return { as: people[name], seen };
  }
  throw new Error("Nobody has it.");
}

const latest = async () =>
  (await cases.database.query<{ id: string }>("select id from cases.cases order by id desc limit 1"))[0]?.id ?? "";
const open = (of: View | null) => of?.actions.filter(({ permitted }) => permitted).map(({ kind }) => kind);

test("regs 7, 9: the Chief of Staff, to whom the Panel delegated it, records a complaint about the PCC; the Panel's chair has it too", async () => {
  const now = await receive();
  expect(now).toMatchObject({
    kind: "OFFICE_HOLDER_COMPLAINT",
    stage: "RECEIVED",
    viewerPart: "HANDLER",
    subject: { id: people.pcc.personId },
    statutory: {
      viewerActsAs: "DELEGATE",
      gravity: null,
      receivedOn: "2026-11-20",
      complainant: "Ida Marchbank, by letter",
      arrangements: [
        { what: "DELEGATE", office: "HEAD_OF_STAFF", from: "2026-11-21" },
        { what: "PANEL", office: null },
      ],
    },
  });
  expect(open(now)).toEqual(["NOTE", "COMPLAINT_RECORDED", "COMPLAINT_NOT_RECORDED"]);
  expect((await look(now.id, people["panel.chair"]))?.statutory?.viewerActsAs).toBe("PANEL");
  for (const name of ["pcc", "deputy", "monitoring.officer", "staff", "force.admin"] as const)
    expect([name, await look(now.id, people[name])]).toEqual([name, null]);
});

test("reg 28: recorded and neither grave nor a conduct matter, it is resolved informally by the Panel, not by its delegate", async () => {
  const recorded = await through(await receive(), people["chief.of.staff"], [
    "COMPLAINT_RECORDED",
    { gravity: "ORDINARY" },
  ]);
  const refused = await record(recorded, "INFORMAL_RESOLUTION", people["chief.of.staff"]);
  expect(refused.errors).toMatchObject([
    {
      code: "RULE_BROKEN",
      extensions: { clauseId: "SI 2012/62 regulation 28" },
      message: expect.stringContaining("for the Panel"),
    },
  ]);
  const closed = await through(
    recorded,
    people["panel.chair"],
    ["INFORMAL_RESOLUTION"],
    ["OUTCOME", { outcome: "SETTLED" }],
    ["CLOSED"],
  );
  expect(closed.steps.map(({ kind, citation }) => [kind, citation])).toContainEqual([
    "INFORMAL_RESOLUTION",
    "SI 2012/62 regulation 28",
  ]);
  expect(open(closed)).toEqual(["REOPENED"]);
});

test.each(["SERIOUS", "CONDUCT_MATTER"])(
  "reg 13: what is %s goes to the IOPC before anything else",
  async (gravity) => {
    const chair = people["panel.chair"];
    const recorded = await through(await receive(chair), chair, ["COMPLAINT_RECORDED", { gravity }]);
    expect(open(recorded)).toEqual(["NOTE", "IOPC_REFERRAL"]);
    const referral = recorded.actions.find(({ kind }) => kind === "IOPC_REFERRAL");
    expect(referral).toMatchObject({ citation: "SI 2012/62 regulation 13", timingVerified: false });
    for (const kind of ["INFORMAL_RESOLUTION", "DISAPPLIED"])
      expect((await record(recorded, kind, chair)).errors).toMatchObject([
        { code: "RULE_BROKEN", extensions: { clauseId: "SI 2012/62 regulation 13" } },
      ]);
    const toOwn = { ground: "OWN_STAFF", matter: "DISRESPECT" };
    expect((await change(recorded, "PROTOCOL", chair, toOwn)).errors).toMatchObject([{ code: "RULE_BROKEN" }]);
    const passed = await through(recorded, chair, ["IOPC_REFERRAL"]);
    expect((await record(passed, "OUTCOME", chair, { outcome: "NO_ACTION" })).errors).toMatchObject([
      { extensions: { clauseId: "SI 2012/62 regulation 13" } },
    ]);
    const back = await through(passed, chair, ["IOPC_RETURNED"]);
    expect(open(back)).toContain("INFORMAL_RESOLUTION");
  },
);

test("reg 10: a complaint that is not recorded says why, and the Panel says what came of it", async () => {
  const now = await through(await receive(), people["chief.of.staff"], ["COMPLAINT_NOT_RECORDED"]);
  expect(now).toMatchObject({ stage: "DECIDED" });
  expect(open(now)).toEqual(["NOTE"]);
  expect(open(await look(now.id, people["panel.chair"]))).toEqual(["NOTE", "OUTCOME"]);
});

test("reg 15(3): about conduct towards own staff alone it goes on by the force's text, AS-3.17, and the Panel's part ends", async () => {
  const chair = people["panel.chair"];
  const about = { subjectPersonId: people.deputy.personId };
  const received = await receive(chair, about);
  expect((await change(received, "PROTOCOL", chair)).errors).toMatchObject([
    { code: "RULE_BROKEN", extensions: { clauseId: "SI 2012/62 regulation 9" } },
  ]);
  const recorded = await through(received, chair, ["COMPLAINT_RECORDED", { gravity: "ORDINARY" }]);
  const field = async (more: object) =>
    (await change(recorded, "PROTOCOL", chair, more)).errors.map(({ extensions }) => extensions?.["field"]);
  expect(await field({ matter: "BREACH_BY_OTHERS" })).toEqual(["ground"]);
  expect(await field({ ground: "OWN_STAFF" })).toEqual(["matter"]);
  const { now, errors } = await change(recorded, "PROTOCOL", chair, {
    ground: "OWN_STAFF",
    matter: "BREACH_BY_OTHERS",
  });
  expect(errors).toEqual([]);
  const handled = now ?? (await look(recorded.id, people["chief.of.staff"]));
  expect(handled).toMatchObject({ kind: "BREACH_BY_OFFICE_HOLDER", statutory: null });
  expect(handled?.steps.at(-1)).toMatchObject({ kind: "TO_PROTOCOL_ROUTE", citation: "SI 2012/62 regulation 15(3)" });
});

async function raise(about = people.deputy, by = people.staff, matter = "BREACH_BY_OTHERS"): Promise<View> {
  const input = { subjectPersonId: about.personId, matter, narrative: words, directDiscussion: "TRIED" };
  const { now, errors } = await send("raiseConcern", input, by);
  expect(errors).toEqual([]);
  return now;
}

test("a concern that the text sends to nobody goes to the Panel by the law: by who watches over it, with the clause it came by and the regulation; whoever raised it still sees it", async () => {
  const raised = await raise();
  const { as } = await insideOf(raised.id);
  expect((await change(raised, "PROTOCOL", as)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  expect((await change(raised, "STATUTORY", people.staff)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  const { errors } = await change(raised, "STATUTORY", as);
  expect(errors).toEqual([]);
  const chair = await look(raised.id, people["panel.chair"]);
  expect(chair).toMatchObject({
    kind: "OFFICE_HOLDER_COMPLAINT",
    stage: "RECEIVED",
    statutory: { viewerActsAs: "PANEL" },
  });
  expect(chair?.steps.at(-1)).toMatchObject({
    kind: "TO_STATUTORY_ROUTE",
    citation: "SI 2012/62 regulation 9",
    clauseId: (raised as unknown as { route: { clauseId: string | null } }).route.clauseId,
    note: words,
  });
  expect(await look(raised.id, people.staff)).toMatchObject({ viewerPart: "COMPLAINANT", statutory: null });
  expect(await look(raised.id, people.deputy)).toBeNull();
});

test("the Regulations are about commissioners and deputies: of a member of staff no complaint is received, nor by who does not act", async () => {
  const about = complaint({ subjectPersonId: people["monitoring.officer"].personId });
  expect((await send("receiveComplaint", about, people["chief.of.staff"])).errors).toMatchObject([
    { code: "RULE_BROKEN", extensions: { clauseId: "SI 2012/62 regulation 9" } },
  ]);
  for (const name of ["monitoring.officer", "pcc"] as const)
    expect((await send("receiveComplaint", complaint(), people[name])).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
});

test("when the delegation has ended the delegate's part ends, and begins again with it", async () => {
  const received = await receive();
  const [arrangement] = await cases.database.query<{ id: string }>(
    "update cases.statutory_arrangements set to_day = '2026-11-20' where force_id = $1 and what = 'DELEGATE' returning id",
    [people.staff.forceId],
  );
  const stale = { forceId: people.staff.forceId, event: "routes.stale", data: {} };
  await cases.running.receive({ id: uuidv7(), ...stale });
  expect(await look(received.id, people["chief.of.staff"])).toBeNull();
  expect(await look(received.id, people["panel.chair"])).toMatchObject({ viewerPart: "HANDLER" });
  await cases.database.query("update cases.statutory_arrangements set to_day = null where id = $1", [arrangement?.id]);
  await cases.running.receive({ id: uuidv7(), ...stale });
  expect(await look(received.id, people["chief.of.staff"])).toMatchObject({ viewerPart: "HANDLER" });
});

test("a handler of the Panel who becomes whom it is about sees no trace of it from then on; the delegate keeps it", async () => {
  const received = await receive();
  const named = {
    caseId: received.id,
    personId: people["panel.chair"].personId,
    version: received.version,
    reason: "Was there.",
  };
  expect((await send("nameSubject", named, people["chief.of.staff"], "{ id }")).errors).toEqual([]);
  expect(await look(received.id, people["panel.chair"])).toBeNull();
  await cases.running.receive({ id: uuidv7(), forceId: people.staff.forceId, event: "routes.stale", data: {} });
  expect(await look(received.id, people["panel.chair"])).toBeNull();
  expect(await look(received.id, people["chief.of.staff"])).toMatchObject({ viewerPart: "HANDLER" });
});

test("of two who record a complaint at once one does, and the other is told", async () => {
  const received = await receive();
  const both = await Promise.all(
    (["chief.of.staff", "panel.chair"] as const).map((name) =>
      record(received, "COMPLAINT_RECORDED", people[name], { gravity: "ORDINARY" }),
    ),
  );
  expect(both.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(["CONFLICT"]);
});

test("an administrator names neither himself nor an office that cannot act, and no day of the past", async () => {
  const admin = people["force.admin"];
  const arrange = async (input: object) =>
    (
      await send(
        "recordStatutoryArrangement",
        { what: "PANEL", source: "Minute 3", from: "2026-11-21", ...input },
        admin,
        "{ id }",
      )
    ).errors.map(({ code, extensions }) => extensions?.["field"] ?? code);
  expect(await arrange({ personId: admin.personId })).toEqual(["NOT_ALLOWED"]);
  expect(await arrange({ personId: people.staff.personId })).toEqual(["personId"]);
  expect(await arrange({ what: "DELEGATE", office: "DPO" })).toEqual(["office"]);
  expect(await arrange({ personId: people["panel.chair"].personId, source: " " })).toEqual(["source"]);
  expect(await arrange({ personId: people["panel.chair"].personId, from: "2026-11-20" })).toEqual(["from"]);
});

test("with nobody named to act for the Panel a complaint waits in the queue: Cumbria's committee is its oversight body, and not the Panel", async () => {
  const [chair, admin, officer, pcc, staff] = (await Promise.all(
    ["panel.chair", "force.admin", "monitoring.officer", "pcc", "staff"].map((login) =>
      actor(cases.database, "cumbria", login),
    ),
  )) as [Person, Person, Person, Person, Person];
  const about = complaint({ subjectPersonId: pcc.personId });
  expect((await send("receiveComplaint", about, officer)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  const { now: waits, errors } = await send("receiveComplaint", about, chair);
  expect(errors).toEqual([]);
  expect(waits).toMatchObject({ status: "NO_LAWFUL_RECIPIENT", viewerPart: "OVERSIGHT", stage: "RECEIVED" });
  const recorded = { gravity: "ORDINARY" };
  expect((await record(waits, "COMPLAINT_RECORDED", chair, recorded)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  const taken = {
    caseId: waits.id,
    personId: officer.personId,
    version: waits.version,
    reason: "In the Panel's place.",
  };
  expect((await send("giveWaitingCase", taken, chair, "{ id }")).errors).toEqual([]);
  const given = (await look(waits.id, officer)) as View;
  expect((await record(given, "COMPLAINT_RECORDED", officer, recorded)).errors).toEqual([]);
  const stale = { forceId: chair.forceId, event: "routes.stale", data: {} };
  await cases.running.receive({ id: uuidv7(), ...stale });
  expect(await look(waits.id, officer)).toMatchObject({ viewerPart: "HANDLER" });

  const raised = await raise(pcc, staff, "DECISION_ON_OUTCOME");
  const chief = await actor(cases.database, "cumbria", "chief.executive");
  expect((await change(raised, "STATUTORY", chief)).errors).toEqual([]);
  expect(await look(raised.id, chief)).toBeNull();
  expect(await look(raised.id, chair)).toMatchObject({ status: "NO_LAWFUL_RECIPIENT", viewerPart: "OVERSIGHT" });
  const named = { what: "PANEL", personId: officer.personId, source: "Minute 4 (invented)", from: "2026-11-21" };
  expect((await send("recordStatutoryArrangement", named, admin, "{ id }")).errors).toEqual([]);
  await cases.running.receive({ id: uuidv7(), ...stale });
  expect(await look(raised.id, officer)).toMatchObject({ statutory: { viewerActsAs: "PANEL" } });
});

test("ST-17 and reg 15(3) side by side: the conduct matter stays with the Panel while the want of respect towards staff goes by the force's own text", async () => {
  const chair = people["panel.chair"];
  const received = await through(await receive(chair, { subjectPersonId: people.deputy.personId }), chair, [
    "COMPLAINT_RECORDED",
    { gravity: "CONDUCT_MATTER" },
  ]);
  const beside = (of: View, as: Person, more: object = {}) =>
    send(
      "runBeside",
      { caseId: of.id, version: of.version, narrative: "planted-7a31: shouted at staff.", ...more },
      as,
    );
  expect((await beside(received, chair)).errors).toMatchObject([{ extensions: { field: "matter" } }]);
  const { now, errors } = await beside(received, chair, { matter: "BREACH_BY_OTHERS" });
  expect(errors).toEqual([]);
  expect(now).toMatchObject({ kind: "OFFICE_HOLDER_COMPLAINT", stage: "FORMAL", viewerPart: "HANDLER" });
  expect(open(now)).toEqual(["NOTE", "IOPC_REFERRAL"]);
  const own = await latest();
  const { as, seen } = await insideOf(own);
  expect(seen).toMatchObject({ kind: "BREACH_BY_OFFICE_HOLDER", statutory: null });
  expect(await look(own, people.deputy)).toBeNull();
  expect((await look(received.id, chair))?.besides).toMatchObject([{ route: "PROTOCOL" }]);
  expect((await look(own, as))?.besides).toMatchObject([{ route: "STATUTORY" }]);
  // Each goes on by itself: a second one is not opened, and neither waits for the other.
  expect((await beside(now, chair, { matter: "DISRESPECT" })).errors).toMatchObject([{ code: "INVALID" }]);
  expect((await record(now, "IOPC_REFERRAL", chair)).errors).toEqual([]);
});

test("CU-W1 side by side the other way: a concern goes on by the text while the conduct in it goes to the Panel, which learns nothing else; whoever raised it sees both", async () => {
  const raised = await raise();
  const { as, seen } = await insideOf(raised.id);
  const asked = { caseId: raised.id, version: raised.version, narrative: "planted-7a31: money was misused." };
  expect((await send("runBeside", asked, people.staff)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  expect((await send("runBeside", asked, as)).errors).toEqual([]);
  const own = await latest();
  const panel = await look(own, people["panel.chair"]);
  expect(panel).toMatchObject({ kind: "OFFICE_HOLDER_COMPLAINT", statutory: { viewerActsAs: "PANEL" } });
  expect(panel?.steps.at(-1)).toMatchObject({ kind: "TO_STATUTORY_ROUTE", citation: "SI 2012/62 regulation 9" });
  expect(await look(own, people.staff)).toMatchObject({ viewerPart: "COMPLAINANT" });
  expect(await look(raised.id, as)).toMatchObject({ viewerPart: seen?.viewerPart });
  expect(await look(own, people.deputy)).toBeNull();
  expect((await send("runBeside", asked, as)).errors).toMatchObject([{ code: "CONFLICT" }]);
});

test("neither what is complained of nor who complains stands anywhere in clear", async () => {
  await receive();
  for (const table of ["cases", "case_steps", "case_complaints", "audit_entries", "idempotency_keys"])
    for (const planted of ["planted-7a31", "Marchbank"])
      expect(
        await cases.database.query(
          `select 1 from cases.${table} t where t::text like $1 or t::text like '%' || encode($2, 'hex') || '%'`,
          [`%${planted}%`, Buffer.from(planted)],
        ),
      ).toEqual([]);
});
