import { causeInWords, type PassedOverCause } from "@probity/rules/conflicts";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { invalid, notFound, ruleBroken } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { changedMeanwhile } from "../cases/changed-meanwhile.js";
import { CaseStatus } from "../cases/case.entity.js";
import { barringOn, handlersOf, routingFactsSql, type RoutingFacts } from "../routing/barring.js";
import { forceCopySql, type ForceCopy } from "../routing/decide.js";
import { openCaseKey, type StoredCaseKey } from "../sealing/case-key.js";
import { CaseStepKind } from "../steps/case-step-kind.js";
import { keepStep } from "../steps/keep-step.js";
import type { GiveWaitingCaseInput } from "./queue.inputs.js";

/** A case that waits, as whoever watches over it sees it. */
interface Waiting extends StoredCaseKey {
  readonly status: CaseStatus;
  readonly version: number;
  readonly subjectId: string | null;
  readonly furtherSubjectIds: string[];
  readonly complainantId: string | null;
  readonly formerHandlerIds: string[];
  readonly clauseId: string | null;
  readonly versionId: string | null;
}

const waitingSql = `select c.force_id as "forceId", c.id, c.status, c.version, c.subject_person_id as "subjectId", c.further_subjects as "furtherSubjectIds",
    c.raised_by as "complainantId", c.former_handlers as "formerHandlerIds", c.route ->> 'clauseId' as "clauseId", c.version_id as "versionId", k.key_id as "keyId", k.wrapped
  from cases.cases c join cases.case_keys k on k.force_id = c.force_id and k.id = c.id
  where c.force_id = $1 and c.id = $2 and cases.watches(c.force_id, c.id)`;

/** Gives a case that waits to somebody who is not concerned in it. Answers its id. @throws NOT_FOUND to whoever does not watch over it. */
export async function giveWaitingCase(
  change: Change,
  context: RequestContext,
  input: GiveWaitingCaseInput,
): Promise<string> {
  const id = knownForm(input.caseId, "case");
  const personId = knownForm(input.personId, "person");
  const reason = input.reason.trim();
  const [waiting] = await change.query<Waiting>(`${waitingSql} for update of c`, [change.forceId, id]);
  if (!waiting) throw notFound("case");
  if (waiting.version !== input.version || waiting.status !== CaseStatus.NO_LAWFUL_RECIPIENT) throw changedMeanwhile();
  if (reason === "" || reason.length > 2_000) throw invalid("reason", "Say why, in at most 2,000 characters.");
  const { handlers, barred } = await choiceFor(change, context, waiting);
  if (!handlers.includes(personId)) throw invalid("personId", "Choose somebody who handles cases in this force.");
  const cause = barred.get(personId);
  if (cause) throw ruleBroken(refusal(cause), { clauseId: waiting.clauseId ?? undefined });
  await change.query("select cases.give_waiting($1, $2, $3, $4)", [change.forceId, id, personId, waiting.clauseId]);
  await change.query(
    "update cases.cases set status = $3, version = version + 1 where force_id = $1 and id = $2 and version = $4",
    [change.forceId, id, CaseStatus.WITH_RECIPIENT, input.version],
  );
  await keepStep(change, context, id, {
    kind: CaseStepKind.HANDED_OVER,
    title: { en: "Given to a handler from the queue", cy: "Rhoddwyd i drinydd o’r ciw" },
    clauseId: waiting.clauseId,
    versionId: waiting.versionId,
    reason: "The text names nobody who may receive it; whoever watches over it named somebody who is not concerned.",
    note: { text: reason, key: await openCaseKey(context, waiting) },
  });
  await change.audit({
    action: "giveWaitingCase",
    entity: "Case",
    entityId: id,
    before: { status: waiting.status },
    after: { status: CaseStatus.WITH_RECIPIENT, handler: personId },
    clauseId: waiting.clauseId ?? undefined,
  });
  return id;
}

const refusal = (cause: Exclude<PassedOverCause, "VACANT">) =>
  `This person may not receive it: ${causeInWords[cause]}.`;

async function choiceFor(
  change: Pick<Change, "query" | "forceId">,
  { today }: RequestContext,
  { subjectId, furtherSubjectIds, complainantId, formerHandlerIds }: Waiting,
) {
  const [force] = await change.query<ForceCopy>(forceCopySql, [change.forceId]);
  const concerned = [subjectId, complainantId, ...furtherSubjectIds].filter((id) => id !== null);
  const [facts] = await change.query<RoutingFacts>(routingFactsSql, [change.forceId, concerned, today]);
  if (!force || !facts) throw notFound("force");
  const { conflicts } = facts;
  const concerning = { subjectId: subjectId ?? "", furtherSubjectIds, complainantId, formerHandlerIds, conflicts };
  const barred = barringOn(force, today)(concerning);
  return { handlers: handlersOf(force, today), barred };
}

/** Who may take a case that waits, for whoever watches over it; nobody for anybody else. */
export async function mayTake(context: RequestContext, caseId: string): Promise<string[]> {
  const found = await context.read<Waiting>(
    "cases:handle",
    waitingSql.replace("c.force_id = $1 and c.id = $2", "c.force_id = any($forces) and c.id = $1"),
    [caseId],
  );
  const [waiting] = found;
  if (!waiting) return [];
  const query = <Row extends object>(sql: string, parameters: readonly unknown[]) =>
    context.read<Row>("cases:handle", `${sql} and s.force_id = any($forces)`, parameters);
  const { handlers, barred } = await choiceFor({ query, forceId: waiting.forceId }, context, waiting);
  return handlers.filter((id) => !barred.has(id));
}
