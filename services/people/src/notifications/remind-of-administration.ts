import { latestExpiryReminder } from "@probity/rules/reminders";
import type { EventReceiver } from "@probity/service-kit/subgraph";
import { administrationSql, type Administration } from "../setup/last-administrator.js";
import { giveNotices } from "./give-notices.js";
import { NoticeKind, NoticeOccasion } from "./notice.entity.js";

/** Tells a force's administrators that nobody will be one after a day, as things stand, on the occasions of what runs out: two statements. */
export const remindOfAdministration: EventReceiver = async (_, change, context) => {
  const [ending] = await change.query<Administration>(administrationSql("l.force_id = $1"), [change.forceId]);
  const reminder = ending?.until ? latestExpiryReminder(ending.until, context.today) : null;
  if (!ending?.until || !reminder || ending.until < context.today) return;
  const { until, grantId } = ending;
  const kind = NoticeKind.ADMINISTRATION_ENDS;
  const told = {
    kind,
    occasion: NoticeOccasion[reminder.occasion],
    occasionOn: reminder.on,
    dueOn: until,
    clauseId: null,
  };
  const given = await giveNotices(
    change,
    context,
    ending.personIds.map((personId) => ({ ...told, personId, subjectId: grantId })),
  );
  if (given.length === 0) return;
  const after = { until, occasion: reminder.occasion, told: given.length };
  await change.audit({ action: "remindOfAdministration", entity: "Force", entityId: change.forceId, after });
};
