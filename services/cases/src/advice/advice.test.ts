import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { casesSubgraph } from "../subgraph.js";

type Person = Awaited<ReturnType<typeof actor>>;

let cases: TestSubgraph;
beforeAll(async () => {
  cases = await openSubgraph(casesSubgraph, { clock: { now: () => new Date("2026-12-04T10:00:00Z") } });
});
afterAll(() => cases[Symbol.asyncDispose]());

interface Seen {
  id: string;
  version: number;
}

const parts = `id version kind status subject { id } advice { topic givenAt followed } proceedings { occasion affects prospective happenedOn }
  route { clauseId versionId byFallback explanation recipients { role persons { id } } passedOver { role } } steps { title clauseId }`;

const at = (slug: string, login: string) => actor(cases.database, slug, login);

let keys = 0;
async function send(name: string, type: string, input: object, as: Person) {
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${parts} } }`;
  const keyed = { forceId: as.forceId, idempotencyKey: `advice-${(keys += 1)}`, ...input };
  const { data, errors } = await cases.execute(document, { input: keyed }, as);
  return { seen: (data as unknown as Record<string, Seen> | null)?.[name], errors };
}

const ask = (topic: string, as: Person) =>
  send("askAdvice", "AskAdviceInput", { topic, narrative: "May the grant be paid before it is published?" }, as);
const record = (input: object, as: Person) => send("recordAdvice", "RecordAdviceInput", input, as);
const notify = (as: Person, change: object = {}) =>
  send(
    "notifyProceedings",
    "NotifyProceedingsInput",
    {
      occasion: "CRIMINAL_CHARGE",
      affects: "SELF",
      happenedOn: "2026-12-03",
      narrative: "A charge of speeding.",
      ...change,
    },
    as,
  );

test("ST-28: a member of staff asks the chief executive on legality; the advice is given and was followed", async () => {
  const [staff, chief] = [await at("staffordshire", "staff"), await at("staffordshire", "chief.executive")];
  const { seen, errors } = await ask("LEGALITY", staff);
  expect(errors).toEqual([]);
  expect(seen).toMatchObject({
    kind: "ADVICE",
    status: "WITH_RECIPIENT",
    subject: null,
    advice: { topic: "LEGALITY", givenAt: null, followed: null },
    route: {
      clauseId: "ST-28",
      byFallback: false,
      recipients: [{ role: "HEAD_OF_STAFF", persons: [{ id: chief.personId }] }],
    },
  });
  const of = { caseId: seen?.id, version: seen?.version };
  expect((await record({ ...of, followed: true, words: "Done so." }, chief)).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "followed", reason: "NOT_GIVEN" } },
  ]);
  expect((await record({ ...of, words: "No." }, staff)).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  const given = await record({ ...of, words: "No: publish it first." }, chief);
  expect(given.errors).toEqual([]);
  expect((await record({ ...of, version: given.seen?.version, words: "Yes." }, chief)).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "words", reason: "GIVEN" } },
  ]);
  const followed = await record({ ...of, version: given.seen?.version, followed: false, words: "It was paid." }, chief);
  expect(followed.seen).toMatchObject({
    advice: { followed: false },
    steps: [{}, {}, { title: "Advice given", clauseId: "ST-28" }, { title: "Advice not followed", clauseId: "ST-28" }],
  });
});

test("ST-28: the chief executive who asks is passed over for the chief finance officer", async () => {
  const [chief, cfo] = [await at("staffordshire", "chief.executive"), await at("staffordshire", "cfo")];
  expect((await ask("LEGALITY", chief)).seen).toMatchObject({
    route: { recipients: [{ role: "CFO", persons: [{ id: cfo.personId }] }], passedOver: [{ role: "HEAD_OF_STAFF" }] },
  });
});

test("ST-28 binds staff and the deputy: the commissioner, of whom it does not speak, is told so", async () => {
  expect((await ask("LEGALITY", await at("staffordshire", "pcc"))).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "topic", reason: "NOT_COVERED" } },
  ]);
});

test("DC-POL.q: a query on a political activity goes to the chief executive before it", async () => {
  const { seen, errors } = await ask("POLITICAL_ACTIVITY", await at("devon-and-cornwall", "staff"));
  expect(errors).toEqual([]);
  expect(seen).toMatchObject({
    kind: "POLITICAL_ACTIVITY_QUERY",
    route: { clauseId: "DC-POL.q", recipients: [{ role: "HEAD_OF_STAFF" }] },
  });
});

test("DC-AWY.2: a charge is told to the chief executive; the chief executive’s own, and the family’s, to the commissioner", async () => {
  const [staff, chief, pcc] = [
    await at("devon-and-cornwall", "staff"),
    await at("devon-and-cornwall", "chief.executive"),
    await at("devon-and-cornwall", "pcc"),
  ];
  const own = await notify(staff);
  expect(own.errors).toEqual([]);
  expect(own.seen).toMatchObject({
    kind: "PROCEEDINGS",
    proceedings: { occasion: "CRIMINAL_CHARGE", affects: "SELF", prospective: false, happenedOn: "2026-12-03" },
    route: { clauseId: "DC-AWY.2", recipients: [{ role: "HEAD_OF_STAFF", persons: [{ id: chief.personId }] }] },
  });
  for (const affects of ["SELF", "CLOSE_FAMILY"])
    expect((await notify(chief, { affects })).seen).toMatchObject({
      route: { clauseId: "DC-AWY.2", recipients: [{ role: "ELECTED_HOLDER", persons: [{ id: pcc.personId }] }] },
    });
});

test("AS-3.11b: Avon and Somerset asks for a charge of one’s own alone, and for one that may yet come", async () => {
  const staff = await at("avon-and-somerset", "staff");
  expect((await notify(staff, { prospective: true })).seen).toMatchObject({ route: { clauseId: "AS-3.11b" } });
  expect((await notify(staff, { affects: "CLOSE_FAMILY" })).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "affects", reason: "NOT_ASKED" } },
  ]);
});

test("AS-3.11b: the chief of staff’s own charge has no lawful recipient in the text: it waits with the chair of the oversight body", async () => {
  const chief = await at("avon-and-somerset", "chief.of.staff");
  const { seen, errors } = await notify(chief);
  expect(errors).toEqual([]);
  expect(seen).toMatchObject({
    status: "NO_LAWFUL_RECIPIENT",
    route: { recipients: [], passedOver: [{ role: "HEAD_OF_STAFF" }] },
  });
  const chair = await at("avon-and-somerset", "panel.chair");
  const { data } = await cases.execute("query ($id: ID!) { case(id: $id) { viewerPart } }", { id: seen?.id }, chair);
  expect(data).toEqual({ case: { viewerPart: "OVERSIGHT" } });
});

test("a force whose text asks for nothing keeps nothing, and nothing is told from the future", async () => {
  expect((await notify(await at("staffordshire", "staff"))).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "occasion", reason: "NOT_ASKED" } },
  ]);
  expect((await notify(await at("devon-and-cornwall", "staff"), { happenedOn: "2026-12-05" })).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "happenedOn", reason: "FUTURE" } },
  ]);
  expect(
    await cases.database.query(
      "select 1 from cases.cases c where not exists (select 1 from cases.case_parts p where p.case_id = c.id)",
    ),
  ).toEqual([]);
});
