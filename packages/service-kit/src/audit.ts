import type { Identity } from "./identity.js";
import type { Transaction } from "./database.js";

/** What an audit entry says beside who, when and from where. */
export interface AuditEntry {
  /** What was done, as the mutation or read is called: "publishDeclaration". */
  readonly action: string;
  readonly entity: string;
  readonly entityId: string;
  /** The fields before and after; never a narrative or another confidential text. */
  readonly before?: object;
  readonly after?: object;
  /** The clause that asked for or allowed it. */
  readonly clauseId?: string;
  readonly reason?: string;
}

/**
 * Writes entries in the change's own transaction and in one statement: no change without its entry, no entry without its change.
 * @param day instead of this instant, where nobody may learn at which hour somebody wrote; the entries' ids hold no time either then.
 */
export async function writeAudit(
  transaction: Transaction,
  schema: string,
  forceId: string,
  identity: Identity,
  entries: readonly AuditEntry[],
  day?: Date,
): Promise<void> {
  const personId = identity.grants.find((grant) => grant.forceId === forceId)?.personId ?? null;
  await transaction.query(
    `insert into ${schema}.audit_entries
       (force_id, id, at, actor, person_id, request_id, origin, action, entity, entity_id, before, after, clause_id, reason)
     select $1, case when $7::timestamptz is null then uuidv7() else gen_random_uuid() end, coalesce($7, now()), $2, $3, $4, $5, e.action, e.entity, e."entityId", e.before, e.after, e."clauseId", e.reason
     from jsonb_to_recordset($6::jsonb) as e (action text, entity text, "entityId" uuid, before jsonb, after jsonb, "clauseId" text, reason text)`,
    [
      forceId,
      identity.subject || identity.kind,
      personId,
      identity.requestId,
      identity.origin,
      JSON.stringify(entries),
      day ?? null,
    ],
  );
}
