import { randomBytes } from "node:crypto";
import type { Change, RequestContext } from "@probity/service-kit/context";
import type { WrappedKey } from "@probity/service-kit/keys/key-provider";
import { CaseKey } from "../sealing/case-key.js";

/** Who raised a concern from outside, as they said it themselves. */
export interface GivenIdentity {
  readonly name: string;
  /** How they may be reached. */
  readonly contact: string;
}

/** Locks an identity away under a key of its own: the key of the case does not open it. */
export async function lockAway(
  change: Change,
  context: RequestContext,
  caseId: string,
  { name, contact }: GivenIdentity,
): Promise<void> {
  const key = randomBytes(32);
  const { keyId, wrapped } = await context.keys.wrap(change.forceId, key);
  const sealed = new CaseKey(change.forceId, caseId, key).seal("identity", JSON.stringify({ name, contact }));
  await change.query(
    "insert into cases.case_identities (force_id, id, key_id, wrapped, sealed) values ($1, $2, $3, $4, $5)",
    [change.forceId, caseId, keyId, wrapped, sealed],
  );
}

/** An identity as it is stored. */
export interface LockedIdentity extends WrappedKey {
  readonly forceId: string;
  readonly id: string;
  readonly sealed: Buffer;
}

/** Opens one that the caller was shown. */
export async function unlock(context: RequestContext, locked: LockedIdentity): Promise<GivenIdentity> {
  const key = new CaseKey(locked.forceId, locked.id, await context.keys.unwrap(locked.forceId, locked));
  return JSON.parse(key.open("identity", locked.sealed)) as GivenIdentity;
}
