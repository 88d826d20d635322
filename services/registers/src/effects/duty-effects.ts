import { dutiesFrom, type DutyBasis } from "../obligations/duty-basis.js";
import type { DutyFound } from "../obligations/obligation.rules.js";
import type { DutyEffect } from "./duty-effect.entity.js";

/** A duty as the register of duties names it. */
export interface DutyKey {
  readonly appointmentId: string;
  readonly ruleKey: string;
}

const nameOf = ({ appointmentId, ruleKey }: DutyKey) => `${appointmentId} ${ruleKey}`;

/**
 * The open duties that would fall due on another day, open or end from a day on: derived as they are once what is being
 * written counts, with the rulebooks as they then are and as they are without it. What is met, and whoever has left, stays
 * as it is. Soonest first.
 */
export function dutyEffects(
  basis: DutyBasis,
  met: readonly DutyKey[],
  laidRulebooks: DutyBasis["rulebooks"],
  from: string,
): DutyEffect[] {
  const settled = new Set(met.map(nameOf));
  const open = (of: DutyBasis) =>
    new Map(
      dutiesFrom(of, from)
        .filter((duty) => !settled.has(nameOf(duty)) && (duty.endedOn === null || duty.endedOn >= from))
        .map((duty) => [nameOf(duty), duty]),
    );
  const without = open(basis);
  const laid = open({ ...basis, rulebooks: laidRulebooks });
  const names = [...new Set([...without.keys(), ...laid.keys()])];
  return names
    .flatMap((name) => effectOn(without.get(name), laid.get(name)))
    .toSorted((one, other) => (dayOf(one) < dayOf(other) ? -1 : 1));
}

function effectOn(before: DutyFound | undefined, after: DutyFound | undefined): DutyEffect[] {
  const shown = after ?? before;
  if (!shown || before?.dueOn === after?.dueOn) return [];
  const { personId, duty, clauseId, explanation } = shown;
  return [{ personId, duty, clauseId, explanation, before: before?.dueOn ?? null, after: after?.dueOn ?? null }];
}

const dayOf = ({ before, after }: DutyEffect) => after ?? before ?? "";
