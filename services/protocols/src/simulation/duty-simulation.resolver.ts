import { simulateDuty, type DutyQuestion } from "@probity/rules/simulate/duty";
import { anchors } from "@probity/rules/vocabulary";
import type { RequestContext } from "@probity/service-kit/context";
import { invalid } from "@probity/service-kit/errors";
import { instantOf } from "@probity/service-kit/dates";
import { Public } from "@probity/service-kit/public";
import { Args, Ctx, Query, Resolver } from "type-graphql";
import { forcesOn } from "../comparison/forces-on.js";
import { boundForces } from "./bound-rules.js";
import { DutySimulationArguments } from "./duty-simulation.arguments.js";
import { LimitSource, SimulatedDuty } from "./duty-simulation.entity.js";
import { checkForces, simulatedForce } from "./simulation.resolver.js";

@Resolver()
export class DutySimulationResolver {
  @Query(() => [SimulatedDuty], {
    description:
      "When a duty would fall due in each force by the rules in force on a day, and what the law's own clocks beside it say. Nothing is stored.",
  })
  @Public()
  async simulateDuty(@Args() asked: DutySimulationArguments, @Ctx() context: RequestContext): Promise<SimulatedDuty[]> {
    const slugs = checkForces(asked.forces);
    const question = questionOf(asked);
    const published = await forcesOn(context, { on: asked.on, slugs, historicToo: false, language: asked.language });
    const forces = await boundForces(context, published, asked.on);
    return simulateDuty(forces.map(simulatedForce), question).flatMap((answer, place) => {
      const of = forces[place];
      if (!of) return [];
      const limits = answer.limits.map((limit) => ({
        ...limit,
        source: LimitSource[limit.source],
        version: limit.source === "PROTOCOL" ? (of.versionOf.get(limit.ruleId) ?? of.version) : null,
      }));
      return [{ force: of.force, version: of.version, limits, warnings: answer.warnings }];
    });
  }
}

function questionOf(asked: DutySimulationArguments): DutyQuestion {
  const { duty, on, happenedOn, convention, language } = asked;
  const happenedAt = instant("happenedAt", asked.happenedAt);
  const doneAt = instant("doneAt", asked.doneAt);
  if (happenedAt !== null && happenedOn)
    throw invalid("happenedAt", "Give the day of the event or its instant, not both.");
  if (doneAt !== null && happenedAt !== null && doneAt < happenedAt)
    throw invalid("doneAt", "It was done after the event, not before.");
  const event = happenedAt ?? happenedOn ?? null;
  const named = asked.anchor ? [asked.anchor] : anchors;
  return {
    duty,
    on,
    language,
    anchors: event === null ? {} : Object.fromEntries(named.map((anchor) => [anchor, event])),
    ...(convention ? { convention } : {}),
    ...(doneAt === null ? {} : { doneAt }),
  };
}

function instant(field: string, text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  const read = instantOf(text);
  if (read) return read.toISOString();
  throw invalid(field, "Give an instant with its offset, like 2024-06-07T16:10:00+01:00.");
}
