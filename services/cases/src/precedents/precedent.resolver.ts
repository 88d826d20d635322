import type { Page } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import { invalid, notAllowed } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { PersonReference } from "../references/references.js";
import { PrecedentStatus } from "./precedent-enums.js";
import { Precedent, PrecedentClause, PrecedentConnection } from "./precedent.entity.js";
import { ReviewPrecedentInput, WithdrawPrecedentInput, WritePrecedentInput } from "./precedent.inputs.js";
import { clausesWithPrecedents, findPrecedents, precedentById, proposedPrecedents } from "./precedent.loaders.js";
import { reviewPrecedent, withdrawPrecedent } from "./review-precedent.js";
import { keyOfNote, noteOf } from "./sealed-note.js";
import { writePrecedent } from "./write-precedent.js";

const handling = "cases:handle";
const reviewing = "registers:publish";

@Resolver(() => Precedent)
export class PrecedentResolver {
  @Authorized(handling)
  @Query(() => PrecedentConnection, {
    description:
      "Redacted notes of advice and decisions in a force, latest first, withdrawn ones among them. Needs cases:handle.",
  })
  async precedents(
    @Arg("force", () => ID, { description: "The force." }) force: string,
    @Arg("clause", () => String, { nullable: true, description: "On this clause alone, for example ST-17." })
    clause: string | null | undefined,
    @Arg("words", () => String, {
      nullable: true,
      description: "In which all these words occur, at most 200 characters.",
    })
    words: string | null | undefined,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many at the most, 1 to 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "Read on after this cursor." })
    after: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<Precedent>> {
    const forceId = mayHandle(context, force);
    if (words && words.length > 200) throw invalid("words", "Use at most 200 characters.");
    const asked = { clause: clause?.trim() || null, words: words?.trim() || null, after: after ?? null };
    return findPrecedents(context, { forceId, first, ...asked });
  }

  @Authorized(handling)
  @Query(() => Precedent, {
    nullable: true,
    description: "One note, of those you may see; null for any other, existing or not. Needs cases:handle.",
  })
  precedent(
    @Arg("force", () => ID, { description: "The force." }) force: string,
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<Precedent | null> {
    return precedentById(context, mayHandle(context, force), knownForm(id, "precedent"));
  }

  @Authorized(handling)
  @Query(() => [Precedent], {
    description:
      "Notes that wait for a second officer: your own, and for those who publish everybody’s. At most a hundred. Needs cases:handle.",
  })
  proposedPrecedents(
    @Arg("force", () => ID, { description: "The force." }) force: string,
    @Ctx() context: RequestContext,
  ): Promise<Precedent[]> {
    return proposedPrecedents(context, mayHandle(context, force));
  }

  @Authorized(handling)
  @Query(() => [PrecedentClause], { description: "The clauses of a force on which notes stand. Needs cases:handle." })
  precedentClauses(
    @Arg("force", () => ID, { description: "The force." }) force: string,
    @Ctx() context: RequestContext,
  ): Promise<PrecedentClause[]> {
    return clausesWithPrecedents(context, mayHandle(context, force));
  }

  @Authorized(handling)
  @Mutation(() => Precedent, {
    description:
      "Writes a redacted note of advice or a decision; a second officer looks at it before it is seen. Needs cases:handle.",
  })
  writePrecedent(
    @Arg("input", { description: "The note." }) input: WritePrecedentInput,
    @Ctx() context: RequestContext,
  ): Promise<Precedent> {
    return changed(context, handling, input, (change) => writePrecedent(change, context, input));
  }

  @Authorized(reviewing)
  @Mutation(() => Precedent, {
    description: "Publishes a note that somebody else wrote, or returns it with a reason. Needs registers:publish.",
  })
  reviewPrecedent(
    @Arg("input", { description: "What is decided." }) input: ReviewPrecedentInput,
    @Ctx() context: RequestContext,
  ): Promise<Precedent> {
    return changed(context, reviewing, input, (change) => reviewPrecedent(change, context, input));
  }

  @Authorized(reviewing)
  @Mutation(() => Precedent, {
    description: "Withdraws a note that was published: it stays, with the reason. Needs registers:publish.",
  })
  withdrawPrecedent(
    @Arg("input", { description: "Which, and why." }) input: WithdrawPrecedentInput,
    @Ctx() context: RequestContext,
  ): Promise<Precedent> {
    return changed(context, reviewing, input, (change) => withdrawPrecedent(change, context, input));
  }

  @FieldResolver(() => String, { description: "The question in one sentence." })
  async title(@Root() precedent: Precedent, @Ctx() context: RequestContext): Promise<string> {
    return (await noteOf(context, precedent)).title;
  }

  @FieldResolver(() => String, { description: "What was advised or decided, and why." })
  async words(@Root() precedent: Precedent, @Ctx() context: RequestContext): Promise<string> {
    return (await noteOf(context, precedent)).words;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Why words that look like personal data are kept; null where there are none.",
  })
  async personalDataBecause(@Root() precedent: Precedent, @Ctx() context: RequestContext): Promise<string | null> {
    return (await noteOf(context, precedent)).personalDataBecause;
  }

  @FieldResolver(() => String, { nullable: true, description: "Why it was returned; null where it was not." })
  async returnedBecause(@Root() precedent: Precedent, @Ctx() context: RequestContext): Promise<string | null> {
    const { sealedReturn } = precedent;
    const key = sealedReturn && (await keyOfNote(context, precedent));
    return key ? key.open("return", sealedReturn) : null;
  }

  @FieldResolver(() => PersonReference, { description: "Who wrote it." })
  writtenBy(@Root() { writtenById }: Precedent): PersonReference {
    return { id: writtenById };
  }

  @FieldResolver(() => PersonReference, { nullable: true, description: "The second officer; null before the review." })
  reviewedBy(@Root() { reviewedById }: Precedent): PersonReference | null {
    return reviewedById ? { id: reviewedById } : null;
  }

  @FieldResolver(() => Boolean, { description: "Whether you may publish or return it." })
  viewerCanReview(@Root() { forceId, status, writtenById }: Precedent, @Ctx() context: RequestContext): boolean {
    const mine = context.personIn(forceId) === writtenById;
    return status === PrecedentStatus.PROPOSED && !mine && context.can(reviewing, forceId);
  }

  @FieldResolver(() => Boolean, { description: "Whether you may withdraw it." })
  viewerCanWithdraw(@Root() { forceId, status }: Precedent, @Ctx() context: RequestContext): boolean {
    return status === PrecedentStatus.PUBLISHED && context.can(reviewing, forceId);
  }
}

function mayHandle(context: RequestContext, force: string): string {
  const forceId = knownForm(force, "force");
  if (!context.can(handling, forceId)) throw notAllowed(handling);
  return forceId;
}

/** Carries a change out once, and answers the precedent as it then stands. */
async function changed(
  context: RequestContext,
  permission: typeof handling | typeof reviewing,
  input: { readonly forceId: string; readonly idempotencyKey: string },
  run: Parameters<RequestContext["changeOnce"]>[1],
): Promise<Precedent> {
  const forceId = knownForm(input.forceId, "force");
  const id = await context.changeOnce({ forceId, permission, key: input.idempotencyKey, request: input }, run);
  return (await precedentById(context, forceId, id)) as Precedent;
}
