import type { RequestContext } from "@probity/service-kit/context";
import { Language } from "@probity/service-kit/language-enum";
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Case } from "../cases/case.entity.js";
import { ClockRetiming } from "./clock-retiming.entity.js";
import { CaseClock, ClockPauseSpan } from "./case-clock.entity.js";
import { CaseClockState } from "./clock-enums.js";
import { clocksOf, retimingsOf } from "./clock.loaders.js";
import { stateAt } from "./clock-state.js";

@Resolver(() => Case)
export class ClocksOfCaseResolver {
  @FieldResolver(() => [CaseClock], { description: "Its clocks, that which runs out first first." })
  clocks(@Root() { id }: Case, @Ctx() context: RequestContext): Promise<CaseClock[]> {
    return clocksOf(context).load(id);
  }
}

@Resolver(() => CaseClock)
export class CaseClockResolver {
  @FieldResolver(() => CaseClockState, { description: "How it stands now." })
  state(@Root() clock: CaseClock, @Ctx() context: RequestContext): CaseClockState {
    return stateAt(clock, context.now);
  }

  @FieldResolver(() => [String], { description: "How it was reckoned, ending with the clause or the law." })
  explanation(
    @Root() { explanation }: CaseClock,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
  ): string[] {
    return language === Language.CY ? explanation.cy : explanation.en;
  }

  @FieldResolver(() => [ClockPauseSpan], { description: "When it stood still: clarification was asked for." })
  pauses(@Root() { pauses }: CaseClock): ClockPauseSpan[] {
    return pauses.map(({ from, to }) => ({ from, to }));
  }

  @FieldResolver(() => [ClockRetiming], { description: "How changes of the calendar moved it, latest first." })
  retimings(@Root() { id }: CaseClock, @Ctx() context: RequestContext): Promise<ClockRetiming[]> {
    return retimingsOf(context).load(id);
  }
}

@Resolver(() => ClockRetiming)
export class ClockRetimingResolver {
  @FieldResolver(() => String, { description: "What changed in the calendar." })
  reason(
    @Root() { reason, reasonCy }: ClockRetiming,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
  ): string {
    return language === Language.CY ? (reasonCy ?? reason) : reason;
  }
}
