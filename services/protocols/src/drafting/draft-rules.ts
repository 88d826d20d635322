import { checkRulebook, freshRefusals } from "@probity/rules/check-rulebook";
import { idleRefusals, readRule, refusalsInWords } from "@probity/rules/read-rule";
import { parseRules, type Rule as ReadRule } from "@probity/rules/rulebook";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { invalid, notFound } from "@probity/service-kit/errors";
import { Clause } from "../clauses/clause.entity.js";
import { Protocol, type ProtocolVersion } from "../protocols/protocol.entity.js";
import { Rule, RuleKind } from "../rules/rule.entity.js";
import type { RemoveRuleInput, SaveRuleInput } from "./draft.inputs.js";
import { keepVersion, takeVersion } from "./take-version.js";

/** Writes a rule of a draft: a new one, or another form of one that is there. */
export async function saveRule(change: Change, context: RequestContext, input: SaveRuleInput): Promise<string> {
  const version = await takeVersion(change, context, "edit", input);
  const { forceId, manager } = change;
  const rule = await givenRule(change, version, input);
  const of = { forceId, versionId: version.id };
  const clause = await manager.findOneBy(Clause, { ...of, clauseId: rule.clauseId });
  if (!clause) throw invalid("rule", `This version has no clause ${rule.clauseId}.`, "UNKNOWN_CLAUSE");
  const before = await manager.findOneBy(Rule, { ...of, ruleKey: rule.id });
  await refuseBroken(change, version, rule);
  const written = { clauseRef: clause.id, ruleKey: rule.id, kind: RuleKind[rule.kind], body: rule };
  if (before) await manager.update(Rule, { forceId, id: before.id }, written);
  else await manager.insert(Rule, { ...of, ...written });
  await keepVersion(change, version);
  await change.audit({
    action: "saveRule",
    entity: "ProtocolVersion",
    entityId: version.id,
    clauseId: rule.clauseId,
    ...(before ? { before: before.body } : {}),
    after: rule,
  });
  return version.id;
}

async function givenRule(change: Change, version: ProtocolVersion, input: SaveRuleInput): Promise<ReadRule> {
  const { slug } = await change.manager.findOneByOrFail(Protocol, {
    forceId: change.forceId,
    id: version.protocolId,
  });
  if (!/^[a-z0-9-]{1,60}$/.test(input.name))
    throw invalid("name", "A rule's name is small letters, numbers and hyphens, like gifts-over-25.");
  const { rule, refusals } = readRule({ ...input.rule, id: `${slug}/${input.name}`, clauseId: input.clauseId });
  const wrong = rule ? idleRefusals(rule) : refusals;
  if (!rule || wrong.length > 0) throw invalid("rule", refusalsInWords(wrong), "RULE_REFUSED");
  return rule;
}

/** Refuses what would break the rulebook; what is wrong with it already is no reason to refuse something else. */
async function refuseBroken(change: Change, version: ProtocolVersion, rule: ReadRule): Promise<void> {
  const of = { forceId: change.forceId, versionId: version.id };
  const [rules, clauses] = [
    await change.manager.findBy(Rule, of),
    await change.manager.find(Clause, { where: of, select: { clauseId: true } }),
  ];
  const kept = parseRules(rules.filter(({ ruleKey }) => ruleKey !== rule.id).map(({ body }) => body));
  const clauseIds = clauses.map(({ clauseId }) => clauseId);
  const [fresh] = freshRefusals(checkRulebook(kept, clauseIds), checkRulebook([...kept, rule], clauseIds));
  if (fresh) throw invalid("rule", fresh.reason, "RULE_REFUSED");
}

/** Takes a rule out of a draft. */
export async function removeRule(change: Change, context: RequestContext, input: RemoveRuleInput): Promise<string> {
  const version = await takeVersion(change, context, "edit", input);
  const { forceId, manager } = change;
  const rule = await manager.findOneBy(Rule, { forceId, versionId: version.id, ruleKey: input.ruleKey });
  if (!rule) throw notFound("rule");
  if (!input.reason.trim()) throw invalid("reason", "Say why the rule goes.");
  await manager.delete(Rule, { forceId, id: rule.id });
  await keepVersion(change, version);
  await change.audit({
    action: "removeRule",
    entity: "ProtocolVersion",
    entityId: version.id,
    before: rule.body,
    reason: input.reason.trim(),
  });
  return version.id;
}
