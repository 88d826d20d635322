import { comparisonMatrix } from "@probity/rules/matrix";
import type { RequestContext } from "@probity/service-kit/context";
import { Public } from "@probity/service-kit/public";
import { DateScalar } from "@probity/service-kit/scalars";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { readMatrixForces } from "./matrix-forces.js";
import { MatrixRow } from "./matrix.entity.js";

@Resolver()
export class MatrixResolver {
  @Query(() => [MatrixRow], {
    description:
      "What the forces' documents say of one matter after the other. A force stands in it where the text of its version is at hand.",
  })
  @Public()
  async comparisonMatrix(
    @Arg("on", () => DateScalar, {
      nullable: true,
      description:
        "By the versions in force on this day; when left out, by those of today, and the last one of a body that has ended.",
    })
    on: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<MatrixRow[]> {
    const forces = await readMatrixForces(context, on ?? null);
    return comparisonMatrix(forces.map(({ matrix }) => matrix)).map(({ id, label, cells }) => ({
      id,
      label,
      cells: forces.flatMap(({ force, version, yieldsTo }, place) => {
        const cell = cells[place];
        if (!cell) return [];
        const { words, clauses, silent, yields } = cell;
        return [{ force, version, words, clauseIds: clauses, silent, yieldsTo: yields ? yieldsTo(clauses) : null }];
      }),
    }));
  }
}
