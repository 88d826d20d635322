import type { Change } from "./context.js";

/** What a force calls its roles, by role, in both languages. */
export type RoleTitles = Readonly<Record<string, { readonly en: string; readonly cy: string }>>;

/** Keeps in a service's own copy what a force calls its roles. Answers whether anything is called otherwise than before. */
export async function keepRoleTitles(
  change: Change,
  table: "people.role_titles" | "registers.role_titles",
  titles: RoleTitles,
  toldBy: string,
): Promise<boolean> {
  const rows = Object.entries(titles).map(([role, { en, cy }]) => ({ role, en, cy }));
  const kept = await change.query(
    `insert into ${table} (force_id, role, title_en, title_cy, told_by)
     select $1, t.role, t.en, t.cy, $3 from jsonb_to_recordset($2::jsonb) as t (role text, en text, cy text)
     on conflict (force_id, role) do update set title_en = excluded.title_en, title_cy = excluded.title_cy, told_by = excluded.told_by
     where ${table}.told_by < excluded.told_by
       and (${table}.title_en, ${table}.title_cy) is distinct from (excluded.title_en, excluded.title_cy)
     returning id`,
    [change.forceId, JSON.stringify(rows), toldBy],
  );
  return kept.length > 0;
}
