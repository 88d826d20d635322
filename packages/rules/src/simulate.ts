import type { HolidaysByCalendar } from "./calendar.js";
import { rulebookOn, type RulebookVersion } from "./effective-rulebook.js";
import { decideRoute, type ClauseFallback, type RouteQuestion } from "./route.js";
import { recipientsInWords } from "./route-words.js";
import { rulesOfKind } from "./rulebook.js";
import { pathDeadlines } from "./simulate/deadlines.js";
import { outcomeDecision } from "./simulate/outcome.js";
import { cast, coHeldByText, type Setting } from "./simulate/parties.js";
import { simulationPhrases } from "./simulate/phrases.js";
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
  if (version === null) return notInForce(force, asked);
  const question = routeQuestion(force, version, asked);
  const decided = decideRoute(question);
  const outcome = outcomeDecision(question, asked.facts?.consulted ?? []);
  const rule = rulesOfKind(version.rules, "ROUTE").find(({ id }) => id === decided.ruleId) ?? null;
  const recipients = [...decided.recipients, ...decided.afterDiscussion];
  const steps =
    rule === null
      ? stepsWithoutRoute(question, recipients, outcome)
      : stepsOf({ question, rule, decided, recipients, outcome });
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
    inWords: inWords(question, recipients, byFallback ? null : clauseId),
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
      { language: asked.language ?? "EN", ...(force.holidays ? { holidays: force.holidays } : {}) },
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
    language: asked.language ?? "EN",
    ...(force.fallback === null ? {} : { fallback: force.fallback }),
    ...(force.clauseFallbacks ? { clauseFallbacks: force.clauseFallbacks } : {}),
  };
}

function inWords(
  { titles, language = "EN" }: RouteQuestion,
  recipients: SimulatedPath["recipients"],
  clauseId: string | null,
): string {
  const said = simulationPhrases[language];
  if (recipients.length === 0) return said.noRecipient;
  const who = recipientsInWords(recipients, titles, language);
  return `${language === "EN" ? "the " : ""}${who} (${clauseId ?? said.ownFallback})`;
}

function notInForce({ slug, name }: SimulatedForce, { on, language = "EN" }: SimulationQuestion): SimulatedPath {
  return {
    slug,
    name,
    versionId: null,
    status: "NOT_IN_FORCE",
    ruleId: null,
    clauseId: null,
    recipients: [],
    inWords: simulationPhrases[language].notInForce,
    steps: [],
    passedOver: [],
    byFallback: false,
    marking: null,
    deadlines: [],
    decision: null,
    explanation: [simulationPhrases[language].noVersion(on)],
  };
}
