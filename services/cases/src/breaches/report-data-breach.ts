import type { Change, RequestContext } from "@probity/service-kit/context";
import { dayInLondon } from "@probity/service-kit/dates";
import { invalid } from "@probity/service-kit/errors";
import { CaseKind } from "../cases/case-kind.js";
import { CaseClockKind } from "../clocks/clock-enums.js";
import { meetClock, startClock } from "../clocks/keep-clock.js";
import { tellRegulator } from "../clocks/statutory-timings.js";
import { tellOfCases } from "../clocks/tell-clocks.js";
import { pastInstant } from "../opening/instants.js";
import { checkAnswers, keepAnswers } from "../kinds/answers.js";
import { caseWords, openCase } from "../opening/open-case.js";
import { routeToOffice, type NamedBy } from "../opening/route-to-office.js";
import { holdersOf, judgedBy, type ForceCopy } from "../routing/decide.js";
import { RouteStatus } from "../routing/route.entity.js";
import type { ReportDataBreachInput } from "./breach.inputs.js";
import { readForceCopy } from "../routing/read-force-copy.js";

const byLaw: NamedBy = {
  clauseId: null,
  clauseRef: null,
  versionId: null,
  explanation: ["No text of the force says who is told of a data breach: its Data Protection Officer is (UK GDPR)."],
  explanationCy: [
    "Nid oes testun yr heddlu’n dweud pwy sy’n cael gwybod am dor data: ei Swyddog Diogelu Data (GDPR y DU).",
  ],
};

/** The force’s own limit for telling the Data Protection Officer of a breach known on a day; null where its texts set none. */
function ownLimit(force: ForceCopy, on: string, today: string) {
  const { bound } = judgedBy(force, on, today);
  for (const { kept, version } of bound) {
    const { rule, clauseRef } = kept;
    if (rule.kind !== "DEADLINE" || rule.duty !== "REPORT_DATA_BREACH" || rule.anchor !== "AWARE_OF_BREACH") continue;
    return { rule, clauseRef, versionId: version.id };
  }
  return null;
}

/** Opens the case of a data breach with both its clocks, which count from one instant. Answers its id. */
export async function reportDataBreach(
  change: Change,
  context: RequestContext,
  input: ReportDataBreachInput,
): Promise<string> {
  const awareAt = pastInstant("awareAt", input.awareAt, context.now);
  const narrative = caseWords("narrative", input.narrative);
  const { peopleAffected = null } = input;
  if (peopleAffected !== null && (peopleAffected < 0 || peopleAffected > 100_000_000))
    throw invalid("peopleAffected", "Give a number of people, or leave it out.");
  const force = await readForceCopy(change);
  const on = dayInLondon(awareAt);
  const limit = ownLimit(force, on, context.today);
  const named = limit && {
    clauseId: limit.rule.clauseId,
    clauseRef: limit.clauseRef,
    versionId: limit.versionId,
    explanation: [`${limit.rule.clauseId} sends it to the Data Protection Officer.`],
    explanationCy: [`Mae ${limit.rule.clauseId} yn ei anfon at y Swyddog Diogelu Data.`],
  };
  const route = routeToOffice(force, "DPO", named ?? byLaw, on, context.today);
  const answered = await checkAnswers(change, context, CaseKind.DATA_BREACH, input.answers);
  const opened = await openCase(change, context, {
    kind: CaseKind.DATA_BREACH,
    narrative,
    on,
    route,
    oversight: holdersOf(force, "CHAIR_OF_OVERSIGHT_BODY", on, context.today),
    title: { en: "Data breach reported", cy: "Adroddwyd am dor data" },
  });
  const dpoTold = route.status === RouteStatus.ROUTED && !route.byFallback;
  await change.query(
    "insert into cases.case_data_breaches (force_id, id, aware_at, people_affected, dpo_told_at) values ($1, $2, $3, $4, $5)",
    [change.forceId, opened.id, awareAt, peopleAffected, dpoTold ? context.now : null],
  );
  await keepAnswers(change, opened, answered);
  if (limit) {
    const { rule, versionId } = limit;
    const clock = { rule, versionId, clauseId: rule.clauseId, anchor: awareAt, timingVerified: true };
    await startClock(change, context, opened.id, { kind: CaseClockKind.TELL_DPO, ...clock });
    if (dpoTold) await meetClock(change, context, { caseId: opened.id, kind: CaseClockKind.TELL_DPO, at: context.now });
  }
  const clock = { ...tellRegulator, anchor: awareAt };
  const { dueAt } = await startClock(change, context, opened.id, { kind: CaseClockKind.TELL_REGULATOR, ...clock });
  const { id: caseId, handlerIds: personIds } = opened;
  const dueOn = dayInLondon(dueAt ?? awareAt);
  await tellOfCases(change, context, [{ caseId, personIds, occasion: "ASKED", on: context.today, dueOn }]);
  return caseId;
}
