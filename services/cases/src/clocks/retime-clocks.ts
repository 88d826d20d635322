import type { Change, RequestContext } from "@probity/service-kit/context";
import { isoDayInWords } from "@probity/rules/deadline-words";
import type { EventReceiver } from "@probity/service-kit/subgraph";
import type { CaseClock } from "./case-clock.entity.js";
import { holidaysOf } from "./own-holidays.js";
import { reckon } from "./reckon-clock.js";

/** A bank holiday that a force added to its calendar or withdrew from it, as the registers subgraph tells it. */
interface CalendarChanged {
  readonly bankHolidayId: string;
  readonly on: string;
  readonly name: string;
  readonly withdrawn: boolean;
}

/** What a clock is reckoned anew by. */
type RetimedColumn = "id" | "caseId" | "clauseId" | "citation" | "rule" | "anchor" | "pauses" | "kind" | "targetSince";

/** A clock that runs out on another day than before. */
interface Moved {
  readonly id: string;
  readonly caseId: string;
  readonly clauseId: string | null;
  readonly before: string;
  readonly after: string;
  readonly dueAt: Date | null;
  readonly explanation: { readonly en: string[]; readonly cy: string[] };
}

/** Keeps this service’s copy of a day and re-times the open clocks that count working days: each change is listed in its case. */
export const receiveCalendar: EventReceiver = async (data, change, context) => {
  const { bankHolidayId, on, name, withdrawn } = data as CalendarChanged;
  const kept = await change.query(
    `insert into cases.bank_holidays (force_id, id, on_day, name, withdrawn, told_by) values ($1, $2, $3, $4, $5, $6)
     on conflict (force_id, id) do update set withdrawn = excluded.withdrawn, told_by = excluded.told_by
     where cases.bank_holidays.told_by < excluded.told_by returning 1`,
    [change.forceId, bankHolidayId, on, name, withdrawn, context.identity.requestId],
  );
  if (kept.length === 0) return;
  const moved = await movedClocks(change);
  if (moved.length === 0) return;
  const said = withdrawn
    ? { en: "is no bank holiday any more", cy: "nid yw’n ŵyl banc mwyach" }
    : { en: "is a bank holiday", cy: "mae’n ŵyl banc" };
  await keepMoved(change, context, moved, {
    bankHolidayId,
    reason: `${name} (${isoDayInWords(on)}) ${said.en}`,
    reasonCy: `${name} (${isoDayInWords(on, "CY")}): ${said.cy}`,
  });
};

async function movedClocks(change: Change): Promise<Moved[]> {
  const holidays = await holidaysOf(change);
  const open = await change.query<Pick<CaseClock, RetimedColumn> & { dueOn: string }>(
    `select k.id, k.case_id as "caseId", k.clause_id as "clauseId", k.citation, k.rule, k.anchor, k.pauses, k.kind,
       k.target_since as "targetSince", k.due_on as "dueOn" from cases.case_clocks k
     where k.force_id = $1 and k.met_at is null and k.stopped_at is null and k.due_on is not null and k.rule ->> 'unit' = 'WORKING_DAYS'
     order by k.id for update`,
    [change.forceId],
  );
  return open.flatMap(({ id, caseId, clauseId, citation, rule, dueOn: before, ...clock }): Moved[] => {
    const { dueOn: after, dueAt, explanation } = reckon(rule, { ...clock, holidays });
    if (after === null || after === before) return [];
    return [{ id, caseId, clauseId: clauseId ?? citation, before, after, dueAt, explanation }];
  });
}

/** Five statements, however many clocks. */
async function keepMoved(
  change: Change,
  { now }: RequestContext,
  moved: readonly Moved[],
  { bankHolidayId, reason, reasonCy }: { bankHolidayId: string; reason: string; reasonCy: string },
): Promise<void> {
  const rows = JSON.stringify(moved);
  await change.query(
    `update cases.case_clocks k set due_on = m.after, due_at = m."dueAt", explanation = m.explanation
     from jsonb_to_recordset($2::jsonb) as m (id uuid, after date, "dueAt" timestamptz, explanation jsonb) where k.force_id = $1 and k.id = m.id`,
    [change.forceId, rows],
  );
  await change.query(
    `insert into cases.clock_retimings (force_id, case_id, clock_id, bank_holiday_id, before_on, after_on, reason, at, reason_cy)
     select $1, m."caseId", m.id, $3, m.before, m.after, $4, $5, $6
     from jsonb_to_recordset($2::jsonb) as m (id uuid, "caseId" uuid, before date, after date)`,
    [change.forceId, rows, bankHolidayId, reason, now, reasonCy],
  );
  const steps = moved.map(({ caseId, before, after, clauseId }) => ({
    caseId,
    clauseId,
    en: `Due on ${isoDayInWords(after)}, no longer on ${isoDayInWords(before)}`,
    cy: `I’w wneud erbyn ${isoDayInWords(after, "CY")}, nid ${isoDayInWords(before, "CY")} mwyach`,
  }));
  await change.query(
    `insert into cases.case_steps (force_id, case_id, kind, at, title_en, title_cy, clause_id, reason, reason_cy)
     select $1, s."caseId", 'CLOCK', $3, s.en, s.cy, s."clauseId", $4, $5
     from jsonb_to_recordset($2::jsonb) as s ("caseId" uuid, "clauseId" text, en text, cy text)`,
    [change.forceId, JSON.stringify(steps), now, reason, reasonCy],
  );
  await change.audit(
    ...moved.map(({ caseId, clauseId, before, after }) => ({
      action: "retimeCaseClock",
      entity: "Case",
      entityId: caseId,
      before: { dueOn: before },
      after: { dueOn: after },
      clauseId: clauseId ?? undefined,
      reason,
    })),
  );
}
