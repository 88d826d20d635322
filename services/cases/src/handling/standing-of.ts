import type { RequestContext } from "@probity/service-kit/context";
import { CasePart, CaseStatus, type Case } from "../cases/case.entity.js";
import { dayItBegan } from "../cases/day-it-began.js";
import type { ForceCopy } from "../routing/decide.js";
import type { CaseStep } from "../steps/case-step.entity.js";
import { sinceOpened, type Standing } from "./case-stage.rules.js";
import { consultationBefore } from "./consultation.js";
import { subjectsOf } from "./parties.js";

/** What a case's standing rests on. */
export interface Seen {
  readonly found: Case;
  readonly parts: readonly CasePart[];
  readonly steps: readonly Pick<CaseStep, "kind" | "party">[];
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
  return {
    stage: found.stage,
    isHandler: parts.includes(CasePart.HANDLER) && context.can("cases:handle", found.forceId),
    unreceived: found.status === CaseStatus.NO_LAWFUL_RECIPIENT,
    outcome: found.outcome,
    steps: sinceOpened(steps),
    informalFirst: found.route?.informalFirst ? found.route.clauseId : null,
    consultation: deciderId ? consultationBefore(force, asked, context.today) : null,
  };
}
