import type { Change, RequestContext } from "@probity/service-kit/context";
import { CaseStepKind } from "../steps/case-step-kind.js";
import { keepStep } from "../steps/keep-step.js";
import type { CaseClock } from "./case-clock.entity.js";
import { clockTitles } from "./clock-titles.js";
import { planReminders } from "./plan-reminders.js";

type Stopped = Pick<CaseClock, "id" | "kind" | "clauseId" | "versionId" | "dueOn" | "dueAt">;

const columns = `id, kind, clause_id as "clauseId", version_id as "versionId", due_on as "dueOn", due_at as "dueAt"`;

/** Stops what still runs when a case is closed: nobody is reminded any more. Each is a step. */
export async function stopClocksOf(change: Change, context: RequestContext, caseId: string): Promise<void> {
  const stopped = await change.query<Stopped>(
    `update cases.case_clocks set stopped_at = $3, stopped_by_closing = true
     where force_id = $1 and case_id = $2 and met_at is null and stopped_at is null returning ${columns}`,
    [change.forceId, caseId, context.now],
  );
  if (stopped.length === 0) return;
  await keepClockSteps(change, context, { caseId, clocks: stopped, runs: false });
  await change.publish("case-clocks.settled", { caseIds: [caseId], at: context.now.toISOString() });
}

/** Lets the clocks that closing stopped run on: their last day is the same as before, as closing does not give more time. */
export async function resumeClocksOf(change: Change, context: RequestContext, caseId: string): Promise<void> {
  const resumed = await change.query<Stopped>(
    `update cases.case_clocks set stopped_at = null, stopped_by_closing = false
     where force_id = $1 and case_id = $2 and stopped_by_closing and met_at is null returning ${columns}`,
    [change.forceId, caseId],
  );
  await keepClockSteps(change, context, { caseId, clocks: resumed, runs: true });
  for (const { id, dueAt, dueOn } of resumed)
    await planReminders(change, context.now, { id, dueAt, byHours: dueOn === null });
}

interface Told {
  readonly caseId: string;
  readonly clocks: readonly Stopped[];
  /** They run on; else they stop. */
  readonly runs: boolean;
}

/** A case has two clocks at the most. */
async function keepClockSteps(change: Change, context: RequestContext, { caseId, clocks, runs }: Told): Promise<void> {
  for (const { kind, clauseId, versionId } of clocks) {
    const of = clockTitles[kind];
    const title = runs
      ? {
          en: `Clock runs on, to the same time as before: ${of.en}`,
          cy: `Mae’r cloc yn rhedeg eto, i’r un amser ag o’r blaen: ${of.cy}`,
        }
      : {
          en: `Clock stopped, as the case is closed: ${of.en}`,
          cy: `Stopiwyd y cloc, gan fod yr achos wedi cau: ${of.cy}`,
        };
    await keepStep(change, context, caseId, { kind: CaseStepKind.CLOCK, title, clauseId, versionId });
  }
}
