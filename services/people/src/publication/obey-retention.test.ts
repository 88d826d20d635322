import { forceId as idOf } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { peopleSubgraph } from "../subgraph.js";

let people: TestSubgraph;
let forceId: string;
beforeAll(async () => {
  people = await openSubgraph(peopleSubgraph, { clock: { now: () => new Date("2026-11-21T12:00:00Z") } });
  forceId = await idOf(people.database, "staffordshire");
  await people.database.query(
    `insert into people.appointments (force_id, person_id, office_id, kind, from_day, to_day, public)
     select a.force_id, a.person_id, a.office_id, 'ELECTED', x.from_day, x.to_day, true
     from people.appointments a join people.logins l on l.force_id = a.force_id and l.person_id = a.person_id,
       (values ('2012-11-22'::date, '2016-05-11'::date), ('2021-05-13', '2025-01-31')) x (from_day, to_day)
     where a.force_id = $1 and l.subject = 'pcc@staffordshire.example' limit 2`,
    [forceId],
  );
});
afterAll(() => people[Symbol.asyncDispose]());

/** Tells the service that the force's rulebook now has this rule of publication, or none. */
async function rulebookSays(rule: object | null): Promise<void> {
  const [kept] = await people.database.query<{ rules: object[]; id: string }>(
    "select id, rules from people.rulebooks where force_id = $1 order by in_force_from desc limit 1",
    [forceId],
  );
  const others = (kept?.rules ?? []).filter((one) => !JSON.stringify(one).includes("test/roles"));
  const rules =
    rule === null
      ? others
      : [...others, { rule: { id: "test/roles", clauseId: "TE-7", ...rule }, clauseRef: kept?.id }];
  await people.database.query("update people.rulebooks set rules = $2 where id = $1", [
    kept?.id,
    JSON.stringify(rules),
  ]);
  await people.running.receive({ id: crypto.randomUUID(), forceId, event: "night.came", data: {} });
}

/** The last days of those of whom the public is told that they held the office once. */
async function endedHolders(): Promise<(string | null)[]> {
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Force {
    first: officeHolders(on: "2014-01-01") { to } second: officeHolders(on: "2023-01-01") { to } } } }`;
  const { data, errors } = await people.execute(query, { r: [{ __typename: "Force", id: forceId }] });
  expect(errors).toEqual([]);
  type Held = { to: string | null }[];
  const [found] = (data as unknown as { _entities: { first: Held; second: Held }[] })._entities;
  const ends = [...(found?.first ?? []), ...(found?.second ?? [])].map(({ to }) => to);
  return ends.filter((to) => to === "2016-05-11" || to === "2025-01-31").toSorted();
}

const roles = { kind: "PUBLICATION", dataset: "ROLES" };

test("TE-7: who held an office before is public for the years of the force's rule, and again when the rule has gone", async () => {
  expect(await endedHolders()).toEqual(["2016-05-11", "2025-01-31"]);
  await rulebookSays({ ...roles, retentionYears: 6 });
  expect(await endedHolders()).toEqual(["2025-01-31"]);
  const trail = await people.database.query(
    "select clause_id, after from people.audit_entries where action = 'keepHoldersPublic'",
  );
  expect(trail).toMatchObject([{ clause_id: "TE-7", after: { retentionYears: 6 } }]);
  await rulebookSays(null);
  expect(await endedHolders()).toEqual(["2016-05-11", "2025-01-31"]);
});

test("a rule that gives no years hides nobody, nor does one of another dataset", async () => {
  await rulebookSays(roles);
  expect(await endedHolders()).toHaveLength(2);
  await rulebookSays({ ...roles, dataset: "REGISTER_OF_INTERESTS", retentionYears: 1 });
  expect(await endedHolders()).toHaveLength(2);
});
