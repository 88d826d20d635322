import { startTestPlatform, type TestPlatform } from "@probity/platform/testing/test-platform";
import { afterAll, beforeAll, expect, test } from "vitest";
import { calendarOfForce, registerPage, registrarsQueue, searchOfRegisters } from "./operations.js";

const slug = "staffordshire";
const statements: string[] = [];
let world: TestPlatform;
beforeAll(async () => {
  world = await startTestPlatform({ onStatement: (sql) => statements.push(sql) });
});
afterAll(() => world[Symbol.asyncDispose]());

/** Publishes as many entries of each office holder. */
const publish = `insert into registers.published_entries (force_id, person_id, register, category, nil, description, declared_on, published_at, clause_ref, clause_id, public)
  select a.force_id, a.person_id, 'INTERESTS', 'LAND', false, 'A field', date '2021-01-01' + n, now(), c.id, c.clause_id, true
  from people.appointments a join protocols.forces f on f.id = a.force_id
  cross join generate_series(1, $2) n
  cross join lateral (select id, clause_id from protocols.clauses c where c.force_id = a.force_id order by ordinal offset n % 20 limit 1) c
  where f.slug = $1 and a.public`;

interface Page {
  force: { officeHolders: { person: { registerEntries: { nodes: { clause: { clauseId: string } }[] } } }[] };
}

test("the register page asks the database the same few times for one entry and for a hundred", async () => {
  const ask = async (asked: string) => {
    // A variable that nothing uses: no kept answer fits.
    const { data, errors } = await world.ask<Page>(registerPage, {
      path: "/public/graphql",
      variables: { slug, asked },
    });
    expect(errors).toEqual([]);
    return data.force.officeHolders
      .flatMap(({ person }) => person.registerEntries.nodes)
      .filter(({ clause }) => clause.clauseId);
  };
  const measure = async (asked: string) => {
    statements.length = 0;
    return { rows: (await ask(asked)).length, statements: statements.length };
  };
  await world.database.query(publish, [slug, 1]);
  const few = await measure("few");
  await world.database.query(publish, [slug, 40]);
  const many = await measure("many");
  const again = await measure("again");
  expect(few.rows).toBeGreaterThan(0);
  expect(many.rows).toBeGreaterThan(10 * few.rows);
  expect(few.statements).toBeLessThanOrEqual(5);
  expect(many.statements).toBe(few.statements);
  expect(again.statements).toBeLessThanOrEqual(many.statements);
});

/** So many more duties of each office holder, and as many declarations of each that wait. */
const moreWork = [
  `insert into registers.obligations (force_id, person_id, appointment_id, duty, rule_key, clause_ref, clause_id, version_id, anchor_on, due_on, explanation, public)
   select h.force_id, h.person_id, h.id, 'REGISTER_OF_INTERESTS', uuidv7()::text, c.id, c.clause_id, c.version_id, current_date - 28, current_date + n, '{}', false
   from registers.office_holders h join protocols.forces f on f.id = h.force_id cross join generate_series(1, $2) n
   cross join lateral (select id, clause_id, version_id from protocols.clauses c where c.force_id = h.force_id order by ordinal offset n % 20 limit 1) c
   where f.slug = $1`,
  `insert into registers.declarations (force_id, person_id, kind, status, created_at, submitted_at)
   select h.force_id, h.person_id, 'CHANGE', 'SUBMITTED', now(), now() from registers.office_holders h join protocols.forces f on f.id = h.force_id
   cross join generate_series(1, $2) n where f.slug = $1`,
];

test("the calendar of a force, the registrar's queue and a search ask the database the same few times for few rows and for many", async () => {
  const as = "registrar@staffordshire.example";
  const { data } = await world.ask<{ force: { id: string } }>(`{ force(slug: "${slug}") { id } }`);
  const variables = { force: data.force.id, language: "EN", asked: { words: "field" } };
  const measure = async (query: string) => {
    const turns: { rows: number; statements: number }[] = [];
    // What starts with the platform sends statements of its own: the fewest of a few turns are the page's.
    while (turns.length < 5) {
      statements.length = 0;
      const answer = await world.ask<Record<string, { nodes: object[] }>>(query, { as, variables });
      expect(answer.errors).toEqual([]);
      turns.push({ rows: Object.values(answer.data)[0]?.nodes.length ?? 0, statements: statements.length });
    }
    return turns.reduce((least, one) => (one.statements < least.statements ? one : least));
  };
  const both = async (each: number) => {
    for (const sql of moreWork) await world.database.query(sql, [slug, each]);
    await world.database.query(publish, [slug, each]);
    return [await measure(calendarOfForce), await measure(registrarsQueue), await measure(searchOfRegisters)] as const;
  };
  const offices = () => world.database.query("select 1 from registers.office_holders");
  await expect.poll(async () => (await offices()).length).toBeGreaterThan(0);
  const [few, many] = [await both(1), await both(8)];
  for (const [page, before] of few.entries()) {
    expect(many[page]?.rows).toBeGreaterThanOrEqual(before.rows);
    expect(many[page]?.statements).toBe(before.statements);
    expect(before.statements).toBeLessThanOrEqual(10);
  }
  expect(many[0].rows).toBe(100);
});
