import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { casesSubgraph } from "../subgraph.js";

type Person = Awaited<ReturnType<typeof actor>>;
interface View {
  id: string;
  version: number;
  stage: string;
  status: string;
  outcome: string | null;
  viewerPart: string;
  route: { clauseId: string | null } | null;
  actions: { kind: string; permitted: boolean; reason: string | null; welsh: string | null }[];
  steps: {
    kind: string;
    title: string;
    clauseId: string | null;
    versionId: string | null;
    note: string | null;
    finding: string | null;
    askedBy: string | null;
    reviewOutcome: string | null;
  }[];
}

const words = "planted-3d77: they heard only one side.";
let cases: TestSubgraph;
beforeAll(async () => {
  cases = await openSubgraph(casesSubgraph, { clock: { now: () => new Date("2026-11-21T12:00:00Z") } });
});
afterAll(() => cases[Symbol.asyncDispose]());

const view = `{ id version stage status outcome viewerPart route { clauseId } actions { kind permitted reason welsh: reason(language: CY) }
  steps { kind title clauseId versionId note finding askedBy reviewOutcome } }`;
const one = (force: string, role: string) => actor(cases.database, force, role);

async function send(name: string, input: object, as: Person) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await cases.execute(
    `mutation ($input: ${type}!) { ${name}(input: $input) ${view} }`,
    { input: { forceId: as.forceId, idempotencyKey: uuidv7(), ...input } },
    as,
  );
  return { now: (data as unknown as Record<string, View> | null)?.[name] as View, errors };
}

async function look(id: string, as: Person): Promise<View | null> {
  const { data } = await cases.execute(`query ($id: ID!) { case(id: $id) ${view} }`, { id }, as);
  return (data as unknown as { case: View | null }).case;
}

async function mayReview(id: string, as: Person) {
  const asked = "{ status clauseId recipients { role title welsh: title(language: CY) } passedOver { role cause } }";
  const { data, errors } = await cases.execute(`query ($id: ID!) { reviewRoute(case: $id) ${asked} }`, { id }, as);
  expect(errors).toEqual([]);
  return (data as unknown as { reviewRoute: { status: string; recipients: { role: string }[] } | null }).reviewRoute;
}

async function raise(as: Person, about: Person, more: object = {}): Promise<View> {
  const concern = {
    subjectPersonId: about.personId,
    matter: "DISRESPECT",
    narrative: "Invented.",
    directDiscussion: "TRIED",
  };
  const { now, errors } = await send("raiseConcern", { ...concern, ...more }, as);
  expect(errors).toEqual([]);
  return now;
}

const record = (of: View, kind: string, as: Person, more: object = {}) =>
  send("recordCaseStep", { caseId: of.id, version: of.version, kind, note: "Invented.", ...more }, as);
const ask = (of: View, as: Person, more: object = {}) =>
  send("askForReview", { caseId: of.id, version: of.version, reasons: words, ...more }, as);
const decide = (of: View, as: Person, more: object = {}) =>
  send(
    "decideReview",
    { caseId: of.id, version: of.version, outcome: "NOT_UPHELD", clauses: ["ST-17"], reasons: words, ...more },
    as,
  );

async function through(of: View, as: Person, ...taken: [string, object?][]): Promise<View> {
  let now = of;
  for (const [kind, more] of taken) {
    const step = await record(now, kind, as, more);
    expect([kind, step.errors]).toEqual([kind, []]);
    now = step.now;
  }
  return now;
}

const found = (finding: string, clause: string): [string, object] => ["DECISION", { finding, clauses: [clause] }];
const permitted = (of: View | null) => of?.actions.filter((action) => action.permitted).map(({ kind }) => kind);

/** A concern of staff about the commissioner of Staffordshire, decided by its Chief Executive. */
async function decided(clause = "ST-17"): Promise<View> {
  const [staff, pcc, chief] = await Promise.all(
    ["staff", "pcc", "chief.executive"].map((role) => one("staffordshire", role)),
  );
  const raised = await raise(staff as Person, pcc as Person);
  return through(raised, chief as Person, ["INFORMAL_RESOLUTION"], ["FORMAL_STAGE"], found("NOT_UPHELD", clause));
}

test("CH-16: what Cheshire's Chief Executive decided of an officer's concern goes to the Chairman, with the clause and its version", async () => {
  const [officer, member, chief, chairman, standards] = (await Promise.all(
    ["officer", "member", "chief.executive", "chairman", "standards.chair"].map((role) => one("cheshire", role)),
  )) as [Person, Person, Person, Person, Person];
  const raised = await raise(officer, member, { happenedOn: "2010-06-01" });
  const now = await through(raised, chief, ["INFORMAL_RESOLUTION"], ["FORMAL_STAGE"], found("NOT_UPHELD", "CH-15"));
  expect(await mayReview(now.id, officer)).toMatchObject({
    status: "ROUTED",
    clauseId: "CH-16",
    recipients: [{ role: "CHAIR_OF_BODY" }],
    passedOver: [{ role: "HEAD_OF_STAFF", cause: "HANDLED" }],
  });
  const asked = await ask(now, officer);
  expect(asked.errors).toEqual([]);
  expect(asked.now).toMatchObject({ stage: "REVIEW", status: "WITH_RECIPIENT", viewerPart: "COMPLAINANT" });
  expect(await look(now.id, chief)).toBeNull();
  expect(await look(now.id, standards)).toBeNull();
  expect(await look(now.id, member)).toBeNull();
  const review = await look(now.id, chairman);
  expect(review).toMatchObject({ stage: "REVIEW", viewerPart: "HANDLER" });
  expect(review?.steps.slice(-2)).toMatchObject([
    { kind: "REVIEW", clauseId: "CH-16", versionId: expect.any(String), note: words, askedBy: "COMPLAINANT" },
    { kind: "ROUTED", clauseId: "CH-16", versionId: expect.any(String), title: expect.stringContaining("Chair") },
  ]);
  const kept = await decide(review as View, chairman, { clauses: ["CH-16"] });
  expect(kept.errors).toEqual([]);
  expect(kept.now).toMatchObject({ stage: "DECIDED" });
  expect(kept.now.steps.at(-1)).toMatchObject({
    kind: "REVIEW_DECIDED",
    clauseId: "CH-16",
    versionId: expect.any(String),
    reviewOutcome: "NOT_UPHELD",
    note: words,
  });
});

test("where the text leaves nobody but who decided, the review waits in the queue; who decided is no choice there", async () => {
  const [staff, chief, panel, cfo] = (await Promise.all(
    ["staff", "chief.executive", "panel.chair", "cfo"].map((role) => one("staffordshire", role)),
  )) as [Person, Person, Person, Person];
  const now = await decided();
  expect((await mayReview(now.id, staff))?.status).toBe("NO_LAWFUL_RECIPIENT");
  expect((await ask(now, staff)).errors).toEqual([]);
  const waits = (await look(now.id, panel)) as View;
  expect(waits).toMatchObject({ stage: "REVIEW", status: "NO_LAWFUL_RECIPIENT", viewerPart: "OVERSIGHT" });
  const give = (person: Person) =>
    send(
      "giveWaitingCase",
      { caseId: now.id, personId: person.personId, reason: "Is free.", version: waits.version },
      panel,
    );
  expect((await give(chief)).errors).toMatchObject([
    { code: "RULE_BROKEN", message: expect.stringContaining("handled what is under review") },
  ]);
  expect((await give(cfo)).errors).toEqual([]);
  await cases.running.receive({ id: uuidv7(), forceId: staff.forceId, event: "routes.stale", data: {} });
  expect(await look(now.id, chief)).toBeNull();
  const review = (await look(now.id, cfo)) as View;
  expect(permitted(review)).toEqual(["NOTE", "CONSULTATION", "REVIEW_DECIDED"]);
  expect((await decide(review, cfo)).errors).toEqual([]);
});

async function inReview(): Promise<{ review: View; staff: Person; cfo: Person; chief: Person }> {
  const [staff, panel, cfo, chief] = (await Promise.all(
    ["staff", "panel.chair", "cfo", "chief.executive"].map((role) => one("staffordshire", role)),
  )) as [Person, Person, Person, Person];
  const now = await decided();
  expect((await ask(now, staff)).errors).toEqual([]);
  const { version } = (await look(now.id, panel)) as View;
  const given = { caseId: now.id, personId: cfo.personId, reason: "Is free.", version };
  expect((await send("giveWaitingCase", given, panel)).errors).toEqual([]);
  return { review: (await look(now.id, cfo)) as View, staff, cfo, chief };
}

test("upheld, the decision is set aside and made anew by the reviewer; what was made anew may be reviewed as well", async () => {
  const { review, staff, cfo } = await inReview();
  const { now } = await decide(review, cfo, { outcome: "UPHELD" });
  expect(now).toMatchObject({ stage: "FORMAL", outcome: null });
  expect((await ask(now, staff)).errors).toMatchObject([
    { message: "Nothing has been decided that could be reviewed." },
  ]);
  const anew = await through(now, cfo, found("UPHELD", "ST-17"));
  expect(permitted(await look(anew.id, staff))).toEqual(["REVIEW"]);
});

test("varied, another finding replaces the decision, once: it is not reviewed again", async () => {
  const { review, staff, cfo } = await inReview();
  const fields = async (more: object) =>
    (await decide(review, cfo, { outcome: "VARIED", ...more })).errors.map(({ extensions }) => extensions?.["field"]);
  expect(await fields({})).toEqual(["finding"]);
  expect(await fields({ finding: "PARTLY_UPHELD", clauses: [] })).toEqual(["clauses"]);
  expect(await fields({ finding: "PARTLY_UPHELD", reasons: " " })).toEqual(["reasons"]);
  const { now } = await decide(review, cfo, { outcome: "VARIED", finding: "PARTLY_UPHELD" });
  expect(now).toMatchObject({ stage: "DECIDED" });
  expect(now.steps.at(-1)).toMatchObject({ finding: "PARTLY_UPHELD", reviewOutcome: "VARIED" });
  expect((await ask(now, staff)).errors).toMatchObject([{ message: "The decision has been reviewed already." }]);
});

test("who handles a case and who watches over it is told to those who do, and to nobody else", async () => {
  const { review, staff, cfo, chief } = await inReview();
  const panel = await one("staffordshire", "panel.chair");
  const people = async (as: Person) => {
    const asked = "query ($id: ID!) { case(id: $id) { people { part since person { id } } } }";
    const { data } = await cases.execute(asked, { id: review.id }, as);
    return (data as unknown as { case: { people: object[] } | null }).case?.people;
  };
  expect(await people(cfo)).toMatchObject([
    { part: "OVERSIGHT", person: { id: panel.personId } },
    { part: "HANDLER", person: { id: cfo.personId } },
  ]);
  expect(await people(staff)).toEqual([]);
  expect(await people(chief)).toBeUndefined();
});

test("asked twice, or where nothing was decided, it is refused and nothing changes", async () => {
  const { review, staff, cfo } = await inReview();
  expect((await ask(review, staff)).errors).toMatchObject([
    { code: "INVALID", message: expect.stringContaining("asked for already") },
  ]);
  expect(await mayReview(review.id, staff)).toBeNull();
  expect(await look(review.id, cfo)).toMatchObject({ version: review.version });
  const raised = await raise(staff, await one("staffordshire", "pcc"));
  expect((await ask(raised, staff)).errors).toMatchObject([
    { code: "INVALID", message: "Nothing has been decided that could be reviewed." },
  ]);
  expect((await look(raised.id, staff))?.actions.find(({ kind }) => kind === "REVIEW")).toMatchObject({
    permitted: false,
    welsh: expect.stringContaining("adolygu"),
  });
});

test("of two who ask at once one does, and the other is told", async () => {
  const [staff, chief] = (await Promise.all(
    ["staff", "chief.executive"].map((role) => one("staffordshire", role)),
  )) as [Person, Person];
  const now = await decided();
  const both = await Promise.all([ask(now, staff), ask(now, chief, { askedBy: "SUBJECT" })]);
  expect(both.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(["CONFLICT"]);
});

test("whoever handles it asks for whom it is about, who sees no case; a closed case opens for it", async () => {
  const [chief, pcc, panel] = (await Promise.all(
    ["chief.executive", "pcc", "panel.chair"].map((role) => one("staffordshire", role)),
  )) as [Person, Person, Person];
  const closed = await through(await decided(), chief, ["OUTCOME", { outcome: "NO_ACTION" }], ["CLOSED"]);
  expect((await ask(closed, chief)).errors).toMatchObject([{ code: "INVALID", extensions: { field: "askedBy" } }]);
  expect((await ask(closed, pcc)).errors).toMatchObject([{ code: "NOT_FOUND" }]);
  const { now, errors } = await ask(closed, chief, { askedBy: "SUBJECT" });
  expect([now, errors]).toEqual([null, []]);
  const waits = await look(closed.id, panel);
  expect(waits).toMatchObject({ stage: "REVIEW", status: "NO_LAWFUL_RECIPIENT", outcome: "NO_ACTION" });
  expect(waits?.steps.findLast(({ kind }) => kind === "REVIEW")).toMatchObject({ askedBy: "SUBJECT", note: words });
  expect(await look(closed.id, pcc)).toBeNull();
});

test("who handled what is under review does not decide it, even given a part by hand", async () => {
  const { review, chief } = await inReview();
  await cases.database.query(
    "update cases.case_parts set ended_at = null where case_id = $1 and person_id = $2 and part = 'HANDLER'",
    [review.id, chief.personId],
  );
  expect((await decide(review, chief)).errors).toMatchObject([{ code: "RULE_BROKEN" }]);
  expect((await record(review, "REVIEW_DECIDED", chief)).errors).toMatchObject([{ code: "INVALID" }]);
  expect((await record(review, "DECISION", chief, { finding: "UPHELD", clauses: ["ST-17"] })).errors).toMatchObject([
    { code: "INVALID" },
  ]);
});

test("nobody but who raised or handles it asks; no word of it stands in clear; whoever raised it reads none of the reviewer's", async () => {
  const { review, staff, cfo } = await inReview();
  const stranger = await one("staffordshire", "monitoring.officer");
  expect((await ask(review, stranger)).errors).toMatchObject([{ code: "NOT_FOUND" }]);
  expect((await decide(review, staff)).errors.map(({ code }) => code)).toEqual(["NOT_ALLOWED"]);
  await decide(review, cfo, { outcome: "VARIED", finding: "UPHELD" });
  const seen = await look(review.id, staff);
  for (const step of seen?.steps ?? [])
    expect([step.note, step.finding, step.askedBy, step.reviewOutcome]).toEqual([null, null, null, null]);
  for (const table of ["case_steps", "cases", "audit_entries", "idempotency_keys"])
    expect(
      await cases.database.query(
        `select 1 from cases.${table} t where t::text like '%planted-3d77%' or t::text like '%' || encode('planted-3d77', 'hex') || '%'`,
      ),
    ).toEqual([]);
});
