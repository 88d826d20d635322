import type { RequestContext } from "@probity/service-kit/context";
import { knownForm } from "@probity/service-kit/ids";
import { Public } from "@probity/service-kit/public";
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Clause } from "../clauses/clause.entity.js";
import { Force } from "../forces/force.entity.js";
import { CheckCitationInput } from "./check-citation.inputs.js";
import { checkCitation } from "./check-citation.js";
import { Citation, endedStatuses } from "./citation.entity.js";
import { citationsOfForce, clausesCiting } from "./citation.loaders.js";

@Resolver(() => Clause)
export class ClauseCitationsResolver {
  @FieldResolver(() => [Citation], {
    description: "What the clause cites, by title; what nobody has a record of is left out.",
  })
  @Public()
  async citations(@Root() clause: Clause, @Ctx() context: RequestContext): Promise<Citation[]> {
    if (clause.citations.length === 0) return [];
    const known = await citationsOfForce(context).load(clause.forceId);
    return known.filter(({ name }) => clause.citations.includes(name));
  }
}

@Resolver(() => Force)
export class ForceCitationsResolver {
  @FieldResolver(() => [Citation], { description: "What the force's clauses may cite, by title." })
  @Public()
  async citations(
    @Root() force: Force,
    @Arg("ended", () => Boolean, {
      defaultValue: false,
      description: "Only what is repealed, revoked or replaced: what somebody has to look at.",
    })
    ended: boolean,
    @Ctx() context: RequestContext,
  ): Promise<Citation[]> {
    const known = await citationsOfForce(context).load(force.id);
    return ended ? known.filter(({ status }) => endedStatuses.includes(status)) : known;
  }
}

@Resolver(() => Citation)
export class CitationResolver {
  @FieldResolver(() => Citation, {
    nullable: true,
    description: "What stands in its place; null: nothing, or not known.",
  })
  @Public()
  async replacedBy(@Root() citation: Citation, @Ctx() context: RequestContext): Promise<Citation | null> {
    if (citation.replacedBy === null) return null;
    const known = await citationsOfForce(context).load(citation.forceId);
    return known.find(({ name }) => name === citation.replacedBy) ?? null;
  }

  @FieldResolver(() => [Clause], {
    description: "The clauses of published versions that cite it, latest version first.",
  })
  @Public()
  clauses(@Root() citation: Citation, @Ctx() context: RequestContext): Promise<Clause[]> {
    return clausesCiting(context).load(citation.id);
  }

  @Authorized("protocols:draft")
  @Mutation(() => Citation, {
    description:
      "Records whether a source still holds and the day on which somebody looked; one of which there is no record yet begins one. Needs protocols:draft.",
  })
  async checkCitation(
    @Arg("input", { description: "What was found." }) input: CheckCitationInput,
    @Ctx() context: RequestContext,
  ): Promise<Citation> {
    const forceId = knownForm(input.forceId, "force");
    const once = { forceId, permission: "protocols:draft" as const, key: input.idempotencyKey, request: input };
    const id = await context.changeOnce(once, (change) => checkCitation(change, context, input));
    const known = await citationsOfForce(context).load(forceId);
    return known.find((citation) => citation.id === id) as Citation;
  }
}
