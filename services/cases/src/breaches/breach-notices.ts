import type { Change, RequestContext } from "@probity/service-kit/context";
import { invalid, ruleBroken } from "@probity/service-kit/errors";
import { CaseKind } from "../cases/case-kind.js";
import { CaseClockKind } from "../clocks/clock-enums.js";
import { meetClock, stopClock } from "../clocks/keep-clock.js";
import { tellRegulator } from "../clocks/statutory-timings.js";
import { caseToHandle } from "../opening/case-to-handle.js";
import { pastInstant } from "../opening/instants.js";
import { caseWords } from "../opening/open-case.js";
import { CaseStepKind } from "../steps/case-step-kind.js";
import { keepStep } from "../steps/keep-step.js";
import { BreachDecision, BreachNotice } from "./breach-enums.js";
import type { DecideBreachNoticeInput, RecordBreachNoticeInput } from "./breach.inputs.js";

const breach = [CaseKind.DATA_BREACH];
const { citation } = tellRegulator;

const whomInWords: Readonly<Record<BreachNotice, { readonly en: string; readonly cy: string }>> = {
  [BreachNotice.DPO]: { en: "the Data Protection Officer", cy: "y Swyddog Diogelu Data" },
  [BreachNotice.REGULATOR]: { en: "the Information Commissioner", cy: "y Comisiynydd Gwybodaeth" },
  [BreachNotice.INDIVIDUALS]: { en: "those whose data it concerns", cy: "y rhai y mae’r data yn eu cylch" },
};

/** The article that a notice or a decision about it follows. */
const followed: Readonly<Record<BreachNotice, string | null>> = {
  [BreachNotice.DPO]: null,
  [BreachNotice.REGULATOR]: citation,
  [BreachNotice.INDIVIDUALS]: "UK GDPR article 34",
};

/**
 * Writes down whether somebody is told of a breach, and why. Not to tell the Information Commissioner stops the clock of the
 * law; to tell after all lets it run on. Answers the case’s id.
 */
export async function decideBreachNotice(
  change: Change,
  context: RequestContext,
  input: DecideBreachNoticeInput,
): Promise<string> {
  const { whom, decision } = input;
  if (whom === BreachNotice.DPO) throw invalid("whom", "The Data Protection Officer is always told.");
  const reasons = caseWords("reasons", input.reasons, 5_000);
  const { id, key } = await caseToHandle(change, context, input, breach);
  const column = whom === BreachNotice.REGULATOR ? "regulator" : "individuals";
  const [done] = await change.query(
    `update cases.case_data_breaches set ${column}_decision = $3, ${column}_decided_at = $4, sealed_${column}_reasons = $5
     where force_id = $1 and id = $2 and ${column}_told_at is null returning 1`,
    [change.forceId, id, decision, context.now, key.seal(`${column} reasons`, reasons)],
  );
  if (!done) throw invalid("whom", "They were told already.", "TOLD");
  const tells = decision === BreachDecision.TELL;
  if (whom === BreachNotice.REGULATOR)
    await stopClock(change, context, {
      caseId: id,
      kind: CaseClockKind.TELL_REGULATOR,
      at: tells ? null : context.now,
    });
  const words = whomInWords[whom];
  await keepStep(change, context, id, {
    kind: CaseStepKind.DECISION,
    title: tells
      ? { en: `Decided to tell ${words.en}`, cy: `Penderfynwyd dweud wrth: ${words.cy}` }
      : { en: `Decided not to tell ${words.en}`, cy: `Penderfynwyd peidio â dweud wrth: ${words.cy}` },
    reason: followed[whom],
    note: { text: reasons, key },
  });
  const clauseId = followed[whom] ?? undefined;
  await change.audit({
    action: "decideBreachNotice",
    entity: "Case",
    entityId: id,
    after: { whom, decision },
    clauseId,
  });
  return id;
}

/** Writes down when somebody was told of a breach, which meets the clock for it. Answers the case’s id. */
export async function recordBreachNotice(
  change: Change,
  context: RequestContext,
  input: RecordBreachNoticeInput,
): Promise<string> {
  const { whom } = input;
  const { id, key } = await caseToHandle(change, context, input, breach);
  const [known] = await change.query<{ awareAt: Date; lawAt: Date | null }>(
    `select b.aware_at as "awareAt", (select k.due_at from cases.case_clocks k
       where k.force_id = b.force_id and k.case_id = b.id and k.kind = 'TELL_REGULATOR') as "lawAt"
     from cases.case_data_breaches b where b.force_id = $1 and b.id = $2`,
    [change.forceId, id],
  );
  const toldAt = pastInstant("toldAt", input.toldAt, context.now, known?.awareAt);
  const late = whom === BreachNotice.REGULATOR && known?.lawAt !== null && known !== undefined && toldAt > known.lawAt;
  const lateReasons = late ? reasonsForLate(input.lateReasons) : null;
  const column = { DPO: "dpo", REGULATOR: "regulator", INDIVIDUALS: "individuals" }[whom];
  const [done] = await change.query(
    `update cases.case_data_breaches set ${column}_told_at = $3, sealed_late_reasons = coalesce($4, sealed_late_reasons)
     where force_id = $1 and id = $2 and ${column}_told_at is null returning 1`,
    [change.forceId, id, toldAt, lateReasons === null ? null : key.seal("late reasons", lateReasons)],
  );
  if (!done) throw invalid("whom", "It is on record already that they were told.", "TOLD");
  const kind = { DPO: CaseClockKind.TELL_DPO, REGULATOR: CaseClockKind.TELL_REGULATOR, INDIVIDUALS: null }[whom];
  if (kind) await meetClock(change, context, { caseId: id, kind, at: toldAt });
  const words = whomInWords[whom];
  await keepStep(change, context, id, {
    kind: CaseStepKind.CLOCK,
    title: { en: `Told: ${words.en}`, cy: `Dywedwyd wrth: ${words.cy}` },
    reason: followed[whom],
    ...(lateReasons === null ? {} : { note: { text: lateReasons, key } }),
  });
  const after = { whom, toldAt, late };
  const clauseId = followed[whom] ?? undefined;
  await change.audit({ action: "recordBreachNotice", entity: "Case", entityId: id, after, clauseId });
  return id;
}

function reasonsForLate(given: string | null | undefined): string {
  if (given?.trim()) return caseWords("lateReasons", given, 5_000);
  throw ruleBroken("The time of the law had passed: say why the Information Commissioner was told late.", {
    clauseId: citation,
  });
}
