import { latestExpiryReminder } from "@probity/rules/reminders";
import type { EventReceiver } from "@probity/service-kit/subgraph";
import { giveNotices } from "./give-notices.js";
import { NoticeKind, NoticeOccasion } from "./notice.entity.js";

interface Expiring {
  readonly id: string;
  readonly personId: string;
  readonly expiresOn: string;
  readonly clauseId: string | null;
}

/** Tells those who hold an office that their vetting runs out, each night on the occasions of the rules: two statements, however many. */
export const remindOfVetting: EventReceiver = async (_, change, context) => {
  const expiring = await change.query<Expiring>(
    `select v.id, v.person_id as "personId", v.expires_on as "expiresOn", v.clause_id as "clauseId" from people.vettings v
     where v.force_id = $1 and v.superseded_by is null and v.expires_on <= $2::date + interval '3 months 3 days'
       and exists (select 1 from people.appointments a where a.force_id = v.force_id and a.person_id = v.person_id
         and a.from_day <= $2 and (a.to_day is null or a.to_day >= $2))`,
    [change.forceId, context.today],
  );
  const notices = expiring.flatMap(({ id, personId, expiresOn, clauseId }) => {
    const reminder = latestExpiryReminder(expiresOn, context.today);
    if (!reminder) return [];
    const occasion = NoticeOccasion[reminder.occasion];
    const kind = NoticeKind.VETTING_EXPIRES;
    return [{ personId, kind, subjectId: id, occasion, occasionOn: reminder.on, dueOn: expiresOn, clauseId }];
  });
  const given = await giveNotices(change, context, notices);
  if (given.length === 0) return;
  const reason = "due by the rules";
  await change.audit(
    ...given.map(({ personId, occasion }) => {
      return { action: "remindOfVetting", entity: "Person", entityId: personId, after: { occasion }, reason };
    }),
  );
};
