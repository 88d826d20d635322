import { Temporal } from "temporal-polyfill";
import type { Rule } from "./rulebook.js";
import { sameScope } from "./same-scope.js";

/** Kinds of document that a force puts in force beside each other. */
export const instrumentKinds = ["RELATIONS_PROTOCOL", "STAFF_CODE"] as const;

/** One of them. */
export type InstrumentKind = (typeof instrumentKinds)[number];

/** What puts a version before or after one of another protocol. Null: nobody has said. */
export interface Standing {
  readonly protocolId: string | null;
  readonly instrument: InstrumentKind | null;
  /** What goes before what by its own words, the first first. */
  readonly precedence: readonly string[] | null;
  /** ISO days, both inclusive; `inForceFrom` null: never came into force. */
  readonly inForceFrom: string | null;
  readonly inForceTo: string | null;
}

/** What a document is in the words of an order of precedence. */
const ranks: Readonly<Record<InstrumentKind, string>> = {
  RELATIONS_PROTOCOL: "PROTOCOL",
  STAFF_CODE: "CODE_OF_CONDUCT",
};

/**
 * The versions in force on a day (ISO date), one of each protocol, that which goes before the others first: by the order of
 * precedence that the latest of them states, and where none does, or it says nothing of them, the later before the earlier.
 * @throws RangeError when `on` is no date.
 */
export function versionsInForce<S extends Standing>(versions: readonly S[], on: string): S[] {
  const day = Temporal.PlainDate.from(on).toString();
  const latestFirst = versions
    .filter(({ inForceFrom: from, inForceTo: to }) => from !== null && from <= day && (to === null || day <= to))
    .toSorted(laterFirst);
  const current = latestFirst.filter(
    ({ protocolId }, place) =>
      protocolId === null || latestFirst.findIndex((one) => one.protocolId === protocolId) === place,
  );
  const placeOf = placesOf(current);
  return current.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** Which of two versions goes before the other by a stated order of precedence; null: nobody has said. */
export function goesBefore<S extends Standing>(one: S, other: S): S | null {
  const placeOf = placesOf([one, other].toSorted(laterFirst));
  const difference = placeOf(one) - placeOf(other);
  return difference === 0 ? null : difference < 0 ? one : other;
}

/** The place of each version by the order of precedence that the first of them with one states; those it does not name are last. */
function placesOf(versions: readonly Standing[]): (version: Standing) => number {
  const order = versions.find(({ precedence }) => precedence !== null)?.precedence ?? [];
  return ({ instrument }) => {
    const place = instrument === null ? -1 : order.indexOf(ranks[instrument]);
    return place < 0 ? order.length : place;
  };
}

/** A rule with the version it stands in. */
export interface RuleOf<V, K> {
  readonly version: V;
  readonly kept: K;
}

/** The rules of several versions as one rulebook, and those that yield to a rule on the same question. */
export interface Together<V, K> {
  readonly bound: readonly RuleOf<V, K>[];
  readonly yielding: readonly (RuleOf<V, K> & { readonly to: RuleOf<V, K> })[];
}

/**
 * The rules of versions that are in force together, as `versionsInForce` gives them. Where two of different versions answer the
 * same question and an order of precedence puts one before the other, that one decides and the other yields; where nobody has
 * said which goes first, both bind.
 */
export function together<V extends Standing, K extends { readonly rule: Rule }>(
  versions: readonly { readonly version: V; readonly rules: readonly K[] }[],
): Together<V, K> {
  const placeOf = placesOf(versions.map(({ version }) => version).toSorted(laterFirst));
  const bound: RuleOf<V, K>[] = [];
  const yielding: (RuleOf<V, K> & { to: RuleOf<V, K> })[] = [];
  for (const { version, rules } of versions) {
    const before = bound.filter((other) => placeOf(other.version) < placeOf(version));
    for (const kept of rules) {
      const to = before.find((other) => sameScope(other.kept.rule, kept.rule));
      if (to) yielding.push({ version, kept, to });
      else bound.push({ version, kept });
    }
  }
  return { bound, yielding };
}

function laterFirst(one: Standing, other: Standing): number {
  return (other.inForceFrom ?? "").localeCompare(one.inForceFrom ?? "");
}
