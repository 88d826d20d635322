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

/**
 * A rule beside what it is kept with, such as its clause. `from` absent: the version's own. `from` given: configured by an
 * administrator, from that ISO day to `to` (both inclusive; null: without end).
 */
export interface LayeredRule {
  readonly rule: unknown;
  readonly from?: string;
  readonly to?: string | null;
}

/**
 * The rules of a version with the configuration of a day (ISO date) laid over them: a configured rule takes the place of
 * the version's rule of the same name, or stands beside the others. Of two configured for one day the later one counts.
 * @throws RangeError when `on` is no date.
 */
export function layeredOn<L extends LayeredRule>(layered: readonly L[], on: string): L[] {
  const day = Temporal.PlainDate.from(on).toString();
  const effective = new Map(layered.filter(({ from }) => from === undefined).map((own) => [nameOf(own), own]));
  const configured = layered
    .filter(({ from, to = null }) => from !== undefined && from <= day && (to === null || day <= to))
    .toSorted((one, other) => ((one.from ?? "") < (other.from ?? "") ? -1 : 1));
  for (const rule of configured) effective.set(nameOf(rule), rule);
  return [...effective.values()];
}

function nameOf({ rule }: LayeredRule): unknown {
  return typeof rule === "object" && rule !== null && "id" in rule ? rule.id : rule;
}
