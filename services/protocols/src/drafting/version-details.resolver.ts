import type { RequestContext } from "@probity/service-kit/context";
import { Public } from "@probity/service-kit/public";
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { ProtocolVersion } from "../protocols/protocol.entity.js";
import { carryOut } from "./carry-out.js";
import { PrecedenceRank, ReviewCycle } from "./version-details.entity.js";
import { SaveVersionDetailsInput } from "./version-details.inputs.js";
import { saveVersionDetails } from "./version-details.js";

@Resolver(() => ProtocolVersion)
export class VersionDetailsResolver {
  @Authorized("protocols:draft")
  @Mutation(() => ProtocolVersion, {
    description:
      "Writes what a draft says of itself: owner, marking, signatories, legal status, precedence and review. CONFLICT when somebody changed the draft since. Needs protocols:draft.",
  })
  saveVersionDetails(
    @Arg("input", { description: "All that it says of itself." }) input: SaveVersionDetailsInput,
    @Ctx() context: RequestContext,
  ): Promise<ProtocolVersion> {
    return carryOut(context, "protocols:draft", input, (change) => saveVersionDetails(change, context, input));
  }

  @FieldResolver(() => [PrecedenceRank], {
    nullable: true,
    description: "What goes before what by its own words, the first first; null where the document does not say.",
  })
  @Public()
  precedence(@Root() { statement }: ProtocolVersion): PrecedenceRank[] | null {
    return (statement.precedence as PrecedenceRank[] | null | undefined) ?? null;
  }

  @FieldResolver(() => ReviewCycle, {
    nullable: true,
    description: "When it is reviewed, by its own words; null where the document does not say.",
  })
  @Public()
  review(@Root() { statement }: ProtocolVersion): ReviewCycle | null {
    return (statement.review as ReviewCycle | null | undefined) ?? null;
  }
}
