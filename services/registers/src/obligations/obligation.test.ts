import type { Identity } from "@probity/service-kit/identity";
import { actor, actorEverywhere, forceId } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { registersSubgraph } from "../subgraph.js";

let registers: TestSubgraph;
beforeAll(async () => {
  registers = await openSubgraph(registersSubgraph, { clock: { now: () => new Date("2024-05-20T12:00:00Z") } });
});
afterAll(() => registers[Symbol.asyncDispose]());

/** A force of the tests alone: nothing is known of it but what the events say. */
let force: string;
let reader: Identity;
beforeEach(() => {
  force = uuidv7();
  const grants = [{ forceId: force, personId: null, roles: ["READER" as const] }];
  reader = {
    kind: "system",
    subject: "client:test",
    name: "test",
    graph: "full",
    grants,
    platformRoles: [],
    purpose: "request",
    requestId: "test",
    origin: "",
  };
});

interface Appointment {
  readonly id: string;
  readonly personId: string;
  readonly electedOn: string | null;
  readonly to: string | null;
}

const newAppointment = (change: Partial<Appointment> = {}) => {
  return {
    id: uuidv7(),
    personId: uuidv7(),
    officeId: uuidv7(),
    role: "ELECTED_HOLDER",
    kind: "ELECTED",
    from: "2024-05-09",
    to: null,
    electedOn: "2024-05-02",
    public: true,
    ...change,
  };
};

const newRulebook = (
  change: { id?: string; key?: string; length?: number; inForceFrom?: string; inForceTo?: string | null } = {},
) => {
  const { key = "test/register", length = 28, inForceFrom = "2020-01-01", inForceTo = null, id = uuidv7() } = change;
  const rule = {
    id: key,
    kind: "DEADLINE",
    clauseId: "TE-9",
    duty: "REGISTER_OF_INTERESTS",
    subject: "ELECTED_HOLDER",
    anchor: "ELECTION",
    length,
    unit: "CALENDAR_DAYS",
    convention: "WITHIN",
    hardness: "HARD",
    rollForward: "NONE",
  };
  return {
    versionId: id,
    protocolTitle: { en: "Test Protocol", cy: "Protocol Prawf" },
    inForceFrom,
    inForceTo,
    rules: [{ rule, clauseRef: uuidv7() }],
  };
};

const hear = (event: string, data: object, id = uuidv7()) =>
  registers.running.receive({ id, forceId: force, event, data });
const heardAppointment = (data: object) => hear("appointment.changed", data);
const heardRulebook = (data: object) => hear("rulebook.in-force", data);

async function duties(): Promise<{ dueOn: string; status: string; clauseId: string }[]> {
  const { data, errors } = await registers.execute("{ obligations { nodes { dueOn status clauseId } } }", {}, reader);
  expect(errors).toEqual([]);
  return (data as unknown as { obligations: { nodes: { dueOn: string; status: string; clauseId: string }[] } })
    .obligations.nodes;
}

const trail = () =>
  registers.database
    .query<{ action: string }>("select action from registers.audit_entries where force_id = $1 order by at, id", [
      force,
    ])
    .then((rows) => rows.map(({ action }) => action));

test("a duty opens once a rulebook and an appointment are known, whichever is heard of first", async () => {
  await heardRulebook(newRulebook());
  await heardAppointment(newAppointment());
  const rulebookFirst = await duties();
  force = uuidv7();
  reader = { ...reader, grants: [{ forceId: force, personId: null, roles: ["READER"] }] };
  await heardAppointment(newAppointment());
  expect(await duties()).toEqual([]);
  await heardRulebook(newRulebook());
  expect(await duties()).toEqual(rulebookFirst);
  expect(rulebookFirst).toEqual([{ dueOn: "2024-05-30", status: "DUE", clauseId: "TE-9" }]);
});

test("an event heard three times opens one duty and leaves one audit entry", async () => {
  const [appointment, rulebook] = [newAppointment(), newRulebook()];
  const [one, other] = [uuidv7(), uuidv7()];
  for (let time = 0; time < 3; time += 1) {
    await hear("rulebook.in-force", rulebook, one);
    await hear("appointment.changed", appointment, other);
  }
  expect(await duties()).toHaveLength(1);
  expect(await trail()).toEqual(["openObligation"]);
});

test("an event that was heard is not even looked at again", async () => {
  let looked = 0;
  const receives = { "appointment.changed": async () => void (looked += 1) };
  await using counting = await openSubgraph({ ...registersSubgraph, receives });
  const [one, other] = [uuidv7(), uuidv7()];
  for (const id of [one, one, other, one])
    await counting.running.receive({ id, forceId: force, event: "appointment.changed", data: {} });
  expect(looked).toBe(2);
});

test("a later event about the same appointment times its duty anew", async () => {
  const appointment = newAppointment();
  await heardRulebook(newRulebook());
  await heardAppointment(appointment);
  await heardAppointment({ ...appointment, electedOn: "2024-05-04" });
  expect(await duties()).toMatchObject([{ dueOn: "2024-06-01" }]);
  expect(await trail()).toEqual(["openObligation", "retimeObligation"]);
});

test("an earlier event that arrives late changes nothing", async () => {
  const appointment = newAppointment();
  const [earlier, later] = [uuidv7(), uuidv7()];
  await heardRulebook(newRulebook());
  await hear("appointment.changed", { ...appointment, electedOn: "2024-05-04" }, later);
  await hear("appointment.changed", appointment, earlier);
  expect(await duties()).toMatchObject([{ dueOn: "2024-06-01" }]);
});

test("a version that turns out to have been in force on the day of the poll judges the duty, and the other's is withdrawn", async () => {
  await heardRulebook(newRulebook({ key: "old/register", inForceTo: "2024-04-30" }));
  const old = newRulebook({ key: "old/register" });
  await heardRulebook(old);
  await heardAppointment(newAppointment());
  await heardRulebook({ ...old, inForceTo: "2024-04-30" });
  await heardRulebook(newRulebook({ key: "new/register", inForceFrom: "2024-05-01", length: 14 }));
  expect(await duties()).toMatchObject([{ dueOn: "2024-05-16", status: "OVERDUE" }]);
  expect(await trail()).toEqual(["openObligation", "withdrawObligation", "openObligation"]);
});

test("a duty goes on until the last day in office and ends with it", async () => {
  await heardRulebook(newRulebook());
  const appointment = newAppointment({ to: "2024-05-20" });
  await heardAppointment(appointment);
  expect(await duties()).toHaveLength(1);
  await heardAppointment({ ...appointment, to: "2024-05-19" });
  expect(await duties()).toEqual([]);
});

test("a rulebook with a word outside the vocabularies is refused whole, so that the event is tried again", async () => {
  const [entry] = newRulebook().rules;
  const odd = { ...newRulebook(), rules: [{ ...entry, rule: { ...entry?.rule, unit: "MOONS" } }] };
  await expect(heardRulebook(odd)).rejects.toThrow(/"test\/register": unit/);
  expect(
    await registers.database.query("select id from registers.received_events where force_id = $1", [force]),
  ).toEqual([]);
});

test("an event this service does not know is refused", async () => {
  await expect(hear("weather.changed", {})).rejects.toThrow(/does not know the event/);
});

test("the public sees what Staffordshire's PCC has still to declare, with the arithmetic that ends with the clause", async () => {
  const pcc = await actor(registers.database, "staffordshire", "pcc");
  const r = [{ __typename: "Force", id: pcc.forceId }];
  const dueItems =
    "query ($r: [_Any!]!) { _entities(representations: $r) { ... on Force { dueItems { title welsh: title(language: CY) dueOn status clauseId explanation cymraeg: explanation(language: CY) } } } }";
  const { data, errors } = await registers.execute(dueItems, { r });
  expect(errors).toEqual([]);
  const items =
    (data as unknown as { _entities: { dueItems: { explanation: string[]; cymraeg: string[] }[] }[] })._entities[0]
      ?.dueItems ?? [];
  expect(items).toMatchObject([
    {
      title: "Register of interests",
      welsh: "Cofrestr buddiannau",
      dueOn: "2024-05-30",
      status: "DUE",
      clauseId: "ST-20a",
    },
  ]);
  expect(items[0]?.explanation.at(-1)).toContain("ST-20a");
  expect(items[0]?.cymraeg).toEqual([
    "o fewn 28 diwrnod i’r etholiad (2 Mai 2024): diwrnod 1 yw 3 Mai 2024, felly i’w wneud erbyn 30 Mai 2024; nid yw’n symud; ST-20a",
  ]);
});

test("the public is told of the office a duty falls on, and of the person only once they are late where a rule names them", async () => {
  const pcc = await actor(registers.database, "staffordshire", "pcc");
  const due = async (now: string, names: boolean) => {
    await using later = await openSubgraph(registersSubgraph, { clock: { now: () => new Date(now) } });
    const forceId = await forceIdOf(later);
    await later.database.query(
      `insert into registers.publications (force_id, register, audience, names_non_declarers) values ($1, 'INTERESTS', 'PUBLIC', $2)
       on conflict (force_id, register) do update set names_non_declarers = excluded.names_non_declarers`,
      [forceId, names],
    );
    const { data, errors } = await later.execute(
      "query ($r: [_Any!]!) { _entities(representations: $r) { ... on Force { dueItems { role status person { id } } } } }",
      { r: [{ __typename: "Force", id: forceId }] },
    );
    return { errors, items: (data as unknown as { _entities: { dueItems: object[] }[] })._entities[0]?.dueItems };
  };
  const forceIdOf = (of: TestSubgraph) => forceId(of.database, "staffordshire");
  const whose = { role: "ELECTED_HOLDER", person: null };
  expect(await due("2024-05-30T12:00:00Z", true)).toEqual({ errors: [], items: [{ ...whose, status: "DUE" }] });
  expect(await due("2024-05-31T12:00:00Z", false)).toEqual({ errors: [], items: [{ ...whose, status: "OVERDUE" }] });
  const named = { ...whose, status: "OVERDUE", person: { id: pcc.personId } };
  expect(await due("2024-05-31T12:00:00Z", true)).toEqual({ errors: [], items: [named] });
});

test("the public is told of at most as many duties of a force as it asks for, the soonest of them", async () => {
  const { forceId, personId } = await actor(registers.database, "cumbria", "pcc");
  await registers.database.query(
    `insert into registers.obligations (force_id, person_id, appointment_id, duty, rule_key, clause_ref, clause_id, version_id, anchor_on, due_on, explanation, public)
     select $1, $2, uuidv7(), 'REGISTER_OF_INTERESTS', 'many', uuidv7(), 'CU-1', uuidv7(), '2024-05-02', date '2030-01-01' + n, '{}', true from generate_series(1, 25) n`,
    [forceId, personId],
  );
  const ask = async (handed: string) => {
    const { data, errors } = await registers.execute(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Force { dueItems${handed} { dueOn } } } }`,
      { r: [{ __typename: "Force", id: forceId }] },
    );
    const found = data as unknown as { _entities: ({ dueItems: { dueOn: string }[] } | null)[] };
    return { due: found._entities[0]?.dueItems.map(({ dueOn }) => dueOn) ?? [], errors };
  };
  expect((await ask("")).due).toHaveLength(20);
  expect(await ask("(first: 2)")).toEqual({ due: ["2030-01-02", "2030-01-03"], errors: [] });
  expect((await ask("(first: 101)")).errors).toMatchObject([{ code: "INVALID" }]);
  await registers.database.query("delete from registers.obligations where rule_key = 'many'");
});

test("on the last day a duty is due, the day after it is overdue", async () => {
  const pcc = await actor(registers.database, "staffordshire", "pcc");
  for (const [now, status] of [
    ["2024-05-30T22:30:00Z", "DUE"],
    ["2024-05-30T23:30:00Z", "OVERDUE"],
  ] as const) {
    await using later = await openSubgraph(registersSubgraph, { clock: { now: () => new Date(now) } });
    const own = { ...pcc, grants: pcc.grants.map((grant) => ({ ...grant })) };
    const who = await actor(later.database, "staffordshire", "pcc");
    const { data } = await later.execute("{ obligations { nodes { status } } }", {}, { ...own, grants: who.grants });
    expect(data).toEqual({ obligations: { nodes: [{ status }] } });
  }
});

test("duties are filtered by how they stand, and a member of staff sees none of other people's", async () => {
  const officer = await actor(registers.database, "staffordshire", "monitoring.officer");
  const count = "query ($status: ObligationStatus) { obligations(status: $status) { totalCount } }";
  const counts = await Promise.all(
    ["DUE", "OVERDUE", "MET", null].map((status) => registers.execute(count, { status }, officer)),
  );
  expect(counts.map(({ data }) => data)).toEqual([1, 0, 0, 1].map((totalCount) => ({ obligations: { totalCount } })));
  const staff = await actor(registers.database, "staffordshire", "staff");
  expect((await registers.execute(count, {}, staff)).data).toEqual({ obligations: { totalCount: 0 } });
});

test("a member of staff sees their own duties with role, day and what moved it, counted, and of a force where they read duties everybody's", async () => {
  const officer = await actor(registers.database, "staffordshire", "monitoring.officer");
  const staff = { personId: uuidv7() };
  const grants = [{ forceId: force, personId: staff.personId, roles: ["STAFF" as const] }];
  const post = { role: "STAFF", kind: "APPOINTED", from: "2024-05-09", electedOn: null, public: false };
  const appointed = (personId: string) => ({ ...newAppointment({ personId }), ...post });
  const versionId = uuidv7();
  const rulebook = (length: number) => {
    const { rules, ...told } = newRulebook({ id: versionId, key: "test/staff", length });
    const anchored = rules.map((one) => ({ ...one, rule: { ...one.rule, subject: "STAFF", anchor: "APPOINTMENT" } }));
    return { ...told, rules: anchored };
  };
  await heardRulebook(rulebook(28));
  await heardAppointment(appointed(staff.personId));
  await heardAppointment(appointed(uuidv7()));
  await heardRulebook(rulebook(21));
  const query = `query ($force: ID) { obligations(force: $force) {
    nodes { dueOn role kind person { id } latestRetiming { before } } totalCount } }`;
  const own = { role: "STAFF", kind: "REGISTER", person: { id: staff.personId } };
  const shown = { ...own, dueOn: "2024-05-30", latestRetiming: { before: "2024-06-06" } };
  const { data, errors } = await registers.execute(query, { force }, { ...reader, grants });
  expect(errors).toEqual([]);
  expect(data).toEqual({ obligations: { nodes: [shown], totalCount: 1 } });
  const both = { ...officer, grants: [...officer.grants, ...grants] };
  const seen = (await registers.execute(query, {}, both)).data as unknown as {
    obligations: { nodes: { person: { id: string } }[]; totalCount: number };
  };
  expect(seen.obligations.totalCount).toBe(2);
  expect(seen.obligations.nodes.map(({ person }) => person.id)).toContain(staff.personId);
});

test("a duty is found by reference by whoever reads duties in its force, and by nobody else", async () => {
  const auditor = await actor(registers.database, "staffordshire", "auditor");
  const [duty] = await registers.database.query<{ id: string }>(
    "select id from registers.obligations where force_id = $1",
    [auditor.forceId],
  );
  const byReference = async (as?: Identity) => {
    const query = "query ($r: [_Any!]!) { _entities(representations: $r) { ... on Obligation { clauseId } } }";
    return (await registers.execute(query, { r: [{ __typename: "Obligation", id: duty?.id }] }, as)).data;
  };
  expect(await byReference(auditor)).toEqual({ _entities: [{ clauseId: "ST-20a" }] });
  for (const [slug, login] of [
    ["cumbria", "auditor"],
    ["staffordshire", "staff"],
  ] as const)
    expect(await byReference(await actor(registers.database, slug, login))).toEqual({ _entities: [null] });
  expect(await byReference()).toEqual({ _entities: [null] });
});

test("the operator sees what is due where, and of whom only the id", async () => {
  const operator = await actorEverywhere(registers.database, "operator@probity.example");
  const { data, errors } = await registers.execute(
    "{ obligations { totalCount nodes { force { id } } } }",
    {},
    operator,
  );
  expect(errors).toEqual([]);
  // Staffordshire's register, and the review of Avon and Somerset's policy.
  const due = await Promise.all(
    ["staffordshire", "avon-and-somerset"].map(async (slug) => ({
      force: { id: await forceId(registers.database, slug) },
    })),
  );
  expect(data).toEqual({ obligations: { totalCount: 2, nodes: due } });
});

test("an appointment is worked off by as many statements among forty office holders as alone, and a rulebook too", async () => {
  const statementsOf = async (hearing: () => Promise<void>) => {
    registers.statements.length = 0;
    await hearing();
    return registers.statements.length;
  };
  const rulebook = newRulebook();
  await heardRulebook(rulebook);
  const alone = await statementsOf(() => heardAppointment(newAppointment()));
  const rulebookForOne = await statementsOf(() => heardRulebook({ ...rulebook, inForceTo: "2040-01-01" }));
  for (let n = 0; n < 40; n += 1) await heardAppointment(newAppointment());
  expect(await statementsOf(() => heardAppointment(newAppointment()))).toBe(alone);
  const [rule] = newRulebook({ length: 14 }).rules;
  // What is re-timed leaves two statements more: the trail, and when it was due before.
  expect(await statementsOf(() => heardRulebook({ ...rulebook, rules: rule ? [rule] : [] }))).toBe(rulebookForOne + 2);
  expect(new Set((await duties()).map(({ dueOn }) => dueOn))).toEqual(new Set(["2024-05-16"]));
});
