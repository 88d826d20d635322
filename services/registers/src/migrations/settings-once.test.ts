import { cloneDatabase } from "@probity/testkit/database";
import { expect, test } from "vitest";

test("a row policy asks who is asking, and by which right, once for a statement and not for every row", async () => {
  await using database = await cloneDatabase();
  const policies = await database.query<{ name: string; condition: string }>(
    `select tablename || ' ' || policyname as name, concat_ws(' ', qual, with_check) as condition
     from pg_policies where schemaname = 'registers' and 'probity_registers' = any (roles) order by 1`,
  );
  const once = /\( SELECT (\(?NULLIF\()?current_setting\('app\.(persons|permission)'::text, true\)/g;
  const forEachRow = policies.filter(({ condition }) =>
    /app\.(persons|permission)/.test(condition.replaceAll(once, "")),
  );
  expect(policies.map(({ name }) => name)).toContain("obligations of_force");
  expect(forEachRow).toEqual([]);
});
