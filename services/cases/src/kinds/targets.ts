import type { DeadlineRule } from "@probity/rules/kinds/deadline";
import type { Change, RequestContext } from "@probity/service-kit/context";
import type { CaseKind } from "../cases/case-kind.js";
import { CaseClockKind } from "../clocks/clock-enums.js";
import { meetClocks, startClock } from "../clocks/keep-clock.js";
import { holidaysOf } from "../clocks/own-holidays.js";
import type { Written } from "../steps/keep-step.js";
import { settingOn, type KindTarget } from "./kind-settings.js";

/** The rule that a target comes to: counted like a deadline, and named as what it is wherever it is shown. */
function ruleOf({ what, length, unit }: KindTarget): DeadlineRule {
  return {
    kind: "DEADLINE",
    id: `target/${what}`,
    clauseId: `target/${what}`,
    duty: "ANSWER_ENQUIRIES",
    subject: null,
    anchor: "ENQUIRY_RECEIVED",
    length,
    unit,
    convention: "WITHIN",
    calendar: unit === "WORKING_DAYS" ? "ENGLAND_AND_WALES" : null,
    hardness: "SOFT",
    rollForward: "NONE",
    recipient: null,
    text: null,
    serviceTarget: null,
  };
}

/**
 * Starts the clocks of a case that its force aims at, by the targets of the day on which it is raised. `written`: of a concern from
 * outside, whose hour is not told.
 */
export async function startTargets(
  change: Change,
  context: RequestContext,
  caseId: string,
  kind: CaseKind,
  written?: Written,
): Promise<void> {
  const setting = await settingOn(change, kind, context.today);
  if (!setting || setting.targets.length === 0) return;
  const holidays = await holidaysOf(change);
  for (const [number, target] of setting.targets.entries())
    await startClock(change, context, caseId, {
      kind: CaseClockKind[target.what],
      rule: ruleOf(target),
      anchor: written?.at ?? context.now,
      targetSince: setting.from,
      timingVerified: true,
      holidays,
      ...(written ? { written: { at: written.at, place: written.place + number } } : {}),
    });
}

/** That whoever handles a case has done something in it, and perhaps closed it, meets what its force aims at. */
export async function meetTargets(
  change: Change,
  context: RequestContext,
  caseId: string,
  closed: boolean,
): Promise<void> {
  const kinds = closed ? [CaseClockKind.FIRST_STEP, CaseClockKind.CLOSING] : [CaseClockKind.FIRST_STEP];
  await meetClocks(change, context, { caseId, kinds, at: context.now });
}
