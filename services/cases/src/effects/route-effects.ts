import type { Candidate, Laid } from "@probity/service-kit/candidate-rule";
import type { Role } from "@probity/service-kit/roles";
import { DirectDiscussion, MatterEnum, type MatterName } from "@probity/service-kit/route-enums";
import { judgeOf, standingOn, type ForceCopy, type KeptRulebook } from "../routing/decide.js";
import type { RouteDecision } from "../routing/route.entity.js";
import type { RouteEffect } from "./route-effect.entity.js";

/**
 * The concerns about these matters that would go another way from a day on, by matter and by who stands how then. Decided as
 * a concern is when it is raised, before anybody has talked; cases under way play no part, so that nothing is told of them.
 */
export function routeEffects(
  force: ForceCopy,
  rulebooks: KeptRulebook[],
  matters: readonly MatterName[],
  from: string,
): RouteEffect[] {
  const without = judgeOf(force, from, from);
  const laid = judgeOf({ ...force, rulebooks }, from, from);
  const people = standingOn(force, from);
  return matters.flatMap((matter) =>
    people.flatMap((complainant) =>
      people.flatMap((subject) => {
        if (complainant.personId === subject.personId) return [];
        const [complainantId, subjectId] = [complainant.personId, subject.personId];
        const raised = { matter, complainantId, subjectId, directDiscussion: DirectDiscussion.NOT_TRIED };
        const [before, after] = [without(raised), laid(raised)];
        if (cameTo(before) === cameTo(after)) return [];
        return [{ matter, complainant: complainant.role as Role, subject: subject.role as Role, before, after }];
      }),
    ),
  );
}

/** The matters that the rule answers, and those that the rule whose place it takes does. */
export function mattersOfRule({ rulebooks }: ForceCopy, { versionId, laid }: Candidate): MatterName[] {
  const version = rulebooks.find(({ id }) => id === versionId);
  const { id } = laid.rule as Answering;
  return answeredBy([laid, ...(version?.rules ?? [])].filter(({ rule }) => (rule as Answering).id === id));
}

/** The matters that any of these versions answers. */
export function mattersOfVersions(versions: readonly { readonly rules: readonly Laid[] }[]): MatterName[] {
  return answeredBy(versions.flatMap(({ rules }) => rules));
}

interface Answering {
  readonly id: string;
  readonly canonicalMatters?: string[];
}

function answeredBy(laid: readonly Laid[]): MatterName[] {
  const answered = new Set(laid.flatMap(({ rule }) => (rule as Answering).canonicalMatters ?? []));
  return (Object.keys(MatterEnum) as MatterName[]).filter((matter) => answered.has(matter));
}

function cameTo({ status, recipients, afterDiscussion, firstContacts, marking, informalFirst }: RouteDecision): string {
  const roles = [recipients, afterDiscussion, firstContacts].map((list) => list.map(({ role }) => role));
  return JSON.stringify([status, roles, marking, informalFirst]);
}
