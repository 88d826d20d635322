import { isoDayInWords } from "@probity/rules/deadline-words";
import { readRule, refusalsInWords, type FieldRefusal } from "@probity/rules/read-rule";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { dayBefore } from "@probity/service-kit/dates";
import { conflict, invalid, notFound } from "@probity/service-kit/errors";
import { given, refuseOutlandish } from "@probity/service-kit/given";
import { knownForm } from "@probity/service-kit/ids";
import type { Rule as ReadRule } from "@probity/rules/rulebook";
import { In } from "typeorm";
import { v7 as uuidv7 } from "uuid";
import { Clause } from "../clauses/clause.entity.js";
import { Force } from "../forces/force.entity.js";
import { Protocol, ProtocolVersion } from "../protocols/protocol.entity.js";
import { isPublished } from "../protocols/protocol.loaders.js";
import { versionsOn } from "../protocols/visible.js";
import { Rule, RuleKind } from "../rules/rule.entity.js";
import { obeyRetention } from "../publication/obey-retention.js";
import { tellRulebook } from "../rules/tell-rulebook.js";
import type { ConfigureRuleInput, EndConfiguredRuleInput } from "./configure-rule.inputs.js";
import { ConfiguredRule } from "./configured-rule.entity.js";
import { isOf, nameFor } from "./rule-name.js";
import { refusalsOf } from "./rule-refusals.js";

/** Lays a rule over the version in force from a day; one of the same name that runs until then ends the day before. */
export async function configureRule(
  change: Change,
  context: RequestContext,
  input: ConfigureRuleInput,
): Promise<string> {
  const { forceId, manager } = change;
  const { from, clauseId } = input;
  const reason = given("reason", input.reason, 1000);
  refuseOutlandish("from", from);
  if (from < context.today) throw invalid("from", "A configuration begins today or later: what was in force stays.");
  await lock(change);
  const versions = await publishedVersions(change);
  const version = await versionWith(change, clauseId, versionsOn(versions, from), from);
  const of = { forceId, versionId: version.id };
  const rules = await manager.findBy(Rule, of);
  const configured = await manager.find(ConfiguredRule, { where: { forceId }, order: { from: "ASC" } });
  const clauses = await manager.find(Clause, { where: of, select: { id: true, clauseId: true } });
  const clauseIds = clauses.map((clause) => clause.clauseId);
  const { slug } = await manager.findOneByOrFail(Protocol, { forceId, id: version.protocolId });
  const known = [...rules.map(({ body }) => body as ReadRule), ...configured.map(({ body }) => body as ReadRule)];
  const former = formerOf(known, input);
  const id = former?.id ?? nameFor(slug, input.rule, known);
  const read = readRule({ ...input.rule, id, clauseId });
  if (!read.rule) throw refused(read.refusals);
  if (former && former.kind !== read.rule.kind)
    throw invalid("rule.kind", "A rule that takes another's place does the same kind of thing.", "RULE_REFUSED");
  const layered = [
    ...rules.map(({ body }) => ({ rule: body })),
    ...configured
      .filter((one) => isOf(slug)(one) && clauseIds.includes(one.clauseId))
      .map((one) => ({ rule: one.body, from: one.from, to: one.to })),
  ];
  const refusals = refusalsOf(read.rule, from, { clauseIds, rules: layered });
  if (refusals.length > 0) throw refused(refusals);
  await endFormer(change, configured, id, from);
  const kept = await keep(change, context, read.rule, { from, reason });
  await tellFrom(change, versions, from);
  await obeyRetention(change, context.today);
  return kept;
}

/** Of the versions in force together the one whose clause it is. */
async function versionWith(
  { forceId, manager }: Change,
  clauseId: string,
  versions: readonly ProtocolVersion[],
  from: string,
): Promise<ProtocolVersion> {
  if (versions.length === 0) throw invalid("from", `No version of a protocol is in force on ${isoDayInWords(from)}.`);
  const where = { forceId, clauseId, versionId: In(versions.map(({ id }) => id)) };
  const clause = await manager.findOne(Clause, { where, select: { versionId: true } });
  const version = versions.find(({ id }) => id === clause?.versionId);
  if (!version)
    throw invalid(
      "clauseId",
      `No version in force on ${isoDayInWords(from)} has a clause ${clauseId}.`,
      "UNKNOWN_CLAUSE",
    );
  return version;
}

/** The rule whose place is taken, by its name. */
function formerOf(known: readonly ReadRule[], input: ConfigureRuleInput): ReadRule | null {
  if (!input.ruleKey) return null;
  const former = known.find(({ id }) => id === input.ruleKey);
  if (!former) throw invalid("ruleKey", "No rule in force has this name: its place cannot be taken.", "UNKNOWN_RULE");
  if (former.clauseId !== input.clauseId)
    throw invalid("clauseId", `The rule whose place it takes carries out ${former.clauseId}.`);
  return former;
}

function refused(refusals: readonly FieldRefusal[]) {
  const [first, ...others] = refusals;
  const message = others.length === 0 ? (first?.message ?? "") : refusalsInWords(refusals);
  return invalid(`rule.${first?.field ?? "rule"}`, message, "RULE_REFUSED");
}

async function endFormer(
  change: Change,
  configured: readonly ConfiguredRule[],
  ruleKey: string,
  from: string,
): Promise<void> {
  const same = configured.filter((one) => one.ruleKey === ruleKey && (one.to === null || one.to >= one.from));
  const later = same.find((one) => one.from >= from);
  if (later)
    throw conflict(
      `A rule of ${later.clauseId} is configured from ${isoDayInWords(later.from)} already: end that configuration first.`,
    );
  const { forceId, manager } = change;
  for (const { id, to } of same)
    if (to === null || to >= from) await manager.update(ConfiguredRule, { forceId, id }, { to: dayBefore(from) });
}

async function keep(
  change: Change,
  context: RequestContext,
  rule: ReadRule,
  { from, reason }: { from: string; reason: string },
): Promise<string> {
  const row = {
    forceId: change.forceId,
    id: uuidv7(),
    ruleKey: rule.id,
    kind: RuleKind[rule.kind],
    clauseId: rule.clauseId,
    body: rule,
    from,
    to: null,
    reason,
    endReason: null,
    configuredBy: context.identity.name,
    configuredAt: context.now,
  };
  await change.manager.insert(ConfiguredRule, row);
  const after = { ...rule, from };
  const { clauseId } = rule;
  await change.audit({ action: "configureRule", entity: "ConfiguredRule", entityId: row.id, clauseId, after, reason });
  return row.id;
}

/** Ends a configured rule; the version's own counts again from the next day. */
export async function endConfiguredRule(
  change: Change,
  context: RequestContext,
  input: EndConfiguredRuleInput,
): Promise<string> {
  const { forceId, manager } = change;
  const endReason = given("reason", input.reason, 1000);
  await lock(change);
  const id = knownForm(input.configuredRuleId, "configured rule");
  const configured = await manager.findOneBy(ConfiguredRule, { forceId, id });
  if (!configured) throw notFound("configured rule");
  const { from, to, clauseId } = configured;
  if (to !== null && to <= context.today)
    throw invalid("configuredRuleId", `This configuration ended on ${isoDayInWords(to)}.`);
  refuseOutlandish("lastDay", input.lastDay);
  if (input.lastDay < context.today && from <= context.today)
    throw invalid("lastDay", "It ends today or later: what was in force stays.");
  const last = input.lastDay < from ? dayBefore(from) : input.lastDay;
  await manager.update(ConfiguredRule, { forceId, id }, { to: last, endReason });
  await change.audit({
    action: "endConfiguredRule",
    entity: "ConfiguredRule",
    entityId: id,
    clauseId,
    before: { to },
    after: { to: last },
    reason: endReason,
  });
  await tellFrom(change, await publishedVersions(change), from);
  await obeyRetention(change, context.today);
  return id;
}

/** Two configurations at once would each be judged without the other. */
async function lock({ forceId, manager }: Change): Promise<void> {
  await manager.findOne(Force, { where: { forceId, id: forceId }, lock: { mode: "pessimistic_write" } });
}

async function publishedVersions({ forceId, manager }: Change): Promise<ProtocolVersion[]> {
  const versions = await manager.find(ProtocolVersion, {
    where: { forceId },
    order: { inForceFrom: "DESC", id: "DESC" },
  });
  return versions.filter((version) => version.inForceFrom !== null && isPublished(version));
}

async function tellFrom(change: Change, versions: readonly ProtocolVersion[], from: string): Promise<void> {
  for (const version of versions)
    if (version.inForceTo === null || version.inForceTo >= from) await tellRulebook(change, version);
}
