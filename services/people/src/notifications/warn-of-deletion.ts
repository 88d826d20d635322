import type { EventReceiver } from "@probity/service-kit/subgraph";
import { giveNotices } from "./give-notices.js";
import { NoticeKind, type NoticeOccasion } from "./notice.entity.js";

/** Closed cases that are deleted soon, as the cases subgraph tells them: ids and days alone. */
interface CasesExpire {
  readonly cases: readonly {
    readonly caseId: string;
    readonly personIds: readonly string[];
    readonly occasion: NoticeOccasion;
    readonly dueOn: string;
  }[];
  /** The day of the occasion. */
  readonly on: string;
  readonly at: string;
}

/** Tells those who handled cases that these are deleted soon; of one that is gone meanwhile nobody is told. */
export const warnOfDeletion: EventReceiver = async (data, change, context) => {
  const { cases, on, at } = data as CasesExpire;
  const gone = await change.query<{ id: string }>(
    "select id from people.settled_duties where force_id = $1 and id = any($2::uuid[]) and settled_at > $3",
    [change.forceId, cases.map(({ caseId }) => caseId), at],
  );
  const left = cases.filter(({ caseId }) => !gone.some(({ id }) => id === caseId));
  const given = await giveNotices(
    change,
    context,
    left.flatMap(({ caseId, personIds, occasion, dueOn }) =>
      personIds.map((personId) => {
        const notice = { personId, subjectId: caseId, occasion, occasionOn: on, dueOn, clauseId: null };
        return { ...notice, kind: NoticeKind.CASE_EXPIRES };
      }),
    ),
  );
  if (given.length === 0) return;
  await change.audit(
    ...given.map(({ personId, kind, occasion }) => {
      const after = { kind, occasion };
      return { action: "warnOfDeletion", entity: "Person", entityId: personId, after, reason: "due by the rules" };
    }),
  );
};

/** What anybody was told of a case goes with it; what is told of it later was said before. */
export const forgetDeletedCases: EventReceiver = async (data, change) => {
  const { caseIds, at } = data as { caseIds: readonly string[]; at: string };
  await change.query(
    `insert into people.settled_duties (force_id, id, settled_at) select $1, d.id, $3 from unnest($2::uuid[]) as d (id)
     on conflict (force_id, id) do update set settled_at = greatest(people.settled_duties.settled_at, excluded.settled_at)`,
    [change.forceId, caseIds, at],
  );
  await change.query(
    "delete from people.notices where force_id = $1 and subject_id = any($2::uuid[]) and kind in ('CASE_DUE', 'CASE_OVERDUE', 'CASE_EXPIRES')",
    [change.forceId, caseIds],
  );
};
