import { financialYearOf } from "@probity/rules/checklist/financial-year";
import type { RequestContext } from "@probity/service-kit/context";
import { invalid, notAllowed } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { Public } from "@probity/service-kit/public";
import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { ForceReference } from "../references/references.js";
import { CaseFigures, ForceFigures } from "./figures.entity.js";
import { figuresOfForces, officersFigures, ownFigures } from "./figures.loaders.js";

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
    const since = Math.min(own.since ?? running, published.at(-1)?.year ?? running);
    return {
      year: asked,
      years: Array.from({ length: running - since + 1 }, (_, ago) => running - ago),
      own: own.kinds,
      ofForce: published.find((one) => one.year === asked) ?? null,
    };
  }
}
