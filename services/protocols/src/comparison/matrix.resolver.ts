import { comparisonMatrix } from "@probity/rules/matrix";
import type { RequestContext } from "@probity/service-kit/context";
import { Language } from "@probity/service-kit/language-enum";
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
    @Arg("language", () => Language, {
      defaultValue: Language.EN,
      description: "In which language the matters and what is said of them are put in words.",
    })
    language: Language,
    @Ctx() context: RequestContext,
  ): Promise<MatrixRow[]> {
    const forces = await readMatrixForces(context, on ?? null, language);
    const matrix = comparisonMatrix(
      forces.map((one) => one.matrix),
      language,
    );
    return matrix.map(({ id, label, cells }) => ({
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
