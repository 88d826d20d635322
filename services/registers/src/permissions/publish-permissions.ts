import { publicationTerms } from "@probity/rules/decisions/publication-terms";
import type { Change } from "@probity/service-kit/context";
import type { KeptRulebook } from "../obligations/obligation.rules.js";
import { rulebooksOf, rulesOfDay } from "../rulebooks/rules-of-day.js";

/** Whether the rules of a day publish permissions: where none speaks of them, they do not. */
export function publishesPermissions(rulebooks: readonly KeptRulebook<unknown>[], day: string): boolean {
  const rules = rulesOfDay(rulebooks, day, "PUBLICATION");
  return publicationTerms(rules, "PERMISSIONS").deciding?.rule.audience === "PUBLIC";
}

/** Whether everybody reads that leave was given: only where a rule of the day says so. */
export async function permissionsArePublic(change: Change, today: string): Promise<boolean> {
  const [kept] = await change.query<{ rulebooks: KeptRulebook<unknown>[] }>(
    `select ${rulebooksOf("$1")} as rulebooks`,
    [change.forceId],
  );
  return publishesPermissions(kept?.rulebooks ?? [], today);
}

/** Closes to the public what no rule of the day publishes any more. What was given unpublished stays so: the person was not told otherwise. */
export async function closePermissions(change: Change, today: string): Promise<void> {
  if (await permissionsArePublic(change, today)) return;
  const closed = await change.query<{ id: string }>(
    `with closed as (update registers.permissions set public = false where force_id = $1 and public returning id) select id from closed`,
    [change.forceId],
  );
  const trail = { action: "closePermission", entity: "Permission", after: { public: false } };
  if (closed.length > 0) await change.audit(...closed.map(({ id }) => ({ ...trail, entityId: id })));
}
