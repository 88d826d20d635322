import { parseRules } from "@probity/rules/rulebook";
import { readBack } from "@probity/rules/sentence";
import type { RequestContext } from "@probity/service-kit/context";
import { Language } from "@probity/service-kit/language-enum";
import { Public } from "@probity/service-kit/public";
import { DateScalar } from "@probity/service-kit/scalars";
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Clause } from "../clauses/clause.entity.js";
import { clausesOf, publishedClauseById } from "../clauses/clause.loaders.js";
import { effectiveRules } from "../configuration/effective-rules.js";
import { Force, titlesIn } from "../forces/force.entity.js";
import { titlesOfForce } from "../forces/force.loaders.js";
import { inForceTogether } from "../protocols/in-force-together.js";
import { ProtocolVersion } from "../protocols/protocol.entity.js";
import { publishedVersionsOfForce } from "../protocols/protocol.loaders.js";
import { versionById } from "../protocols/visible.js";
import { Rule, Rulebook } from "./rule.entity.js";

@Resolver(() => Rule)
export class RuleResolver {
  @FieldResolver(() => Clause, { nullable: true, description: "The clause that holds the rule." })
  @Public()
  async clause(@Root() rule: Rule, @Ctx() context: RequestContext): Promise<Clause | null> {
    const published = await publishedClauseById(context).load(rule.clauseRef);
    if (published || context.identity.kind === "nobody") return published;
    const clauses = await clausesOf(context, "protocols:read").load(rule.versionId);
    return clauses.find((clause) => clause.id === rule.clauseRef) ?? null;
  }

  @FieldResolver(() => ProtocolVersion, { nullable: true, description: "The version that it belongs to." })
  @Public()
  version(@Root() rule: Rule, @Ctx() context: RequestContext): Promise<ProtocolVersion | null> {
    return versionById(context, rule.versionId);
  }

  @FieldResolver(() => String, { description: "The rule read back in words, with the force's own titles." })
  @Public()
  async sentence(
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
    @Root() rule: Rule,
    @Ctx() context: RequestContext,
  ): Promise<string> {
    const titles = await titlesOfForce(context).load(rule.forceId);
    const [parsed] = parseRules([rule.body]);
    return parsed ? readBack(parsed, titlesIn(language, titles), language) : "";
  }
}

@Resolver(() => Force)
export class ForceRulebookResolver {
  @FieldResolver(() => Rulebook, {
    nullable: true,
    description: "The rules in force on a day, of all its protocols; null when no version was in force.",
  })
  @Public()
  async rulebook(
    @Root() force: Force,
    @Arg("on", () => DateScalar, { description: "The day." }) on: string,
    @Ctx() context: RequestContext,
  ): Promise<Rulebook | null> {
    const versions = await inForceTogether(context, await publishedVersionsOfForce(context).load(force.id), on);
    const [first] = versions;
    if (!first) return null;
    const rules = await effectiveRules(context, versions, on);
    return { on, version: first.version, versions: versions.map(({ version }) => version), rules };
  }
}
