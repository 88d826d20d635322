import { randomUUID } from "node:crypto";
import type { Change, RequestContext } from "@probity/service-kit/context";
import type { EventReceiver } from "@probity/service-kit/subgraph";
import { v7 as uuidv7 } from "uuid";
import { CaseStepKind } from "../steps/case-step-kind.js";

/** After how many months it is looked at: chosen by the platform, no law says them. */
const watchedAfter = [3, 6, 12] as const;
const atOnce = 100;

/** The post of a person on a day: the offices held, and whom they report to. Grades are not kept here. */
const postSql = (person: string, day: string) => `
  array(select distinct h.role from cases.office_holders h where h.force_id = $1 and h.person_id = ${person}
    and h.from_day <= ${day} and (h.to_day is null or h.to_day >= ${day}) order by h.role) as offices,
  array(select distinct l.manager_id from cases.reporting_lines l where l.force_id = $1 and l.person_id = ${person}
    and l.from_day <= ${day} and (l.to_day is null or l.to_day >= ${day}) order by l.manager_id) as managers`;

/** Flags a case as a protected disclosure, and keeps the post of whoever made it, to be looked at again. */
export async function protectDiscloser(change: Change, context: RequestContext, caseId: string): Promise<void> {
  const personId = context.personIn(change.forceId);
  await change.query("update cases.cases set protected_disclosure = true where force_id = $1 and id = $2", [
    change.forceId,
    caseId,
  ]);
  await change.query(
    `insert into cases.disclosure_watches (force_id, id, case_id, person_id, months, due_on, offices, managers)
     select $1, w.id, $2, $3, w.months, ($4::date + make_interval(months => w.months))::date, p.offices, p.managers
     from unnest($5::uuid[], $6::int[]) as w (id, months), (select ${postSql("$3", "$4::date")}) as p`,
    [change.forceId, caseId, personId, context.today, watchedAfter.map(() => randomUUID()), [...watchedAfter]],
  );
}

interface Due {
  readonly id: string;
  readonly caseId: string;
  readonly months: number;
  readonly officesChanged: boolean;
  readonly managersChanged: boolean;
}

/** At night: looks at the posts that are due, and leaves in each case what has changed since; never a name. */
export const watchDisclosers: EventReceiver = async (_data, change, context) => {
  const due = await change.query<Due>(
    `select w.id, w.case_id as "caseId", w.months, w.offices <> p.offices as "officesChanged", w.managers <> p.managers as "managersChanged"
     from cases.disclosure_watches w cross join lateral (select ${postSql("w.person_id", "$2::date")}) as p
     where w.force_id = $1 and w.looked_at is null and w.due_on <= $2::date order by w.due_on, w.id limit ${atOnce}`,
    [change.forceId, context.today],
  );
  if (due.length === 0) return;
  await change.query(
    `insert into cases.case_steps (force_id, id, case_id, kind, at, title_en, title_cy)
     select $1, s.id, s.case_id, $6, $7, s.en, s.cy from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[]) as s (id, case_id, en, cy)`,
    [
      change.forceId,
      due.map(() => uuidv7()),
      due.map(({ caseId }) => caseId),
      due.map((one) => wordsOf(one).en),
      due.map((one) => wordsOf(one).cy),
      CaseStepKind.NOTE,
      context.now,
    ],
  );
  await change.query("update cases.disclosure_watches set looked_at = $3 where force_id = $1 and id = any($2)", [
    change.forceId,
    due.map(({ id }) => id),
    context.now,
  ]);
  await change.audit(
    ...due.map(({ caseId, months }) => ({
      action: "watchDiscloser",
      entity: "Case",
      entityId: caseId,
      after: { months },
    })),
  );
};

function wordsOf({ months, officesChanged, managersChanged }: Due): { en: string; cy: string } {
  const found = [
    ...(officesChanged ? [{ en: "offices", cy: "swyddi" }] : []),
    ...(managersChanged ? [{ en: "line manager", cy: "rheolwr llinell" }] : []),
  ];
  const say = (language: "en" | "cy", nothing: string) => found.map((one) => one[language]).join(", ") || nothing;
  return {
    en: `${months} months after the protected disclosure, changed of whoever made it: ${say("en", "neither offices nor line manager")}`,
    cy: `${months} mis ar ôl y datgeliad gwarchodedig, wedi newid o ran pwy bynnag a’i gwnaeth: ${say("cy", "na swyddi na rheolwr llinell")}`,
  };
}
