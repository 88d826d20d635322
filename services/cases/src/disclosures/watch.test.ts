import { randomUUID } from "node:crypto";
import type { Identity } from "@probity/service-kit/identity";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { casesSubgraph } from "../subgraph.js";

type Person = Identity & { forceId: string; personId: string };

let today = new Date("2026-11-30T12:00:00Z");
let cases: TestSubgraph;
let staff: Person;
let pcc: Person;
beforeAll(async () => {
  cases = await openSubgraph(casesSubgraph, { clock: { now: () => today } });
  staff = await actor(cases.database, "staffordshire", "staff");
  pcc = await actor(cases.database, "staffordshire", "pcc");
});
afterAll(() => cases[Symbol.asyncDispose]());

const night = () => cases.running.receive({ id: randomUUID(), forceId: staff.forceId, event: "night.came", data: {} });
const stepsNow = async () =>
  (
    await cases.database.query<{ title: string }>(
      "select title_en as title from cases.case_steps where kind = 'NOTE' order by at, id",
    )
  ).map(({ title }) => title);

test("DC-N5, AS-3.6e: a protected disclosure is taken in confidence or not, and its maker's post is looked at after 3, 6 and 12 months", async () => {
  const raising = "mutation ($input: RaiseConcernInput!) { raiseConcern(input: $input) { id protectedDisclosure } }";
  const said = {
    matter: "LEGALITY",
    narrative: "What the closed session decided is unlawful.",
    directDiscussion: "IMPRACTICAL",
  };
  const about = { forceId: staff.forceId, subjectPersonId: pcc.personId, protectedDisclosure: true };
  const { data, errors } = await cases.execute(
    raising,
    { input: { ...about, ...said, idempotencyKey: "disclosure-1" } },
    staff,
  );
  expect(errors).toEqual([]);
  expect(data).toMatchObject({ raiseConcern: { protectedDisclosure: true } });
  const kept = "select months, due_on as on from cases.disclosure_watches order by months";
  expect(await cases.database.query(kept)).toEqual([
    { months: 3, on: "2027-02-28" },
    { months: 6, on: "2027-05-30" },
    { months: 12, on: "2027-11-30" },
  ]);

  await night();
  expect(await stepsNow()).toEqual([]);
  today = new Date("2027-02-28T12:00:00Z");
  for (const _time of ["once", "again"]) await night();
  expect(await stepsNow()).toEqual([
    "3 months after the protected disclosure, changed of whoever made it: neither offices nor line manager",
  ]);

  await cases.database.query(
    "insert into cases.reporting_lines (force_id, person_id, manager_id, from_day, told_by) values ($1, $2, $3, '2027-03-01', uuidv7())",
    [staff.forceId, staff.personId, pcc.personId],
  );
  today = new Date("2027-05-31T12:00:00Z");
  await night();
  expect((await stepsNow()).at(-1)).toBe(
    "6 months after the protected disclosure, changed of whoever made it: line manager",
  );
});

test("nobody of the force reads the watch, and a concern that is no protected disclosure has none", async () => {
  const context = cases.running.contextFor(staff);
  const watches = "select w.id from cases.disclosure_watches w where w.force_id = any($forces)";
  expect(await context.read("cases:read", watches)).toEqual([]);
  expect(await context.read("cases:raise", watches)).toEqual([]);
});
