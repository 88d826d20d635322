import { simulate, type SimulatedForce } from "@probity/rules/simulate";
import { sharedOffice, type Party } from "@probity/rules/simulate/parties";
import type { SimulatedPath as Path, SimulationQuestion } from "@probity/rules/simulate/path";
import { offices, type Office } from "@probity/rules/vocabulary";
import type { RequestContext } from "@probity/service-kit/context";
import { invalid } from "@probity/service-kit/errors";
import type { Language } from "@probity/service-kit/language-enum";
import type { PersonClassName } from "@probity/service-kit/person-class-enum";
import { Public } from "@probity/service-kit/public";
import type { Role } from "@probity/service-kit/roles";
import { Args, Ctx, Query, Resolver } from "type-graphql";
import { forcesOn } from "../comparison/forces-on.js";
import { inLanguage } from "../forces/force.entity.js";
import { boundForces, type BoundForce } from "./bound-rules.js";
import { SimulationArguments } from "./simulation.arguments.js";
import { SimulatedPath, SimulatedStage, SimulationStatus } from "./simulation.entity.js";

/** More are no question about forces any more. */
const mostForces = 100;

@Resolver()
export class SimulationResolver {
  @Query(() => [SimulatedPath], {
    description:
      "What would become of a matter in each force by the rules in force on a day: who receives it, by when, after whose advice. Of offices, not of persons; nothing is stored.",
  })
  @Public()
  async simulate(@Args() asked: SimulationArguments, @Ctx() context: RequestContext): Promise<SimulatedPath[]> {
    const slugs = checkForces(asked.forces);
    const question = questionOf(asked);
    const published = await forcesOn(context, { on: asked.on, slugs, historicToo: false, language: asked.language });
    const forces = await boundForces(context, published, asked.on);
    return simulate(forces.map(simulatedForce), question).flatMap((path, place) => {
      const of = forces[place];
      return of ? [answerOf(of, path, asked.language)] : [];
    });
  }
}

/** The forces asked about, by slug; null: all. @throws INVALID for more than there can be. */
export function checkForces(forces: readonly string[] | null | undefined): readonly string[] | null {
  const slugs = forces ?? null;
  if (slugs !== null && slugs.length > mostForces)
    throw invalid("forces", `Name ${mostForces} forces at the most, or none for all of them.`);
  return slugs;
}

function questionOf(asked: SimulationArguments): SimulationQuestion {
  const failedOn = asked.discussionFailedOn ?? null;
  const complainant = party("complainantOffices", asked.complainant, asked.complainantOffices);
  const subject = party("subjectOffices", asked.subject, asked.subjectOffices);
  if (sharedOffice(complainant, subject) !== null)
    throw invalid(
      "subject",
      "One person alone holds this office, and nobody raises a matter about himself or herself: name somebody else.",
      "SAME_PERSON",
    );
  return {
    matter: asked.matter,
    complainant,
    subject,
    on: asked.on,
    language: asked.language,
    facts: {
      directDiscussion: asked.directDiscussion,
      anchors: failedOn === null ? {} : { DIRECT_DISCUSSION_FAILED: failedOn },
      consulted: officesNamed("consulted", asked.consulted),
    },
  };
}

function party(field: string, personClass: PersonClassName, held: readonly Role[] | null | undefined): Party {
  return { class: personClass, offices: officesNamed(field, held) };
}

function officesNamed(field: string, roles: readonly Role[] | null | undefined): Office[] {
  const named = roles ?? [];
  const unknown = named.find((role) => officeNamed(role) === undefined);
  if (unknown) throw invalid(field, `${unknown} is no office that a protocol names.`);
  return named.flatMap((role) => officeNamed(role) ?? []);
}

function officeNamed(role: string): Office | undefined {
  return offices.find((office) => office === role);
}

/** A force by the rules that bind in it on the day: of offices, not of persons. */
export function simulatedForce({
  force,
  bodyKind,
  titles,
  version,
  rules,
  clauseFallbacks,
}: BoundForce): SimulatedForce {
  return {
    slug: force.slug,
    name: force.nameEn,
    bodyKind,
    titles,
    versions:
      version === null
        ? []
        : [{ id: version.id, inForceFrom: version.inForceFrom, inForceTo: version.inForceTo, rules }],
    clauseFallbacks,
    holders: null,
    coHeld: [],
    lineManagerChain: null,
    fallback: null,
  };
}

function answerOf({ force, version, rules, versionOf }: BoundForce, path: Path, language: Language): SimulatedPath {
  const { inWords, clauseId, recipients, steps, passedOver, marking, deadlines, decision, explanation } = path;
  const of = { force, version: (path.ruleId === null ? null : versionOf.get(path.ruleId)) ?? version };
  if (version !== null && rules.length === 0) return { ...of, ...notKnown(language) };
  return {
    ...of,
    status: SimulationStatus[path.status],
    inWords,
    clauseId,
    recipients,
    steps: steps.map(({ stage, words, clauseIds }) => ({ stage: SimulatedStage[stage], words, clauseIds })),
    passedOver,
    marking,
    deadlines,
    decision,
    explanation,
  };
}

/** Of a document that nobody has made rules of, it would be wrong to say that it names nobody. */
const notKnown = (language: Language): Omit<SimulatedPath, "force" | "version"> => ({
  status: SimulationStatus.NOT_KNOWN,
  inWords: inLanguage(
    language,
    "not known: no rules of the version in force are at hand",
    "nid yw’n hysbys: nid oes rheolau o’r fersiwn mewn grym wrth law",
  ),
  clauseId: null,
  recipients: [],
  steps: [],
  passedOver: [],
  marking: null,
  deadlines: [],
  decision: null,
  explanation: [
    inLanguage(
      language,
      "The version in force on the day has no rules on this platform: its text may not be at hand.",
      "Nid oes gan y fersiwn mewn grym ar y diwrnod reolau ar y llwyfan hwn: efallai nad yw ei destun wrth law.",
    ),
  ],
});
