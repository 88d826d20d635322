import type { RequestContext } from "@probity/service-kit/context";
import { Public } from "@probity/service-kit/public";
import { Arg, Authorized, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { ForceReference, PersonReference } from "../references/references.js";
import { FoundRecord, SearchResult } from "./found-record.entity.js";
import { SearchAsked } from "./search-asked.js";
import { searchPublished, searchRecords, type Found } from "./search.loaders.js";

const resultOf = ({ page: { nodes, pageInfo }, count }: Found): SearchResult =>
  Object.assign(new SearchResult(), { nodes, pageInfo, count });

@Resolver(() => FoundRecord)
export class SearchResolver {
  @Authorized("people:read")
  @Query(() => SearchResult, {
    description:
      "What you may see of the registers of all your forces, latest first: with registers:read what is published and, with registers:declare too, what is declared; with registers:declare alone what is published to you and what is your own. Needs people:read.",
  })
  async searchRecords(
    @Arg("asked", () => SearchAsked, { description: "What to search for." }) asked: SearchAsked,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many at the most, 1 to 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "Read on after this cursor." }) after:
      | string
      | null
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<SearchResult> {
    return resultOf(await searchRecords(context, asked, { first, after }));
  }

  @FieldResolver(() => PersonReference, {
    nullable: true,
    description: "Whose it is; null: a member of staff, who is not named.",
  })
  @Public()
  person(@Root() { personId }: FoundRecord): PersonReference | null {
    return personId ? { id: personId } : null;
  }

  @FieldResolver(() => ForceReference, { description: "The force." })
  @Public()
  force(@Root() { forceId }: FoundRecord): ForceReference {
    return { id: forceId };
  }
}

@Resolver(() => ForceReference)
export class ForceSearchResolver {
  @FieldResolver(() => SearchResult, {
    description: "What is published in the force's registers and found by words and the like, latest first.",
  })
  @Public()
  async publishedRecords(
    @Root() force: ForceReference,
    @Arg("asked", () => SearchAsked, { description: "What to search for." }) asked: SearchAsked,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many at the most, 1 to 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "Read on after this cursor." }) after:
      | string
      | null
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<SearchResult> {
    return resultOf(await searchPublished(context, force.id, asked, { first, after }));
  }
}
