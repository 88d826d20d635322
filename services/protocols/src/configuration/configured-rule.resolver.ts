import { parseRules } from "@probity/rules/rulebook";
import { readBack } from "@probity/rules/sentence";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { knownForm } from "@probity/service-kit/ids";
import { Language } from "@probity/service-kit/language-enum";
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Force, titlesIn } from "../forces/force.entity.js";
import { titlesOfForce } from "../forces/force.loaders.js";
import { configureRule, endConfiguredRule } from "./configure-rule.js";
import { ConfigureRuleInput, EndConfiguredRuleInput, ReadBackInput } from "./configure-rule.inputs.js";
import { ConfiguredRule } from "./configured-rule.entity.js";
import { configurationOf, configuredRuleById } from "./configured-rule.loaders.js";
import { readRuleBack, RuleReading } from "./rule-reading.js";

@Resolver(() => ConfiguredRule)
export class ConfiguredRuleResolver {
  @Authorized("force:configure")
  @Mutation(() => ConfiguredRule, {
    description:
      "Lays a rule over the version in force, from a day. INVALID with the reason RULE_REFUSED and the rule's field when a word in it is unknown, bands overlap or a route cannot end. Needs force:configure.",
  })
  configureRule(
    @Arg("input", { description: "The rule, its first day, and why." }) input: ConfigureRuleInput,
    @Ctx() context: RequestContext,
  ): Promise<ConfiguredRule> {
    return carryOut(context, input, (change) => configureRule(change, context, input));
  }

  @Authorized("force:configure")
  @Mutation(() => ConfiguredRule, {
    description: "Ends a configured rule on a day; the version's own counts again after it. Needs force:configure.",
  })
  endConfiguredRule(
    @Arg("input", { description: "The configured rule, its last day, and why." }) input: EndConfiguredRuleInput,
    @Ctx() context: RequestContext,
  ): Promise<ConfiguredRule> {
    return carryOut(context, input, (change) => endConfiguredRule(change, context, input));
  }

  @Authorized("protocols:read")
  @Query(() => RuleReading, {
    description:
      "Reads a rule back that is being written: its sentence with the force's titles, what it takes the place of, and why it cannot be. Keeps nothing. Needs protocols:read.",
  })
  readBack(
    @Arg("input", { description: "The rule as it is so far." }) input: ReadBackInput,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "The language of the sentences." })
    language: Language,
    @Ctx() context: RequestContext,
  ): Promise<RuleReading> {
    return readRuleBack(context, input, language);
  }

  @FieldResolver(() => String, { description: "The rule read back in words, with the force's own titles." })
  async sentence(
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
    @Root() rule: ConfiguredRule,
    @Ctx() context: RequestContext,
  ): Promise<string> {
    const titles = await titlesOfForce(context).load(rule.forceId);
    const [parsed] = parseRules([rule.body]);
    return parsed ? readBack(parsed, titlesIn(language, titles), language) : "";
  }

  @FieldResolver(() => Boolean, { description: "Whether you may end it now." })
  viewerCanEnd(@Root() rule: ConfiguredRule, @Ctx() context: RequestContext): boolean {
    return context.can("force:configure", rule.forceId) && (rule.to === null || rule.to > context.today);
  }
}

@Resolver(() => Force)
export class ForceConfigurationResolver {
  @Authorized("protocols:read")
  @FieldResolver(() => [ConfiguredRule], {
    description: "What administrators laid over the versions, past and coming included. Needs protocols:read.",
  })
  configuredRules(@Root() force: Force, @Ctx() context: RequestContext): Promise<ConfiguredRule[]> {
    return configurationOf(context).load(force.id);
  }
}

async function carryOut(
  context: RequestContext,
  input: { forceId: string; idempotencyKey: string },
  run: (change: Change) => Promise<string>,
): Promise<ConfiguredRule> {
  const forceId = knownForm(input.forceId, "force");
  const once = { forceId, permission: "force:configure" as const, key: input.idempotencyKey, request: input };
  return (await configuredRuleById(context).load(await context.changeOnce(once, run))) as ConfiguredRule;
}
