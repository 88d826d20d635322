import type { Change, RequestContext } from "@probity/service-kit/context";
import { invalid, notFound } from "@probity/service-kit/errors";
import { given } from "@probity/service-kit/given";
import { knownForm } from "@probity/service-kit/ids";
import { v7 as uuidv7 } from "uuid";
import { Clause } from "../clauses/clause.entity.js";
import { keepVersion, takeVersion } from "../drafting/take-version.js";
import { transitions } from "../drafting/version-life.transitions.js";
import type {
  AnswerCommentInput,
  CloseConsultationInput,
  CommentOnClauseInput,
  OpenConsultationInput,
} from "./approval.inputs.js";
import { ClauseComment, Consultee } from "./consultation.entity.js";

/** Puts a draft before its consultees. */
export async function openConsultation(
  change: Change,
  context: RequestContext,
  input: OpenConsultationInput,
): Promise<string> {
  const version = await takeVersion(change, context, "openConsultation", input);
  const { forceId, manager } = change;
  if (input.consultees.length === 0 || input.consultees.length > 100)
    throw invalid("consultees", "Name the people or offices to be consulted, at most 100.");
  const rows = input.consultees.map(({ name, position }) => {
    if (!position.trim()) throw invalid("consultees", "Give each consultee a position.");
    return {
      forceId,
      id: uuidv7(),
      versionId: version.id,
      name: name?.trim() || null,
      position: position.trim(),
      consultedOn: context.today,
    };
  });
  await manager.insert(Consultee, rows);
  await keepVersion(change, version, { status: transitions.openConsultation.to, consultationClosedAt: null });
  const after = { consultees: rows.map(({ position }) => position) };
  await change.audit({ action: "openConsultation", entity: "ProtocolVersion", entityId: version.id, after });
  return version.id;
}

/** Says something about a clause. */
export async function commentOnClause(
  change: Change,
  context: RequestContext,
  input: CommentOnClauseInput,
): Promise<string> {
  const version = await takeVersion(change, context, "comment", input);
  const { forceId, manager } = change;
  const clause = await manager.findOneBy(Clause, { forceId, versionId: version.id, clauseId: input.clauseId });
  if (!clause) throw notFound("clause");
  await manager.insert(ClauseComment, {
    forceId,
    id: uuidv7(),
    versionId: version.id,
    clauseRef: clause.id,
    saidBy: context.identity.name,
    saidByPerson: context.personIn(forceId),
    saidAt: context.now,
    said: given("text", input.text, 4000),
  });
  await change.audit({
    action: "commentOnClause",
    entity: "ProtocolVersion",
    entityId: version.id,
    clauseId: clause.clauseId,
  });
  return version.id;
}

/** Answers a comment; an answer that was given is replaced, and the trail keeps that it was. */
export async function answerComment(
  change: Change,
  context: RequestContext,
  input: AnswerCommentInput,
): Promise<string> {
  const version = await takeVersion(change, context, "answer", input);
  const { forceId, manager } = change;
  const id = knownForm(input.commentId, "comment");
  const comment = await manager.findOneBy(ClauseComment, { forceId, id, versionId: version.id });
  if (!comment) throw notFound("comment");
  const answer = given("answer", input.answer, 4000);
  await manager.update(
    ClauseComment,
    { forceId, id },
    { answer, answeredBy: context.identity.name, answeredAt: context.now },
  );
  await change.audit({
    action: "answerComment",
    entity: "ProtocolVersion",
    entityId: version.id,
    before: { answer: comment.answer },
    after: { answer },
  });
  return version.id;
}

/** Ends a consultation, once every comment has its answer. */
export async function closeConsultation(
  change: Change,
  context: RequestContext,
  input: CloseConsultationInput,
): Promise<string> {
  const version = await takeVersion(change, context, "closeConsultation", input);
  await keepVersion(change, version, { consultationClosedAt: context.now });
  await change.audit({ action: "closeConsultation", entity: "ProtocolVersion", entityId: version.id });
  return version.id;
}
