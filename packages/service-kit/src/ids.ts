import { validate } from "uuid";
import { notFound } from "./errors.js";

/** An id from outside: the same refusal whether it is malformed, unknown or another force's. @throws NOT_FOUND */
export function knownForm(id: string, thing: string): string {
  if (validate(id)) return id.toLowerCase();
  throw notFound(thing);
}

/** Only those ids that can be one. */
export function onlyIds(ids: readonly string[]): string[] {
  return ids.filter((id) => validate(id));
}

/** An id no row has: a malformed filter finds nothing, exactly as an unknown one. */
export const unknownId = "00000000-0000-0000-0000-000000000000";

/** An optional filter by id, as a statement takes it: null for no filter, an id no row has for a malformed one. */
export function filterId(id: string | null | undefined): string | null {
  if (id === null || id === undefined) return null;
  return onlyIds([id])[0] ?? unknownId;
}
