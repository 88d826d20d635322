import { randomInt } from "node:crypto";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { invalid, notAllowed, ruleBroken } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { v7 as uuidv7 } from "uuid";
import { barringOn, routingFactsSql, watchersOf, type RoutingFacts } from "../routing/barring.js";
import { holdersDayOf, holdersOf } from "../routing/decide.js";
import { RouteStatus, type RouteDecision, type RouteRecipient } from "../routing/route.entity.js";
import { routeOf } from "../routing/route-of.js";
import { CaseStepKind } from "../steps/case-step-kind.js";
import { protectDiscloser } from "../disclosures/watch.js";
import { keepStep, type NewStep } from "../steps/keep-step.js";
import { newCaseKey, type CaseKey } from "../sealing/case-key.js";
import { startTargets } from "../kinds/targets.js";
import { checkAnswers, keepAnswers } from "../kinds/answers.js";
import { askedOfDiscloser, readAnswers } from "../kinds/asked.js";
import { definitionOf, factsOfConcern, kindOf } from "../kinds/definitions.js";
import { keepFacts } from "../kinds/facts.js";
import type { RaiseConcernInput } from "./case.inputs.js";
import { CasePart, CaseStatus } from "./case.entity.js";
import { CaseStage, type CaseKind } from "./case-kind.js";
import { readForceCopy } from "../routing/read-force-copy.js";

const letters = "BCDFGHJKMNPQRSTVWXZ23456789";

/** What to quote in letters and calls: drawn by chance, so that it counts nothing. */
export function newReference(): string {
  const part = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join("");
  return `${part()}-${part()}`;
}

/** Stores a concern and hands it to those whom the protocol names, to nobody else. Answers its id. */
export async function raiseConcern(change: Change, context: RequestContext, input: RaiseConcernInput): Promise<string> {
  const complainantId = context.personIn(change.forceId);
  if (!complainantId) throw notAllowed("cases:raise");
  if (input.narrative.trim() === "" || input.narrative.length > 20_000)
    throw invalid("narrative", "Say what happened, in at most 20,000 characters.");
  const force = await readForceCopy(change);
  const subjectId = knownForm(input.subjectPersonId, "person");
  const [found] = await change.query<RoutingFacts>(routingFactsSql, [
    change.forceId,
    [complainantId, subjectId],
    context.today,
  ]);
  const { conflicts, keepers } = found as RoutingFacts;
  const decision = routeOf(force, { ...input, on: input.happenedOn, complainantId }, context.today, { conflicts });
  if (decision.status === RouteStatus.DISCUSS_FIRST)
    throw ruleBroken(decision.nextStep ?? "Talk first.", { clauseId: decision.clauseId ?? undefined });
  const route = { ...decision, recipients: chosen(decision, input) };
  const id = uuidv7();
  const key = await newCaseKey(change, context, id);
  const holders = (role: string) => holdersOf(force, role, input.happenedOn ?? context.today, context.today);
  const kind = kindOf(input.matter, (role) => holders(role).includes(subjectId));
  const byConcern = definitionOf(kind).opening === "CONCERN";
  const disclosure = input.protectedDisclosure ?? false;
  const asked = askedOfDiscloser(byConcern ? factsOfConcern(kind) : [], disclosure);
  const facts = readAnswers({ asked, field: "facts", today: context.today }, input.facts);
  const answered = byConcern ? await checkAnswers(change, context, kind, input.answers, disclosure) : [];
  await keepCase(change, { id, kind, by: complainantId, at: context.now, key }, input, route);
  const holdersDay = holdersDayOf(force, input.happenedOn ?? context.today, context.today);
  const barred = barringOn(force, holdersDay)({ complainantId, subjectId, conflicts });
  const watchers = watchersOf(keepers, holders("CHAIR_OF_OVERSIGHT_BODY"), barred);
  await handOver(change, id, { complainantId, subjectId, watchers }, route);
  if (byConcern) await keepFacts(change, { id, kind, key }, facts);
  await keepAnswers(change, { id, key }, answered);
  if (input.protectedDisclosure) await protectDiscloser(change, context, id);
  await keepStep(change, context, id, {
    kind: CaseStepKind.RAISED,
    title: { en: "Concern raised", cy: "Pryder wedi’i godi" },
  });
  await keepStep(change, context, id, routedStep(route));
  await startTargets(change, context, id, kind);
  const after = { matter: input.matter, status: route.status, recipients: route.recipients.map(({ role }) => role) };
  await change.audit({
    action: "raiseConcern",
    entity: "Case",
    entityId: id,
    after,
    clauseId: route.clauseId ?? undefined,
  });
  return id;
}

/** That a case went where the text says, or waits. */
export function routedStep({
  status,
  recipients,
  clauseId,
  versionId,
  explanation,
  explanationCy,
}: RouteDecision): NewStep {
  const to = recipients.map(({ title }) => title).join(", ");
  const toCy = recipients.map(({ title, titleCy }) => titleCy ?? title).join(", ");
  return {
    kind: CaseStepKind.ROUTED,
    title:
      status === RouteStatus.ROUTED
        ? { en: `Routed to the ${to}`, cy: `Anfonwyd at: ${toCy}` }
        : { en: "Waits: no lawful recipient", cy: "Yn aros: dim derbynnydd cyfreithlon" },
    clauseId,
    versionId,
    reason: explanation.at(-1) ?? null,
    reasonCy: explanationCy?.at(-1) ?? null,
  };
}

/** Where the text leaves a choice, the one who raises the concern has it; unchosen, the first who can receive it here. */
export function chosen(decision: RouteDecision, input: Pick<RaiseConcernInput, "recipient">): RouteRecipient[] {
  const { recipients } = decision;
  if (input.recipient) {
    const wanted = recipients.filter(({ role }) => role === input.recipient);
    if (wanted.length === 0) throw invalid("recipient", "The protocol does not name this recipient for your concern.");
    return wanted;
  }
  const together = recipients.length < 2 || (recipients[0] as { mode?: string }).mode === "ALL";
  const reachable = recipients.find(({ personIds }) => personIds.length > 0);
  return together || !reachable ? recipients : [reachable];
}

/** A case about to be kept: of which kind, who raised it, when, and what seals it. */
interface NewCase {
  readonly id: string;
  readonly kind: CaseKind;
  readonly by: string;
  readonly at: Date;
  readonly key: CaseKey;
}

async function keepCase(
  change: Change,
  { id, kind, by, at, key }: NewCase,
  input: RaiseConcernInput,
  route: RouteDecision,
): Promise<void> {
  const status = route.status === RouteStatus.ROUTED ? CaseStatus.WITH_RECIPIENT : CaseStatus.NO_LAWFUL_RECIPIENT;
  await change.query(
    `insert into cases.cases (force_id, id, reference, kind, stage, marking, matter, status, subject_person_id, raised_by, raised_at, happened_on, direct_discussion,
       sealed_narrative, version_id, clause_ref, route)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [
      change.forceId,
      id,
      newReference(),
      kind,
      route.informalFirst ? CaseStage.INFORMAL : CaseStage.RECEIVED,
      route.marking,
      input.matter,
      status,
      input.subjectPersonId,
      by,
      at,
      input.happenedOn ?? null,
      input.directDiscussion,
      key.seal("narrative", input.narrative.trim()),
      route.versionId,
      route.clauseRef,
      JSON.stringify(route),
    ],
  );
}

/** Whom a case concerns, and who watches over it where nobody may receive it. */
interface Concerned {
  readonly complainantId: string;
  readonly subjectId: string;
  readonly watchers: readonly string[];
}

async function handOver(change: Change, caseId: string, concerned: Concerned, route: RouteDecision): Promise<void> {
  const { complainantId, subjectId, watchers } = concerned;
  const handlers = [...new Set(route.recipients.flatMap(({ personIds }) => personIds))].filter(
    (id) => id !== subjectId,
  );
  const watching = handlers.length > 0 ? [] : watchers;
  const parts: [string, CasePart][] = [
    [complainantId, CasePart.COMPLAINANT],
    ...handlers.map((id): [string, CasePart] => [id, CasePart.HANDLER]),
    ...watching.map((id): [string, CasePart] => [id, CasePart.OVERSIGHT]),
  ];
  await change.query(
    `insert into cases.case_parts (force_id, id, case_id, person_id, part, clause_id)
     select $1, uuidv7(), $2, p.person, p.part, $5 from unnest($3::uuid[], $4::text[]) as p (person, part)`,
    [change.forceId, caseId, parts.map(([person]) => person), parts.map(([, part]) => part), route.clauseId],
  );
}
