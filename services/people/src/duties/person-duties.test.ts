import type { Identity } from "@probity/service-kit/identity";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { peopleSubgraph } from "../subgraph.js";

type Known = Identity & { forceId: string; personId: string };
const slug = "avon-and-somerset";
let people: TestSubgraph;
let [chief, staff, registrar]: Known[] = [];
const clause = uuidv7();

const rules = [
  {
    id: "test/re-vetting",
    kind: "DEADLINE",
    clauseId: "AS-3.16b",
    duty: "RENEW_VETTING",
    anchor: "VETTING_GRANTED",
    length: 3,
    unit: "YEARS",
    hardness: "ORDINARY",
  },
  { id: "test/sign", kind: "ACKNOWLEDGE", clauseId: "TE-9", subject: ["OPCC_STAFF"], on: ["APPOINTMENT"] },
];

beforeAll(async () => {
  people = await openSubgraph(peopleSubgraph, { clock: { now: () => new Date("2026-11-22T12:00:00Z") } });
  [chief, staff, registrar] = await Promise.all(
    ["chief.of.staff", "staff", "registrar"].map((login) => actor(people.database, slug, login)),
  );
  const forceId = chief?.forceId ?? "";
  await people.database.query("delete from people.rulebooks where force_id = $1", [forceId]);
  const data = {
    versionId: uuidv7(),
    protocolId: uuidv7(),
    protocolTitle: { en: "Test Code", cy: "Cod Prawf" },
    number: "1",
    bodyKind: "POLICE_AND_CRIME_COMMISSIONER",
    inForceFrom: "2023-01-01",
    inForceTo: null,
    contentHash: "a".repeat(64),
    clauses: [{ ref: clause, clauseId: "TE-9", hash: "1" }],
    rules: rules.map((rule) => ({ rule })),
  };
  await people.running.receive({ id: uuidv7(), forceId, event: "rulebook.in-force", data });
  await change("recordVetting", { personId: staff?.personId, level: "Recruitment", grantedOn: "2023-11-28" });
  const own = { grantedOn: "2024-01-01", expiresOn: "2026-11-20" };
  await change("recordVetting", { personId: registrar?.personId, level: "Management", ...own });
  const training = { personId: staff?.personId, kind: "TRAINING", title: "Data protection", clauseId: null };
  await change("recordTraining", { ...training, doneOn: "2024-10-01", renewBy: "2025-10-01" });
  await change("recordTraining", { ...training, doneOn: "2025-09-12", renewBy: "2026-12-12", clauseId: "AS-4.1" });
});
afterAll(() => people[Symbol.asyncDispose]());

async function change(name: string, input: object): Promise<void> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const given = { forceId: chief?.forceId, idempotencyKey: uuidv7(), ...input };
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { id } }`;
  expect((await people.execute(query, { input: given }, chief)).errors).toEqual([]);
}

interface Shown {
  kind: string;
  title: string;
  status: string;
  person: { id: string };
}
const parts =
  "kind title dueOn shownOn anchorOn status clauseId explanation cymraeg: explanation(language: CY) person { id }";

async function duties(as: Identity | undefined, filter = ""): Promise<{ nodes: Shown[]; totalCount: number }> {
  const query = `{ personDuties(first: 100${filter}) { nodes { ${parts} } totalCount } }`;
  const { data, errors } = await people.execute(query, {}, as);
  expect(errors).toEqual([]);
  return (data as unknown as { personDuties: { nodes: Shown[]; totalCount: number } }).personDuties;
}
const kindsAndPeople = (nodes: readonly Shown[]) => nodes.map(({ kind, person }) => `${kind} ${person.id}`);

test("PE: everybody's vetting and training stand in the calendar of who looks after them, with clause and arithmetic, in both languages", async () => {
  const { nodes } = await duties(chief, ", kind: VETTING");
  expect(nodes).toMatchObject([
    {
      title: "Renewal of vetting: Management",
      dueOn: "2026-11-20",
      status: "OVERDUE",
      clauseId: null,
      explanation: ["granted on 1 January 2024; 20 November 2026 was entered as its last day"],
      cymraeg: ["rhoddwyd ar 1 Ionawr 2024; nodwyd 20 Tachwedd 2026 yn ddiwrnod olaf iddo"],
    },
    {
      title: "Renewal of vetting: Recruitment",
      dueOn: "2026-11-28",
      status: "DUE",
      clauseId: "AS-3.16b",
      explanation: [expect.stringMatching(/^ordinarily within 3 years .*28 November 2026.*; AS-3.16b$/)],
      person: { id: staff?.personId },
    },
  ]);
  // What was done again since is not asked for any more.
  expect((await duties(chief, ", kind: TRAINING")).nodes).toMatchObject([
    {
      title: "Training to do again: Data protection",
      dueOn: "2026-12-12",
      explanation: ["done on 12 September 2025; to be done again by 12 December 2026, as it was entered; AS-4.1"],
    },
  ]);
});

test("staff see their own days and nobody else's; who reads signatures sees whose are missing, and of vetting their own alone", async () => {
  const own = await duties(staff);
  expect(kindsAndPeople(own.nodes)).toEqual(
    ["SIGNATURE", "VETTING", "TRAINING"].map((kind) => `${kind} ${String(staff?.personId)}`),
  );
  expect(own.totalCount).toBe(3);
  expect(own.nodes[0]).toMatchObject({ title: "Signature under a protocol: Test Code", dueOn: null, status: "DUE" });
  const officer = await duties(registrar);
  expect(
    new Set(officer.nodes.filter(({ kind }) => kind === "SIGNATURE").map(({ person }) => person.id)).size,
  ).toBeGreaterThan(2);
  expect(kindsAndPeople(officer.nodes.filter(({ kind }) => kind !== "SIGNATURE"))).toEqual([
    `VETTING ${String(registrar?.personId)}`,
  ]);
  const elsewhere = await actor(people.database, "cumbria", "chief.executive");
  expect((await duties(elsewhere, `, force: "${chief?.forceId}"`)).nodes).toEqual([]);
  const auditor = await actor(people.database, slug, "auditor");
  expect((await duties(auditor, ", kind: VETTING")).nodes).toEqual([]);
  const unknown = await people.execute("{ personDuties { totalCount } }");
  expect(unknown.errors).toMatchObject([{ code: "UNAUTHENTICATED" }]);
});

test("the days are narrowed by person, role, standing and day, read on page by page, and counted by force in a fixed number of statements", async () => {
  expect((await duties(chief, `, person: "${staff?.personId}", kind: VETTING`)).nodes).toHaveLength(1);
  expect((await duties(chief, ", role: REGISTRAR, kind: VETTING")).nodes).toHaveLength(1);
  expect((await duties(chief, ", status: OVERDUE")).nodes).toMatchObject([{ title: "Renewal of vetting: Management" }]);
  const toDo = await duties(chief, ", open: true");
  expect(new Set(toDo.nodes.map(({ status }) => status))).toEqual(new Set(["DUE", "OVERDUE"]));
  expect((await duties(chief, ', kind: VETTING, dueUntil: "2026-11-22"')).nodes).toHaveLength(1);
  const page =
    "query ($after: String) { personDuties(kind: VETTING, first: 1, after: $after) { nodes { dueOn } pageInfo { hasNextPage endCursor } } }";
  interface Read {
    personDuties: { nodes: object[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
  }
  const first = (await people.execute(page, {}, chief)).data as unknown as Read;
  const after = first.personDuties.pageInfo.endCursor;
  const second = (await people.execute(page, { after }, chief)).data as unknown as Read;
  expect(second.personDuties).toMatchObject({ nodes: [{ dueOn: "2026-11-28" }], pageInfo: { hasNextPage: false } });
  people.statements.length = 0;
  const counts = "{ personDutyCounts { overdue within7 within28 met nextDueOn force { id } } }";
  const { data } = await people.execute(counts, {}, chief);
  expect(data).toEqual({
    personDutyCounts: [
      { overdue: 1, within7: 1, within28: 1, met: 0, nextDueOn: "2026-11-20", force: { id: chief?.forceId } },
    ],
  });
  expect(people.statements).toHaveLength(6);
});
