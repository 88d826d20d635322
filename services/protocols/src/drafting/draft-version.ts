import type { Change } from "@probity/service-kit/context";
import { invalid, notFound } from "@probity/service-kit/errors";
import { v7 as uuidv7 } from "uuid";
import { relint } from "../lint/relint.js";
import { Protocol, ProtocolVersion, VersionStatus, type VersionStatement } from "../protocols/protocol.entity.js";

/** A new draft, on what it is based and how it is to be called. */
export interface DraftVersion {
  readonly protocolId: string;
  /** Null: the draft begins empty. */
  readonly basedOnId: string | null;
  readonly number: string;
}

const copiedClause = `clause_id, label, heading_path, ordinal, summary_en, summary_cy, text, sub_paragraphs, notes, text_hash, kinds, audience,
  citations, model_clause, model_relation, model_reason, facts`;

/** Begins a draft: with the clauses and rules of the version it is based on, so that only what is to change need be written. */
export async function draftVersion(change: Change, draft: DraftVersion): Promise<string> {
  const { forceId, manager } = change;
  const { protocolId, basedOnId } = draft;
  const number = draft.number.trim();
  if (number.length === 0 || number.length > 40)
    throw invalid("number", "Give the version a number of at most 40 characters.");
  if (!(await manager.findOneBy(Protocol, { forceId, id: protocolId }))) throw notFound("protocol");
  if (await manager.existsBy(ProtocolVersion, { forceId, protocolId, number }))
    throw invalid("number", `This protocol has a version ${number} already.`);
  const base = basedOnId ? await manager.findOneBy(ProtocolVersion, { forceId, id: basedOnId, protocolId }) : null;
  if (basedOnId && !base) throw notFound("version");
  const id = uuidv7();
  const { owner = null, marking = null, legalStatus = null, statement = {} } = base ?? {};
  await manager.insert(ProtocolVersion, {
    forceId,
    id,
    protocolId,
    number,
    status: VersionStatus.DRAFT,
    basedOnId,
    owner,
    marking,
    legalStatus,
    statement: withoutFormerDays(statement),
  });
  if (base) await copyContent(change, base.id, id);
  await relint(change, id);
  await change.audit({
    action: "draftVersion",
    entity: "ProtocolVersion",
    entityId: id,
    after: { protocolId, number, basedOnId },
  });
  return id;
}

/** What a version says of itself, without what was done to that version alone: who signed it, and its days of review. */
function withoutFormerDays({ signatories: _signed, review, ...said }: VersionStatement): VersionStatement {
  return review?.length ? { ...said, review: { ...review, last: null, next: null } } : said;
}

async function copyContent(change: Change, from: string, to: string): Promise<void> {
  const ids = [change.forceId, from, to];
  await change.query(
    `insert into protocols.clauses (force_id, version_id, ${copiedClause})
     select force_id, $3, ${copiedClause} from protocols.clauses where force_id = $1 and version_id = $2`,
    ids,
  );
  await change.query(
    `insert into protocols.rules (force_id, version_id, clause_ref, rule_key, kind, body)
     select r.force_id, $3, n.id, r.rule_key, r.kind, r.body
     from protocols.rules r
     join protocols.clauses o on o.force_id = r.force_id and o.id = r.clause_ref
     join protocols.clauses n on n.force_id = r.force_id and n.version_id = $3 and n.clause_id = o.clause_id
     where r.force_id = $1 and r.version_id = $2
     order by o.ordinal, r.id`,
    ids,
  );
}
