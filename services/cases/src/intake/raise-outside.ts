import { randomUUID } from "node:crypto";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { conflict, invalid, notFound } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { DirectDiscussion, type MatterName } from "@probity/service-kit/route-enums";
import { v7 as uuidv7 } from "uuid";
import { CaseKind, CaseStage } from "../cases/case-kind.js";
import { CasePart, CaseStatus } from "../cases/case.entity.js";
import { chosen, newReference, routedStep } from "../cases/raise-concern.js";
import { checkAnswers, sealAnswers, type Answered } from "../kinds/answers.js";
import { askedOfDiscloser, readAnswers } from "../kinds/asked.js";
import { factsOfConcern } from "../kinds/definitions.js";
import { keepFacts } from "../kinds/facts.js";
import { startTargets } from "../kinds/targets.js";
import { barringOn, routingFactsSql, watchersOf, type RoutingFacts } from "../routing/barring.js";
import { decide, holdersDayOf, holdersOf, type ForceCopy } from "../routing/decide.js";
import { RouteStatus, type RouteDecision } from "../routing/route.entity.js";
import { newCaseKey, openCaseKey, type StoredCaseKey } from "../sealing/case-key.js";
import { CaseStepKind } from "../steps/case-step-kind.js";
import { keepStep, type NewStep } from "../steps/keep-step.js";
import { lockAway } from "../vault/identity-vault.js";
import type { OutsideConcernInput } from "./outside-concern.inputs.js";
import { readForceCopy } from "../routing/read-force-copy.js";

/** Nobody of the force: no rule about complainants or subjects of its own people meets them. */
const somebodyElse = "";
const mostSubjects = 20;

/** A concern from outside, once what was sent has been checked. */
interface Checked {
  readonly subjects: readonly string[];
  readonly on: string;
  readonly narrative: string;
}

/** Keeps a concern of somebody without an account, under the hash of its receipt. Answers the offices it went to. */
export async function raiseOutside(
  change: Change,
  context: RequestContext,
  input: OutsideConcernInput,
  hash: string,
): Promise<string[]> {
  const force = await readForceCopy(change);
  const checked = check(force, input, context.today);
  const before = await alreadyRaised(change, context, checked.narrative);
  if (before) return officesOf(before);
  const { today } = context;
  const asked = askedOfDiscloser(factsOfConcern(CaseKind.CONCERN), input.protectedDisclosure);
  const facts = readAnswers({ asked, field: "facts", today }, input.facts);
  const answered = await checkAnswers(change, context, CaseKind.CONCERN, input.answers, input.protectedDisclosure);
  const [found] = await change.query<RoutingFacts>(routingFactsSql, [change.forceId, checked.subjects, today]);
  const { route, handlers, watchers } = whereTo(force, found as RoutingFacts, input.matter, checked, today);
  // Sorted by its day like every other, and without the hour in it.
  const caseId = uuidv7({ msecs: context.noon.getTime() });
  await change.query("insert into cases.case_receipts (force_id, id, case_id, hash) values ($1, $2, $3, $4)", [
    change.forceId,
    randomUUID(),
    caseId,
    hash,
  ]);
  await keep(change, context, caseId, { input, checked, route, facts, answered });
  const parts: [string, CasePart][] = [
    ...handlers.map((id): [string, CasePart] => [id, CasePart.HANDLER]),
    ...watchers.map((id): [string, CasePart] => [id, CasePart.OVERSIGHT]),
  ];
  await change.query(
    `insert into cases.case_parts (force_id, id, case_id, person_id, part, clause_id, began_at)
     select $1, gen_random_uuid(), $2, p.person, p.part, $5, $6 from unnest($3::uuid[], $4::text[]) as p (person, part)`,
    [
      change.forceId,
      caseId,
      parts.map(([person]) => person),
      parts.map(([, part]) => part),
      route.clauseId,
      context.noon,
    ],
  );
  await startTargets(change, context, caseId, CaseKind.CONCERN, { at: context.noon, place: stepsOfRaising });
  const name = input.name?.trim() ?? "";
  if (name) await lockAway(change, context, caseId, { name, contact: input.contact?.trim() ?? "" });
  const { clauseId, status } = route;
  const after = { matter: input.matter, status, recipients: route.recipients.map(({ role }) => role) };
  await change.audit({
    action: "raiseOutsideConcern",
    entity: "Case",
    entityId: caseId,
    after,
    ...(clauseId ? { clauseId } : {}),
  });
  return officesOf(route);
}

function check(force: ForceCopy, input: OutsideConcernInput, today: string): Checked {
  const narrative = input.narrative.trim();
  if (narrative === "" || narrative.length > 20_000)
    throw invalid("narrative", "Say what happened, in at most 20,000 characters.");
  if ((input.name ?? "").length > 200) throw invalid("name", "Write at most 200 characters.");
  if ((input.contact ?? "").length > 1_000) throw invalid("contact", "Write at most 1,000 characters.");
  const on = input.happenedOn ?? today;
  if (on > today) throw invalid("happenedOn", "The day it began cannot be in the future.");
  const subjects = [...new Set(input.subjectPersonIds.map((id) => knownForm(id, "person")))];
  if (subjects.length > mostSubjects) throw invalid("subjectPersonIds", `Choose at most ${mostSubjects}.`);
  if (!subjects.every((id) => force.holders.some((holder) => holder.personId === id))) throw notFound("person");
  return { subjects, on, narrative };
}

/** The same form sent twice: what it was answered with. @throws CONFLICT where it says something else by now */
async function alreadyRaised(
  change: Change,
  context: RequestContext,
  narrative: string,
): Promise<RouteDecision | null> {
  const [found] = await change.query<StoredCaseKey & { sealed: Buffer; route: RouteDecision }>(
    `select c.force_id as "forceId", c.id, c.sealed_narrative as sealed, c.route, k.key_id as "keyId", k.wrapped
     from cases.cases c join cases.case_keys k on k.force_id = c.force_id and k.id = c.id where c.force_id = $1`,
    [change.forceId],
  );
  if (!found) return null;
  const key = await openCaseKey(context, found);
  if (key.open("narrative", found.sealed) !== narrative)
    throw conflict("This form was sent before with other words. Begin a new one.");
  return found.route;
}

/** Where it goes by the rulebook, and who takes it there: nobody whom it concerns, or who is barred for their sake. */
function whereTo(force: ForceCopy, facts: RoutingFacts, matter: MatterName, { subjects, on }: Checked, today: string) {
  const [subjectId = somebodyElse, ...furtherSubjectIds] = subjects;
  const concerning = { subjectId, furtherSubjectIds, conflicts: facts.conflicts };
  const directDiscussion = DirectDiscussion.IMPRACTICAL;
  const decided = decide(force, { ...concerning, matter, complainantId: somebodyElse, directDiscussion, on }, today);
  const recipients = chosen(decided, {});
  const handlers = [...new Set(recipients.flatMap(({ personIds }) => personIds))];
  if (handlers.length > 0) return { route: { ...decided, recipients }, handlers, watchers: [] };
  const barred = barringOn(force, holdersDayOf(force, on, today))({ ...concerning, complainantId: null });
  const route: RouteDecision = { ...decided, recipients: [], status: RouteStatus.NO_LAWFUL_RECIPIENT };
  const oversight = holdersOf(force, "CHAIR_OF_OVERSIGHT_BODY", on, today);
  return { route, handlers, watchers: watchersOf(facts.keepers, oversight, barred) };
}

function officesOf({ recipients }: RouteDecision): string[] {
  return [...new Set(recipients.map(({ title }) => title))];
}

/** What is kept of it. */
interface Kept {
  readonly input: OutsideConcernInput;
  readonly checked: Checked;
  readonly route: RouteDecision;
  readonly facts: ReadonlyMap<string, string>;
  readonly answered: readonly Answered[];
}

async function keep(change: Change, context: RequestContext, caseId: string, kept: Kept): Promise<void> {
  const { input, checked, route, facts, answered } = kept;
  const key = await newCaseKey(change, context, caseId);
  const routed = route.status === RouteStatus.ROUTED;
  const [first = null, ...further] = checked.subjects;
  await change.query(
    `insert into cases.cases (force_id, id, reference, kind, stage, marking, matter, status, subject_person_id, further_subjects, raised_by, raised_at,
       happened_on, direct_discussion, sealed_narrative, protected_disclosure, version_id, clause_ref, route, sealed_facts)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, null, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
    [
      change.forceId,
      caseId,
      newReference(),
      CaseKind.CONCERN,
      CaseStage.RECEIVED,
      route.marking,
      input.matter,
      routed ? CaseStatus.WITH_RECIPIENT : CaseStatus.NO_LAWFUL_RECIPIENT,
      first,
      further,
      context.noon,
      input.happenedOn ?? null,
      DirectDiscussion.IMPRACTICAL,
      key.seal("narrative", checked.narrative),
      input.protectedDisclosure,
      route.versionId,
      route.clauseRef,
      JSON.stringify(route),
      sealAnswers(key, answered),
    ],
  );
  await keepFacts(change, { id: caseId, kind: CaseKind.CONCERN, key }, facts);
  await keepSteps(change, context, caseId, route);
}

const stepsOfRaising = 2;

async function keepSteps(change: Change, context: RequestContext, caseId: string, route: RouteDecision): Promise<void> {
  const raised = { en: "Concern raised from outside", cy: "Pryder wedi’i godi o’r tu allan" };
  const steps: NewStep[] = [{ kind: CaseStepKind.RAISED, title: raised }, routedStep(route)];
  for (const [place, step] of steps.entries())
    await keepStep(change, context, caseId, { ...step, written: { at: context.noon, place } });
}
