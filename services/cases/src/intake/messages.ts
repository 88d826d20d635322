import type { Change, RequestContext } from "@probity/service-kit/context";
import { conflict, invalid } from "@probity/service-kit/errors";
import { openCaseKey, type CaseKey, type StoredCaseKey } from "../sealing/case-key.js";
import { uuidOf } from "./uuid-of.js";

/** A message between those who handle a case and whoever raised it. */
export interface NewMessage {
  readonly caseId: string;
  readonly text: string;
  /** New for each message that is meant. */
  readonly key: string;
  /** Who of the force writes it; null from outside. */
  readonly byPersonId: string | null;
  readonly at: Date;
}

/** A message as it is stored. */
export interface StoredMessage {
  readonly id: string;
  readonly ordinal: number;
  readonly fromOutside: boolean;
  readonly byPersonId: string | null;
  readonly at: Date;
  readonly sealed: Buffer;
}

const columns = `m.id, m.ordinal, m.from_outside as "fromOutside", m.by_person as "byPersonId", m.at, m.sealed_text as sealed`;

/** The key of a case that the change may see; null of any other. */
export async function keyOfCase(change: Change, context: RequestContext, caseId: string): Promise<CaseKey | null> {
  const [stored] = await change.query<StoredCaseKey>(
    `select k.force_id as "forceId", k.id, k.key_id as "keyId", k.wrapped from cases.case_keys k where k.force_id = $1 and k.id = $2`,
    [change.forceId, caseId],
  );
  return stored ? openCaseKey(context, stored) : null;
}

/** Keeps a message, sealed by the key of its case; the same key again says nothing twice. Answers its id. */
export async function keepMessage(change: Change, key: CaseKey, message: NewMessage): Promise<string> {
  const text = message.text.trim();
  if (text === "" || text.length > 10_000) throw invalid("text", "Write a message of at most 10,000 characters.");
  // Without the time in it, and the same for the same key: of messages from outside nobody learns the hour.
  const id = uuidOf(`${message.caseId} ${message.key}`);
  // Two at once for one case take turns.
  await change.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [
    `cases.case_messages ${message.caseId}`,
  ]);
  const [before] = await change.query<StoredMessage>(
    `select ${columns} from cases.case_messages m where m.force_id = $1 and m.id = $2`,
    [change.forceId, id],
  );
  if (before && textOf(key, before) !== text)
    throw conflict("This form was sent before with other words. Write another message.");
  if (before) return id;
  await change.query(
    `insert into cases.case_messages (force_id, id, case_id, ordinal, from_outside, by_person, at, sealed_text)
     values ($1, $2, $3, (select coalesce(max(m.ordinal), 0) + 1 from cases.case_messages m where m.force_id = $1 and m.case_id = $3), $4, $5, $6, $7)`,
    [
      change.forceId,
      id,
      message.caseId,
      message.byPersonId === null,
      message.byPersonId,
      message.at,
      key.seal(`message ${id}`, text),
    ],
  );
  await change.audit({ action: "sendCaseMessage", entity: "Case", entityId: message.caseId });
  return id;
}

/** The latest messages of a case, first to last; before an ordinal, the ones that came earlier. */
export async function latestMessages(
  change: Change,
  caseId: string,
  size: number,
  before: number | null = null,
): Promise<StoredMessage[]> {
  const rows = await change.query<StoredMessage>(
    `select ${columns} from cases.case_messages m where m.force_id = $1 and m.case_id = $2 and ($4::int is null or m.ordinal < $4)
     order by m.ordinal desc limit $3`,
    [change.forceId, caseId, size, before],
  );
  return rows.toReversed();
}

/** What a message says. */
export function textOf(key: CaseKey, { id, sealed }: StoredMessage): string {
  return key.open(`message ${id}`, sealed);
}

/** The messages of a case after an ordinal, first to last. */
export function messagesAfter(change: Change, caseId: string, size: number, after: number): Promise<StoredMessage[]> {
  return change.query<StoredMessage>(
    `select ${columns} from cases.case_messages m where m.force_id = $1 and m.case_id = $2 and m.ordinal > $4 order by m.ordinal limit $3`,
    [change.forceId, caseId, size, after],
  );
}

/** How many messages a case has. */
export async function countMessages(change: Change, caseId: string): Promise<number> {
  const [row] = await change.query<{ count: number }>(
    "select count(*)::int as count from cases.case_messages m where m.force_id = $1 and m.case_id = $2",
    [change.forceId, caseId],
  );
  return row?.count ?? 0;
}
