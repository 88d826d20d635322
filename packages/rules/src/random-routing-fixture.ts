import fc from "fast-check";
import { barredFrom, type AnswersTo, type PersonConflict } from "./conflicts.js";
import { forceSlugs, libraryForce, rulesOn } from "./library-fixture.js";
import { classesOf } from "./person-classes.js";
import { decideRoute, type DirectDiscussion, type RouteDecision } from "./route.js";
import { canonicalMatters, offices, type Office } from "./vocabulary.js";

const persons = Array.from({ length: 7 }, (_, at) => `person-${at}`);
const somebody = fc.constantFrom(...persons);
const elected: readonly string[] = ["ELECTED_HOLDER", "DEPUTY", "CHAIR_OF_BODY", "MEMBER"];

/** Whom the five texts name most, more often than the others; and those without an office, who raise most concerns. */
const role = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<string>("HEAD_OF_STAFF", "MONITORING_OFFICER", "SENIOR_LEADERSHIP", "CFO") },
  { weight: 3, arbitrary: fc.constantFrom<string>("ELECTED_HOLDER", "STAFF", "MEMBER", "CHAIR_OF_OVERSIGHT_BODY") },
  { weight: 2, arbitrary: fc.constantFrom<string>(...offices) },
);

/** An organisation, a case in it, and the rules of a force of the library on a day. */
const randomCase = fc.record({
  slug: fc.constantFrom(...forceSlugs),
  held: fc.array(fc.record({ role, personId: somebody }), { minLength: 4, maxLength: 26 }),
  lines: fc.array(fc.record({ personId: somebody, managerId: somebody }), { maxLength: 12 }),
  conflicts: fc.array(
    fc.record({
      personId: somebody,
      otherId: somebody,
      cause: fc.constantFrom<PersonConflict["cause"]>("RELATIONSHIP", "DECLARED_INTEREST"),
    }),
    { maxLength: 5 },
  ),
  matter: fc.constantFrom(...canonicalMatters),
  complainantId: somebody,
  subjectId: somebody,
  furtherSubjectIds: fc.array(somebody, { maxLength: 2 }),
  directDiscussion: fc.constantFrom<DirectDiscussion>("TRIED", "IMPRACTICAL", "NOT_TRIED"),
  fallback: fc.option(fc.constantFrom(...offices), { nil: undefined }),
});

interface RandomCase {
  readonly slug: (typeof forceSlugs)[number];
  readonly held: readonly { role: string; personId: string }[];
  readonly lines: readonly AnswersTo[];
  readonly conflicts: readonly PersonConflict[];
  readonly matter: (typeof canonicalMatters)[number];
  readonly complainantId: string;
  readonly subjectId: string;
  readonly furtherSubjectIds: readonly string[];
  readonly directDiscussion: DirectDiscussion;
  readonly fallback: Office | undefined;
}

/** A day on which the text of a force that is at hand is in force: its last, where it has ended. */
const dayOf = (slug: RandomCase["slug"]) =>
  libraryForce(slug).versions.findLast(({ textAtHand }) => textAtHand)?.inForceTo ?? "2024-06-03";

/** Lines to an elected person are none of line management. */
function managed({ held, lines }: RandomCase): AnswersTo[] {
  const electedIds = new Set(held.filter((one) => elected.includes(one.role)).map(({ personId }) => personId));
  return lines.filter(({ managerId }) => !electedIds.has(managerId));
}

function chainOf({ complainantId }: RandomCase, lines: readonly AnswersTo[]): string[] {
  const chain: string[] = [];
  for (let at: string | undefined = complainantId; at !== undefined;) {
    const next = lines.find(({ personId }) => personId === at)?.managerId;
    at = next === undefined || chain.includes(next) ? undefined : next;
    if (at !== undefined) chain.push(at);
  }
  return chain;
}

function decided(given: RandomCase, lines: readonly AnswersTo[], chain: readonly string[]): RouteDecision {
  const { slug, held, matter, complainantId, subjectId, furtherSubjectIds, directDiscussion, conflicts } = given;
  const { force, plainTitles } = libraryForce(slug);
  const rolesOf = (id: string) => held.filter(({ personId }) => personId === id).map((one) => one.role);
  const person = (personId: string) => ({ personId, classes: classesOf(rolesOf(personId), force.governingBody.kind) });
  const holders: Record<string, string[]> = {};
  for (const one of held) (holders[one.role] ??= []).push(one.personId);
  const ofManager = Map.groupBy(lines, ({ managerId }) => managerId);
  return decideRoute({
    rules: rulesOn(slug, dayOf(slug)),
    facts: {
      matter,
      complainant: person(complainantId),
      subject: person(subjectId),
      directDiscussion,
      on: dayOf(slug),
    },
    holders,
    lineManagerChain: chain,
    barred: barredFrom({ subjectIds: [subjectId, ...furtherSubjectIds], complainantId }, ofManager, conflicts),
    titles: plainTitles,
    ...(given.fallback ? { fallback: { role: given.fallback, reason: "as configured" } } : {}),
  });
}

/** Whether somebody answers to another: asked upwards from the one, not downwards as the router does. */
function answersTo(
  personId: string,
  managerId: string,
  lines: readonly AnswersTo[],
  seen = new Set<string>(),
): boolean {
  if (seen.has(personId)) return false;
  seen.add(personId);
  const managers = lines.filter((line) => line.personId === personId).map((line) => line.managerId);
  return managers.includes(managerId) || managers.some((manager) => answersTo(manager, managerId, lines, seen));
}

/** What is wrong with a decision; null: nothing. */
function faultOf(given: RandomCase, decision: RouteDecision, lines: readonly AnswersTo[], chain: readonly string[]) {
  const subjects = [given.subjectId, ...given.furtherSubjectIds];
  const concerned = [...subjects, given.complainantId];
  const associate = (id: string) =>
    given.conflicts.some(
      ({ personId, otherId }) =>
        (personId === id && concerned.includes(otherId)) || (otherId === id && concerned.includes(personId)),
    );
  const told = decision.explanation.some((line) => line.includes("answers to the subject, and"));
  for (const { role: office, personIds } of [
    ...decision.recipients,
    ...decision.afterDiscussion,
    ...decision.firstContacts,
  ])
    for (const id of personIds) {
      if (concerned.includes(id)) return `${id}, whom it concerns, receives it as ${office}`;
      if (associate(id)) return `${id}, an associate, receives it as ${office}`;
      const ofText = told && chain.includes(id) && (office === "LINE_MANAGER" || office === "LINE_CHAIN");
      if (subjects.some((subject) => answersTo(id, subject, lines)) && !ofText)
        return `${id}, who answers to a subject, receives it as ${office}`;
    }
  const received = decision.recipients.length + decision.afterDiscussion.length > 0;
  if (received !== (decision.status !== "NO_LAWFUL_RECIPIENT")) return `${decision.status}, and received: ${received}`;
  return null;
}

/** B3: decides random cases of random organisations by the rules of the five forces, and says what is wrong with any of them. */
export function tryRandomRoutes({ seed, runs }: { seed: number; runs: number }) {
  const outcomes = new Map<string, number>();
  const count = (what: string) => outcomes.set(what, (outcomes.get(what) ?? 0) + 1);
  let fault: string | null = null;
  const result = fc.check(
    fc.property(randomCase, (given) => {
      if (given.complainantId === given.subjectId) return;
      const lines = managed(given);
      const chain = chainOf(given, lines);
      const decision = decided(given, lines, chain);
      count(decision.byFallback ? "by the force's fallback" : decision.status);
      for (const cause of new Set(decision.passedOver.map((one) => one.cause))) count(`passed over: ${cause}`);
      const found = faultOf(given, decision, lines, chain);
      if (found !== null) throw new Error((fault = `${given.slug}, ${given.matter}: ${found}`));
    }),
    { seed, numRuns: runs },
  );
  const failures = result.failed ? [`${fault ?? ""} ${JSON.stringify(result.counterexample)}`] : [];
  return { tried: result.numRuns, failures, outcomes: Object.fromEntries(outcomes) };
}
