import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "../gifts/gift-fixture.js";
import { openConflicts } from "./conflict-fixture.js";

let desk: Awaited<ReturnType<typeof openConflicts>>;
let avon: Actor;
let clerk: Actor;
let worker: Actor;
beforeAll(async () => {
  desk = await openConflicts();
  [avon, clerk, worker] = await Promise.all([
    desk.as("avon-and-somerset", "monitoring.officer"),
    desk.as("avon-and-somerset", "registrar"),
    desk.as("avon-and-somerset", "staff"),
  ]);
});
afterAll(() => desk.registers[Symbol.asyncDispose]());

const by = { decidedAs: "MONITORING_OFFICER" };
const at = (field: string) => [{ code: "INVALID", extensions: { field } }];

test("AS-3.9a: somebody whose friend asks for a grant stands aside, with the clause as on the day", async () => {
  const { made, errors } = await desk.decide(avon, { ...by, personId: worker.personId, decision: "WITHDRAW" });
  expect(errors).toEqual([]);
  expect(made).toMatchObject({
    outcome: "STAND_ASIDE",
    because: ["FRIEND"],
    clauseId: "AS-3.9a",
    explanation: [expect.stringMatching(/a friend/), expect.stringMatching(/takes no part.*AS-3\.9a/)],
    welsh: ["Mae’r broses yn ymwneud â ffrind.", expect.stringMatching(/yn cymryd rhan.*AS-3\.9a/)],
    decision: "WITHDRAW",
    againstClause: false,
    decidedOn: "2026-11-21",
    decider: { id: avon.personId },
  });
});

test("AS-3.9a: to let them take part all the same is refused, unless the reasons and the office that approves it are given", async () => {
  const wanted = { ...by, personId: worker.personId, decision: "CONTINUE" };
  for (const given of [wanted, { ...wanted, decision: "RESTRICT", restriction: "Does not vote." }]) {
    const { errors } = await desk.decide(avon, given);
    expect(errors).toMatchObject([{ code: "RULE_BROKEN", extensions: { clauseId: "AS-3.9a" } }]);
  }
  const silent = { ...wanted, approvedBy: "HEAD_OF_STAFF", reasons: " " };
  expect((await desk.decide(avon, silent)).errors).toMatchObject([{ code: "RULE_BROKEN" }]);
  const { made, errors } = await desk.decide(avon, { ...wanted, approvedBy: "HEAD_OF_STAFF" });
  expect(errors).toEqual([]);
  expect(made).toMatchObject({ againstClause: true, approvedBy: "HEAD_OF_STAFF", outcome: "STAND_ASIDE" });
});

test("AS-3.3c, DC-DEC.2: business that touches an interest needs the leave of the head of staff, who may give it", async () => {
  for (const [slug, clauseId] of [
    ["avon-and-somerset", "AS-3.3c"],
    ["devon-and-cornwall", "DC-DEC.2"],
  ] as const) {
    const [keeper, chief, person] = await Promise.all([
      desk.as(slug, "registrar"),
      desk.as(slug, "chief.executive"),
      desk.as(slug, "staff"),
    ]);
    const asked = {
      process: "OTHER_BUSINESS",
      ties: [],
      interest: "A neighbour of the site",
      personId: person.personId,
    };
    const wanted = { ...asked, decision: "CONTINUE" };
    const refused = await desk.decide(keeper, { ...wanted, decidedAs: "REGISTRAR" });
    expect(refused.errors).toMatchObject([{ code: "RULE_BROKEN", extensions: { clauseId } }]);
    const leave = await desk.decide(chief, { ...wanted, decidedAs: "HEAD_OF_STAFF", reviewOn: "2027-05-21" });
    expect(leave.errors).toEqual([]);
    expect(leave.made).toMatchObject({
      outcome: "LEAVE_NEEDED",
      leaveBy: "HEAD_OF_STAFF",
      againstClause: false,
      clauseId,
    });
    const told = await desk.decide(keeper, { ...wanted, decidedAs: "REGISTRAR", approvedBy: "HEAD_OF_STAFF" });
    expect(told.errors).toEqual([]);
  }
});

test("DC-APP: a relative of a candidate takes no part in the appointment", async () => {
  const devon = await desk.as("devon-and-cornwall", "registrar");
  const { personId } = await desk.as("devon-and-cornwall", "line.manager");
  const given = { process: "APPOINTMENT", ties: ["RELATIVE"], personId, decidedAs: "REGISTRAR" };
  expect((await desk.decide(devon, { ...given, decision: "CONTINUE" })).errors).toMatchObject([
    { code: "RULE_BROKEN", extensions: { clauseId: "DC-APP" } },
  ]);
  const query = `query ($input: ConflictOutcomeInput!) { conflictOutcome(input: $input) { outcome because clauseId clause { id } } }`;
  const input = { forceId: devon.forceId, personId, process: "APPOINTMENT", ties: ["RELATIVE", "FRIEND"] };
  const { data } = await desk.registers.execute(query, { input }, devon);
  expect(data).toMatchObject({
    conflictOutcome: {
      outcome: "STAND_ASIDE",
      because: ["RELATIVE"],
      clauseId: "DC-APP",
      clause: { id: expect.any(String) },
    },
  });
  const own = await desk.as("devon-and-cornwall", "staff");
  const others = await desk.registers.execute(query, { input }, own);
  expect(others.errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  const theirs = await desk.registers.execute(query, { input: { ...input, personId: own.personId } }, own);
  expect(theirs.errors).toEqual([]);
});

test("B5: nobody decides on their own conflict, and nobody without the right on anybody's", async () => {
  const own = await desk.decide(avon, { ...by, personId: avon.personId, decision: "WITHDRAW" });
  expect(own.errors).toMatchObject([{ code: "NOT_ALLOWED", message: expect.stringMatching(/own conflict/) }]);
  const manager = await desk.as("avon-and-somerset", "line.manager");
  const theirs = { personId: worker.personId, decision: "WITHDRAW", decidedAs: "LINE_MANAGER" };
  expect((await desk.decide(manager, theirs)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  const stranger = await desk.as("cumbria", "registrar");
  const away = { personId: worker.personId, decision: "WITHDRAW", decidedAs: "REGISTRAR" };
  expect((await desk.decide(stranger, away)).errors).toMatchObject(at("personId"));
  expect((await desk.decide(stranger, { ...away, forceId: worker.forceId })).errors).toMatchObject([
    { code: "NOT_ALLOWED" },
  ]);
});

test("a later decision replaces the one before, which stays; the ledger is filtered by person, process and day", async () => {
  const cumbria = await desk.as("cumbria", "registrar");
  const [deputy, manager] = await Promise.all([desk.as("cumbria", "deputy"), desk.as("cumbria", "line.manager")]);
  const given = { personId: deputy.personId, decidedAs: "REGISTRAR", decision: "CONTINUE" };
  const { made: first, errors } = await desk.decide(cumbria, given);
  expect(errors).toEqual([]);
  expect(first).toMatchObject({ outcome: "NOT_COVERED", clauseId: null });
  const replacing = {
    ...given,
    decision: "RESTRICT",
    restriction: "Leaves for the vote.",
    conflictDecisionId: first.id,
  };
  const { made: second } = await desk.decide(cumbria, replacing);
  expect(second).toMatchObject({ replaces: first.id, restriction: "Leaves for the vote." });
  expect((await desk.decide(cumbria, replacing)).errors).toMatchObject([{ code: "NOT_FOUND" }]);
  expect(await desk.ledger(cumbria)).toMatchObject([
    { id: second.id, supersededAt: null },
    { id: first.id, supersededAt: expect.any(String) },
  ]);
  expect(await desk.ledger(deputy)).toHaveLength(2);
  expect(await desk.ledger(manager)).toEqual([]);
  expect(await desk.ledger(await desk.as("staffordshire", "registrar"))).toEqual([]);
  const count = async (variables: object) => (await desk.ledger(cumbria, variables)).length;
  expect(await count({ process: "GRANT", person: deputy.personId, from: "2026-11-21", to: "2026-11-21" })).toBe(2);
  expect(await count({ process: "GRADING" })).toBe(0);
  expect(await count({ person: manager.personId })).toBe(0);
  expect(await count({ to: "2026-11-20" })).toBe(0);
});

test.each([
  ["no occasion", { about: " " }, "about"],
  ["neither tie nor interest", { ties: [] }, "interest"],
  ["no reasons", { reasons: "" }, "reasons"],
  [
    "limits that are not told",
    { decision: "RESTRICT", process: "GRADING", ties: ["FRIEND"], approvedBy: "HEAD_OF_STAFF" },
    "restriction",
  ],
  ["a day that is past", { reviewOn: "2026-11-21" }, "reviewOn"],
  ["a day that nobody lives to see", { reviewOn: "9999-01-01" }, "reviewOn"],
  ["an office that the decider does not hold", { decidedAs: "CFO" }, "decidedAs"],
  ["an office that nobody holds", { approvedBy: "VETTING_UNIT" }, "approvedBy"],
  ["a person whom nobody knows", { personId: "0199a000-0000-7000-8000-000000000000" }, "personId"],
])("%s is refused at its field", async (_, input, field) => {
  const given = { personId: worker.personId, decision: "WITHDRAW", decidedAs: "REGISTRAR", ...input };
  expect((await desk.decide(clerk, given)).errors).toMatchObject(at(field));
});

test("the ledger takes a fixed number of statements, and the row policies show it to nobody else", async () => {
  const count = async () => {
    await desk.registers.settled();
    const before = desk.registers.statements.length;
    await desk.ledger(clerk);
    return desk.registers.statements.length - before;
  };
  const statements = await count();
  for (let more = 0; more < 3; more++)
    await desk.decide(clerk, { personId: worker.personId, decision: "WITHDRAW", decidedAs: "REGISTRAR" });
  expect(await count()).toBe(statements);
  expect((await desk.ledger(worker)).every(({ person }) => (person as { id: string }).id === worker.personId)).toBe(
    true,
  );
});
