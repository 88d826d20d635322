import { startTestPlatform } from "@probity/platform/testing/test-platform";
import { expect, test } from "vitest";
import { registerPage } from "./operations.js";

const slug = "staffordshire";

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
  const statements: string[] = [];
  await using world = await startTestPlatform({ onStatement: (sql) => statements.push(sql) });
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
