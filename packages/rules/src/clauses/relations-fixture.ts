import { libraryForce, type ForceSlug } from "../library-fixture.js";
import { classesOf } from "../person-classes.js";
import type { Holders } from "../recipients.js";
import { applyRoute, type DirectDiscussion, type RouteDecision } from "../route.js";
import { rulesOfKind, type Rule } from "../rulebook.js";

/** The people of a force by a short name, each with the roles he or she holds. */
export type People = Readonly<Record<string, readonly string[]>>;

/** A force's compiled rules, clause by clause, with people to ask about. */
export function forceOfClauses(slug: ForceSlug, people: People, lineManagerChain: readonly string[] = []) {
  const force = libraryForce(slug);
  const titles = force.plainTitles;
  const classes = (name: string) => classesOf(people[name] ?? [], force.force.governingBody.kind);
  const ruleOf = <K extends Rule["kind"]>(kind: K, name: string): Extract<Rule, { kind: K }> => {
    const rule = rulesOfKind(force.read, kind).find(({ id }) => id.endsWith(`/${name}`));
    if (rule === undefined) throw new Error(`${slug} has no ${kind} ${name}`);
    return rule;
  };
  return {
    force,
    /** One rule by the last part of its id. */
    ruleOf,
    /** The rules that one clause carries, its own or adopted. */
    rulesOf: (clauseId: string) => force.read.filter((rule) => rule.clauseId === clauseId),
    /** Somebody of the force, as a question names him or her. */
    person: (name: string) => ({ classes: classes(name), titles }),
    /** What one route does with a matter that `by` raises about `about`. */
    sent: (name: string, by: string, about: string, directDiscussion: DirectDiscussion = "TRIED"): RouteDecision =>
      applyRoute(ruleOf("ROUTE", name), {
        rules: force.read,
        facts: {
          matter: "BREACH_BY_OTHERS",
          complainant: { personId: by, classes: classes(by) },
          subject: { personId: about, classes: classes(about) },
          directDiscussion,
          on: force.versions[0]?.inForceFrom ?? "",
        },
        holders: holdersAmong(people),
        lineManagerChain,
        titles,
      }),
    /** The clauses that do more than set a standard or explain: each needs a rule. */
    executable: force.clauses
      .filter(({ kinds }) => kinds.some((kind) => kind !== "STANDARD" && kind !== "INTERPRETATION"))
      .map(({ clauseId }) => clauseId),
  };
}

function holdersAmong(people: People): Holders {
  const holders: Partial<Record<string, string[]>> = {};
  for (const [name, roles] of Object.entries(people)) for (const role of roles) (holders[role] ??= []).push(name);
  return holders as Holders;
}
