import type { Change, RequestContext } from "@probity/service-kit/context";
import type { NoticeKind, NoticeOccasion } from "./notice.entity.js";

/** Something to tell a person; ids only. */
export interface NewNotice {
  readonly personId: string;
  readonly kind: NoticeKind;
  readonly subjectId: string;
  readonly occasion: NoticeOccasion;
  /** The ISO day of the occasion: of one thing nobody is told twice for the same day. */
  readonly occasionOn: string;
  readonly dueOn: string | null;
  readonly clauseId: string | null;
  /** Which kind of duty, where it is one. */
  readonly duty?: string;
  /** How many duties are late, where that is told. */
  readonly late?: number;
}

/**
 * Tells people of something, in the transaction of the change: in the app at once, by e-mail as each wants it. Two statements,
 * however many people. Answers which of them were new: who was told for that day before is not told again.
 */
export async function giveNotices(
  change: Change,
  context: RequestContext,
  notices: readonly NewNotice[],
): Promise<NewNotice[]> {
  if (notices.length === 0) return [];
  const given = await change.query<{ id: string; personId: string; subjectId: string }>(
    `insert into people.notices (force_id, person_id, kind, subject_id, occasion, occasion_on, due_on, clause_id, duty, late, created_at, email)
     select $1, n."personId", n.kind, n."subjectId", n.occasion, n."occasionOn", n."dueOn", n."clauseId", n.duty, n.late, $3, $4
     from jsonb_to_recordset($2::jsonb) as n ("personId" uuid, kind text, "subjectId" uuid, occasion text, "occasionOn" date, "dueOn" date, "clauseId" text, duty text, late integer)
     on conflict (force_id, person_id, kind, subject_id, occasion_on) do nothing
     returning id, person_id as "personId", subject_id as "subjectId"`,
    [change.forceId, JSON.stringify(notices), context.now, context.mail ? "WAITING" : "NOT_CONFIGURED"],
  );
  if (given.length > 0 && context.mail) await change.publish("notices.given", { noticeIds: given.map(({ id }) => id) });
  return notices.filter(({ personId, subjectId }) =>
    given.some((one) => one.personId === personId && one.subjectId === subjectId),
  );
}
