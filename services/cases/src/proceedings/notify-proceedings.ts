import { decideNotification } from "@probity/rules/decisions/notification";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { invalid, notAllowed } from "@probity/service-kit/errors";
import { CaseKind } from "../cases/case-kind.js";
import { checkAnswers, keepAnswers } from "../kinds/answers.js";
import { caseWords, openCase } from "../opening/open-case.js";
import { routeByRule } from "../opening/route-by-rule.js";
import { holdersOf } from "../routing/decide.js";
import { ProceedingsAffect, type NotifyProceedingsInput } from "./proceedings.entity.js";
import { readForceCopy } from "../routing/read-force-copy.js";

/**
 * Opens the case of a charge or proceedings that somebody notifies, for whom the force’s own rule names: another where it concerns
 * that office’s holder. Answers its id.
 * @throws INVALID where no rule of the force asks for it: nobody would have a reason to keep it.
 */
export async function notifyProceedings(
  change: Change,
  context: RequestContext,
  input: NotifyProceedingsInput,
): Promise<string> {
  const personId = context.personIn(change.forceId);
  if (!personId) throw notAllowed("cases:raise");
  const { occasion, affects, prospective, happenedOn } = input;
  if (happenedOn > context.today) throw invalid("happenedOn", "This day cannot be in the future.", "FUTURE");
  const narrative = caseWords("narrative", input.narrative);
  const force = await readForceCopy(change);
  const route = routeByRule(force, { personId, on: happenedOn, today: context.today }, (asking) => {
    // What befalls one’s family concerns one’s office as well: nobody hears it of himself or herself.
    const decided = decideNotification(asking.rules, { ...asking, occasion, affects, prospective });
    if (decided.outcome === "NOT_COVERED")
      throw invalid("occasion", "No text of your force asks you to tell of this.", "NOT_ASKED");
    if (decided.outcome === "NOT_ASKED")
      throw invalid(
        affects === ProceedingsAffect.SELF ? "prospective" : "affects",
        decided.explanation[0] ?? "",
        "NOT_ASKED",
      );
    return { ...decided, all: decided.mode === "ALL" };
  });
  const answered = await checkAnswers(change, context, CaseKind.PROCEEDINGS, input.answers);
  const { id, key } = await openCase(change, context, {
    kind: CaseKind.PROCEEDINGS,
    narrative,
    on: happenedOn,
    route,
    oversight: holdersOf(force, "CHAIR_OF_OVERSIGHT_BODY", happenedOn, context.today),
    title: { en: "Charge or proceedings notified", cy: "Rhoddwyd gwybod am gyhuddiad neu achos" },
  });
  await change.query(
    "insert into cases.case_proceedings (force_id, id, occasion, affects, prospective, happened_on) values ($1, $2, $3, $4, $5, $6)",
    [change.forceId, id, occasion, affects, prospective, happenedOn],
  );
  await keepAnswers(change, { id, key }, answered);
  return id;
}
