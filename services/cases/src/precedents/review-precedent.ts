import type { Change, RequestContext } from "@probity/service-kit/context";
import { conflict, invalid, notAllowed, notFound } from "@probity/service-kit/errors";
import { textProblem } from "@probity/rules/field-problem";
import { refuse } from "@probity/service-kit/refuse";
import { personalDataIn } from "@probity/rules/guard/personal-data";
import { refusePersonalData } from "@probity/service-kit/guard/refuse-personal-data";
import { knownForm } from "@probity/service-kit/ids";
import { PrecedentReview, PrecedentStatus } from "./precedent-enums.js";
import type { Precedent } from "./precedent.entity.js";
import type { ReviewPrecedentInput, WithdrawPrecedentInput } from "./precedent.inputs.js";
import { precedentColumns } from "./precedent.loaders.js";
import { keyOfNote, noteOf } from "./sealed-note.js";

const longestReason = 2_000;

/**
 * A second officer publishes a note for those who handle cases, or returns it to whoever wrote it. Answers its id.
 * @throws NOT_FOUND to whom the matter was about, NOT_ALLOWED to whoever wrote it, CONFLICT where it was changed meanwhile, INVALID
 * at the field.
 */
export async function reviewPrecedent(
  change: Change,
  context: RequestContext,
  input: ReviewPrecedentInput,
): Promise<string> {
  const officer = context.personIn(change.forceId);
  const found = await toChange(change, input, PrecedentStatus.PROPOSED);
  if (!officer || found.writtenById === officer) throw notAllowed("registers:publish");
  const isPublished = input.decision === PrecedentReview.PUBLISH;
  if (isPublished) await publish(change, context, found, input);
  else await giveBack(change, context, found, input);
  await change.query(
    "update cases.precedents set reviewed_by = $3, reviewed_at = $4, version = version + 1 where force_id = $1 and id = $2",
    [change.forceId, found.id, officer, context.now],
  );
  await change.audit({
    action: "reviewPrecedent",
    entity: "Precedent",
    entityId: found.id,
    after: { decision: input.decision },
    clauseId: found.clauseId,
  });
  return found.id;
}

async function publish(
  change: Change,
  context: RequestContext,
  found: Precedent,
  { personalDataBecause }: ReviewPrecedentInput,
): Promise<void> {
  const { title, words } = await noteOf(context, found);
  const because = refusePersonalData(personalDataIn(`${title}\n${words}`), personalDataBecause);
  await change.query(
    `update cases.precedents set status = $3, title = $4, words = $5, personal_data_because = $6, key_id = null, wrapped = null, sealed = null
     where force_id = $1 and id = $2`,
    [change.forceId, found.id, PrecedentStatus.PUBLISHED, title, words, because],
  );
}

async function giveBack(
  change: Change,
  context: RequestContext,
  found: Precedent,
  { reason }: ReviewPrecedentInput,
): Promise<void> {
  refuse(textProblem("reason", reason ?? "", longestReason, "Say why it is returned"));
  const key = await keyOfNote(context, found);
  await change.query("update cases.precedents set status = $3, sealed_return = $4 where force_id = $1 and id = $2", [
    change.forceId,
    found.id,
    PrecedentStatus.RETURNED,
    key?.seal("return", (reason ?? "").trim()),
  ]);
}

/** Withdraws a note: it stays, with the reason. Answers its id. @throws CONFLICT where it was changed meanwhile, INVALID at the reason. */
export async function withdrawPrecedent(
  change: Change,
  context: RequestContext,
  input: WithdrawPrecedentInput,
): Promise<string> {
  const found = await toChange(change, input, PrecedentStatus.PUBLISHED);
  refuse(textProblem("reason", input.reason, longestReason, "Say why it is withdrawn"));
  const [personal] = personalDataIn(input.reason);
  if (personal) throw invalid("reason", `These words look like personal data: “${personal.words}”. Take them out.`);
  await change.query(
    `update cases.precedents set status = $3, withdrawn_by = $4, withdrawn_at = $5, withdrawn_because = $6, version = version + 1
     where force_id = $1 and id = $2`,
    [
      change.forceId,
      found.id,
      PrecedentStatus.WITHDRAWN,
      context.personIn(change.forceId),
      context.now,
      input.reason.trim(),
    ],
  );
  await change.audit({
    action: "withdrawPrecedent",
    entity: "Precedent",
    entityId: found.id,
    clauseId: found.clauseId,
    reason: input.reason.trim(),
  });
  return found.id;
}

/** A precedent that is about to be changed from this status, as the caller saw it. */
async function toChange(
  change: Change,
  { precedentId, version }: { readonly precedentId: string; readonly version: number },
  status: PrecedentStatus,
): Promise<Precedent> {
  const [found] = await change.query<Precedent>(
    `select ${precedentColumns} from cases.precedents p where p.force_id = $1 and p.id = $2 for update`,
    [change.forceId, knownForm(precedentId, "precedent")],
  );
  if (!found) throw notFound("precedent");
  if (found.version !== version || found.status !== status)
    throw conflict("Somebody changed this note meanwhile. Look at it again.");
  return found;
}
