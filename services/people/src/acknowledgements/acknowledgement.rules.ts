import { decideAcknowledgement } from "@probity/rules/decisions/acknowledgement";
import { classesOf, type BodyKind } from "@probity/rules/person-classes";
import type { Rule } from "@probity/rules/rulebook";

/** A version as this service keeps it. */
export interface KeptRulebook {
  readonly id: string;
  readonly protocolId: string;
  readonly bodyKind: BodyKind;
  readonly inForceFrom: string;
  readonly inForceTo: string | null;
  readonly contentHash: string;
  readonly clauses: readonly { ref: string; clauseId: string; hash: string }[];
  readonly rules: readonly Rule[];
}

/** Somebody who may be bound: the roles of the offices held, and the last day where all of them have ended. */
export interface Bound {
  readonly personId: string;
  readonly roles: readonly string[];
  /** The first day of the offices held, or of the last that was. */
  readonly heldFrom: string;
  readonly leftOn: string | null;
}

/** What somebody signed. */
export interface Signed {
  readonly personId: string;
  readonly versionId: string;
  readonly event: string;
}

/** A signature that is asked for, or was given. */
export interface Asked {
  readonly personId: string;
  readonly versionId: string;
  readonly event: "APPOINTMENT" | "NEW_VERSION" | "LEAVING";
  /** Since which day. */
  readonly askedOn: string;
  /** What is signed for: all of it, what changed, or what continues. */
  readonly clauseIds: string[];
  readonly clauseId: string;
  readonly explanation: string[];
}

/**
 * Which signatures of these people a version in force on the day asks for. Who signed an earlier version of the same protocol
 * signs for what changed since; who left signs for what continues.
 */
export function askedOf(
  people: readonly Bound[],
  rulebooks: readonly KeptRulebook[],
  signed: readonly Signed[],
  on: string,
): Asked[] {
  const current = rulebooks.filter(({ inForceFrom, inForceTo }) => inForceFrom <= on && (inForceTo ?? on) >= on);
  const signedBy = Map.groupBy(signed, ({ personId }) => personId);
  return current.flatMap((rulebook) =>
    people.flatMap((person) => askOne(person, rulebook, rulebooks, signedBy.get(person.personId) ?? [])),
  );
}

function askOne(
  person: Bound,
  rulebook: KeptRulebook,
  rulebooks: readonly KeptRulebook[],
  own: readonly Signed[],
): Asked[] {
  const earlier = rulebooks
    .filter(({ protocolId, inForceFrom }) => protocolId === rulebook.protocolId && inForceFrom < rulebook.inForceFrom)
    .filter(({ id }) => own.some(({ versionId }) => versionId === id))
    .toSorted((one, other) => other.inForceFrom.localeCompare(one.inForceFrom))[0];
  const event = person.leftOn !== null ? "LEAVING" : earlier ? "NEW_VERSION" : "APPOINTMENT";
  const former = new Map(earlier?.clauses.map(({ clauseId, hash }) => [clauseId, hash]));
  const decision = decideAcknowledgement(rulebook.rules, {
    event,
    classes: classesOf(person.roles, rulebook.bodyKind),
    clauseIds: rulebook.clauses.map(({ clauseId }) => clauseId),
    changed: rulebook.clauses.filter(({ clauseId, hash }) => former.get(clauseId) !== hash).map((c) => c.clauseId),
  });
  if (decision.outcome !== "ASKED" || decision.clauseId === null) return [];
  const { clauseIds, clauseId, explanation } = decision;
  const began = person.leftOn ?? person.heldFrom;
  const askedOn = began > rulebook.inForceFrom ? began : rulebook.inForceFrom;
  return [{ personId: person.personId, versionId: rulebook.id, event, askedOn, clauseIds, clauseId, explanation }];
}
