import { layeredOn } from "@probity/rules/effective-rulebook";
import { parseRules, type Rule as RuleForm } from "@probity/rules/rulebook";
import { readBack } from "@probity/rules/sentence";
import type { RequestContext } from "@probity/service-kit/context";
import { notAllowed, notFound } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { Field, ObjectType } from "type-graphql";
import { clausesOf } from "../clauses/clause.loaders.js";
import { titlesOfForce } from "../forces/force.loaders.js";
import { ownVersionById, publishedVersionsOfForce } from "../protocols/protocol.loaders.js";
import { versionOn } from "../protocols/visible.js";
import { rulesOf } from "../rules/rule.loaders.js";
import type { ReadBackInput } from "./configure-rule.inputs.js";
import { configurationOf } from "./configured-rule.loaders.js";
import { readRule, refusalsOf, type Ground } from "./rule-refusals.js";

/** Why a rule cannot be. */
@ObjectType({ description: "Why a rule cannot be kept." })
export class RuleRefusal {
  @Field({ description: "The field of the rule, for example minPence; rule: the rule as a whole." })
  field: string;

  @Field({ description: "Why, in a sentence." })
  message: string;
}

/** A rule as it would be read. */
@ObjectType({ description: "A rule read back, before anything is kept." })
export class RuleReading {
  @Field(() => String, { nullable: true, description: "What it says; null while a field is missing or wrong." })
  sentence: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What the rule says whose place it takes; null: it is a new one.",
  })
  former: string | null;

  @Field(() => [RuleRefusal], { description: "Why it cannot be kept; empty: it can." })
  refusals: RuleRefusal[];
}

/** Reads a rule back that is being written; keeps nothing. */
export async function readRuleBack(context: RequestContext, input: ReadBackInput): Promise<RuleReading> {
  const forceId = knownForm(input.forceId, "force");
  if (!context.can("protocols:read", forceId)) throw notAllowed("protocols:read");
  const on = input.from ?? context.today;
  const ground = await groundOf(context, forceId, input.versionId ?? null, on);
  const rows = await titlesOfForce(context).load(forceId);
  const titles = Object.fromEntries(rows.map(({ role, titleEn }) => [role, titleEn]));
  const effective = parseRules(layeredOn(ground.rules, on).map(({ rule }) => rule));
  const former = effective.find(({ id }) => id === input.ruleKey);
  const id = former?.id ?? "new/rule";
  const read = readRule({ ...input.rule, id, clauseId: input.clauseId });
  const refusals = read.rule ? refusalsOf(read.rule, on, ground) : read.refusals;
  return {
    sentence: read.rule ? readBack(read.rule, titles) : null,
    former: former ? readBack(former, titles) : null,
    refusals: refusals.filter(({ field }) => field !== "id"),
  };
}

/** What the rule stands on: a version by id (a draft, say), or the one in force on a day with the configuration over it. */
async function groundOf(
  context: RequestContext,
  forceId: string,
  versionId: string | null,
  on: string,
): Promise<Ground> {
  const version = versionId
    ? await ownVersionById(context).load(versionId)
    : versionOn(await publishedVersionsOfForce(context).load(forceId), on);
  if (!version || version.forceId !== forceId) throw notFound("version");
  const [rules, clauses, configured] = await Promise.all([
    rulesOf(context, "protocols:read").load(version.id),
    clausesOf(context, "protocols:read").load(version.id),
    versionId ? [] : configurationOf(context).load(forceId),
  ]);
  const clauseIds = clauses.map(({ clauseId }) => clauseId);
  const over = configured.filter(({ clauseId }) => clauseIds.includes(clauseId));
  const own = rules.map(({ body }) => ({ rule: body as RuleForm }));
  return { clauseIds, rules: [...own, ...over.map(({ body, from, to }) => ({ rule: body, from, to }))] };
}
