import type { DeadlineRule } from "@probity/rules/kinds/deadline";
import type { HolidaysByCalendar } from "@probity/rules/calendar";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { CaseStepKind } from "../steps/case-step-kind.js";
import { idOf, keepStep, type Written } from "../steps/keep-step.js";
import type { CaseClockKind } from "./clock-enums.js";
import { clockTitles } from "./clock-titles.js";
import { reckon, type Reckoned } from "./reckon-clock.js";
import { planReminders } from "./plan-reminders.js";

/** A clock about to run: by a clause of a version, or by the law. */
export interface NewClock {
  readonly kind: CaseClockKind;
  readonly rule: DeadlineRule;
  readonly anchor: Date;
  readonly clauseId?: string | null;
  readonly versionId?: string | null;
  readonly citation?: string | null;
  readonly timingVerified: boolean;
  readonly holidays?: HolidaysByCalendar;
  /** Since when the force aims at it; left out where a clause or the law sets it. */
  readonly targetSince?: string;
  /** Left out: it is written down now. */
  readonly written?: Written;
}

/** Starts a clock of a case, and plans when its people are told. Answers when it runs out. */
export async function startClock(
  change: Change,
  context: RequestContext,
  caseId: string,
  clock: NewClock,
): Promise<Reckoned> {
  const { written } = clock;
  const id = idOf(written);
  const { kind, rule, anchor, clauseId = null, versionId = null, citation = null, timingVerified } = clock;
  const { targetSince = null } = clock;
  const reckoned = reckon(rule, clock);
  const { dueOn, dueAt, target, explanation } = reckoned;
  await change.query(
    `insert into cases.case_clocks (force_id, id, case_id, kind, anchor, due_on, due_at, clause_id, version_id, citation, timing_verified, target, rule, explanation,
       target_since)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      change.forceId,
      id,
      caseId,
      kind,
      anchor,
      dueOn,
      dueAt,
      clauseId,
      versionId,
      citation,
      timingVerified,
      target,
      JSON.stringify(rule),
      JSON.stringify(explanation),
      targetSince,
    ],
  );
  const title = clockTitles[kind];
  await keepStep(change, context, caseId, {
    kind: CaseStepKind.CLOCK,
    title: { en: `Clock begun: ${title.en}`, cy: `Dechreuodd y cloc: ${title.cy}` },
    clauseId,
    versionId,
    reason: explanation.en.at(-1) ?? null,
    reasonCy: explanation.cy.at(-1) ?? null,
    ...(written ? { written } : {}),
  });
  await planReminders(change, context.now, { id, dueAt, byHours: dueOn === null });
  return reckoned;
}

/** Writes down that what a clock of a case asks for was done. */
export async function meetClock(
  change: Change,
  context: RequestContext,
  { caseId, kind, at }: { caseId: string; kind: CaseClockKind; at: Date },
): Promise<void> {
  await meetClocks(change, context, { caseId, kinds: [kind], at });
}

/** The same of several. */
export async function meetClocks(
  change: Change,
  context: RequestContext,
  { caseId, kinds, at }: { caseId: string; kinds: readonly CaseClockKind[]; at: Date },
): Promise<void> {
  const met = await change.query(
    `update cases.case_clocks set met_at = $4, stopped_at = null where force_id = $1 and case_id = $2 and kind = any($3) and met_at is null returning 1`,
    [change.forceId, caseId, kinds, at],
  );
  if (met.length > 0) await settle(change, caseId, context.now);
}

/** Stops a clock where nothing is asked for any more, or lets it run on (`at` null). */
export async function stopClock(
  change: Change,
  context: RequestContext,
  { caseId, kind, at }: { caseId: string; kind: CaseClockKind; at: Date | null },
): Promise<void> {
  await change.query(
    `update cases.case_clocks set stopped_at = $4 where force_id = $1 and case_id = $2 and kind = $3 and met_at is null`,
    [change.forceId, caseId, kind, at],
  );
  if (at) await settle(change, caseId, context.now);
}

/** Once no clock of a case runs any more, nobody needs to be reminded of it. */
async function settle(change: Change, caseId: string, now: Date): Promise<void> {
  const running = await change.query(
    "select 1 from cases.case_clocks where force_id = $1 and case_id = $2 and met_at is null and stopped_at is null limit 1",
    [change.forceId, caseId],
  );
  if (running.length === 0) await change.publish("case-clocks.settled", { caseIds: [caseId], at: now.toISOString() });
}
