import { cloneDatabase } from "@probity/testkit/database";
import { expect, test } from "vitest";
import { serviceRole } from "./roles.js";

/** A handful of rows, found by the subject itself. */
const fewRows = ["registers.saved_searches of_force"];

test("a row policy asks who is asking, and by which right, once for a statement and not for every row", async () => {
  await using database = await cloneDatabase();
  const policies = await database.query<{ name: string; condition: string }>(
    `select format('%s.%s %s', schemaname, tablename, policyname) as name, concat_ws(' ', qual, with_check) as condition
     from pg_policies where roles && $1 order by 1`,
    [(["cases", "people", "registers"] as const).map(serviceRole)],
  );
  const once = /\( SELECT (\(?NULLIF\()?current_setting\('app\.(persons|permission|subject)'::text, true\)/g;
  const forEachRow = policies.filter(
    ({ name, condition }) =>
      !fewRows.includes(name) && /app\.(persons|permission|subject)/.test(condition.replaceAll(once, "")),
  );
  const names = policies.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["people.logins own_subject", "registers.obligations of_force"]));
  expect(forEachRow).toEqual([]);
});
