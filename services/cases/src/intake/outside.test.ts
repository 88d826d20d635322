import { randomBytes } from "node:crypto";
import { nobody, type Identity } from "@probity/service-kit/identity";
import { actor, forceId } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { receiptCode } from "../receipts/receipt-code.js";
import { casesSubgraph } from "../subgraph.js";

type Person = Identity & { forceId: string; personId: string };

const at = new Date("2026-11-21T13:37:42.123Z");
const words = "planted-51d3: invoices are split so that nobody has to approve them.";
const gateway: Identity = {
  kind: "gateway",
  subject: "",
  name: "",
  graph: "full",
  grants: [],
  platformRoles: [],
  purpose: "request",
  requestId: "0193f8a0-0000-4000-8000-00000000aaaa",
  origin: "",
};

let cases: TestSubgraph;
let pcc: Person;
let chief: Person;
beforeAll(async () => {
  cases = await openSubgraph(casesSubgraph, { clock: { now: () => at } });
  pcc = await actor(cases.database, "staffordshire", "pcc");
  chief = await actor(cases.database, "staffordshire", "chief.executive");
});
afterAll(() => cases[Symbol.asyncDispose]());

const newKey = () => randomBytes(16).toString("base64url");

async function raise(change: object = {}, as: Identity = gateway) {
  const raising = "mutation ($input: OutsideConcernInput!) { raiseOutsideConcern(input: $input) { code recipients } }";
  const input = {
    forceId: pcc.forceId,
    subjectPersonIds: [pcc.personId],
    matter: "LEGALITY",
    narrative: words,
    protectedDisclosure: true,
    key: newKey(),
    ...change,
  };
  const { data, errors } = await cases.execute(raising, { input }, as);
  const receipt = (data as { raiseOutsideConcern?: { code: string; recipients: string[] } } | null)
    ?.raiseOutsideConcern;
  return { code: receipt?.code ?? "", recipients: receipt?.recipients, errors };
}

async function open(code: string, force = pcc.forceId) {
  const opening =
    "mutation ($force: ID!, $code: String!) { openReceipt(forceId: $force, code: $code) { status stage raisedOn messages { fromOutside at text } } }";
  const { data, errors } = await cases.execute(opening, { force, code }, gateway);
  expect(errors).toEqual([]);
  return (data as { openReceipt: { messages: object[] } | null } | null)?.openReceipt ?? null;
}

async function say(code: string, text: string, key = newKey()) {
  const saying =
    "mutation ($input: OutsideMessageInput!) { sendOutsideMessage(input: $input) { messages { fromOutside text } } }";
  const { data, errors } = await cases.execute(saying, { input: { forceId: pcc.forceId, code, text, key } }, gateway);
  return { said: (data as { sendOutsideMessage: object | null } | null)?.sendOutsideMessage, errors };
}

test("an anonymous concern about the commissioner is kept, marked as a protected disclosure, and its receipt opens it again", async () => {
  const { code, recipients, errors } = await raise();
  expect(errors).toEqual([]);
  expect(code).toMatch(/^([B-DF-HJKMNP-TV-XZ2-9]{4}-){3}[B-DF-HJKMNP-TV-XZ2-9]{4}$/);
  expect(recipients).toBeInstanceOf(Array);
  expect(await open(code)).toMatchObject({ stage: "RECEIVED", raisedOn: "2026-11-21T12:00:00.000Z", messages: [] });
  expect(await open(` ${code.toLowerCase().replaceAll("-", " ")} `)).not.toBeNull();
  const kept = "select protected_disclosure as protected, raised_by as by from cases.cases where kind = 'CONCERN'";
  expect(await cases.database.query(kept)).toEqual([{ protected: true, by: null }]);
});

test("it is seen by somebody of the force or its oversight, and never by the commissioner whom it is about", async () => {
  await raise();
  const listed = async (as: Identity) => {
    const { data } = await cases.execute("{ cases { totalCount } }", {}, as);
    return (data as { cases: { totalCount: number } } | null)?.cases.totalCount;
  };
  expect(await listed(pcc)).toBe(0);
  const parts = await cases.database.query<{ person: string }>(
    "select distinct person_id as person from cases.case_parts",
  );
  expect(parts.length).toBeGreaterThan(0);
  expect(parts.map(({ person }) => person)).not.toContain(pcc.personId);
});

test("everybody whom it concerns is kept out, however many they are", async () => {
  const chair = await actor(cases.database, "staffordshire", "panel.chair");
  const officer = await actor(cases.database, "staffordshire", "monitoring.officer");
  const concerned = [pcc, chief, chair, officer].map(({ personId }) => personId);
  const { code, errors } = await raise({ subjectPersonIds: concerned });
  expect(errors).toEqual([]);
  expect(await open(code)).not.toBeNull();
  const parts = await cases.database.query(
    `select 1 from cases.case_parts p join cases.cases c on c.id = p.case_id
     where cardinality(c.further_subjects) = 3 and p.person_id = any($1)`,
    [concerned],
  );
  expect(parts).toEqual([]);
});

test("the same form sent twice raises one concern and shows its receipt again; with other words it is a conflict", async () => {
  const key = newKey();
  const first = await raise({ key });
  expect(await raise({ key })).toEqual(first);
  expect((await raise({ key, narrative: "Something else." })).errors).toMatchObject([{ code: "CONFLICT" }]);
});

test("messages go in under the receipt, the same one once, and come back in their order", async () => {
  const { code } = await raise();
  const key = newKey();
  await say(code, "The ledger of March shows it.", key);
  await say(code, "The ledger of March shows it.", key);
  const { said } = await say(code, "And that of April.");
  expect(said).toEqual({
    messages: [
      { fromOutside: true, text: "The ledger of March shows it." },
      { fromOutside: true, text: "And that of April." },
    ],
  });
  expect((await say(code, "Other words.", key)).errors).toMatchObject([{ code: "CONFLICT" }]);
  expect((await say(code, " ")).errors).toMatchObject([{ code: "INVALID", extensions: { field: "text" } }]);
});

test("a wrong code, one of another force, and none at all are answered alike: nothing", async () => {
  const { code } = await raise();
  const cumbria = await forceId(cases.database, "cumbria");
  expect(await open(code, cumbria)).toBeNull();
  for (const wrong of ["", "BBBB-BBBB-BBBB-BBBB", `${code}B`, "' or true --", "\0", "x".repeat(5_000)]) {
    expect(await open(wrong)).toBeNull();
    expect((await say(wrong, "Let me in.")).said).toBeNull();
  }
});

test("nobody but the gateway may ask, whoever they are", async () => {
  for (const as of [chief, pcc, { ...gateway, kind: "nobody" as const }])
    expect((await raise({}, as)).errors).toMatchObject([{ code: "UNAUTHENTICATED" }]);
});

test.each([
  ["narrative", { narrative: " " }],
  ["narrative", { narrative: "x".repeat(20_001) }],
  ["happenedOn", { happenedOn: "2026-11-22" }],
  ["key", { key: "1" }],
  ["name", { name: "x".repeat(201) }],
])("%s is refused at its field", async (field, change) => {
  expect((await raise(change)).errors).toMatchObject([{ code: "INVALID", extensions: { field } }]);
});

test("neither words, nor name, nor code stand anywhere in clear, nor the hour, nor an address", async () => {
  const { code } = await raise({ name: "Planted-77aa Informer", contact: "planted-77aa@example.org" });
  await say(code, "planted-51d3 again");
  const tables = await cases.database.query<{ name: string }>(
    "select format('%I.%I', table_schema, table_name) as name from information_schema.tables where table_schema in ('cases', 'pgboss') and table_type = 'BASE TABLE'",
  );
  for (const { name } of tables) {
    for (const planted of ["planted-51d3", "lanted-77aa", code, code.replaceAll("-", "")]) {
      const found = await cases.database.query(
        `select 1 from ${name} t where t::text ilike '%' || $1 || '%' or t::text like '%' || encode(convert_to($1, 'UTF8'), 'hex') || '%'`,
        [planted],
      );
      expect({ name, planted, found }).toEqual({ name, planted, found: [] });
    }
  }
  await expectNoHour([...written, "idempotency_keys", "case_identities"]);
  expect(await cases.database.query("select distinct origin from cases.audit_entries")).toEqual([{ origin: "" }]);
});

const ofOutside = ["cases", "case_clocks", "case_steps", "case_parts", "case_messages", "case_receipts"];
const written = [...ofOutside, "audit_entries"];

/** Of every row of concerns from outside: each time is noon, and no id of theirs holds the instant at which it was written. */
async function expectNoHour(of: readonly string[]): Promise<void> {
  const columns = await cases.database.query<{ name: string; column: string }>(
    `select format('%I.%I', table_schema, table_name) as name, column_name as column from information_schema.columns
     where table_schema = 'cases' and data_type = 'timestamp with time zone'
       and column_name <> 'due_at' and table_name = any($1)`,
    [of],
  );
  for (const { name, column } of columns) {
    const odd = await cases.database.query(
      `select ${column} from ${name} where (${column} at time zone 'UTC')::time <> '12:00'`,
    );
    expect({ name, column, odd }).toEqual({ name, column, odd: [] });
  }
  for (const table of of.filter((one) => written.includes(one))) {
    const timed = await cases.database.query<{ id: string }>(
      `select id from cases.${table} where uuid_extract_version(id) = 7 and (uuid_extract_timestamp(id) at time zone 'UTC')::time not between '12:00' and '12:00:01'`,
    );
    expect({ table, timed }).toEqual({ table, timed: [] });
  }
}

/** What Staffordshire asks of concerns and aims at in them, from today on. */
async function configure(): Promise<void> {
  const admin = await actor(cases.database, "staffordshire", "force.admin");
  const input = {
    forceId: admin.forceId,
    kind: "CONCERN",
    from: "2026-11-21",
    questions: [{ type: "TEXT", titleEn: "Which building?", titleCy: "Pa adeilad?", required: true, choices: [] }],
    targets: [{ what: "FIRST_STEP", length: 5, unit: "WORKING_DAYS" }],
    reason: "Agreed.",
    idempotencyKey: newKey(),
  };
  const setting = "mutation ($input: ConfigureCaseKindInput!) { configureCaseKind(input: $input) { kind } }";
  expect((await cases.execute(setting, { input }, admin)).errors).toEqual([]);
}

test("what a concern and its force ask is asked outside too: sealed, read by who handles it, and never in the way of a protected disclosure", async () => {
  await configure();
  const asking = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Force { concernAsked {
    facts { id } questions { id titleCy required } } } } }`;
  const of = [{ __typename: "Force", id: pcc.forceId }];
  const { data } = await cases.execute(asking, { of }, nobody("public", "test"));
  const asked = (data as unknown as { _entities: [{ concernAsked: { questions: { id: string }[] } }] })._entities[0]
    .concernAsked;
  expect(asked).toMatchObject({ facts: [{ id: "ground" }], questions: [{ titleCy: "Pa adeilad?", required: true }] });
  const [question] = asked.questions;
  const missing = await raise({ protectedDisclosure: false });
  expect(missing.errors).toMatchObject([{ code: "INVALID", extensions: { field: `answers.${question?.id}` } }]);
  expect((await raise({ facts: [{ id: "ground", value: "LUCK" }] })).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "facts.ground" } },
  ]);
  expect((await raise()).errors).toEqual([]);
  const { errors } = await raise({
    facts: [{ id: "ground", value: "MALADMINISTRATION" }],
    answers: [{ id: question?.id, value: "planted-51d3 house" }],
  });
  expect(errors).toEqual([]);
  const chair = await actor(cases.database, "staffordshire", "panel.chair");
  const [kept] = await cases.database.query<{ id: string }>(
    "select id from cases.cases where sealed_facts is not null",
  );
  const reading = `query ($id: ID!) { case(id: $id) { facts(language: CY) { value } answers(language: CY) { title value }
    clocks { kind dueOn anchor targetSince } steps { title } } }`;
  const read = await cases.execute(reading, { id: kept?.id }, chair);
  expect(read.data?.["case"]).toMatchObject({
    facts: [{ value: "Camweinyddu neu dwyll" }],
    answers: [{ title: "Pa adeilad?", value: "planted-51d3 house" }],
    clocks: [
      { kind: "FIRST_STEP", dueOn: "2026-11-27", anchor: "2026-11-21T12:00:00.000Z", targetSince: "2026-11-21" },
    ],
    steps: [{ title: "Concern raised from outside" }, {}, { title: expect.stringContaining("Clock begun") as string }],
  });
  await expectNoHour(ofOutside);
});

test("a thousand codes drawn are a thousand different ones, and guesses open nothing", async () => {
  await raise();
  const guesses = new Set(Array.from({ length: 1_000 }, () => receiptCode(newKey())));
  expect(guesses.size).toBe(1_000);
  for (const guess of [...guesses].slice(0, 5)) expect(await open(guess)).toBeNull();
});
