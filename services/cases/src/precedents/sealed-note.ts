import { randomBytes } from "node:crypto";
import type { RequestContext } from "@probity/service-kit/context";
import { CaseKey } from "../sealing/case-key.js";
import type { Precedent } from "./precedent.entity.js";

/** What a precedent says. */
export interface Note {
  readonly title: string;
  readonly words: string;
  readonly personalDataBecause: string | null;
}

/** Seals a note under a key of its own: the key of the case it is drawn from does not open it. */
export async function sealNote(context: RequestContext, forceId: string, id: string, note: Note) {
  const key = randomBytes(32);
  const { keyId, wrapped } = await context.keys.wrap(forceId, key);
  return { keyId, wrapped, sealed: new CaseKey(forceId, id, key).seal("precedent", JSON.stringify(note)) };
}

type Kept = Pick<
  Precedent,
  "forceId" | "id" | "keyId" | "wrapped" | "sealed" | "clearTitle" | "clearWords" | "clearBecause"
>;

/** The key of a note that waits for its review; null once it was published. */
export async function keyOfNote(
  context: RequestContext,
  { forceId, id, keyId, wrapped }: Kept,
): Promise<CaseKey | null> {
  if (!keyId || !wrapped) return null;
  return new CaseKey(forceId, id, await context.keys.unwrap(forceId, { keyId, wrapped }));
}

/** What a precedent says, opened where it is sealed. */
export async function noteOf(context: RequestContext, kept: Kept): Promise<Note> {
  const key = await keyOfNote(context, kept);
  if (key && kept.sealed) return JSON.parse(key.open("precedent", kept.sealed)) as Note;
  return { title: kept.clearTitle ?? "", words: kept.clearWords ?? "", personalDataBecause: kept.clearBecause };
}
