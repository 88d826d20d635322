import { routeFor } from "../matters.js";
import { listInWords, theTitle, titleOf } from "../plain-words.js";
import { isOutside } from "../recipients.js";
import { applyRoute, type RouteQuestion } from "../route.js";
import { rulesOfKind } from "../rulebook.js";
import type { Office } from "../vocabulary.js";
import type { OutcomeDecision } from "./path.js";

/**
 * Who decides what follows once the matter is upheld, and whom the text wants consulted first (Cumbria W3). Null where
 * the text names nobody. `consulted`: those whose consultation is evidenced.
 */
export function outcomeDecision(question: RouteQuestion, consulted: readonly Office[]): OutcomeDecision | null {
  const { rules, facts, titles } = question;
  const cell = {
    matter: "DECISION_ON_OUTCOME" as const,
    complainant: facts.complainant.classes,
    subject: facts.subject.classes,
  };
  const rule = routeFor(rulesOfKind(rules, "ROUTE"), cell);
  if (rule === null) return null;
  const { recipients, afterDiscussion, passedOver, clauseId, byFallback } = applyRoute(rule, question);
  const consultBefore = consultedFirst(question, rule.clauseId, rule.consultBeforeDecision).map((one) => ({
    ...one,
    title: titleOf(one.role, titles),
    done: consulted.includes(one.role),
  }));
  const outstanding = consultBefore.filter(({ done }) => !done);
  const by = [...recipients, ...afterDiscussion];
  const refusal =
    by.length === 0
      ? `Nobody whom ${clauseId} names may decide it: ${passedOver.map(({ title, reason }) => `${title}: ${reason}`).join("; ")}.`
      : outstanding.length > 0
        ? `${clauseId}: the decision cannot be recorded before ${listInWords(
            outstanding.map(({ role }) => theTitle(role, titles)),
            "and",
          )} has been consulted.`
        : null;
  const mayBeRecorded = refusal === null;
  return {
    ruleId: rule.id,
    clauseId: rule.clauseId,
    by,
    byFallback,
    passedOver,
    consultBefore,
    mayBeRecorded,
    refusal,
  };
}

/** Named by the route itself, or by a consultation rule that the decision waits for; each office once. */
function consultedFirst({ rules }: RouteQuestion, clauseId: string, named: Office | null) {
  const first: { role: Office; clauseId: string }[] = named === null ? [] : [{ role: named, clauseId }];
  for (const rule of rulesOfKind(rules, "CONSULT")) {
    if (rule.before !== "DECISION" || rule.topic !== "UPHELD_OUTCOME") continue;
    for (const role of rule.consult) {
      if (!isOutside(role) && !first.some((one) => one.role === role)) first.push({ role, clauseId: rule.clauseId });
    }
  }
  return first;
}
