import { actor, forceId } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { randomUUID } from "node:crypto";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { peopleSubgraph } from "../subgraph.js";

let people: TestSubgraph;
let cumbria: string;
const protocolId = uuidv7();
const refs = new Map<string, string>();

/** The event by which the protocols subgraph tells of a version, with the words of each clause as a hash. */
async function inForce(version: {
  id: string;
  from: string;
  to?: string;
  clauses: Record<string, string>;
  hash: string;
}) {
  for (const clauseId of Object.keys(version.clauses)) refs.set(clauseId, uuidv7());
  await people.running.receive({
    id: uuidv7(),
    forceId: cumbria,
    event: "rulebook.in-force",
    data: {
      versionId: version.id,
      protocolId,
      protocolTitle: { en: "Test Protocol", cy: "Protocol Prawf" },
      number: version.from,
      bodyKind: "POLICE_AND_CRIME_COMMISSIONER",
      inForceFrom: version.from,
      inForceTo: version.to ?? null,
      contentHash: version.hash,
      clauses: Object.entries(version.clauses).map(([clauseId, hash]) => ({ ref: refs.get(clauseId), clauseId, hash })),
      rules: [
        {
          rule: {
            id: "test/sign",
            kind: "ACKNOWLEDGE",
            clauseId: "TE-9",
            subject: ["ELECTED_HOLDER", "OPCC_STAFF"],
            on: ["APPOINTMENT", "NEW_VERSION", "LEAVING"],
          },
        },
        {
          rule: {
            id: "test/secrets",
            kind: "PROHIBITION",
            clauseId: "TE-2",
            conduct: "BREACH_OF_CONFIDENCE",
            afterLeaving: true,
          },
        },
      ],
    },
  });
}

const first = {
  id: uuidv7(),
  from: "2020-01-01",
  hash: "a".repeat(64),
  clauses: { "TE-1": "1", "TE-2": "2", "TE-9": "9" },
};

beforeAll(async () => {
  people = await openSubgraph(peopleSubgraph, { clock: { now: () => new Date("2026-11-21T12:00:00Z") } });
  cumbria = await forceId(people.database, "cumbria");
  await people.database.query("delete from people.rulebooks where force_id = $1", [cumbria]);
  await inForce(first);
});
afterAll(() => people[Symbol.asyncDispose]());

interface Own {
  event: string;
  signedAt: string | null;
  typedName: string | null;
  contentHash: string;
  clauseId: string;
  clauses: { id: string }[];
  version: { id: string };
}

const fields = "event signedAt typedName contentHash clauseId clauses { id } version { id }";

async function own(login: string): Promise<Own[]> {
  const who = await actor(people.database, "cumbria", login);
  const { data, errors } = await people.execute(`{ viewer { forces { acknowledgements { ${fields} } } } }`, {}, who);
  expect(errors).toEqual([]);
  return (data as unknown as { viewer: { forces: { acknowledgements: Own[] }[] } }).viewer.forces[0]
    ?.acknowledgements as Own[];
}

async function sign(login: string, input: object = {}, slug = "cumbria") {
  const who = await actor(people.database, slug, login);
  const { data, errors } = await people.execute(
    `mutation ($input: AcknowledgeInput!) { acknowledge(input: $input) { ${fields} } }`,
    {
      input: {
        forceId: who.forceId,
        versionId: first.id,
        contentHash: first.hash,
        typedName: "Demo Signer",
        idempotencyKey: randomUUID(),
        ...input,
      },
    },
    who,
  );
  return { signed: data?.["acknowledge"] as unknown as Own, error: errors[0] };
}

const clauseIdsOf = (one: Own | undefined) =>
  one?.clauses.map(({ id }) => [...refs].find(([, ref]) => ref === id)?.[0]);

test("Cumbria's Commissioner is asked to sign all of the protocol, and why; the panel's chair is not", async () => {
  const [asked] = await own("pcc");
  expect(asked).toMatchObject({ event: "APPOINTMENT", signedAt: null, clauseId: "TE-9", contentHash: first.hash });
  expect(clauseIdsOf(asked)).toEqual(["TE-1", "TE-2", "TE-9"]);
  expect(await own("panel.chair")).toEqual([]);
});

test("one's own signatures of one force are asked for by themselves; those of a force where one has no part are none", async () => {
  const pcc = await actor(people.database, "cumbria", "pcc");
  const ask = "query ($force: ID!) { ownAcknowledgements(force: $force) { clauseId person { id } } }";
  const { data } = await people.execute(ask, { force: cumbria }, pcc);
  expect(data).toMatchObject({ ownAcknowledgements: [{ clauseId: "TE-9", person: { id: pcc.personId } }] });
  const elsewhere = await forceId(people.database, "staffordshire");
  expect((await people.execute(ask, { force: elsewhere }, pcc)).data).toEqual({ ownAcknowledgements: [] });
});

test("a signature names the version by its hash: one for other words, without a name, or twice is refused", async () => {
  expect((await sign("staff", { contentHash: "b".repeat(64) })).error).toMatchObject({ code: "CONFLICT" });
  expect((await sign("staff", { typedName: " " })).error?.extensions).toMatchObject({ field: "typedName" });
  expect((await sign("panel.chair")).error).toMatchObject({ code: "NOT_ALLOWED" });
  expect((await sign("staff", { versionId: uuidv7() })).error).toMatchObject({ code: "NOT_FOUND" });
  const { signed, error } = await sign("staff");
  expect(error).toBeUndefined();
  expect(signed).toMatchObject({ typedName: "Demo Signer", signedAt: "2026-11-21T12:00:00.000Z" });
  expect((await sign("staff")).error).toMatchObject({
    code: "CONFLICT",
    message: "You have signed this version already.",
  });
});

test("many who sign at once do not wait for one another's connection", async () => {
  const signing = Array.from({ length: 24 }, () => sign("deputy", { versionId: uuidv7() }));
  const answers = await Promise.all(signing);
  expect(new Set(answers.map(({ error }) => error?.code))).toEqual(new Set(["NOT_FOUND"]));
});

test("the head of staff sees who has signed and who has not, a member of staff does not, another force's nobody", async () => {
  const list = `query ($signed: Boolean, $after: String, $first: Int! = 100) { acknowledgements(signed: $signed, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { person { name } signedAt } } }`;
  const head = await actor(people.database, "cumbria", "chief.executive");
  const [all, given, open] = await Promise.all(
    [null, true, false].map(async (signed) => {
      const { data } = await people.execute(list, { signed }, head);
      return (data as unknown as { acknowledgements: { totalCount: number; nodes: { signedAt: string | null }[] } })
        .acknowledgements;
    }),
  );
  expect(given?.nodes.every(({ signedAt }) => signedAt !== null)).toBe(true);
  expect(open?.nodes.every(({ signedAt }) => signedAt === null)).toBe(true);
  expect((given?.totalCount ?? 0) + (open?.totalCount ?? 0)).toBe(all?.totalCount);
  const staff = await actor(people.database, "cumbria", "staff");
  expect((await people.execute(list, {}, staff)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  const stranger = await actor(people.database, "staffordshire", "chief.executive");
  const foreign = await people.execute(list, {}, stranger);
  expect(JSON.stringify(foreign.data)).not.toContain(cumbria);
});

test("who looks after signatures counts those given for a clause; others, and those of another force, count none", async () => {
  const [{ given } = { given: 0 }] = await people.database.query<{ given: number }>(
    "select count(*)::int as given from people.acknowledgements where 'TE-1' = any(clause_ids)",
  );
  expect(given).toBeGreaterThan(0);
  const counted = async (slug: string, login: string) => {
    const { data, errors } = await people.execute(
      "query ($r: [_Any!]!) { _entities(representations: $r) { ... on Clause { acknowledgementCount } } }",
      { r: [{ __typename: "Clause", id: refs.get("TE-1") }] },
      await actor(people.database, slug, login),
    );
    expect(errors).toEqual([]);
    return (data as unknown as { _entities: { acknowledgementCount: number }[] })._entities[0]?.acknowledgementCount;
  };
  expect(await counted("cumbria", "chief.executive")).toBe(given);
  expect(await counted("cumbria", "staff")).toBe(0);
  expect(await counted("staffordshire", "chief.executive")).toBe(0);
});

test("a new version asks again, for the changed clauses only", async () => {
  await sign("registrar");
  await inForce({ ...first, to: "2026-10-31" });
  const second = {
    id: uuidv7(),
    from: "2026-11-01",
    hash: "c".repeat(64),
    clauses: { "TE-1": "1", "TE-2": "other", "TE-9": "9" },
  };
  await inForce(second);
  const [again] = await own("registrar");
  expect(again).toMatchObject({ event: "NEW_VERSION", signedAt: null, version: { id: second.id } });
  expect(clauseIdsOf(again)).toEqual(["TE-2"]);
  const [never] = await own("deputy").then(() => own("pcc"));
  expect(never?.event).toBe("APPOINTMENT");
});

test("a leaver is asked for what continues", async () => {
  const dpo = await actor(people.database, "cumbria", "dpo");
  await people.database.query(
    "update people.appointments set to_day = '2026-11-20', from_day = least(from_day, '2026-11-19') where force_id = $1 and person_id = $2",
    [cumbria, dpo.personId],
  );
  const head = await actor(people.database, "cumbria", "chief.executive");
  const { data } = await people.execute(
    "query ($force: ID) { acknowledgements(force: $force, first: 100) { nodes { person { id } event clauses { id } } } }",
    { force: cumbria },
    head,
  );
  const nodes = (data as unknown as { acknowledgements: { nodes: (Own & { person: { id: string } })[] } })
    .acknowledgements.nodes;
  const leaver = nodes.find(({ person }) => person.id === dpo.personId);
  expect(leaver?.event).toBe("LEAVING");
  expect(clauseIdsOf(leaver)).toEqual(["TE-2"]);
});

const paperFields = `${fields} roles paper { signedOn recordedBy reason keptAt }`;

async function onPaper(login: string, personId: string, change: object = {}, slug = "cumbria") {
  const who = await actor(people.database, slug, login);
  const [version] = await people.database.query<{ id: string }>(
    "select id from people.rulebooks where force_id = $1 and in_force_to is null",
    [cumbria],
  );
  const input = {
    forceId: cumbria,
    personId,
    versionId: version?.id,
    typedName: "Demo Leaver",
    signedOn: "2026-11-20",
    reason: "They have left and cannot sign in.",
    keptAt: "Personal file, cabinet 2",
    idempotencyKey: randomUUID(),
    ...change,
  };
  const { data, errors } = await people.execute(
    `mutation ($input: RecordPaperSignatureInput!) { recordPaperSignature(input: $input) { ${paperFields} } }`,
    { input },
    who,
  );
  return { signed: data?.["recordPaperSignature"] as unknown as Own, error: errors[0] };
}

test("a leaver who cannot sign in signs on paper: who reminds records it, with the day, the reason and where the paper is", async () => {
  const dpo = (await actor(people.database, "cumbria", "dpo")).personId;
  const { signed, error } = await onPaper("chief.executive", dpo);
  expect(error).toBeUndefined();
  const head = await actor(people.database, "cumbria", "chief.executive");
  expect(signed).toMatchObject({
    event: "LEAVING",
    typedName: "Demo Leaver",
    signedAt: "2026-11-21T12:00:00.000Z",
    roles: ["DPO"],
    paper: { signedOn: "2026-11-20", recordedBy: head.name, keptAt: "Personal file, cabinet 2" },
  });
  const [trail] = await people.database.query(
    "select action, clause_id, reason, after->>'personId' as person from people.audit_entries where force_id = $1 and action = 'recordPaperSignature'",
    [cumbria],
  );
  expect(trail).toEqual({
    action: "recordPaperSignature",
    clause_id: "TE-9",
    reason: "They have left and cannot sign in.",
    person: dpo,
  });
  expect((await onPaper("chief.executive", dpo)).error).toMatchObject({ code: "CONFLICT" });
  const list = "query ($person: ID) { acknowledgements(person: $person) { totalCount nodes { person { id } } } }";
  expect((await people.execute(list, { person: dpo }, head)).data).toMatchObject({
    acknowledgements: { totalCount: 1, nodes: [{ person: { id: dpo } }] },
  });
});

test("a signature on paper is never one's own, of a coming day, of one before it was asked for, or without its paper", async () => {
  const pcc = (await actor(people.database, "cumbria", "pcc")).personId;
  const head = (await actor(people.database, "cumbria", "chief.executive")).personId;
  const refused = async (change: object) => (await onPaper("chief.executive", pcc, change)).error?.extensions;
  expect(await refused({ personId: head })).toMatchObject({ code: "INVALID", field: "personId" });
  expect(await refused({ signedOn: "2026-11-22" })).toMatchObject({ code: "INVALID", field: "signedOn" });
  expect(await refused({ signedOn: "2026-10-31" })).toMatchObject({ code: "INVALID", field: "signedOn" });
  expect(await refused({ reason: " " })).toMatchObject({ code: "INVALID", field: "reason" });
  expect(await refused({ keptAt: "" })).toMatchObject({ code: "INVALID", field: "keptAt" });
  expect(await refused({ typedName: "X" })).toMatchObject({ code: "INVALID", field: "typedName" });
  expect(await refused({ versionId: uuidv7() })).toMatchObject({ code: "NOT_FOUND" });
  for (const [login, slug] of [
    ["staff", "cumbria"],
    ["dpo", "cumbria"],
    ["chief.executive", "staffordshire"],
  ] as const)
    expect((await onPaper(login, pcc, {}, slug)).error).toMatchObject({ code: "NOT_ALLOWED" });
});

test("the list takes three statements, however many people are bound", async () => {
  const head = await actor(people.database, "cumbria", "chief.executive");
  people.statements.length = 0;
  await people.execute("{ acknowledgements(first: 100) { nodes { id event } } }", {}, head);
  expect(people.statements).toHaveLength(3);
});
