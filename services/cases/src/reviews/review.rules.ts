import type { Refusal, Standing } from "../handling/case-stage.rules.js";
import { CaseStepKind as Kind } from "../steps/case-step-kind.js";

const decisive: readonly Kind[] = [Kind.DECISION, Kind.REVIEW, Kind.REVIEW_DECIDED];

/** Why no appeal or review can be asked for now; null: one can. A decision is reviewed once; one made anew may be as well. */
export function whyNoReview({ steps }: Pick<Standing, "steps">): Refusal | null {
  const last = steps.findLast(({ kind }) => decisive.includes(kind))?.kind;
  if (!last)
    return refusal(
      "Nothing has been decided that could be reviewed.",
      "Nid oes dim wedi’i benderfynu y gellid ei adolygu.",
    );
  if (last === Kind.REVIEW)
    return refusal(
      "An appeal or review was asked for already, and is not decided yet.",
      "Gofynnwyd am apêl neu adolygiad eisoes, ac nid yw wedi’i benderfynu eto.",
    );
  if (last === Kind.REVIEW_DECIDED)
    return refusal("The decision has been reviewed already.", "Mae’r penderfyniad wedi’i adolygu eisoes.");
  return null;
}

/** The steps since a review was asked for. */
export function sinceAsked<Step extends { readonly kind: Kind }>(steps: readonly Step[]): Step[] {
  return steps.slice(steps.findLastIndex(({ kind }) => kind === Kind.REVIEW) + 1);
}

const refusal = (en: string, cy: string): Refusal => ({ en, cy, clauseId: null });
