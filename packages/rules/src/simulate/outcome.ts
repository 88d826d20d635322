import { routeFor } from "../matters.js";
import { theTitles, titleOf } from "../plain-words.js";
import { isOutside } from "../recipients.js";
import { applyRoute, type RouteQuestion } from "../route.js";
import { rulesOfKind } from "../rulebook.js";
import type { Office } from "../vocabulary.js";
import type { OutcomeDecision } from "./path.js";
import { simulationPhrases } from "./phrases.js";

/**
 * Who decides what follows once the matter is upheld, and whom the text wants consulted first (Cumbria W3). Null where
 * the text names nobody. `consulted`: those whose consultation is evidenced.
 */
export function outcomeDecision(question: RouteQuestion, consulted: readonly Office[]): OutcomeDecision | null {
  const { rules, facts, titles, language = "EN" } = question;
  const said = simulationPhrases[language];
  const cell = {
    matter: "DECISION_ON_OUTCOME" as const,
    complainant: facts.complainant.classes,
    subject: facts.subject.classes,
  };
  const rule = routeFor(rulesOfKind(rules, "ROUTE"), cell);
  if (rule === null) return null;
  const { recipients, afterDiscussion, passedOver, byFallback } = applyRoute(rule, question);
  const by = [...recipients, ...afterDiscussion];
  const consultBefore = consultedFirst(question, rule.clauseId, rule.consultBeforeDecision)
    // Nobody consults himself: where the fallback names the one to be consulted, he decides.
    .filter(({ role }) => !decides(role, by, question))
    .map((one) => ({ ...one, title: titleOf(one.role, titles, language), done: consulted.includes(one.role) }));
  const outstanding = consultBefore.filter(({ done }) => !done);
  const refusal =
    by.length === 0
      ? said.nobodyDecides(rule.clauseId, passedOver.map(({ title, reason }) => `${title}: ${reason}`).join("; "))
      : outstanding.length > 0
        ? said.notBefore(
            rule.clauseId,
            theTitles(
              outstanding.map(({ role }) => role),
              "and",
              titles,
              language,
            ),
          )
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

/** Whether those who decide are whoever holds the office. */
function decides(role: Office, by: OutcomeDecision["by"], { holders }: RouteQuestion): boolean {
  const deciding = new Set(by.flatMap(({ personIds }) => personIds));
  const own = holders[role] ?? [];
  return by.some((one) => one.role === role) || (own.length > 0 && own.every((id) => deciding.has(id)));
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
