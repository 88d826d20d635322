import type { RouteRule } from "../kinds/route.js";
import { listInWords, theTitle, theTitles, titleOf } from "../plain-words.js";
import { sortRecipients, type RouteRecipient } from "../recipients.js";
import { applyRoute, type RouteDecision, type RouteQuestion } from "../route.js";
import { rulesOfKind } from "../rulebook.js";
import type { DocumentMatter, Office, PersonClass, Recipient, Titles } from "../vocabulary.js";
import type { OutcomeDecision, PathStep } from "./path.js";

interface Taken {
  question: RouteQuestion;
  rule: RouteRule;
  decided: RouteDecision;
  recipients: readonly RouteRecipient[];
  outcome: OutcomeDecision | null;
}

/** The steps of a path in the order they are taken, each with its clauses. */
export function stepsOf(taken: Taken): PathStep[] {
  return [...stepsBefore(taken), ...received(taken), ...stepsAfter(taken)];
}

/** Where the text names no route: the force's own fallback, if it has one, and who would decide once it were upheld. */
export function stepsWithoutRoute(recipients: readonly RouteRecipient[], outcome: OutcomeDecision | null): PathStep[] {
  const steps: PathStep[] = [];
  if (recipients.length > 0) {
    const words = `It goes to the ${titles(recipients, "or")}${byFallback}.`;
    steps.push({ stage: "RECIPIENT", recipients, clauseIds: [], words });
  }
  return outcome === null ? steps : [...steps, decisionStep(outcome)];
}

const byFallback = " (the force's own fallback, not the protocol)";

function stepsBefore({ question, rule, decided }: Taken): PathStep[] {
  const steps: PathStep[] = [];
  if (decided.firstContacts.length > 0) {
    const clauseIds = clausesOf(question, rule, "FIRST_APPROACH");
    const words = `The ${titles(decided.firstContacts, "or")} can be approached first.`;
    steps.push({ stage: "FIRST_CONTACT", recipients: decided.firstContacts, clauseIds, words });
  }
  if (rule.precondition === "DIRECT_DISCUSSION") {
    const words = "The two talk it over directly, unless that is impractical.";
    steps.push({ stage: "DIRECT_DISCUSSION", recipients: [], clauseIds: [rule.clauseId], words });
  }
  if (rule.informalFirst) {
    const clauseIds = clausesOf(question, rule, "INFORMAL_RESOLUTION");
    steps.push({ stage: "INFORMAL", recipients: [], clauseIds, words: "Settling it informally is tried first." });
  }
  return steps;
}

function received({ question, rule, decided, recipients }: Taken): PathStep[] {
  if (recipients.length === 0) return [];
  const marked = decided.marking === null ? "" : ", marked private and confidential";
  const source = decided.byFallback ? [] : [rule.clauseId];
  const fallback = decided.byFallback ? byFallback : "";
  const words = `It goes to the ${titles(recipients, rule.mode === "ALL" ? "and" : "or")}${marked}${fallback}.`;
  const first: PathStep = { stage: "RECIPIENT", recipients, clauseIds: source, words };
  return [first, ...laterOf(question, rule, recipients), ...escalationOf(question, rule)];
}

/** Who is named after the first, where the text names them in order. */
function laterOf(question: RouteQuestion, rule: RouteRule, recipients: readonly RouteRecipient[]): PathStep[] {
  const place = rule.to.findIndex((role) => role === recipients[0]?.role);
  if (place < 0 || (rule.mode !== "MUST" && rule.mode !== "MAY")) return [];
  const { facts, holders, lineManagerChain, titles: labels } = question;
  const { able } = sortRecipients(rule.to.slice(place + 1), rule.mode, {
    complainantId: facts.complainant.personId,
    subjectId: facts.subject.personId,
    holders,
    lineManagerChain,
    titles: labels,
  });
  return able.map((one) => later(one, rule.clauseId));
}

function later(recipient: RouteRecipient, clauseId: string): PathStep {
  const words = `After that it can go to the ${recipient.title}.`;
  return { stage: "LATER_RECIPIENT", recipients: [recipient], clauseIds: [clauseId], words };
}

/** Where redress was not settled, a clause of its own may say who looks at it again (Cheshire 16). */
function escalationOf(question: RouteQuestion, rule: RouteRule): PathStep[] {
  if (rule.matter !== "REDRESS") return [];
  return routesOn(question, "REDRESS_ESCALATION").flatMap((next) => {
    const { recipients, afterDiscussion } = applyRoute(next, question);
    const first = [...recipients, ...afterDiscussion];
    return first.length === 0
      ? []
      : [...first.map((one) => later(one, next.clauseId)), ...laterOf(question, next, first)];
  });
}

function stepsAfter({ question, rule, outcome }: Taken): PathStep[] {
  const { titles: labels } = question;
  const steps: PathStep[] = [];
  const own = rule.canonicalMatters.includes("DECISION_ON_OUTCOME") && question.facts.matter === "DECISION_ON_OUTCOME";
  const before = outcome?.consultBefore ?? (rule.consultBeforeDecision === null ? [] : [consulted(rule, labels)]);
  const decides = outcome === null || outcome.by.length > 0;
  for (const { role, title, clauseId } of decides ? before : []) {
    const words = `${capitalThe(role, labels)} is consulted before the decision.`;
    steps.push({ stage: "CONSULTATION", recipients: [{ role, title, personIds: [] }], clauseIds: [clauseId], words });
  }
  if (outcome !== null && !own) steps.push(decisionStep(outcome));
  if (rule.thenIfUnresolved !== null) {
    const role = rule.thenIfUnresolved;
    const words = `If it is not resolved, ${theTitle(role, labels)} may follow.`;
    const recipients = [{ role, title: titleOf(role, labels), personIds: [] }];
    steps.push({ stage: "IF_UNRESOLVED", recipients, clauseIds: clausesSending(question, rule, role), words });
  }
  return steps;
}

function consulted(rule: RouteRule, labels: Titles) {
  const role = rule.consultBeforeDecision as Office;
  return { role, title: titleOf(role, labels), clauseId: rule.clauseId };
}

function decisionStep({ by, byFallback: instead, clauseId, refusal }: OutcomeDecision): PathStep {
  const words =
    by.length === 0
      ? `If it is upheld: ${refusal}`
      : `If it is upheld, what follows is for the ${titles(by, by[0]?.mode === "ALL" ? "and" : "or")}${instead ? byFallback : ""}.`;
  return { stage: "DECISION", recipients: by, clauseIds: instead ? [] : [clauseId], words };
}

/** The clauses that speak of a stage for this complainant; the route's own where none does. */
function clausesOf(question: RouteQuestion, rule: RouteRule, matter: DocumentMatter): string[] {
  const own = routesOn(question, matter).map(({ clauseId }) => clauseId);
  return own.length === 0 ? [rule.clauseId] : [...new Set(own)];
}

/** The clauses that themselves send such a matter on to a procedure (Cumbria W6); the route's own where none does. */
function clausesSending(question: RouteQuestion, rule: RouteRule, procedure: Recipient): string[] {
  const own = routesOn(question, "BREACH_OUTCOME").filter(({ to }) => to.includes(procedure));
  return own.length === 0 ? [rule.clauseId] : own.map(({ clauseId }) => clauseId);
}

function routesOn({ rules, facts }: RouteQuestion, matter: DocumentMatter): RouteRule[] {
  const suits = (named: readonly PersonClass[], actual: readonly PersonClass[]) =>
    named.length === 0 || named.some((word) => actual.includes(word));
  return rulesOfKind(rules, "ROUTE").filter(
    (rule) =>
      rule.matter === matter &&
      suits(rule.complainant, facts.complainant.classes) &&
      suits(rule.subject, facts.subject.classes),
  );
}

function titles(recipients: readonly { title: string }[], conjunction: "or" | "and"): string {
  return listInWords(
    recipients.map(({ title }) => title),
    conjunction,
  );
}

function capitalThe(role: Office, labels: Titles): string {
  const words = theTitles([role], "and", labels);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
