import type { Change, RequestContext } from "@probity/service-kit/context";
import { conflict, invalid, notAllowed, notFound } from "@probity/service-kit/errors";
import { v7 as uuidv7 } from "uuid";
import { type InterestCategory, InterestRelation } from "../entries/register-entry.entity.js";
import { Declaration, DeclarationKind, DeclarationStatus, Interest } from "./declaration.entity.js";
import type {
  InterestInput,
  ReturnDeclarationInput,
  SaveDeclarationInput,
  SubmitDeclarationInput,
} from "./declaration.inputs.js";
import { checkConnected, tellTies } from "./declared-ties.js";
import { looking } from "./declaration.resolver.js";
import { draftProblem, submitProblem } from "./declaration.rules.js";
import { tellSettled } from "../obligations/tell-duties.js";
import { basesIn, questionBasisSql, questionsFor, type QuestionBasisOfForce } from "./register-questions.js";
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
  const problem = draftProblem(input.interests, asked, context.today);
  if (problem) throw invalid("interests", problem);
  await checkConnected(change, context.personIn(change.forceId), input.interests);
  const id = input.declarationId
    ? await changeDraft(change, context, input, input.declarationId)
    : await beginDraft(change, context, input, asked);
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
  const rows = await change.query<QuestionBasisOfForce>(questionBasisSql("= $2"), [[personId], change.forceId]);
  return questionsFor(basesIn(rows)[0] ?? null, context.today).categories;
}

async function beginDraft(
  change: Change,
  context: RequestContext,
  input: SaveDeclarationInput,
  asked: readonly InterestCategory[],
): Promise<string> {
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
  await keepInterests(change, id, personId, await firstInterests(change, personId, input, asked));
  return id;
}

/** What a new draft begins with: what stands, that there is nothing of any kind, or what is given. */
async function firstInterests(
  change: Change,
  personId: string,
  { kind, interests, fromStanding }: SaveDeclarationInput,
  asked: readonly InterestCategory[],
): Promise<readonly InterestInput[]> {
  if (fromStanding) return standingInterests(change, personId, asked);
  if (kind !== DeclarationKind.NIL || interests.length > 0) return interests;
  return asked.map((category) => ({ category, nil: true, description: "", relation: InterestRelation.OWN }));
}

/** What stands of the person's in the register: a withheld line with the details that the person gave, as the declaration has them. */
function standingInterests(
  change: Change,
  personId: string,
  asked: readonly InterestCategory[],
): Promise<InterestInput[]> {
  return change.query<InterestInput>(
    `select e.category, e.nil, coalesce(i.description, e.description) as description, coalesce(i.since, e.since) as since, e.relation,
       i.connected_name as "connectedName", i.connected_person_id as "connectedPersonId", i.sensitive_reason as "sensitiveReason"
     from registers.published_entries e left join registers.interests i on i.force_id = e.force_id and i.id = e.interest_id
     where e.force_id = $1 and e.person_id = $2 and e.register = 'INTERESTS' and e.superseded_at is null and e.category = any($3)
     order by e.declared_on, e.id desc limit 100`,
    [change.forceId, personId, asked],
  );
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
  await keepInterests(change, id, declaration.personId, input.interests);
  return id;
}

async function keepInterests(
  change: Change,
  declarationId: string,
  personId: string,
  interests: readonly InterestInput[],
): Promise<void> {
  if (interests.length === 0) return;
  const { forceId } = change;
  const rows = interests.map(
    ({ category, nil, description, since, relation, connectedName, connectedPersonId, sensitiveReason }, ordinal) => {
      const common = { forceId, id: uuidv7(), declarationId, personId, category, nil, ordinal };
      if (nil) return { ...common, description: "", relation: InterestRelation.OWN };
      return {
        ...common,
        description: description.trim(),
        since: since ?? null,
        relation,
        connectedName: relation === InterestRelation.OWN ? null : connectedName?.trim() || null,
        connectedPersonId: relation === InterestRelation.OWN ? null : (connectedPersonId ?? null),
        sensitiveReason: sensitiveReason?.trim() || null,
      };
    },
  );
  await change.manager.insert(Interest, rows);
}

/** What officers did with it before it was declared anew counts no more. */
const notYetLookedAt = {
  returnReason: null,
  withheldAt: null,
  withheldBy: null,
  withheldReason: null,
  publishedByDateAt: null,
};

/** Declares a draft: from now on it waits for review, and the duty is met. */
export async function submit(change: Change, context: RequestContext, input: SubmitDeclarationInput): Promise<string> {
  const declaration = await take(change, context, "submit", input);
  const { forceId, id, version, personId, status } = declaration;
  const interests = await change.manager.findBy(Interest, { forceId, declarationId: id });
  const { kind } = declaration;
  const problem = submitProblem(
    interests,
    await askedOf(change, context, personId),
    context.today,
    kind === DeclarationKind.NIL,
  );
  if (problem) throw invalid("interests", problem);
  const after = { status: transitions.submit.to, version: version + 1, submittedAt: context.now };
  await change.manager.update(Declaration, { forceId, id }, { ...after, ...notYetLookedAt });
  await tellTies(change, context, [personId]);
  const met = await change.query<{ id: string; clauseId: string }>(
    `update registers.obligations set met_on = $3, met_by = $4
     where force_id = $1 and person_id = $2 and duty = 'REGISTER_OF_INTERESTS' and met_on is null returning id, clause_id as "clauseId"`,
    [forceId, personId, context.today, id],
  );
  await tellSettled(change, met, context.now);
  const clauseId = met[0]?.clauseId;
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
  await tellTies(change, context, [declaration.personId]);
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
