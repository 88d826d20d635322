import { randomInt } from "node:crypto";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { invalid, notAllowed, notFound, ruleBroken } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { v7 as uuidv7 } from "uuid";
import { forceCopySql, holdersOf, type ForceCopy } from "../routing/decide.js";
import { RouteStatus, type RouteDecision, type RouteRecipient } from "../routing/route.entity.js";
import { routeOf } from "../routing/route-of.js";
import type { RaiseConcernInput } from "./case.inputs.js";
import { CasePart, CaseStatus } from "./case.entity.js";

const letters = "BCDFGHJKMNPQRSTVWXZ23456789";

function newReference(): string {
  const part = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join("");
  return `${part()}-${part()}`;
}

/** Stores a concern and hands it to those whom the protocol names, to nobody else. Answers its id. */
export async function raiseConcern(change: Change, context: RequestContext, input: RaiseConcernInput): Promise<string> {
  const complainantId = context.personIn(change.forceId);
  if (!complainantId) throw notAllowed("cases:raise");
  if (input.narrative.trim() === "" || input.narrative.length > 20_000)
    throw invalid("narrative", "Say what happened, in at most 20,000 characters.");
  const [force] = await change.query<ForceCopy>(forceCopySql, [change.forceId]);
  if (!force) throw notFound("force");
  const subjectId = knownForm(input.subjectPersonId, "person");
  const decision = routeOf(force, { ...input, on: input.happenedOn, complainantId }, context.today);
  if (decision.status === RouteStatus.DISCUSS_FIRST)
    throw ruleBroken(decision.nextStep ?? "Talk first.", { clauseId: decision.clauseId ?? undefined });
  const route = { ...decision, recipients: chosen(decision, input) };
  const id = uuidv7();
  await keepCase(change, id, complainantId, input, route, context.now);
  const oversight = holdersOf(force, "CHAIR_OF_OVERSIGHT_BODY", input.happenedOn ?? context.today, context.today);
  await handOver(change, id, { complainantId, subjectId, oversight }, route);
  await keepStep(change, id, context.now, "Concern raised", "Pryder wedi’i godi", null, null);
  const to = route.recipients.map(({ title }) => title).join(", ");
  const routed = route.status === RouteStatus.ROUTED;
  const [english, welsh] = routed
    ? [`Routed to the ${to}`, `Anfonwyd at: ${to}`]
    : ["Waits: no lawful recipient", "Yn aros: dim derbynnydd cyfreithlon"];
  await keepStep(change, id, context.now, english, welsh, route.clauseId, route.explanation.at(-1) ?? null);
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

/** Where the text leaves a choice, the one who raises the concern has it; unchosen, the first who can receive it here. */
function chosen(decision: RouteDecision, input: RaiseConcernInput): RouteRecipient[] {
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

async function keepCase(
  change: Change,
  id: string,
  by: string,
  input: RaiseConcernInput,
  route: RouteDecision,
  at: Date,
): Promise<void> {
  const status = route.status === RouteStatus.ROUTED ? CaseStatus.WITH_RECIPIENT : CaseStatus.NO_LAWFUL_RECIPIENT;
  await change.query(
    `insert into cases.cases (force_id, id, reference, matter, status, subject_person_id, raised_by, raised_at, happened_on, direct_discussion,
       narrative, version_id, clause_ref, route)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      change.forceId,
      id,
      newReference(),
      input.matter,
      status,
      input.subjectPersonId,
      by,
      at,
      input.happenedOn ?? null,
      input.directDiscussion,
      input.narrative.trim(),
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
  readonly oversight: readonly string[];
}

async function handOver(change: Change, caseId: string, concerned: Concerned, route: RouteDecision): Promise<void> {
  const { complainantId, subjectId, oversight } = concerned;
  const handlers = [...new Set(route.recipients.flatMap(({ personIds }) => personIds))].filter(
    (id) => id !== subjectId,
  );
  const watching =
    handlers.length > 0 ? [] : [...new Set(oversight)].filter((id) => id !== subjectId && id !== complainantId);
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

async function keepStep(
  change: Change,
  caseId: string,
  at: Date,
  english: string,
  welsh: string,
  clauseId: string | null,
  reason: string | null,
): Promise<void> {
  await change.query(
    `insert into cases.case_steps (force_id, id, case_id, at, title_en, title_cy, clause_id, reason) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [change.forceId, uuidv7(), caseId, at, english, welsh, clauseId, reason],
  );
}
