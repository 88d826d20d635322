import type { Change } from "@probity/service-kit/context";
import type { Language } from "@probity/service-kit/language-enum";
import type { ByEmail } from "./notice.entity.js";
import { standardPreference, type QuietHours } from "./send-time.rules.js";
import type { Told } from "./words.js";

/** A notice whose e-mail waits, with all that is needed to send it. */
export interface WaitingMail extends Told, QuietHours {
  readonly id: string;
  readonly attempts: number;
  readonly byEmail: `${ByEmail}`;
  readonly language: Language;
  /** Null: the person signs in with no e-mail address. */
  readonly address: string | null;
  /** Whether what it asks for was done meanwhile. */
  readonly done: boolean;
}

/** Keeps every other sender from choosing e-mails of the same person until the change ends, and keeps nobody from reading or marking notices. */
export async function holdAddress(change: Change, noticeId: string): Promise<void> {
  await change.query(
    `select l.subject from people.notices n
     join people.logins l on l.force_id = n.force_id and l.person_id = n.person_id
     where n.force_id = $1 and n.id = $2 order by l.subject for update of l`,
    [change.forceId, noticeId],
  );
}

/** The e-mails of the people of these notices that wait and that nobody is sending, oldest first, by the preference of this moment. */
export function waitingMails(change: Change, noticeIds: readonly string[], now: Date): Promise<WaitingMail[]> {
  const { byEmail, quietFrom, quietTo, language } = standardPreference;
  return change.query<WaitingMail>(
    `select n.id, n.kind, n.subject_id as "subjectId", n.clause_id as "clauseId", n.duty, n.due_on as "dueOn", n.late, n.attempts,
       coalesce(r.protocol_title_en, '') as "titleEn", coalesce(r.protocol_title_cy, '') as "titleCy",
       coalesce(p.by_email, $3) as "byEmail", coalesce(p.quiet_from, $4) as "quietFrom", coalesce(p.quiet_to, $5) as "quietTo",
       coalesce(p.language, $6) as language,
       (select min(l.subject) from people.logins l where l.force_id = $1 and l.person_id = n.person_id and l.subject like '%@%') as address,
       exists (select 1 from people.acknowledgements s where s.force_id = $1 and s.person_id = n.person_id
         and s.version_id = n.subject_id and s.signed_at >= n.created_at)
       or exists (select 1 from people.vettings v where v.force_id = $1 and v.id = n.subject_id and v.superseded_by is not null) as done
     from people.notices n
     left join people.rulebooks r on r.force_id = n.force_id and r.id = n.subject_id
     left join people.notice_preferences p on p.force_id = n.force_id and p.person_id = n.person_id
     where n.force_id = $1 and n.email = 'WAITING' and (n.not_before is null or n.not_before <= $7)
       and n.person_id in (select g.person_id from people.notices g where g.force_id = $1 and g.id = any($2::uuid[]))
     order by n.created_at, n.id`,
    [change.forceId, noticeIds, byEmail, quietFrom, quietTo, language, now],
  );
}

/** Keeps every other sender from these e-mails for so long. */
export async function take(change: Change, mails: readonly WaitingMail[], notBefore: Date): Promise<void> {
  await change.query("update people.notices set not_before = $3 where force_id = $1 and id = any($2::uuid[])", [
    change.forceId,
    mails.map(({ id }) => id),
    notBefore,
  ]);
}

/** What has become of e-mails that waited. */
export async function settle(
  change: Change,
  mails: readonly WaitingMail[],
  email: "NOT_WANTED" | "SENT" | "FAILED" | "WAITING",
  error: string | null = null,
): Promise<void> {
  await change.query(
    `update people.notices set email = $3, last_error = coalesce($4, last_error), attempts = attempts + ($4 is not null)::int
     where force_id = $1 and id = any($2::uuid[])`,
    [change.forceId, mails.map(({ id }) => id), email, error],
  );
}
