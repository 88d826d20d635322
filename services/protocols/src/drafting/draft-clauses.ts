import { clauseIdForm } from "@probity/rules/kinds/source";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { invalid, notFound } from "@probity/service-kit/errors";
import { createHash } from "node:crypto";
import { In } from "typeorm";
import { Citation } from "../citations/citation.entity.js";
import { Clause, ModelRelation } from "../clauses/clause.entity.js";
import { prefixOwners } from "../importing/clause-prefix.js";
import { Protocol, type ProtocolVersion } from "../protocols/protocol.entity.js";
import { Rule } from "../rules/rule.entity.js";
import type { RemoveClauseInput, SaveClauseInput } from "./draft.inputs.js";
import { keepVersion, takeVersion } from "./take-version.js";

/** Writes a clause of a draft: a new one, or other words for one that is there. Its rules stay with it. */
export async function saveClause(change: Change, context: RequestContext, input: SaveClauseInput): Promise<string> {
  const version = await takeVersion(change, context, "edit", input);
  const clauseId = input.clauseId.trim();
  if (!clauseIdForm.test(clauseId))
    throw invalid("clauseId", "A clause's name is the document's letters, a hyphen and a number, like ST-20a.");
  const summaryEn = input.summaryEn?.trim() ?? null;
  const text = input.text?.trim() ?? null;
  if (!summaryEn && !text) throw invalid("summaryEn", "Give the clause a summary, its text, or both.");
  const before = await change.manager.findOneBy(Clause, {
    forceId: change.forceId,
    versionId: version.id,
    clauseId,
  });
  if (!before) await refuseForeignLetters(change, version, clauseId);
  // What is known of a clause's words holds no more once they are others.
  const same = before !== null && before.text === text && before.summaryEn === summaryEn ? before : null;
  const written = {
    label: input.label?.trim() ?? before?.label ?? null,
    headingPath: input.headingPath,
    summaryEn,
    summaryCy: input.summaryCy?.trim() ?? null,
    text,
    textHash: same === null ? hashOf(text) : same.textHash,
    facts: same?.facts ?? {},
    kinds: input.kinds,
    audience: input.audience,
    citations: await citationsFor(change, input.citations ?? before?.citations ?? []),
  };
  const { forceId, manager } = change;
  if (before) {
    await manager.update(Clause, { forceId, id: before.id }, { ...written, ...amended(before, input.reason) });
  } else {
    const ordinal = await placeFor(change, version, input.afterClauseId ?? null);
    await manager.insert(Clause, {
      forceId,
      versionId: version.id,
      clauseId,
      ordinal,
      subParagraphs: [],
      notes: [],
      ...written,
    });
  }
  await keepVersion(change, version);
  await change.audit({
    action: "saveClause",
    entity: "ProtocolVersion",
    entityId: version.id,
    clauseId,
    ...(before ? { before: shown(before) } : {}),
    after: shown({ ...written }),
    ...(input.reason ? { reason: input.reason } : {}),
  });
  return version.id;
}

/** The letters of another protocol's clauses are not for this one: a name means one clause of the force. */
async function refuseForeignLetters(change: Change, version: ProtocolVersion, clauseId: string): Promise<void> {
  const prefix = clauseId.slice(0, clauseId.indexOf("-"));
  const owner = (await prefixOwners(change)).find((one) => one.prefix === prefix);
  if (!owner || owner.protocolId === version.protocolId) return;
  const { forceId, manager } = change;
  const { titleEn } = await manager.findOneByOrFail(Protocol, { forceId, id: owner.protocolId });
  throw invalid(
    "clauseId",
    `The letters ${prefix} are those of “${titleEn}”: give this protocol's clauses others, so that each name means one clause.`,
    "NAME_TAKEN",
  );
}

function hashOf(text: string | null): string | null {
  return text === null ? null : createHash("sha256").update(text.replaceAll(/\s+/g, " ")).digest("hex");
}

/** A clause that was adopted from the model and is changed is an amendment, with a reason. */
function amended(before: Clause, reason: string | null | undefined): Partial<Clause> {
  if (!before.modelClause) return {};
  if (!reason?.trim()) throw invalid("reason", "This clause stands on the model protocol: say why it is changed.");
  return { modelRelation: ModelRelation.AMEND, modelReason: reason.trim() };
}

/** What a clause may cite are the records of the force: each once. @throws INVALID naming the one that there is not. */
async function citationsFor({ forceId, manager }: Change, names: readonly string[]): Promise<string[]> {
  const cited = [...new Set(names)];
  if (cited.length === 0) return [];
  const known = await manager.find(Citation, { where: { forceId, name: In(cited) }, select: { name: true } });
  const unknown = cited.find((name) => !known.some((citation) => citation.name === name));
  if (unknown === undefined) return cited;
  throw invalid(
    "citations",
    `The force has no source called ${unknown}: choose from its citations.`,
    "UNKNOWN_CITATION",
  );
}

const shown = ({
  label,
  summaryEn,
  textHash,
  citations,
}: Pick<Clause, "label" | "summaryEn" | "textHash" | "citations">) => {
  return { label, summaryEn, textHash, citations };
};

/** Makes room after a clause, or at the end. */
async function placeFor(change: Change, version: ProtocolVersion, after: string | null): Promise<number> {
  const of = { forceId: change.forceId, versionId: version.id };
  if (after === null) {
    const last = (await change.manager.maximum(Clause, "ordinal", of)) ?? 0;
    return last + 1;
  }
  const before = await change.manager.findOneBy(Clause, { ...of, clauseId: after });
  if (!before) throw invalid("afterClauseId", `This version has no clause ${after}.`);
  await change.query(
    "update protocols.clauses set ordinal = ordinal + 1 where force_id = $1 and version_id = $2 and ordinal > $3",
    [of.forceId, of.versionId, before.ordinal],
  );
  return before.ordinal + 1;
}

/** Takes a clause out of a draft, with its rules. */
export async function removeClause(change: Change, context: RequestContext, input: RemoveClauseInput): Promise<string> {
  const version = await takeVersion(change, context, "edit", input);
  const { forceId, manager } = change;
  const clause = await manager.findOneBy(Clause, { forceId, versionId: version.id, clauseId: input.clauseId });
  if (!clause) throw notFound("clause");
  if (!input.reason.trim()) throw invalid("reason", "Say why the clause goes.");
  const rules = await manager.delete(Rule, { forceId, versionId: version.id, clauseRef: clause.id });
  await manager.delete(Clause, { forceId, id: clause.id });
  await keepVersion(change, version);
  await change.audit({
    action: "removeClause",
    entity: "ProtocolVersion",
    entityId: version.id,
    clauseId: clause.clauseId,
    before: { ...shown(clause), rules: rules.affected ?? 0 },
    reason: input.reason.trim(),
  });
  return version.id;
}
