import type { HolidaysByCalendar } from "./calendar.js";
import { rulebookOn, type RulebookVersion } from "./effective-rulebook.js";
import { listInWords } from "./plain-words.js";
import { decideRoute, type ClauseFallback, type RouteQuestion } from "./route.js";
import { rulesOfKind } from "./rulebook.js";
import { pathDeadlines } from "./simulate/deadlines.js";
import { outcomeDecision } from "./simulate/outcome.js";
import { cast, coHeldByText, type Setting } from "./simulate/parties.js";
import type { SimulatedPath, SimulationQuestion } from "./simulate/path.js";
import { stepsOf, stepsWithoutRoute } from "./simulate/steps.js";
import type { Office, Titles } from "./vocabulary.js";

/** One force as a simulation sees it. */
export interface SimulatedForce extends Setting {
  slug: string;
  name: string;
  titles: Titles;
  versions: readonly RulebookVersion[];
  /** Who takes a matter the text sends to nobody, as the force configured it. */
  fallback: { role: Office; reason: string } | null;
  /** Who takes a matter that a clause sends to its own subject, where the force has named somebody; before `fallback`. */
  clauseFallbacks?: readonly ClauseFallback[];
  /** Its bank holidays, where it has added to those of the law. */
  holidays?: HolidaysByCalendar;
}

/** What becomes of one matter in each force on one day, in the order of `forces`. @throws RangeError when `on` is no date. */
export function simulate(forces: readonly SimulatedForce[], question: SimulationQuestion): SimulatedPath[] {
  return forces.map((force) => simulateOne(force, question));
}

function simulateOne(force: SimulatedForce, asked: SimulationQuestion): SimulatedPath {
  const version = rulebookOn(force.versions, asked.on);
  if (version === null) return notInForce(force, asked.on);
  const question = routeQuestion(force, version, asked);
  const decided = decideRoute(question);
  const outcome = outcomeDecision(question, asked.facts?.consulted ?? []);
  const rule = rulesOfKind(version.rules, "ROUTE").find(({ id }) => id === decided.ruleId) ?? null;
  const recipients = [...decided.recipients, ...decided.afterDiscussion];
  const steps =
    rule === null ? stepsWithoutRoute(recipients, outcome) : stepsOf({ question, rule, decided, recipients, outcome });
  const onPath = new Set(steps.flatMap(({ clauseIds }) => clauseIds).concat(decided.clauseId ?? []));
  const { slug, name } = force;
  const { status, ruleId, clauseId, passedOver, byFallback, marking, explanation } = decided;
  return {
    slug,
    name,
    versionId: version.id,
    status,
    ruleId,
    clauseId,
    recipients,
    inWords: inWords(recipients, clauseId, byFallback),
    steps,
    passedOver: passedOver.map((one) => ({ ...one, clauseId })),
    byFallback,
    marking,
    deadlines: pathDeadlines(
      version.rules,
      rule,
      onPath,
      question.facts.complainant.classes,
      asked.facts?.anchors ?? {},
      force.holidays,
    ),
    decision: outcome,
    explanation,
  };
}

function routeQuestion(force: SimulatedForce, { rules }: RulebookVersion, asked: SimulationQuestion): RouteQuestion {
  const setting = { ...force, coHeld: [...force.coHeld, ...coHeldByText(rules)] };
  const { holders, complainant, subject, lineManagerChain } = cast(setting, asked.complainant, asked.subject);
  const directDiscussion = asked.facts?.directDiscussion ?? "TRIED";
  return {
    rules,
    facts: { matter: asked.matter, complainant, subject, directDiscussion, on: asked.on },
    holders,
    lineManagerChain,
    titles: force.titles,
    ...(force.fallback === null ? {} : { fallback: force.fallback }),
    ...(force.clauseFallbacks ? { clauseFallbacks: force.clauseFallbacks } : {}),
  };
}

function inWords(recipients: SimulatedPath["recipients"], clauseId: string | null, byFallback: boolean): string {
  if (recipients.length === 0) return "no lawful recipient";
  const who = listInWords(
    recipients.map(({ title }) => title),
    recipients[0]?.mode === "ALL" ? "and" : "or",
  );
  const source = byFallback ? "by the force's own fallback" : clauseId;
  return `the ${who} (${source})`;
}

function notInForce({ slug, name }: SimulatedForce, on: string): SimulatedPath {
  return {
    slug,
    name,
    versionId: null,
    status: "NOT_IN_FORCE",
    ruleId: null,
    clauseId: null,
    recipients: [],
    inWords: "no protocol in force on the day",
    steps: [],
    passedOver: [],
    byFallback: false,
    marking: null,
    deadlines: [],
    decision: null,
    explanation: [`No version of the protocol is in force on ${on}.`],
  };
}
