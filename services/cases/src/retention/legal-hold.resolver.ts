import type { RequestContext } from "@probity/service-kit/context";
import { knownForm } from "@probity/service-kit/ids";
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Case } from "../cases/case.entity.js";
import { caseById } from "../cases/case.loaders.js";
import { PersonReference } from "../references/references.js";
import { CaseRetention, LegalHold } from "./case-retention.entity.js";
import { holdsOf, liftLegalHold, setLegalHold } from "./legal-hold.js";
import { LegalHoldInput } from "./retention.inputs.js";
import { retentionOf } from "./retention.loaders.js";

@Resolver(() => Case)
export class LegalHoldsResolver {
  @Authorized("cases:handle")
  @Mutation(() => Case, {
    description:
      "Keeps a case that you handle or watch over from being deleted, until the hold is lifted. Needs cases:handle.",
  })
  setLegalHold(
    @Arg("input", { description: "Which case, and why." }) input: LegalHoldInput,
    @Ctx() context: RequestContext,
  ): Promise<Case> {
    return changed(context, input, setLegalHold);
  }

  @Authorized("cases:handle")
  @Mutation(() => Case, {
    description:
      "Lifts the legal hold of a case that you handle or watch over. Whoever handles it is told at least four weeks before it is deleted. Needs cases:handle.",
  })
  liftLegalHold(
    @Arg("input", { description: "Which case, and why." }) input: LegalHoldInput,
    @Ctx() context: RequestContext,
  ): Promise<Case> {
    return changed(context, input, liftLegalHold);
  }

  @FieldResolver(() => CaseRetention, {
    nullable: true,
    description: "How long it is kept, for those who handle or watch over it; null for others.",
  })
  retention(@Root() found: Case, @Ctx() context: RequestContext): Promise<CaseRetention | null> {
    return retentionOf(context).load(found.id);
  }
}

@Resolver(() => CaseRetention)
export class CaseRetentionResolver {
  @FieldResolver(() => [LegalHold], { description: "Its legal holds, first to last; the reading is recorded." })
  holds(@Root() { forceId, caseId }: CaseRetention, @Ctx() context: RequestContext): Promise<LegalHold[]> {
    return holdsOf(context, forceId, caseId);
  }
}

@Resolver(() => LegalHold)
export class LegalHoldResolver {
  @FieldResolver(() => PersonReference, { description: "Who set it." })
  setBy(@Root() { setById }: LegalHold): PersonReference {
    return { id: setById };
  }

  @FieldResolver(() => PersonReference, { nullable: true, description: "Who lifted it; null while it stands." })
  liftedBy(@Root() { liftedById }: LegalHold): PersonReference | null {
    return liftedById ? { id: liftedById } : null;
  }
}

async function changed(context: RequestContext, input: LegalHoldInput, run: typeof setLegalHold): Promise<Case> {
  const forceId = knownForm(input.forceId, "force");
  const once = { forceId, permission: "cases:handle" as const, key: input.idempotencyKey, request: input };
  const id = await context.changeOnce(once, (change) => run(change, context, input));
  return (await caseById(context).load(id)) as Case;
}
