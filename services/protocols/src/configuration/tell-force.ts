import type { Change } from "@probity/service-kit/context";
import { GoverningBody, RoleTitle } from "../forces/force.entity.js";

/** What a force calls its roles, by role. */
export type Titles = Readonly<Record<string, { en: string; cy: string }>>;

/** What a force calls its roles now. */
export async function titlesNow({ forceId, manager }: Change): Promise<Titles> {
  const rows = await manager.find(RoleTitle, { where: { forceId }, order: { role: "ASC" } });
  return Object.fromEntries(rows.map(({ role, titleEn, titleCy }) => [role, { en: titleEn, cy: titleCy }]));
}

/** Tells those who keep a copy what a force calls its roles: again each night, so that who came to keep one later has it too. */
export async function tellTitles(change: Change): Promise<void> {
  await change.publish("force.titled", { titles: await titlesNow(change) });
}

/** Tells the other subgraphs who governs a force and what it calls its roles; `former`: what it called them until now. */
export async function tellForce(change: Change, former: Titles = {}): Promise<void> {
  const { forceId, manager } = change;
  const bodies = await manager.find(GoverningBody, { where: { forceId }, order: { validFrom: "ASC" } });
  const governingBodies = bodies.map(({ kind, validFrom, validTo }) => ({ kind, validFrom, validTo }));
  await change.publish("force.configured", { governingBodies, titles: await titlesNow(change), former });
}
