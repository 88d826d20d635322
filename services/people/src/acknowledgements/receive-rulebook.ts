import type { LayeredRule } from "@probity/rules/effective-rulebook";
import { parseRules, type Rule } from "@probity/rules/rulebook";
import type { EventReceiver } from "@probity/service-kit/subgraph";
import { obeyRetention } from "../publication/obey-retention.js";

/** What of a rulebook acknowledgement rests on. */
interface RulebookInForce {
  versionId: string;
  protocolId: string;
  protocolTitle: { en: string; cy: string };
  number: string;
  bodyKind: string;
  inForceFrom: string;
  inForceTo: string | null;
  contentHash: string;
  clauses: { ref: string; clauseId: string; hash: string }[];
  rules: LayeredRule[];
  fallbacks?: object[];
}

/** Who signs, what is forbidden, how long vetting lasts, who receives what and how long holders are told: nothing else of a rulebook is kept here. */
const isKept = (rule: Rule) =>
  rule.kind === "ACKNOWLEDGE" ||
  rule.kind === "PROHIBITION" ||
  rule.kind === "ROUTE" ||
  (rule.kind === "PUBLICATION" && rule.dataset === "ROLES") ||
  (rule.kind === "DEADLINE" && rule.duty === "RENEW_VETTING");

/** Keeps this service's copy of a version: its hash, its clauses and those of its rules that are asked here. */
export const receiveRulebook: EventReceiver = async (data, change, context) => {
  const told = data as RulebookInForce;
  const read = told.rules.flatMap((layered) => parseRules([layered.rule]).map((rule) => ({ ...layered, rule })));
  const rules = read.filter(({ rule }) => isKept(rule));
  await change.query(
    `insert into people.rulebooks (force_id, id, protocol_id, protocol_title_en, protocol_title_cy, number, body_kind, in_force_from, in_force_to,
       content_hash, clauses, rules, told_by, fallbacks)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
     on conflict (force_id, id) do update set in_force_from = excluded.in_force_from, in_force_to = excluded.in_force_to,
       rules = excluded.rules, fallbacks = excluded.fallbacks, told_by = excluded.told_by
     where people.rulebooks.told_by < excluded.told_by`,
    [
      change.forceId,
      told.versionId,
      told.protocolId,
      told.protocolTitle.en,
      told.protocolTitle.cy,
      told.number,
      told.bodyKind,
      told.inForceFrom,
      told.inForceTo,
      told.contentHash,
      JSON.stringify(told.clauses),
      JSON.stringify(rules),
      context.identity.requestId,
      JSON.stringify(told.fallbacks ?? []),
    ],
  );
  await obeyRetention(change, context.today);
};
