import { randomBytes } from "node:crypto";
import type { Change, RequestContext } from "@probity/service-kit/context";
import type { WrappedKey } from "@probity/service-kit/keys/key-provider";
import { seal, unseal } from "@probity/service-kit/keys/seal";

/** The key of one case. What it seals is bound to the case and the field: it opens nowhere else. */
export class CaseKey {
  constructor(
    private readonly forceId: string,
    private readonly caseId: string,
    private readonly key: Buffer,
  ) {}

  /** Encrypts a text of the case, or bytes. `field` says which, for example "narrative". */
  seal(field: string, text: string | Buffer): Buffer {
    return seal(this.key, Buffer.from(text as string), this.placeOf(field));
  }

  /** @throws KeyProblem when it was sealed for another case or field, or altered. */
  open(field: string, sealed: Buffer): string {
    return this.openBytes(field, sealed).toString("utf8");
  }

  /** The same of bytes. */
  openBytes(field: string, sealed: Buffer): Buffer {
    return unseal(this.key, sealed, this.placeOf(field));
  }

  private placeOf(field: string): string {
    return `${this.forceId}/${this.caseId}/${field}`;
  }
}

/** Makes the key of a new case, and keeps it wrapped by the key of its force. */
export async function newCaseKey(change: Change, context: RequestContext, caseId: string): Promise<CaseKey> {
  const { forceId } = change;
  const key = randomBytes(32);
  const { keyId, wrapped } = await context.keys.wrap(forceId, key);
  await change.query("insert into cases.case_keys (force_id, id, key_id, wrapped) values ($1, $2, $3, $4)", [
    forceId,
    caseId,
    keyId,
    wrapped,
  ]);
  return new CaseKey(forceId, caseId, key);
}

/** A case's key as it is stored. */
export interface StoredCaseKey extends WrappedKey {
  readonly forceId: string;
  readonly id: string;
}

/** Opens the key of a case that the caller was shown. */
export async function openCaseKey(context: RequestContext, stored: StoredCaseKey): Promise<CaseKey> {
  return new CaseKey(stored.forceId, stored.id, await context.keys.unwrap(stored.forceId, stored));
}
