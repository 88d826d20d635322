import { Language } from "@probity/service-kit/language-enum";
import { Arg, FieldResolver, Resolver, Root } from "type-graphql";
import { reasonIn } from "./reason-words.js";
import { ClauseMatch, ProposedRule } from "./review.entity.js";

const described = { description: "Why it was proposed." };

@Resolver(() => ProposedRule)
export class ProposalReasonResolver {
  @FieldResolver(() => String, described)
  reason(
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
    @Root() { reason }: ProposedRule,
  ): string {
    return reasonIn(language, reason);
  }
}

@Resolver(() => ClauseMatch)
export class MatchReasonResolver {
  @FieldResolver(() => String, described)
  reason(
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
    @Root() { reason }: ClauseMatch,
  ): string {
    return reasonIn(language, reason);
  }
}
