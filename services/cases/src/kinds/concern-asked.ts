import { CaseKind } from "../cases/case-kind.js";
import { askedOfDiscloser } from "./asked.js";
import type { ConcernAsked } from "./concern-asked.entity.js";
import { definitionOf, factsOfConcern } from "./definitions.js";
import type { KindSetting } from "./kind-settings.js";
import { askedOf } from "./kinds-in-force.js";

/** What is known of a concern before it is asked more. */
interface Known {
  readonly kind: CaseKind;
  /** Whether those concerned talked first. */
  readonly talked: boolean;
  readonly protectedDisclosure: boolean;
}

/** What a concern is asked: nothing where its kind is begun by a form of its own. */
export function askedOfConcern(
  { kind, talked, protectedDisclosure }: Known,
  setting: Pick<KindSetting, "questions"> | null,
): ConcernAsked {
  if (definitionOf(kind).opening !== "CONCERN") return { kind, facts: [], questions: [] };
  const facts = factsOfConcern(kind).filter(({ talkedFirst }) => talked || !talkedFirst);
  const questions = (setting?.questions ?? []).map((one) => ({ ...one, sealed: true }));
  return {
    kind,
    facts: askedOfDiscloser(facts, protectedDisclosure).map(askedOf),
    questions: askedOfDiscloser(questions, protectedDisclosure).map(askedOf),
  };
}

/** What somebody without an account is asked: nobody talked first. */
export const askedFromOutside = (setting: Pick<KindSetting, "questions"> | null): ConcernAsked =>
  askedOfConcern({ kind: CaseKind.CONCERN, talked: false, protectedDisclosure: false }, setting);
