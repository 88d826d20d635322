import { randomUUID } from "node:crypto";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { casesSubgraph } from "../subgraph.js";

type Person = Awaited<ReturnType<typeof actor>>;
interface Asked {
  kind: string;
  facts: { id: string; required: boolean }[];
  questions: { id: string; titleCy: string; required: boolean }[];
}

let cases: TestSubgraph;
let staff: Person;
let pcc: Person;
let chief: Person;
beforeAll(async () => {
  cases = await openSubgraph(casesSubgraph, { clock: { now: () => new Date("2026-12-04T10:00:00Z") } });
  const as = (login: string) => actor(cases.database, "staffordshire", login);
  [staff, pcc, chief] = [await as("staff"), await as("pcc"), await as("chief.executive")];
});
afterAll(() => cases[Symbol.asyncDispose]());

async function asked(about: Person, matter: string, more: object = {}) {
  const input = {
    forceId: staff.forceId,
    subjectPersonId: about.personId,
    matter,
    directDiscussion: "TRIED",
    protectedDisclosure: false,
    ...more,
  };
  const asking = `query ($input: ConcernToAskInput!) { concernAsked(input: $input) {
    kind facts { id required } questions { id titleCy required } } }`;
  const { data, errors } = await cases.execute(asking, { input }, staff);
  return { asked: (data as unknown as { concernAsked: Asked } | null)?.concernAsked, errors };
}

async function raise(about: Person, matter: string, more: object = {}) {
  const input = {
    forceId: staff.forceId,
    subjectPersonId: about.personId,
    matter,
    narrative: "Invented.",
    directDiscussion: "IMPRACTICAL",
    idempotencyKey: randomUUID(),
    ...more,
  };
  const raising = "mutation ($input: RaiseConcernInput!) { raiseConcern(input: $input) { id } }";
  const { data, errors } = await cases.execute(raising, { input }, staff);
  return { id: (data as unknown as { raiseConcern: { id: string } } | null)?.raiseConcern.id, errors };
}

/** What the force asks of concerns about its staff from today on. */
async function askWhere(kind: string): Promise<void> {
  const admin = await actor(cases.database, "staffordshire", "force.admin");
  const input = {
    forceId: admin.forceId,
    kind,
    from: "2026-12-04",
    questions: [
      {
        type: "CHOICE",
        titleEn: "Where?",
        titleCy: "Ymhle?",
        required: true,
        choices: [
          { en: "At the office", cy: "Yn y swyddfa" },
          { en: "Elsewhere", cy: "Rhywle arall" },
        ],
      },
    ],
    targets: [],
    reason: "Agreed.",
    idempotencyKey: randomUUID(),
  };
  const setting = "mutation ($input: ConfigureCaseKindInput!) { configureCaseKind(input: $input) { kind } }";
  expect((await cases.execute(setting, { input }, admin)).errors).toEqual([]);
}

test("a concern is asked what the definition of its kind asks, by whom it is about; of talking only where they talked", async () => {
  const of = async (about: Person, matter: string, more?: object) => {
    const { asked: found } = await asked(about, matter, more);
    return [found?.kind, ...(found?.facts ?? []).map(({ id }) => id)];
  };
  expect(await of(chief, "DISRESPECT")).toEqual(["REDRESS", "discussedOn", "discussion"]);
  expect(await of(chief, "DISRESPECT", { directDiscussion: "IMPRACTICAL" })).toEqual(["REDRESS"]);
  expect(await of(chief, "BREACH_BY_OTHERS")).toEqual(["BREACH_BY_STAFF", "heading"]);
  expect(await of(pcc, "BREACH_BY_OTHERS")).toEqual(["BREACH_BY_OFFICE_HOLDER", "heading", "outsideHours"]);
  expect(await of(pcc, "CRIME")).toEqual(["CONCERN", "ground"]);
  // A doubt about a request has a form of its own.
  expect(await of(pcc, "INFORMATION_REQUEST")).toEqual(["INFORMATION_RESERVATION"]);
});

test("nobody is asked of a person of another force, and an administrator without a part of their own asks nothing", async () => {
  const stranger = await actor(cases.database, "cumbria", "pcc");
  expect((await asked(stranger, "CRIME")).errors).toMatchObject([{ code: "NOT_FOUND" }]);
  expect((await asked(pcc, "CRIME", { forceId: stranger.forceId })).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
});

test("a force asks beside: left out it is refused at its field, answered it is read in the reader’s language by those who handle it", async () => {
  await askWhere("BREACH_BY_OFFICE_HOLDER");
  const { asked: found } = await asked(pcc, "BREACH_BY_OTHERS");
  const [where] = found?.questions ?? [];
  expect(where).toMatchObject({ titleCy: "Ymhle?", required: true });
  const question = where?.id ?? "";
  const missing = await raise(pcc, "BREACH_BY_OTHERS");
  expect(missing.errors).toMatchObject([{ code: "INVALID", extensions: { field: `answers.${question}` } }]);
  const { id, errors } = await raise(pcc, "BREACH_BY_OTHERS", {
    facts: [{ id: "heading", value: "FACILITIES" }],
    answers: [{ id: question, value: "C1" }],
  });
  expect(errors).toEqual([]);
  const read = `query ($id: ID!) { case(id: $id) { facts(language: CY) { title value } answers(language: CY) { title value } } }`;
  const seenBy = async (as: Person) => (await cases.execute(read, { id }, as)).data?.["case"];
  expect(await seenBy(chief)).toEqual({
    facts: [{ title: "O dan ba bennawd", value: "Defnyddio eiddo neu wasanaethau" }],
    answers: [{ title: "Ymhle?", value: "Yn y swyddfa" }],
  });
  expect(await seenBy(pcc)).toBeNull();
  const plain = "select 1 from cases.cases c where c::text like '%Yn y swyddfa%' or c::text like '%At the office%'";
  expect(await cases.database.query(plain)).toEqual([]);
});

test("PIDA 1998: nothing that a force asks stands in the way of a protected disclosure", async () => {
  const { asked: found } = await asked(pcc, "BREACH_BY_OTHERS", { protectedDisclosure: true });
  expect([...(found?.facts ?? []), ...(found?.questions ?? [])].filter(({ required }) => required)).toEqual([]);
  expect((await raise(pcc, "BREACH_BY_OTHERS", { protectedDisclosure: true })).errors).toEqual([]);
});
