import type { RequestContext } from "@probity/service-kit/context";
import { CasePart, CaseStatus, type Case } from "../cases/case.entity.js";
import { dayItBegan } from "../cases/day-it-began.js";
import type { ForceCopy } from "../routing/decide.js";
import type { CaseStep } from "../steps/case-step.entity.js";
import { sinceOpened, type Standing } from "./case-stage.rules.js";
import { consultationBefore } from "./consultation.js";
import { subjectsOf } from "./parties.js";

/** A part of whoever looks: whether it came by a referral. */
export interface OwnPart {
  readonly part: CasePart;
  readonly referred: boolean;
}

/** What a case's standing rests on. */
export interface Seen {
  readonly found: Case;
  readonly parts: readonly OwnPart[];
  readonly steps: readonly Pick<CaseStep, "kind" | "party" | "senderStays" | "gravity" | "reviewOutcome">[];
  readonly force: ForceCopy;
}

/** How a case stands to whoever asks. */
export function standingOf(context: RequestContext, { found, parts, steps, force }: Seen): Standing {
  const deciderId = context.personIn(found.forceId);
  const asked = {
    matter: found.matter,
    on: dayItBegan(found),
    deciderId: deciderId ?? "",
    subjectIds: subjectsOf(found),
  };
  const own = parts.filter(({ part }) => part === CasePart.HANDLER);
  return {
    kind: found.kind,
    stage: found.stage,
    isHandler: own.length > 0 && context.can("cases:handle", found.forceId),
    isComplainant: parts.some(({ part }) => part === CasePart.COMPLAINANT) && context.can("cases:raise", found.forceId),
    unreceived: found.status === CaseStatus.NO_LAWFUL_RECIPIENT,
    outcome: found.outcome,
    referral: !found.awaitsReceiver ? null : own.some(({ referred }) => referred) ? "RECEIVER" : "SENDER",
    steps: sinceOpened(steps),
    informalFirst: found.route?.informalFirst ? found.route.clauseId : null,
    consultation: deciderId ? consultationBefore(force, asked, context.today) : null,
  };
}
