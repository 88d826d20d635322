import { createHash, randomUUID } from "node:crypto";
import type { RequestContext } from "@probity/service-kit/context";
import { objectName } from "@probity/service-kit/documents/object-store";
import type { CaseKey } from "../sealing/case-key.js";

/** Several at once: a store elsewhere takes its time for each. */
const atOnce = 4;

/** What the database keeps of one object in the store. */
export interface SealedObject {
  /** Drawn by chance: the name under which it lies says nothing. */
  readonly id: string;
  readonly part: number;
  /** Of what lies there, sealed. */
  readonly size: number;
  readonly sha256: Buffer;
}

/** A part of a document, in clear. */
export interface PlainPart {
  readonly part: number;
  readonly bytes: Buffer;
}

/** Where the objects of a case lie. */
export interface CaseObjects {
  readonly context: RequestContext;
  readonly forceId: string;
  readonly key: CaseKey;
}

/** Seals parts and puts them into the store, before any row says that they are there: a row never says so of nothing. */
export function putSealed(
  { context, forceId, key }: CaseObjects,
  fieldOf: (part: number) => string,
  parts: readonly PlainPart[],
): Promise<SealedObject[]> {
  return inTurns(parts, async ({ part, bytes }) => {
    const sealed = key.seal(fieldOf(part), bytes);
    const id = randomUUID();
    await context.documents.store.put(objectName(forceId, id), sealed);
    return { id, part, size: sealed.length, sha256: sha256Of(sealed) };
  });
}

/** Reads parts and opens them. @throws where one is missing from the store, or is not what was put there */
export function readSealed(
  { context, forceId, key }: CaseObjects,
  fieldOf: (part: number) => string,
  objects: readonly Pick<SealedObject, "id" | "part" | "sha256">[],
): Promise<Buffer[]> {
  return inTurns(objects, async ({ id, part, sha256 }) => {
    const sealed = await context.documents.store.get(objectName(forceId, id));
    if (!sealed) throw new Error(`The object ${id} is missing from the store of documents.`);
    if (!sha256Of(sealed).equals(sha256)) throw new Error(`The object ${id} is not what was put into the store.`);
    return key.openBytes(fieldOf(part), sealed);
  });
}

/** Takes objects away that no row names any more; where that fails, the night does it. */
export async function removeObjects(context: RequestContext, forceId: string, ids: readonly string[]): Promise<void> {
  const names = ids.map((id) => objectName(forceId, id));
  await context.documents.store.remove(names).catch((error: unknown) => {
    context.log.warn({ objects: ids.length, err: { message: (error as Error).message } }, "objects left to the night");
  });
}

export const sha256Of = (bytes: Buffer): Buffer => createHash("sha256").update(bytes).digest();

async function inTurns<One, Result>(all: readonly One[], run: (one: One) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let at = 0; at < all.length; at += atOnce)
    results.push(...(await Promise.all(all.slice(at, at + atOnce).map(run))));
  return results;
}
