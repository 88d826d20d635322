import { closeness } from "./binding.js";
import { routeFor } from "./matters.js";
import { applyRoute, decideRoute, type RouteDecision, type RouteQuestion } from "./route.js";
import { rulesOfKind } from "./rulebook.js";

/**
 * Who looks again at what was decided of a concern: as the text's own clause on redress that was not settled says (Cheshire 16), else
 * by the route that the concern itself has. Whoever handled it before is barred by whoever asks; with nobody left it waits.
 */
export function decideReviewRoute(question: RouteQuestion): RouteDecision {
  const { matter, complainant, subject } = question.facts;
  const routes = rulesOfKind(question.rules, "ROUTE");
  const first = routeFor(routes, { matter, complainant: complainant.classes, subject: subject.classes });
  const second = routes.find(
    (rule) =>
      rule.matter === "REDRESS_ESCALATION" &&
      closeness(rule.complainant, complainant.classes) !== null &&
      closeness(rule.subject, subject.classes) !== null,
  );
  return first?.matter === "REDRESS" && second ? applyRoute(second, question) : decideRoute(question);
}
