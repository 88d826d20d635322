import { columnsOf } from "@probity/service-kit/columns";
import type { Page } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import { dayInLondon } from "@probity/service-kit/dates";
import { filterId, knownForm } from "@probity/service-kit/ids";
import { DateScalar } from "@probity/service-kit/scalars";
import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { FoundPersonalData } from "../guard/found-personal-data.entity.js";
import { personalDataIn } from "@probity/rules/guard/personal-data";
import { latestFirst } from "../lists/latest-first.js";
import { ClauseReference, ForceReference, PersonReference } from "../references/references.js";
import { Declaration, DeclarationConnection, DeclarationStatus, Interest } from "./declaration.entity.js";
import { declarationById, interestsOf, questionBasisOf, readingsOf } from "./declaration.loaders.js";
import { needsDecision } from "./line-review.rules.js";
import { RegisterQuestions } from "./register-questions.entity.js";
import { limitOfPublishing, questionsFor } from "./register-questions.js";
import { whyNot, type Looking } from "./declaration.transitions.js";

/** How the caller stands to a declaration. */
export function looking(context: RequestContext, declaration: Pick<Declaration, "forceId" | "personId">): Looking {
  const { forceId, personId } = declaration;
  return {
    isDeclarer: context.personIn(forceId) === personId,
    mayDeclare: context.can("registers:declare", forceId),
    mayPublish: context.can("registers:publish", forceId),
  };
}

@Resolver(() => Declaration)
export class DeclarationResolver {
  @Authorized("registers:declare")
  @Query(() => DeclarationConnection, {
    description:
      "Your own declarations and, with registers:read, those of your forces; latest first. Needs registers:declare.",
  })
  async declarations(
    @Arg("force", () => ID, { nullable: true, description: "Only those of this force." }) force:
      | string
      | null
      | undefined,
    @Arg("status", () => DeclarationStatus, { nullable: true, description: "Only those that stand so." }) status:
      | DeclarationStatus
      | null
      | undefined,
    @Arg("mine", { defaultValue: false, description: "Only your own." }) mine: boolean,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many at the most, 1 to 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "Read on after this cursor." }) after:
      | string
      | null
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<Declaration>> {
    const only = filterId(force);
    const own = context.identity.grants.map((grant) => grant.personId).filter((id) => id !== null);
    return latestFirst<Declaration>(
      context,
      {
        readings: mine ? [{ scope: "registers:declare", except: [] }] : readingsOf(context),
        columns: columnsOf(Declaration, "d"),
        // Another's draft is nobody's business until it is declared.
        chosen: `from registers.declarations d where d.force_id = any($forces) and d.force_id <> all($5) and ($1::uuid is null or d.force_id = $1)
          and ($2::text is null or d.status = $2) and (d.person_id = any($3) or (not $4::boolean and d.status <> 'DRAFT'))`,
        parametersOf: ({ except }) => [only, status, own, mine, except],
        id: "d.id",
      },
      { first, after },
    );
  }

  @Authorized("registers:declare")
  @Query(() => Declaration, {
    nullable: true,
    description: "A declaration by id; null when there is none for you. Needs registers:declare.",
  })
  declaration(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<Declaration | null> {
    return declarationById(context, knownForm(id, "declaration"));
  }

  @FieldResolver(() => [Interest], { description: "What is declared, in the order given." })
  interests(@Root() declaration: Declaration, @Ctx() context: RequestContext): Promise<Interest[]> {
    return interestsOf(context).load(declaration.id);
  }

  @FieldResolver(() => RegisterQuestions, {
    description: "What the register asks of the person: today, or on the day on which it was declared.",
  })
  async asked(@Root() declaration: Declaration, @Ctx() context: RequestContext): Promise<RegisterQuestions> {
    const { personId, submittedAt, status } = declaration;
    const open = status === DeclarationStatus.DRAFT || status === DeclarationStatus.RETURNED || !submittedAt;
    const basis = await questionBasisOf(context).load(personId);
    return questionsFor(basis, open ? context.today : dayInLondon(submittedAt));
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description:
      "The last day for publishing it, by the force's rule; null where none says, or where it does not wait for review.",
  })
  async publishBy(@Root() declaration: Declaration, @Ctx() context: RequestContext): Promise<string | null> {
    const { personId, submittedAt, status } = declaration;
    if (status !== DeclarationStatus.SUBMITTED || !submittedAt) return null;
    const basis = await questionBasisOf(context).load(personId);
    return limitOfPublishing(basis?.rulebooks ?? [], dayInLondon(submittedAt))?.on ?? null;
  }

  @FieldResolver(() => ForceReference, { description: "The force." })
  force(@Root() declaration: Declaration): ForceReference {
    return { id: declaration.forceId };
  }

  @FieldResolver(() => PersonReference, { description: "Who declares." })
  person(@Root() declaration: Declaration): PersonReference {
    return { id: declaration.personId };
  }

  @FieldResolver(() => Boolean, { description: "Whether you may change its interests now." })
  viewerCanEdit(@Root() declaration: Declaration, @Ctx() context: RequestContext): boolean {
    return whyNot("save", declaration.status, looking(context, declaration)) === null;
  }

  @FieldResolver(() => Boolean, { description: "Whether you may declare it now." })
  viewerCanSubmit(@Root() declaration: Declaration, @Ctx() context: RequestContext): boolean {
    return whyNot("submit", declaration.status, looking(context, declaration)) === null;
  }

  @FieldResolver(() => Boolean, { description: "Whether you may publish or return it now." })
  viewerCanPublish(@Root() declaration: Declaration, @Ctx() context: RequestContext): boolean {
    return whyNot("publish", declaration.status, looking(context, declaration)) === null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Why you may not publish it, in words; null when you may.",
  })
  whyNotPublish(@Root() declaration: Declaration, @Ctx() context: RequestContext): string | null {
    return whyNot("publish", declaration.status, looking(context, declaration));
  }
}

@Resolver(() => Interest)
export class InterestResolver {
  @FieldResolver(() => [FoundPersonalData], {
    description: "Words that look like personal data: they are dealt with before it is published.",
  })
  findings(@Root() { nil, description, connectedName }: Interest): FoundPersonalData[] {
    return nil ? [] : personalDataIn(description, connectedName);
  }

  @FieldResolver(() => PersonReference, {
    nullable: true,
    description: "The connected person, where he or she is of this body; never published.",
  })
  connectedPerson(@Root() { connectedPersonId }: Interest): PersonReference | null {
    return connectedPersonId ? { id: connectedPersonId } : null;
  }

  @FieldResolver(() => Boolean, { description: "Whether an officer decides of it before it is published." })
  needsDecision(@Root() interest: Interest): boolean {
    return needsDecision(interest);
  }
}

@Resolver(() => RegisterQuestions)
export class RegisterQuestionsResolver {
  @FieldResolver(() => ClauseReference, { nullable: true, description: "The clause that asks; null where none does." })
  clause(@Root() { clauseRef }: RegisterQuestions): ClauseReference | null {
    return clauseRef ? { id: clauseRef } : null;
  }
}
