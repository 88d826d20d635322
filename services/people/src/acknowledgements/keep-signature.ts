import type { Change, RequestContext } from "@probity/service-kit/context";
import { conflict, invalid } from "@probity/service-kit/errors";
import { v7 as uuidv7 } from "uuid";
import type { Acknowledgement, PaperSignature } from "./acknowledgement.entity.js";

/** A signature as it was given. */
export interface GivenSignature {
  readonly typedName: string;
  /** Null: typed by the signer. */
  readonly paper: PaperSignature | null;
}

/** The name under a signature. @throws INVALID when it is none. */
export function nameToSign(typed: string): string {
  const name = typed.trim();
  if (name.length < 2 || name.length > 200) throw invalid("typedName", "Give the name, in 2 to 200 characters.");
  return name;
}

/** Keeps a signature that was asked for, once; its notices are done with. Answers its id. */
export async function keepSignature(
  change: Change,
  context: RequestContext,
  asked: Acknowledgement,
  { typedName, paper }: GivenSignature,
): Promise<string> {
  const { forceId } = change;
  const { version, event, contentHash, clauseId } = asked;
  const personId = asked.person.id;
  const id = uuidv7();
  const refs = asked.clauses.map((clause) => clause.id);
  const onPaper = [paper?.signedOn ?? null, paper?.recordedBy ?? null, paper?.reason ?? null, paper?.keptAt ?? null];
  const [row] = await change.query<{ clauseIds: string[] }>(
    `insert into people.acknowledgements (force_id, id, person_id, version_id, event, content_hash, clause_ids, roles, typed_name, signed_at,
       signed_on, recorded_by, reason, kept_at)
     select $1, $2, $3, r.id, $5, r.content_hash,
       array(select c->>'clauseId' from jsonb_array_elements(r.clauses) c where (c->>'ref')::uuid = any($6::uuid[])), $7, $8, $9,
       $11, $12, $13, $14
     from people.rulebooks r where r.force_id = $1 and r.id = $4 and r.content_hash = $10
     on conflict do nothing returning clause_ids as "clauseIds"`,
    [forceId, id, personId, version.id, event, refs, asked.roles, typedName, context.now, contentHash, ...onPaper],
  );
  if (!row) throw conflict("Meanwhile it was signed, or another version came into force. Read it again.");
  await change.query(
    `update people.notices set read_at = $4
     where force_id = $1 and person_id = $2 and kind = 'SIGNATURE_DUE' and subject_id = $3 and read_at is null`,
    [forceId, personId, version.id, context.now],
  );
  const signed = { contentHash, event, clauses: row.clauseIds.length };
  await change.audit({
    action: paper ? "recordPaperSignature" : "acknowledge",
    entity: "ProtocolVersion",
    entityId: version.id,
    after: paper ? { ...signed, personId, signedOn: paper.signedOn, keptAt: paper.keptAt } : signed,
    clauseId,
    ...(paper ? { reason: paper.reason } : {}),
  });
  return id;
}
