import type { Identity } from "@probity/service-kit/identity";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hearOfRules } from "../calendar/duty-fixture.js";
import { registersSubgraph } from "../subgraph.js";

type Person = Identity & { forceId: string; personId: string };

let registers: TestSubgraph;
let now = new Date("2026-11-22T12:00:00Z");
let pcc: Person;
let registrar: Person;
let admin: Person;
let head: Person;
beforeAll(async () => {
  registers = await openSubgraph(registersSubgraph, { clock: { now: () => now } });
  [pcc, registrar, admin, head] = await Promise.all([
    actor(registers.database, "staffordshire", "pcc"),
    actor(registers.database, "staffordshire", "registrar"),
    actor(registers.database, "staffordshire", "force.admin"),
    actor(registers.database, "staffordshire", "chief.executive"),
  ]);
  await registers.settled();
});
afterAll(() => registers[Symbol.asyncDispose]());

const rule = { kind: "PUBLICATION", dataset: "REGISTER_OF_INTERESTS", frequencyMonths: 12 };
const yearly = { rule: { ...rule, id: "test/yearly", clauseId: "TE-5" }, from: "2026-11-20", to: null };
const versionId = uuidv7();
const rulesAre = (...rules: object[]) => hearOfRules(registers, pcc.forceId, rules, versionId);

interface Shown {
  title: string;
  dueOn: string;
  explanation: string[];
  person: { id: string };
  retimings: { before: string; after: string; reason: string }[];
}

async function duties(): Promise<Shown[]> {
  const { data, errors } = await registers.execute(
    "{ obligations(first: 100) { nodes { clauseId title dueOn explanation person { id } retimings { before after reason } } } }",
    {},
    registrar,
  );
  expect(errors).toEqual([]);
  const { nodes } = (data as unknown as { obligations: { nodes: (Shown & { clauseId: string })[] } }).obligations;
  return nodes.filter(({ clauseId }) => clauseId === "TE-5");
}

test("a rule that is being written says what duty it would open, and of whom", async () => {
  await rulesAre();
  const query = `query ($input: CandidateRuleInput!) { effectOnDuties(input: $input) { duties { title before after person { id } } } }`;
  const input = { forceId: pcc.forceId, versionId, ruleKey: null, clauseId: "TE-5", rule, from: "2026-11-23" };
  const { data, errors } = await registers.execute(query, { input }, admin);
  expect(errors).toEqual([]);
  expect(data).toEqual({
    effectOnDuties: {
      duties: [
        {
          title: "Publishing the register of interests again",
          before: null,
          after: "2027-11-23",
          person: { id: head.personId },
        },
      ],
    },
  });
});

test("TE-5: the office that keeps the register by ST-21 publishes it again within twelve months of the rule's first day", async () => {
  await rulesAre(yearly);
  expect(await duties()).toEqual([
    {
      clauseId: "TE-5",
      title: "Publishing the register of interests again",
      dueOn: "2027-11-20",
      explanation: [
        "the Chief Executive keeps the register; ST-21",
        "within 12 months of the first day of the rule (20 November 2026): day 1 is 21 November 2026, so due 20 November 2027; no roll-forward; TE-5",
      ],
      person: { id: head.personId },
      retimings: [],
    },
  ]);
});

test("publishing counts it from that day, and the day before is kept with the reason", async () => {
  const send = async (mutation: string, type: string, input: object, by: Person) => {
    const { data, errors } = await registers.execute(
      `mutation ($input: ${type}!) { made: ${mutation}(input: $input) { id version } }`,
      { input: { forceId: pcc.forceId, idempotencyKey: uuidv7(), ...input } },
      by,
    );
    expect(errors).toEqual([]);
    const { id, version } = (data as unknown as { made: { id: string; version: number } }).made;
    return { declarationId: id, version };
  };
  const interests = [{ category: "LAND", description: "A field (invented)." }];
  const draft = await send("saveDeclaration", "SaveDeclarationInput", { kind: "ANNUAL", interests }, pcc);
  const declared = await send("submitDeclaration", "SubmitDeclarationInput", draft, pcc);
  now = new Date("2027-02-01T12:00:00Z");
  await send("publishDeclaration", "PublishDeclarationInput", declared, registrar);
  const reason = "the register was published again";
  expect(await duties()).toMatchObject([
    { dueOn: "2028-02-01", retimings: [{ before: "2027-11-20", after: "2028-02-01", reason }] },
  ]);
});

test("a rule for another number of months re-times it, the office that keeps the register takes it over, and without the rule it ends", async () => {
  await rulesAre(yearly, { ...yearly, rule: { ...yearly.rule, frequencyMonths: 3 }, from: "2027-01-01" });
  expect(await duties()).toMatchObject([{ dueOn: "2027-05-01", person: { id: head.personId } }]);
  const kept = { kind: "RECORD", clauseId: "TE-6", record: "INTERESTS", to: "MONITORING_OFFICER" };
  const configured = { rule: { ...kept, id: "test/kept" }, from: "2027-01-15", to: null };
  await rulesAre(yearly, configured);
  const officer = await actor(registers.database, "staffordshire", "monitoring.officer");
  expect(await duties()).toMatchObject([
    {
      dueOn: "2028-02-01",
      person: { id: officer.personId },
      explanation: ["the Monitoring Officer keeps the register; TE-6", expect.any(String)],
    },
  ]);
  await rulesAre(configured);
  expect(await duties()).toEqual([]);
});

test("AS-R1: a protocol that is to be looked at again stands in the calendar of who reviews it, by the printed month; while that office is vacant of the registrar", async () => {
  const avon = await actor(registers.database, "avon-and-somerset", "registrar");
  const review = async () => {
    const { data, errors } = await registers.execute(
      `{ obligations(kind: REVIEW, first: 100) { nodes { title dueOn status role clauseId explanation cymraeg: explanation(language: CY) clause { id } } } }`,
      {},
      avon,
    );
    expect(errors).toEqual([]);
    return (data as unknown as { obligations: { nodes: { role: string; explanation: string[] }[] } }).obligations.nodes;
  };
  const told = (to: string | null) =>
    registers.database.query(
      "update registers.office_holders set to_day = $2 where force_id = $1 and role = 'HEAD_OF_STAFF'",
      [avon.forceId, to],
    );
  const night = () => registers.running.receive({ id: uuidv7(), forceId: avon.forceId, event: "night.came", data: {} });
  await night();
  const due = { title: "Review of the policy", dueOn: "2025-10-31", status: "OVERDUE", clauseId: "AS-R1" };
  const reckoned =
    "2 years from November 2023 is November 2025; the document prints October 2025; a month has passed once it has ended, so due 31 October 2025; AS-R1";
  expect(await review()).toMatchObject([
    {
      ...due,
      role: "HEAD_OF_STAFF",
      explanation: [expect.stringContaining("every 2 years"), reckoned],
      cymraeg: [
        expect.stringContaining("bob 2 flynedd"),
        expect.stringContaining("i’w wneud erbyn 31 Hydref 2025; AS-R1"),
      ],
      clause: { id: expect.any(String) },
    },
  ]);
  await told("2026-01-31");
  await night();
  expect(await review()).toMatchObject([{ ...due, role: "REGISTRAR" }]);
  expect((await review())[0]?.explanation[0]).toMatch(/is vacant: until it is filled, it falls to the Registrar$/);
  await told(null);
  await night();
  expect(await review()).toMatchObject([{ ...due, role: "HEAD_OF_STAFF" }]);
});

test("what the force calls an office is what explanations call it, in both languages, from when it is told", async () => {
  const titles = { HEAD_OF_STAFF: { en: "Director of the Office", cy: "Cyfarwyddwr y Swyddfa" } };
  await rulesAre(yearly);
  const told = (event: string, data: object) =>
    registers.running.receive({ id: uuidv7(), forceId: pcc.forceId, event, data });
  await told("force.titled", { titles });
  const query =
    "{ obligations(kind: PUBLICATION, first: 100) { nodes { clauseId explanation cymraeg: explanation(language: CY) retimings { reason } } } }";
  const { data } = await registers.execute(query, {}, registrar);
  const { nodes } = (data as unknown as { obligations: { nodes: { clauseId: string }[] } }).obligations;
  expect(nodes.filter(({ clauseId }) => clauseId === "TE-5")).toMatchObject([
    {
      explanation: ["the Director of the Office keeps the register; ST-21", expect.any(String)],
      cymraeg: ["Cyfarwyddwr y Swyddfa sy’n cadw’r gofrestr; ST-21", expect.any(String)],
    },
  ]);
  const trail = "select count(*)::int as n from registers.audit_entries where force_id = $1";
  const before = await registers.database.query(trail, [pcc.forceId]);
  await told("force.titled", { titles });
  expect(await registers.database.query(trail, [pcc.forceId])).toEqual(before);
  await rulesAre();
});
