import type { RequestContext } from "@probity/service-kit/context";
import { Language } from "@probity/service-kit/language-enum";
import { Public } from "@probity/service-kit/public";
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { ProtocolVersion } from "../protocols/protocol.entity.js";
import { versionById } from "../protocols/visible.js";
import { Clause } from "./clause.entity.js";

@Resolver(() => Clause)
export class ClauseResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "What the clause says, in our own words; null where nobody has written it yet.",
  })
  @Public()
  summary(
    @Root() clause: Clause,
    @Arg("language", () => Language, {
      defaultValue: Language.EN,
      description: "In which language; English where there is no Welsh yet.",
    })
    language: Language,
  ): string | null {
    return language === Language.CY ? (clause.summaryCy ?? clause.summaryEn) : clause.summaryEn;
  }

  @FieldResolver(() => ProtocolVersion, { description: "The version the clause belongs to." })
  @Public()
  async version(@Root() clause: Clause, @Ctx() context: RequestContext): Promise<ProtocolVersion> {
    return (await versionById(context, clause.versionId)) as ProtocolVersion;
  }
}
