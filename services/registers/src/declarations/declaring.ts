import type { Change, RequestContext } from "@probity/service-kit/context";
import { conflict, invalid, notAllowed, notFound } from "@probity/service-kit/errors";
import { v7 as uuidv7 } from "uuid";
import type { InterestCategory } from "../entries/register-entry.entity.js";
import { Declaration, DeclarationStatus, Interest } from "./declaration.entity.js";
import type { ReturnDeclarationInput, SaveDeclarationInput, SubmitDeclarationInput } from "./declaration.inputs.js";
import { looking } from "./declaration.resolver.js";
import { draftProblem, submitProblem } from "./declaration.rules.js";
import { questionBasisSql, questionsFor, type QuestionBasis } from "./register-questions.js";
import { transitions, whyNot } from "./declaration.transitions.js";

/** The declaration, locked for this change, if the caller may take this step with it at the version they saw. */
export async function take(
  change: Change,
  context: RequestContext,
  step: keyof typeof transitions,
  input: { declarationId: string; version: number },
): Promise<Declaration> {
  const declaration = await change.manager.findOne(Declaration, {
    where: { forceId: change.forceId, id: input.declarationId },
    lock: { mode: "pessimistic_write" },
  });
  if (!declaration) throw notFound("declaration");
  const reason = whyNot(step, declaration.status, looking(context, declaration));
  if (reason)
    throw transitions[step].from.some((status) => status === declaration.status)
      ? notAllowedBecause(reason)
      : conflict(reason);
  if (declaration.version !== input.version)
    throw conflict("Somebody changed this declaration in between. Read it again, then repeat your change.");
  return declaration;
}

function notAllowedBecause(reason: string) {
  const error = notAllowed("registers:publish");
  error.message = reason;
  return error;
}

/** Begins a draft or replaces a draft's interests. Answers its id. */
export async function saveDraft(change: Change, context: RequestContext, input: SaveDeclarationInput): Promise<string> {
  const asked = await askedOf(change, context, context.personIn(change.forceId));
  const problem = draftProblem(input.interests, asked);
  if (problem) throw invalid("interests", problem);
  const id = input.declarationId
    ? await changeDraft(change, context, input, input.declarationId)
    : await beginDraft(change, context, input);
  await change.audit({
    action: "saveDeclaration",
    entity: "Declaration",
    entityId: id,
    after: { kind: input.kind, interests: input.interests.length },
  });
  return id;
}

/** The kinds of interest that the register asks the person for today. */
async function askedOf(change: Change, context: RequestContext, personId: string | null): Promise<InterestCategory[]> {
  const [basis] = await change.query<QuestionBasis>(`${questionBasisSql} where p.force_id = $2`, [
    [personId],
    change.forceId,
  ]);
  return questionsFor(basis ?? null, context.today).categories;
}

async function beginDraft(change: Change, context: RequestContext, input: SaveDeclarationInput): Promise<string> {
  const personId = context.personIn(change.forceId);
  if (!personId) throw notAllowed("registers:declare");
  const id = uuidv7();
  const { forceId } = change;
  await change.manager.insert(Declaration, {
    forceId,
    id,
    personId,
    kind: input.kind,
    status: DeclarationStatus.DRAFT,
    version: 1,
  });
  await keepInterests(change, id, personId, input);
  return id;
}

async function changeDraft(
  change: Change,
  context: RequestContext,
  input: SaveDeclarationInput,
  declarationId: string,
): Promise<string> {
  const declaration = await take(change, context, "save", { declarationId, version: input.version ?? 0 });
  const { forceId, id, version } = declaration;
  await change.manager.update(
    Declaration,
    { forceId, id },
    { kind: input.kind, status: transitions.save.to, version: version + 1 },
  );
  await change.manager.delete(Interest, { forceId, declarationId: id });
  await keepInterests(change, id, declaration.personId, input);
  return id;
}

async function keepInterests(
  change: Change,
  declarationId: string,
  personId: string,
  input: SaveDeclarationInput,
): Promise<void> {
  if (input.interests.length === 0) return;
  const { forceId } = change;
  const rows = input.interests.map(({ category, nil, description }, ordinal) => {
    return {
      forceId,
      id: uuidv7(),
      declarationId,
      personId,
      category,
      nil,
      description: nil ? "" : description.trim(),
      ordinal,
    };
  });
  await change.manager.insert(Interest, rows);
}

/** Declares a draft: from now on it waits for review, and the duty is met. */
export async function submit(change: Change, context: RequestContext, input: SubmitDeclarationInput): Promise<string> {
  const declaration = await take(change, context, "submit", input);
  const { forceId, id, version, personId, status } = declaration;
  const interests = await change.manager.findBy(Interest, { forceId, declarationId: id });
  const problem = submitProblem(interests, await askedOf(change, context, personId));
  if (problem) throw invalid("interests", problem);
  const after = { status: transitions.submit.to, version: version + 1, submittedAt: context.now, returnReason: null };
  await change.manager.update(Declaration, { forceId, id }, after);
  const met = await change.query<{ clause_id: string }>(
    `update registers.obligations set met_on = $3, met_by = $4
     where force_id = $1 and person_id = $2 and duty = 'REGISTER_OF_INTERESTS' and met_on is null returning clause_id`,
    [forceId, personId, context.today, id],
  );
  const clauseId = met[0]?.clause_id;
  await change.audit({
    action: "submitDeclaration",
    entity: "Declaration",
    entityId: id,
    before: { status },
    after: { status: after.status },
    clauseId,
  });
  return id;
}

/** Gives a declaration back with a reason: the duty is open again. */
export async function giveBack(
  change: Change,
  context: RequestContext,
  input: ReturnDeclarationInput,
): Promise<string> {
  const declaration = await take(change, context, "return", input);
  if (input.reason.trim() === "") throw invalid("reason", "Say why, so that the person knows what to correct.");
  const { forceId, id, version, status } = declaration;
  const after = {
    status: transitions.return.to,
    version: version + 1,
    reviewedAt: context.now,
    reviewedBy: context.personIn(forceId),
    returnReason: input.reason,
  };
  await change.manager.update(Declaration, { forceId, id }, after);
  await change.query(
    "update registers.obligations set met_on = null, met_by = null where force_id = $1 and met_by = $2",
    [forceId, id],
  );
  const reason = input.reason;
  await change.audit({
    action: "returnDeclaration",
    entity: "Declaration",
    entityId: id,
    before: { status },
    after: { status: after.status },
    reason,
  });
  return id;
}
