import { Temporal } from "temporal-polyfill";
import type { Rule } from "./rulebook.js";

/** A version of a protocol with its rules. ISO days, both inclusive; `inForceFrom` null: never came into force. */
export interface RulebookVersion {
  id: string;
  inForceFrom: string | null;
  inForceTo: string | null;
  rules: readonly Rule[];
}

/**
 * The version in force on a day (ISO date), or null. Where two overlap, the one that came into force later.
 * @throws RangeError when `on` is no date.
 */
export function rulebookOn<V extends RulebookVersion>(versions: readonly V[], on: string): V | null {
  const day = Temporal.PlainDate.from(on);
  const compare = (one: string, other: Temporal.PlainDate | string) => Temporal.PlainDate.compare(one, other);
  let found: { version: V; from: string } | null = null;
  for (const version of versions) {
    const { inForceFrom: from, inForceTo: to } = version;
    if (from === null || compare(from, day) > 0 || (to !== null && compare(to, day) < 0)) continue;
    if (found === null || compare(from, found.from) > 0) found = { version, from };
  }
  return found?.version ?? null;
}
