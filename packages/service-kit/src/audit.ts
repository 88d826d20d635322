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

/** Writes the entry in the change's own transaction: no change without its entry, no entry without its change. */
export async function writeAudit(
  transaction: Transaction,
  schema: string,
  forceId: string,
  identity: Identity,
  entry: AuditEntry,
): Promise<void> {
  const personId = identity.grants.find((grant) => grant.forceId === forceId)?.personId ?? null;
  await transaction.query(
    `insert into ${schema}.audit_entries
       (force_id, actor, person_id, request_id, origin, action, entity, entity_id, before, after, clause_id, reason)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      forceId,
      identity.subject || identity.kind,
      personId,
      identity.requestId,
      identity.origin,
      entry.action,
      entry.entity,
      entry.entityId,
      entry.before ? JSON.stringify(entry.before) : null,
      entry.after ? JSON.stringify(entry.after) : null,
      entry.clauseId ?? null,
      entry.reason ?? null,
    ],
  );
}
