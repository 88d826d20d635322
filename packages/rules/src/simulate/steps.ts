import type { RouteRule } from "../kinds/route.js";
import { capital, theTitle, titleOf } from "../plain-words.js";
import { sortRecipients, type RouteRecipient } from "../recipients.js";
import { recipientsInWords } from "../route-words.js";
import { applyRoute, type RouteDecision, type RouteQuestion } from "../route.js";
import { rulesOfKind } from "../rulebook.js";
import type { DocumentMatter, Office, PersonClass, Recipient } from "../vocabulary.js";
import type { OutcomeDecision, PathStep } from "./path.js";
import { simulationPhrases } from "./phrases.js";

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
export function stepsWithoutRoute(
  question: RouteQuestion,
  recipients: readonly RouteRecipient[],
  outcome: OutcomeDecision | null,
): PathStep[] {
  const steps: PathStep[] = [];
  if (recipients.length > 0) {
    const words = phrasesOf(question).goes(listed(question, recipients), false, true);
    steps.push({ stage: "RECIPIENT", recipients, clauseIds: [], words });
  }
  return outcome === null ? steps : [...steps, decisionStep(question, outcome)];
}

function stepsBefore({ question, rule, decided }: Taken): PathStep[] {
  const said = phrasesOf(question);
  const steps: PathStep[] = [];
  if (decided.firstContacts.length > 0) {
    const clauseIds = clausesOf(question, rule, "FIRST_APPROACH");
    const words = capital(said.approached(listed(question, decided.firstContacts)));
    steps.push({ stage: "FIRST_CONTACT", recipients: decided.firstContacts, clauseIds, words });
  }
  if (rule.precondition === "DIRECT_DISCUSSION") {
    steps.push({ stage: "DIRECT_DISCUSSION", recipients: [], clauseIds: [rule.clauseId], words: said.talk });
  }
  if (rule.informalFirst) {
    const clauseIds = clausesOf(question, rule, "INFORMAL_RESOLUTION");
    steps.push({ stage: "INFORMAL", recipients: [], clauseIds, words: said.informal });
  }
  return steps;
}

function received({ question, rule, decided, recipients }: Taken): PathStep[] {
  if (recipients.length === 0) return [];
  const source = decided.byFallback ? [] : [rule.clauseId];
  const who = listed(question, recipients);
  const words = phrasesOf(question).goes(who, decided.marking !== null, decided.byFallback);
  const first: PathStep = { stage: "RECIPIENT", recipients, clauseIds: source, words };
  return [first, ...laterOf(question, rule, recipients), ...escalationOf(question, rule)];
}

/** Who is named after the first, where the text names them in order. */
function laterOf(question: RouteQuestion, rule: RouteRule, recipients: readonly RouteRecipient[]): PathStep[] {
  const place = rule.to.findIndex((role) => role === recipients[0]?.role);
  if (place < 0 || (rule.mode !== "MUST" && rule.mode !== "MAY")) return [];
  const { facts, holders, lineManagerChain, titles, language = "EN" } = question;
  const { able } = sortRecipients(rule.to.slice(place + 1), rule.mode, {
    complainantId: facts.complainant.personId,
    subjectId: facts.subject.personId,
    holders,
    lineManagerChain,
    titles,
    language,
  });
  return able.map((one) => later(question, one, rule.clauseId));
}

function later(question: RouteQuestion, recipient: RouteRecipient, clauseId: string): PathStep {
  const words = phrasesOf(question).later(listed(question, [recipient]));
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
      : [...first.map((one) => later(question, one, next.clauseId)), ...laterOf(question, next, first)];
  });
}

function stepsAfter({ question, rule, outcome }: Taken): PathStep[] {
  const { titles, language = "EN" } = question;
  const said = phrasesOf(question);
  const steps: PathStep[] = [];
  const own = rule.canonicalMatters.includes("DECISION_ON_OUTCOME") && question.facts.matter === "DECISION_ON_OUTCOME";
  const before = outcome?.consultBefore ?? (rule.consultBeforeDecision === null ? [] : [consulted(question, rule)]);
  const decides = outcome === null || outcome.by.length > 0;
  for (const { role, title, clauseId } of decides ? before : []) {
    const words = capital(said.consulted(theTitle(role, titles, language)));
    steps.push({ stage: "CONSULTATION", recipients: [{ role, title, personIds: [] }], clauseIds: [clauseId], words });
  }
  if (outcome !== null && !own) steps.push(decisionStep(question, outcome));
  if (rule.thenIfUnresolved !== null) {
    const role = rule.thenIfUnresolved;
    const words = said.unresolved(theTitle(role, titles, language));
    const recipients = [{ role, title: titleOf(role, titles, language), personIds: [] }];
    steps.push({ stage: "IF_UNRESOLVED", recipients, clauseIds: clausesSending(question, rule, role), words });
  }
  return steps;
}

function consulted({ titles, language }: RouteQuestion, rule: RouteRule) {
  const role = rule.consultBeforeDecision as Office;
  return { role, title: titleOf(role, titles, language), clauseId: rule.clauseId };
}

function decisionStep(
  question: RouteQuestion,
  { by, byFallback: instead, clauseId, refusal }: OutcomeDecision,
): PathStep {
  const said = phrasesOf(question);
  const words = by.length === 0 ? said.upheldRefused(refusal ?? "") : said.upheld(listed(question, by), instead);
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

const phrasesOf = ({ language = "EN" }: RouteQuestion) => simulationPhrases[language];

/** The recipients as one list, each or the first with its article. */
function listed({ titles, language = "EN" }: RouteQuestion, recipients: readonly RouteRecipient[]): string {
  return `${language === "EN" ? "the " : ""}${recipientsInWords(recipients, titles, language)}`;
}
