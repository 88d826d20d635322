import { financialYearOf } from "@probity/rules/checklist/financial-year";
import type { RequestContext } from "@probity/service-kit/context";
import { invalid, notAllowed } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { Language } from "@probity/service-kit/language-enum";
import { Public } from "@probity/service-kit/public";
import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { ForceReference } from "../references/references.js";
import { CaseFigures, ForceFigures, KindFigures, QuarterFigures, QuarterOfKind } from "./figures.entity.js";
import { figuresOfForces, officersFigures, ownFigures, quartersOfForces, titleOfFigures } from "./figures.loaders.js";

const permission = "cases:handle";

@Resolver(() => ForceReference)
export class ForceFiguresResolver {
  @FieldResolver(() => [ForceFigures], {
    description:
      "How many complaints and concerns were received and closed, by financial year, latest first: years that have ended alone. No count under five is given, and none is not told from few.",
  })
  @Public()
  complaintFigures(@Root() { id }: ForceReference, @Ctx() context: RequestContext): Promise<ForceFigures[]> {
    return figuresOfForces(context).load(id);
  }

  @FieldResolver(() => [QuarterFigures], {
    description:
      "How many complaints and concerns were received in the quarters of the running financial year that have ended, in their order. No count under five is given, and none from the first such quarter on.",
  })
  @Public()
  complaintQuarters(@Root() { id }: ForceReference, @Ctx() context: RequestContext): Promise<QuarterFigures[]> {
    return quartersOfForces(context).load(id);
  }
}

const named = "What the force called it at that time.";

@Resolver(() => KindFigures)
export class KindFiguresResolver {
  @FieldResolver(() => String, { description: named })
  @Public()
  title(
    @Root() of: KindFigures,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
  ): string {
    return titleOfFigures(of, language);
  }
}

@Resolver(() => QuarterOfKind)
export class QuarterOfKindResolver {
  @FieldResolver(() => String, { description: named })
  @Public()
  title(
    @Root() of: QuarterOfKind,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
  ): string {
    return titleOfFigures(of, language);
  }
}

@Resolver()
export class FiguresResolver {
  @Authorized(permission)
  @Query(() => CaseFigures, {
    description:
      "The figures of a force in a financial year: exact of the cases that you handle or watch over, and of all cases once the year has ended, where none is under five. Needs cases:handle.",
  })
  async caseFigures(
    @Arg("force", () => ID, { description: "The force." }) force: string,
    @Arg("year", () => Int, {
      nullable: true,
      description: "The financial year, by the calendar year in which it begins; the present one when left out.",
    })
    year: number | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<CaseFigures> {
    const forceId = knownForm(force, "force");
    if (!context.can(permission, forceId)) throw notAllowed(permission);
    const running = financialYearOf(context.today);
    const asked = year ?? running;
    if (asked < 2000 || asked > running) throw invalid("year", "Choose a financial year that has begun.");
    const [published, own] = await Promise.all([
      officersFigures(context, forceId),
      ownFigures(context, forceId, asked),
    ]);
    const since = Math.min(own.since ?? running, published.years.at(-1)?.year ?? running);
    return {
      year: asked,
      years: Array.from({ length: running - since + 1 }, (_, ago) => running - ago),
      own: own.kinds,
      ofForce: published.years.find((one) => one.year === asked) ?? null,
      quarters: published.quarters.filter((one) => one.year === asked),
    };
  }
}
