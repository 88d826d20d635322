import { columnsOf } from "@probity/service-kit/columns";
import type { RequestContext } from "@probity/service-kit/context";
import { onlyIds } from "@probity/service-kit/ids";
import { rowLoader } from "@probity/service-kit/loader";
import { Person } from "../persons/person.entity.js";
import { personById } from "../persons/person.loaders.js";
import { type Notice, NoticePreference } from "./notice.entity.js";
import { standardPreference } from "./send-time.rules.js";

/** The latest reminder of one signature. */
export type LatestReminder = Pick<Notice, "personId" | "subjectId" | "createdAt" | "email">;

/** The latest reminder of signatures, by "person.version": those one may see under the permission. */
export const latestReminderOf = (context: RequestContext, permission: "acknowledgements:read" | "notices:own") =>
  rowLoader<LatestReminder>(
    context,
    `reminders ${permission}`,
    (keys) => {
      const ids = keys.map((key) => key.split("."));
      return context.read(
        permission,
        `select distinct on (n.person_id, n.subject_id) n.person_id as "personId", n.subject_id as "subjectId", n.created_at as "createdAt", n.email
         from people.notices n
         join unnest($1::uuid[], $2::uuid[]) as k (person_id, version_id) on k.person_id = n.person_id and k.version_id = n.subject_id
         where n.force_id = any($forces) and n.kind = 'SIGNATURE_DUE'
         order by n.person_id, n.subject_id, n.created_at desc`,
        [ids.map(([person]) => person), ids.map(([, version]) => version)],
      );
    },
    ({ personId, subjectId }) => `${personId}.${subjectId}`,
  );

/** The caller as a person, and how much there is that they have not read. */
interface Oneself extends Person {
  unread: number;
}

/** The caller's own persons with their unread notices, in the one statement by which the session learns who they are. */
const oneselfById = (context: RequestContext) =>
  rowLoader<Oneself>(
    context,
    oneselfById,
    (ids) =>
      context.read(
        "notices:own",
        `select ${columnsOf(Person, "p")}, (select count(*)::int from people.notices n
           where n.force_id = p.force_id and n.person_id = p.id and n.read_at is null) as unread
         from people.persons p where p.force_id = any($forces) and p.id = any($1)`,
        [onlyIds(ids)],
      ),
    ({ id }) => id,
  );

/** The caller as a person of a force; null for a system. */
export async function oneself(context: RequestContext, forceId: string): Promise<Person | null> {
  const personId = context.personIn(forceId);
  if (!personId) return null;
  const known = context.can("notices:own", forceId) ? oneselfById : personById;
  return known(context).load(personId);
}

/** How many notices of a force the caller has not read. */
export async function unreadIn(context: RequestContext, forceId: string): Promise<number> {
  const personId = context.personIn(forceId);
  if (!personId || !context.can("notices:own", forceId)) return 0;
  return (await oneselfById(context).load(personId))?.unread ?? 0;
}

/** How the caller wants to be told in a force. */
export async function ownPreference(context: RequestContext, forceId: string): Promise<NoticePreference> {
  const [row] = await context.read<NoticePreference>(
    "notices:own",
    `select p.by_email as "byEmail", p.quiet_from as "quietFrom", p.quiet_to as "quietTo", p.language
     from people.notice_preferences p where p.force_id = any($forces) and p.force_id = $1 and p.person_id = $2`,
    [forceId, context.personIn(forceId)],
  );
  return Object.assign(new NoticePreference(), row ?? standardPreference);
}
