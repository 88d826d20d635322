import { keepRoleTitles, type RoleTitles } from "@probity/service-kit/role-titles";
import type { EventReceiver } from "@probity/service-kit/subgraph";

/** Keeps what a force calls its roles. */
export const receiveTitles: EventReceiver = async (data, change, context) => {
  const { titles } = data as { titles: RoleTitles };
  await keepRoleTitles(change, "people.role_titles", titles, context.identity.requestId);
};

/** Keeps the titles, and renames the offices that were called as their role was; an office with a title of its own keeps it. */
export const receiveForce: EventReceiver = async (data, change, context) => {
  const { titles, former = {} } = data as { titles: RoleTitles; former?: RoleTitles };
  await receiveTitles(data, change, context);
  const changed = Object.entries(titles).flatMap(([role, { en, cy }]) => {
    const before = former[role];
    return before && (before.en !== en || before.cy !== cy) ? [{ role, en, cy, formerEn: before.en }] : [];
  });
  if (changed.length === 0) return;
  const renamed = await change.query<{ id: string; en: string; cy: string }>(
    `update people.offices o set title_en = t.en, title_cy = t.cy
     from jsonb_to_recordset($2::jsonb) as t (role text, en text, cy text, "formerEn" text)
     where o.force_id = $1 and o.role = t.role and o.title_en = t."formerEn" returning o.id, t.en, t.cy`,
    [change.forceId, JSON.stringify(changed)],
  );
  if (renamed.length === 0) return;
  await change.audit(
    ...renamed.map(({ id, en, cy }) => {
      return {
        action: "renameOffice",
        entity: "Office",
        entityId: id,
        after: { en, cy },
        reason: "the role was renamed",
      };
    }),
  );
};
