import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hearOfRules } from "../calendar/duty-fixture.js";
import { registersSubgraph } from "../subgraph.js";
import { publicLines, stepsOf, type Person, type Step } from "./review-fixture.js";

let now = new Date("2026-11-22T12:00:00Z");
let registers: TestSubgraph;
let pcc: Person;
let registrar: Person;
let published: Step;
beforeAll(async () => {
  registers = await openSubgraph(registersSubgraph, { clock: { now: () => now } });
  pcc = await actor(registers.database, "staffordshire", "pcc");
  registrar = await actor(registers.database, "staffordshire", "registrar");
  await hearOfRules(registers, pcc.forceId, [
    {
      id: "test/record",
      kind: "RECORD",
      clauseId: "TE-7",
      record: "INTERESTS",
      subject: ["ELECTED_HOLDER"],
      to: "REGISTRAR",
    },
  ]);
  const steps = stepsOf(registers);
  const interests = ["LAND", "SECURITIES"].map((category) => {
    return { category, description: `Of ${category}.`, since: "2020-02-03", sensitiveReason: "Threats." };
  });
  const { made } = await steps.submit(pcc, (await steps.save(pcc, interests)).made);
  const decision = { decision: "WITHHOLD", reason: "Advised.", provision: "Section 4" };
  const lines = made.interests.map(({ id }, place) => ({
    ...decision,
    interestId: id,
    reviewOn: `2027-05-0${place + 1}`,
  }));
  const done = await steps.publish(registrar, made, lines);
  if (done.errors.length > 0) throw new Error(JSON.stringify(done.errors));
  published = done.made;
});
afterAll(() => registers[Symbol.asyncDispose]());

const night = () => registers.running.receive({ id: uuidv7(), forceId: pcc.forceId, event: "night.came", data: {} });

async function duties(): Promise<object[]> {
  const { data, errors } = await registers.execute(
    "{ obligations(first: 100) { nodes { title dueOn clauseId status person { id } explanation } } }",
    {},
    registrar,
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  const { nodes } = (data as unknown as { obligations: { nodes: { title: string }[] } }).obligations;
  return nodes.filter(({ title }) => title === "Looking again at withheld interests");
}

async function lookAgain(as: Person, place: number, input: object) {
  const { data, errors } = await registers.execute(
    `mutation ($input: LookAgainInput!) { lookAgain(input: $input) { interests { decision reviewOn decisionReason viewerCanLookAgain } } }`,
    {
      input: {
        forceId: pcc.forceId,
        interestId: published.interests[place]?.id,
        reason: "Looked at.",
        idempotencyKey: uuidv7(),
        ...input,
      },
    },
    as,
  );
  return { interests: (data as unknown as { lookAgain: { interests: object[] } } | null)?.lookAgain.interests, errors };
}

async function waiting(as: Person): Promise<string[]> {
  const { data } = await registers.execute(
    "query ($force: ID!) { declarationsWithheld(force: $force) { totalCount nodes { id } } }",
    { force: pcc.forceId },
    as,
  );
  const page = (data as unknown as { declarationsWithheld: { totalCount: number; nodes: { id: string }[] } } | null)
    ?.declarationsWithheld;
  expect(page?.totalCount ?? 0).toBe(page?.nodes.length ?? 0);
  return page?.nodes.map(({ id }) => id) ?? [];
}

test("what is withheld comes up as a duty of the office that keeps the register, on the first of the days that were set", async () => {
  await night();
  const duty = { dueOn: "2027-05-01", clauseId: "TE-7", status: "DUE", person: { id: registrar.personId } };
  expect(await duties()).toMatchObject([duty]);
  expect(await waiting(registrar)).toEqual([published.id]);
  now = new Date("2027-05-02T12:00:00Z");
  expect(await duties()).toMatchObject([{ ...duty, status: "OVERDUE" }]);
});

test("who looks again gives a reason and another day; whose interest it is, and who publishes nothing, may not", async () => {
  expect((await lookAgain(pcc, 0, { decision: "PUBLISH" })).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  const whoseIsIt = "update registers.interests set person_id = $2 where id = $1";
  await registers.database.query(whoseIsIt, [published.interests[0]?.id, registrar.personId]);
  expect((await lookAgain(registrar, 0, { decision: "PUBLISH" })).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  await registers.database.query(whoseIsIt, [published.interests[0]?.id, pcc.personId]);
  const stranger = await actor(registers.database, "cumbria", "registrar");
  expect((await lookAgain(stranger, 0, { decision: "PUBLISH" })).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  expect(await waiting(stranger)).toEqual([]);
  const early = await lookAgain(registrar, 0, { decision: "WITHHOLD", reviewOn: "2027-05-02" });
  expect(early.errors).toMatchObject([{ code: "INVALID", extensions: { field: "reviewOn" } }]);
  const silent = await lookAgain(registrar, 0, { decision: "PUBLISH", reason: " " });
  expect(silent.errors).toMatchObject([{ code: "INVALID", extensions: { field: "reason" } }]);
});

test("details that stay withheld come up on their new day; the duty moves to the next line", async () => {
  const { interests, errors } = await lookAgain(registrar, 0, { decision: "WITHHOLD", reviewOn: "2028-05-01" });
  expect(errors).toEqual([]);
  expect(interests).toMatchObject([
    { decision: "WITHHOLD", reviewOn: "2028-05-01", decisionReason: "Looked at.", viewerCanLookAgain: true },
    { reviewOn: "2027-05-02" },
  ]);
  expect(await duties()).toMatchObject([{ dueOn: "2027-05-02" }]);
});

test("details that are published stand beside the line that hid them, which says when; the last one ends the duty", async () => {
  expect((await lookAgain(registrar, 0, { decision: "PUBLISH" })).errors).toEqual([]);
  const shown = { description: "Of LAND.", since: "2020-02-03", details: "SHOWN", provision: null };
  expect(await publicLines(registers, pcc)).toMatchObject([
    { category: "LAND", ...shown, correctionOf: "2026-11-22" },
    { category: "SECURITIES", description: "", details: "WITHHELD" },
  ]);
  expect((await lookAgain(registrar, 0, { decision: "PUBLISH" })).errors).toMatchObject([{ code: "CONFLICT" }]);
  expect((await lookAgain(registrar, 1, { decision: "PUBLISH" })).errors).toEqual([]);
  expect(await duties()).toEqual([]);
  expect(await waiting(registrar)).toEqual([]);
});
