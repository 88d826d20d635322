import type { RequestContext } from "@probity/service-kit/context";
import { JsonScalar } from "@probity/service-kit/json-scalar";
import { Public } from "@probity/service-kit/public";
import { DateScalar } from "@probity/service-kit/scalars";
import { Authorized, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { ModelRelation } from "../clauses/clause.entity.js";
import { clausesOf, publishedClauseById } from "../clauses/clause.loaders.js";
import { Rule } from "../rules/rule.entity.js";
import { configuredRuleById } from "./configured-rule.loaders.js";
import { RuleLayer } from "./configured-rule.entity.js";

@Resolver(() => Rule)
export class RuleLayerResolver {
  @FieldResolver(() => String, {
    description: "The rule's name, the same in every version and configuration: staffordshire-2012/register-initial.",
  })
  @Public()
  key(@Root() rule: Rule): string {
    return rule.ruleKey;
  }

  @FieldResolver(() => RuleLayer, {
    description: "Whether it comes from the model, the force's version or its configuration.",
  })
  @Public()
  async layer(@Root() rule: Rule, @Ctx() context: RequestContext): Promise<RuleLayer> {
    if (rule.configured) return RuleLayer.CONFIGURATION;
    const published = await publishedClauseById(context).load(rule.clauseRef);
    const clause = published ?? (await ownClause(rule, context));
    return clause?.modelRelation === ModelRelation.ADOPT ? RuleLayer.MODEL : RuleLayer.FORCE;
  }

  @Authorized("protocols:read")
  @FieldResolver(() => JsonScalar, {
    description: "The rule as schema/rules.schema.json describes it. Needs protocols:read.",
  })
  body(@Root() rule: Rule): object {
    return rule.body;
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: "For a configured rule its first day; else null: as the version.",
  })
  @Public()
  from(@Root() rule: Rule): string | null {
    return rule.configured?.from ?? null;
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: "For a configured rule its last day; null: without end.",
  })
  @Public()
  to(@Root() rule: Rule): string | null {
    return rule.configured?.to ?? null;
  }

  @Authorized("protocols:read")
  @FieldResolver(() => String, {
    nullable: true,
    description: "Why it was configured, in your own force; null for a rule of the version. Needs protocols:read.",
  })
  async reason(@Root() rule: Rule, @Ctx() context: RequestContext): Promise<string | null> {
    if (!rule.configured) return null;
    return (await configuredRuleById(context).load(rule.configured.id))?.reason ?? null;
  }
}

async function ownClause(rule: Rule, context: RequestContext) {
  if (context.identity.kind === "nobody") return null;
  const clauses = await clausesOf(context, "protocols:read").load(rule.versionId);
  return clauses.find(({ id }) => id === rule.clauseRef) ?? null;
}
