import type { Identity } from "@probity/service-kit/identity";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { registersSubgraph } from "../subgraph.js";

type Person = Identity & { forceId: string; personId: string };

let registers: TestSubgraph;
let pcc: Person;
let officer: Person;
let registrar: Person;
beforeAll(async () => {
  registers = await openSubgraph(registersSubgraph, { clock: { now: () => new Date("2026-11-21T12:00:00Z") } });
  pcc = await actor(registers.database, "staffordshire", "pcc");
  officer = await actor(registers.database, "staffordshire", "monitoring.officer");
  registrar = await actor(registers.database, "staffordshire", "registrar");
});
afterAll(() => registers[Symbol.asyncDispose]());

let keys = 0;
const newKey = () => `declare-${(keys += 1)}`;
const land = { category: "LAND", description: "  A field at Gnosall.  " };
const parts = `id version status kind returnReason submittedAt reviewedAt interests { category nil description }
  viewerCanEdit viewerCanSubmit viewerCanPublish whyNotPublish`;

interface Shown {
  id: string;
  version: number;
  status: string;
  interests: { category: string; nil: boolean; description: string }[];
  whyNotPublish: string | null;
}

async function run(mutation: string, type: string, input: object, as: Person) {
  const { data, errors } = await registers.execute(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${parts} } }`,
    {
      input: { forceId: as.forceId, idempotencyKey: newKey(), ...input },
    },
    as,
  );
  return { declaration: (data as unknown as Record<string, Shown> | null)?.[mutation] as Shown, errors };
}

const save = (as: Person, input: object = {}) =>
  run("saveDeclaration", "SaveDeclarationInput", { kind: "INITIAL", interests: [land], ...input }, as);
const submit = (as: Person, { id, version }: Shown, input: object = {}) =>
  run("submitDeclaration", "SubmitDeclarationInput", { declarationId: id, version, ...input }, as);
const publish = (as: Person, { id, version }: Shown) =>
  run("publishDeclaration", "PublishDeclarationInput", { declarationId: id, version }, as);
const giveBack = (as: Person, { id, version }: Shown, reason: string) =>
  run("returnDeclaration", "ReturnDeclarationInput", { declarationId: id, version, reason }, as);

async function submitted(as: Person, input: object = {}): Promise<Shown> {
  const { declaration } = await save(as, input);
  const { declaration: done, errors } = await submit(as, declaration);
  expect(errors).toEqual([]);
  return done;
}

const registerLines = (personId: string) =>
  registers.database.query<{ description: string; superseded: boolean }>(
    "select description, superseded_at is not null as superseded from registers.published_entries where person_id = $1 order by id",
    [personId],
  );

const dutyMetOn = () =>
  registers.database
    .query<{ met_on: string | null }>("select met_on from registers.obligations where person_id = $1", [pcc.personId])
    .then(([row]) => row?.met_on);

test("the Staffordshire PCC, elected on 2 May 2024, sees the register due on 30 May 2024 by ST-20a", async () => {
  const { data, errors } = await registers.execute(
    "{ obligations { totalCount nodes { title dueOn status clauseId viewerCanDeclare } } }",
    {},
    pcc,
  );
  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    obligations: {
      totalCount: 1,
      nodes: [
        {
          title: "Register of interests",
          dueOn: "2024-05-30",
          status: "OVERDUE",
          clauseId: "ST-20a",
          viewerCanDeclare: true,
        },
      ],
    },
  });
});

test("a draft is begun, changed at the version one saw, and refused at a version that is not the latest", async () => {
  const { declaration, errors } = await save(pcc);
  expect(errors).toEqual([]);
  expect(declaration).toMatchObject({
    status: "DRAFT",
    version: 1,
    viewerCanEdit: true,
    viewerCanSubmit: true,
    viewerCanPublish: false,
  });
  expect(declaration.interests).toEqual([{ category: "LAND", nil: false, description: "A field at Gnosall." }]);
  const { id } = declaration;
  const changed = await save(pcc, {
    declarationId: id,
    version: 1,
    interests: [{ category: "LAND", nil: true, description: "left over" }],
  });
  expect(changed.declaration).toMatchObject({
    id,
    version: 2,
    interests: [{ category: "LAND", nil: true, description: "" }],
  });
  const stale = await save(pcc, { declarationId: id, version: 1 });
  expect(stale.errors).toMatchObject([{ code: "CONFLICT" }]);
  const without = await save(pcc, { declarationId: id });
  expect(without.errors).toMatchObject([{ code: "CONFLICT" }]);
});

test.each([
  ["nothing", []],
  ["an interest without words", [{ category: "LAND", description: " " }]],
  ["the same kind as nothing and as something", [{ category: "LAND", nil: true }, land]],
  [
    "twice nothing of one kind",
    [
      { category: "LAND", nil: true },
      { category: "LAND", nil: true },
    ],
  ],
])("a draft with %s can be kept and not be declared", async (_, interests) => {
  const { declaration, errors } = await save(pcc, { interests });
  expect(errors).toEqual([]);
  expect((await submit(pcc, declaration)).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "interests" } },
  ]);
});

test.each([
  ["101 interests", Array.from({ length: 101 }, () => land)],
  ["a description of 2,001 characters", [{ category: "LAND", description: "x".repeat(2_001) }]],
])("a draft with %s is refused", async (_, interests) => {
  expect((await save(pcc, { interests })).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "interests" } },
  ]);
});

test("declaring meets the duty, a return with a reason opens it again, and declaring anew meets it", async () => {
  const declared = await submitted(pcc, {
    interests: [{ category: "SECURITIES", description: "Shares in a brewery." }],
  });
  expect(declared).toMatchObject({ status: "SUBMITTED", viewerCanEdit: false, viewerCanSubmit: false });
  expect(await dutyMetOn()).toBe("2026-11-21");
  const unreasoned = await giveBack(officer, declared, "  ");
  expect(unreasoned.errors).toMatchObject([{ code: "INVALID", extensions: { field: "reason" } }]);
  const { declaration: returned } = await giveBack(officer, declared, "Name the brewery.");
  expect(returned).toMatchObject({ status: "RETURNED", returnReason: "Name the brewery." });
  expect(await dutyMetOn()).toBeNull();
  const { declaration: again } = await submit(pcc, returned);
  expect(again).toMatchObject({ status: "SUBMITTED", returnReason: null });
  expect(await dutyMetOn()).toBe("2026-11-21");
});

test("the monitoring officer publishes it, and the lines stand in the order declared, with the clause and the protocol that ask for the register", async () => {
  const declared = await submitted(pcc, {
    interests: [
      { category: "MEMBERSHIPS", nil: true },
      { category: "CONTRACTS", description: "A lease." },
    ],
  });
  const { declaration, errors } = await publish(officer, declared);
  expect(errors).toEqual([]);
  expect(declaration).toMatchObject({
    status: "PUBLISHED",
    reviewedAt: "2026-11-21T12:00:00.000Z",
    viewerCanPublish: false,
  });
  const r = [{ __typename: "Person", id: pcc.personId }];
  const lines =
    "query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { registerEntries { totalCount nodes { category nil description clauseId declaredOn protocolTitle clause { id } } } } } }";
  const { data } = await registers.execute(lines, { r });
  const page = (data as unknown as { _entities: { registerEntries: { nodes: object[] } }[] })._entities[0]
    ?.registerEntries;
  const source = {
    clauseId: "ST-20a",
    declaredOn: "2026-11-21",
    protocolTitle: expect.stringMatching(/./),
    clause: { id: expect.any(String) },
  };
  expect(page?.nodes).toEqual([
    { category: "MEMBERSHIPS", nil: true, description: "", ...source },
    { category: "CONTRACTS", nil: false, description: "A lease.", ...source },
  ]);
});

test("the published declaration of a member of staff is read by the force's officers, and by nobody on the public pages", async () => {
  const staff = await actor(registers.database, "staffordshire", "staff");
  await publish(
    officer,
    await submitted(staff, { interests: [{ category: "OTHER", description: "A market stall." }] }),
  );
  const lines =
    "query ($r: [_Any!]!) { _entities(representations: $r) { ... on Force { registerEntries(first: 100) { nodes { description } } } } }";
  const ofForce = await registers.execute(lines, { r: [{ __typename: "Force", id: staff.forceId }] });
  expect(JSON.stringify(ofForce.data)).not.toContain("A market stall.");
  const mine = await registers.execute("{ registerEntries(first: 100) { nodes { description public } } }", {}, officer);
  expect((mine.data as unknown as { registerEntries: { nodes: object[] } }).registerEntries.nodes).toContainEqual({
    description: "A market stall.",
    public: false,
  });
});

test("a correction supersedes the published line of its kind and keeps the row", async () => {
  const deputy = await actor(registers.database, "staffordshire", "deputy");
  await publish(officer, await submitted(deputy, { interests: [land, { category: "OTHER", description: "A boat." }] }));
  await publish(
    officer,
    await submitted(deputy, { kind: "CHANGE", interests: [{ category: "LAND", description: "Two fields." }] }),
  );
  expect(await registerLines(deputy.personId)).toEqual([
    { description: "A boat.", superseded: false },
    { description: "A field at Gnosall.", superseded: true },
    { description: "Two fields.", superseded: false },
  ]);
});

test("the monitoring officer cannot publish his or her own declaration, and is told why", async () => {
  const declared = await submitted(officer);
  expect(declared).toMatchObject({
    viewerCanPublish: false,
    whyNotPublish: "You declared this yourself: somebody else must review it.",
  });
  const { errors } = await publish(officer, declared);
  expect(errors).toMatchObject([
    { code: "NOT_ALLOWED", message: "You declared this yourself: somebody else must review it." },
  ]);
  expect((await publish(registrar, declared)).errors).toEqual([]);
});

test("the head of staff reads what is declared and may not publish it", async () => {
  const declared = await submitted(pcc);
  const head = await actor(registers.database, "staffordshire", "chief.executive");
  expect((await publish(head, declared)).errors).toMatchObject([
    { code: "NOT_ALLOWED", extensions: { permission: "registers:publish" } },
  ]);
});

test("what is published can neither be changed nor returned nor published again", async () => {
  const { declaration } = await publish(officer, await submitted(pcc));
  expect((await save(pcc, { declarationId: declaration.id, version: declaration.version })).errors).toMatchObject([
    { code: "CONFLICT" },
  ]);
  expect((await giveBack(officer, declaration, "Too late.")).errors).toMatchObject([{ code: "CONFLICT" }]);
  expect((await publish(officer, declaration)).errors).toMatchObject([{ code: "CONFLICT" }]);
});

test("the same publication sent twice publishes each line once", async () => {
  const member = await actor(registers.database, "staffordshire", "cfo");
  const declared = await submitted(member);
  const key = newKey();
  const once = { declarationId: declared.id, version: declared.version, idempotencyKey: key };
  const first = await run("publishDeclaration", "PublishDeclarationInput", once, officer);
  const second = await run("publishDeclaration", "PublishDeclarationInput", once, officer);
  expect(second).toEqual(first);
  expect(await registerLines(member.personId)).toHaveLength(1);
});

test("two officers who publish at once publish once", async () => {
  const dpo = await actor(registers.database, "staffordshire", "dpo");
  const declared = await submitted(dpo);
  const outcomes = await Promise.all([publish(officer, declared), publish(registrar, declared)]);
  expect(outcomes.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  expect(outcomes.flatMap(({ errors }) => errors)).toMatchObject([{ code: "CONFLICT" }]);
  expect(await registerLines(dpo.personId)).toHaveLength(1);
});

test("every step of a declaration is in the trail with who took it", async () => {
  const { declaration } = await publish(officer, await submitted(pcc));
  const trail = await registers.database.query(
    "select actor, action from registers.audit_entries where entity_id = $1 order by at",
    [declaration.id],
  );
  expect(trail).toEqual([
    { actor: pcc.subject, action: "saveDeclaration" },
    { actor: pcc.subject, action: "submitDeclaration" },
    { actor: officer.subject, action: "publishDeclaration" },
  ]);
});
