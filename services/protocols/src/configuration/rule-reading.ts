import { layeredOn } from "@probity/rules/effective-rulebook";
import { readRule } from "@probity/rules/read-rule";
import { parseRules, type Rule as RuleForm } from "@probity/rules/rulebook";
import { readBack } from "@probity/rules/sentence";
import type { RequestContext } from "@probity/service-kit/context";
import { notAllowed, notFound } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import type { Language } from "@probity/service-kit/language-enum";
import { Field, ObjectType } from "type-graphql";
import { titlesIn } from "../forces/force.entity.js";
import { titlesOfForce } from "../forces/force.loaders.js";
import type { ProtocolVersion } from "../protocols/protocol.entity.js";
import { ownVersionById, publishedVersionsOfForce } from "../protocols/protocol.loaders.js";
import { versionsOn } from "../protocols/visible.js";
import type { ReadBackInput } from "./configure-rule.inputs.js";
import { configuredOver } from "./configured-rule.loaders.js";
import { refusalsOf, type Ground } from "./rule-refusals.js";

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
export async function readRuleBack(
  context: RequestContext,
  input: ReadBackInput,
  language: Language,
): Promise<RuleReading> {
  const forceId = knownForm(input.forceId, "force");
  if (!context.can("protocols:read", forceId)) throw notAllowed("protocols:read");
  const on = input.from ?? context.today;
  const ground = await groundOf(context, forceId, input, on);
  const titles = titlesIn(language, await titlesOfForce(context).load(forceId));
  const effective = parseRules(layeredOn(ground.rules, on).map(({ rule }) => rule));
  const former = effective.find(({ id }) => id === input.ruleKey);
  const id = former?.id ?? "new/rule";
  const read = readRule({ ...input.rule, id, clauseId: input.clauseId });
  const refusals = read.rule ? refusalsOf(read.rule, on, ground) : read.refusals;
  return {
    sentence: read.rule ? readBack(read.rule, titles, language) : null,
    former: former ? readBack(former, titles, language) : null,
    refusals: refusals.filter(({ field }) => field !== "id"),
  };
}

/**
 * What the rule stands on: a version by id (a draft, say), or those in force on a day with the configuration over them. Only
 * the rules of its own kind can be broken by it, and only the one whose place it takes is read back.
 */
async function groundOf(context: RequestContext, forceId: string, input: ReadBackInput, on: string): Promise<Ground> {
  const versions = await versionsFor(context, forceId, input.versionId ?? null, on);
  const ids = versions.map(({ id }) => id);
  const kind = typeof input.rule["kind"] === "string" ? input.rule["kind"] : "";
  const [clauses, rules, configured] = await Promise.all([
    context.read<{ clauseId: string }>(
      "protocols:read",
      `select c.clause_id as "clauseId" from protocols.clauses c
       where c.version_id = any($1) and c.clause_id = $2 and c.force_id = any($forces)`,
      [ids, input.clauseId],
    ),
    context.read<{ body: RuleForm }>(
      "protocols:read",
      `select r.body from protocols.rules r
       where r.version_id = any($1) and (r.kind = $2 or r.rule_key = $3) and r.force_id = any($forces) order by r.id`,
      [ids, kind, input.ruleKey ?? ""],
    ),
    input.versionId ? [] : Promise.all(ids.map((id) => configuredOver(context, "protocols:read").load(id))),
  ]);
  const over = configured.flat().filter((one) => one.kind === kind || one.ruleKey === input.ruleKey);
  return {
    clauseIds: clauses.map(({ clauseId }) => clauseId),
    rules: [
      ...rules.map(({ body }) => ({ rule: body })),
      ...over.map(({ body, from, to }) => ({ rule: body, from, to })),
    ],
  };
}

async function versionsFor(
  context: RequestContext,
  forceId: string,
  versionId: string | null,
  on: string,
): Promise<ProtocolVersion[]> {
  const named = versionId ? await ownVersionById(context).load(versionId) : null;
  const versions = versionId ? [] : versionsOn(await publishedVersionsOfForce(context).load(forceId), on);
  const found = named?.forceId === forceId ? [named] : versions;
  if (found.length === 0) throw notFound("version");
  return found;
}
