import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "../gifts/gift-fixture.js";
import { openConflicts } from "./conflict-fixture.js";

let desk: Awaited<ReturnType<typeof openConflicts>>;
let officer: Actor;
let pcc: Actor;
let staff: Actor;
beforeAll(async () => {
  desk = await openConflicts();
  [officer, pcc, staff] = await Promise.all([
    desk.as("staffordshire", "monitoring.officer"),
    desk.as("staffordshire", "pcc"),
    desk.as("staffordshire", "staff"),
  ]);
  await desk.declareInterest(pcc, { description: "Shares in Harbour Print Limited (invented)" });
  await desk.acceptGift(staff, { giverName: "Harbor Print", qualities: [] });
  const stranger = await desk.as("cumbria", "pcc");
  await desk.declareInterest(stranger, { description: "Shares in Harbour Print Limited, canary-cumbria" });
});
afterAll(() => desk.registers[Symbol.asyncDispose]());

test("AS-3.9a, DC-APP: before a grant, the people with a live interest in a party are found, with the words that match", async () => {
  const { made, errors } = await desk.check(officer, ["Harbour Print Ltd", "Nobody Knows plc", "harbour print ltd "]);
  expect(errors).toEqual([]);
  expect(made).toMatchObject({ incomplete: false, threshold: 66 });
  const harbour = made.found.filter(({ party }) => party === "Harbour Print Ltd");
  expect(harbour.toSorted((one, other) => String(one["source"]).localeCompare(String(other["source"])))).toEqual([
    {
      party: "Harbour Print Ltd",
      source: "GIFT",
      share: 100,
      words: ["harbor", "print"],
      withheld: false,
      details: "Harbor Print: A desk diary",
      person: { id: staff.personId },
    },
    {
      party: "Harbour Print Ltd",
      source: "INTEREST",
      share: 100,
      words: ["harbour", "print"],
      withheld: false,
      details: expect.stringContaining("Shares in Harbour Print Limited") as string,
      person: { id: pcc.personId },
    },
  ]);
  expect(made.found.filter(({ party }) => party === "Nobody Knows plc")).toEqual([]);
});

test("the check is written down: who asked what, before what, and how many were found; others read it with the registers", async () => {
  const { made } = await desk.check(officer, ["Harbour Print"], {
    about: "The printing contract",
    process: "PROCUREMENT",
  });
  expect(made.check).toMatchObject({
    parties: ["Harbour Print"],
    about: "The printing contract",
    process: "PROCUREMENT",
    matches: 2,
    privateToo: true,
    asker: { id: officer.personId },
  });
  const query = "{ interestChecks(first: 100) { totalCount nodes { id about matches } } }";
  const seenBy = async (as: Actor) => {
    const { data } = await desk.registers.execute(query, {}, as);
    const { nodes } = (data as unknown as { interestChecks: { nodes: { id: string }[] } }).interestChecks;
    return nodes.some(({ id }) => id === made.check.id);
  };
  const registrar = await desk.as("staffordshire", "registrar");
  const stranger = await desk.as("cumbria", "monitoring.officer");
  expect(await Promise.all([officer, registrar, staff, stranger].map(seenBy))).toEqual([true, true, false, false]);
  const trail = await desk.registers.database.query<{ after: object }>(
    "select after from registers.audit_entries where action = 'checkInterests' and entity_id = $1",
    [made.check.id],
  );
  expect(trail).toEqual([{ after: { process: "PROCUREMENT", parties: 1, privateToo: true, matches: 2 } }]);
});

test("somebody who does not read the registers finds what is public, and nothing else", async () => {
  expect((await desk.check(staff, ["Harbour Print"])).made).toMatchObject({ found: [], check: { privateToo: false } });
  await desk.registers.database.query(
    `insert into registers.published_entries (force_id, person_id, register, category, nil, description, declared_on, published_at, public)
     values ($1, $2, 'INTERESTS', 'OTHER', false, 'Patron of the Harbour Print Museum', '2026-01-01', now(), true),
            ($1, $2, 'INTERESTS', 'OTHER', false, 'Harbour Print, of other staff', '2026-01-01', now(), false)`,
    [staff.forceId, pcc.personId],
  );
  const { made } = await desk.check(staff, ["Harbour Print"]);
  expect(made.found).toMatchObject([{ details: "Patron of the Harbour Print Museum", person: { id: pcc.personId } }]);
});

test("a sensitive interest is told as withheld: neither its words nor those that match", async () => {
  const deputy = await desk.as("staffordshire", "deputy");
  const description = "A refuge run by the Lantern Trust (invented)";
  await desk.declareInterest(deputy, { description, sensitiveReason: "It is where she lived." });
  const { made } = await desk.check(officer, ["Lantern Trust"]);
  expect(made.found).toEqual([
    {
      party: "Lantern Trust",
      source: "INTEREST",
      share: 0,
      words: [],
      withheld: true,
      details: null,
      person: { id: deputy.personId },
    },
  ]);
});

test("A1: two forces' people cannot find each other's interests by the check", async () => {
  const cumbria = await desk.as("cumbria", "monitoring.officer");
  const { made } = await desk.check(cumbria, ["Harbour Print Ltd"]);
  expect(made.found.map(({ details }) => details)).toEqual([expect.stringContaining("canary-cumbria")]);
  const own = await desk.check(officer, ["Harbour Print Ltd", "canary-cumbria"]);
  expect(JSON.stringify(own.made)).not.toContain("Limited, canary");
  const { errors } = await desk.check(officer, ["Harbour Print Ltd"], { forceId: cumbria.forceId });
  expect(errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
});

test.each([
  ["no party", [" "], {}, "parties"],
  ["a party without a word", ["&"], {}, "parties"],
  ["no occasion", ["Harbour"], { about: " " }, "about"],
])("%s is refused at its field, and nothing is written down", async (_, parties, input, field) => {
  const count = () => desk.registers.database.query("select count(*) from registers.interest_checks");
  const before = await count();
  expect((await desk.check(officer, parties, input)).errors).toMatchObject([
    { code: "INVALID", extensions: { field } },
  ]);
  expect(await count()).toEqual(before);
});

test("a check takes a fixed number of statements, however many parties and records there are", async () => {
  const count = async (parties: string[]) => {
    await desk.registers.settled();
    const before = desk.registers.statements.length;
    await desk.check(officer, parties);
    return desk.registers.statements.length - before;
  };
  const one = await count(["Harbour Print"]);
  expect(await count(Array.from({ length: 50 }, (_, at) => `Harbour Print ${at + 10}`))).toBe(one);
});
