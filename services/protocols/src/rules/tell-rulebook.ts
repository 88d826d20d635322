import type { Change } from "@probity/service-kit/context";
import { createHash } from "node:crypto";
import { Clause } from "../clauses/clause.entity.js";
import { ConfiguredRule } from "../configuration/configured-rule.entity.js";
import { GoverningBody } from "../forces/force.entity.js";
import { isOf } from "../configuration/rule-name.js";
import { fallbacksOf } from "../lint/fallbacks.js";
import { Protocol, ProtocolVersion } from "../protocols/protocol.entity.js";
import { Rule } from "./rule.entity.js";

/** Tells the other subgraphs of a version's rules, the days on which they bind, and what is signed. */
export async function tellRulebook(
  change: Change,
  version: Pick<ProtocolVersion, "id" | "protocolId" | "number" | "inForceFrom" | "inForceTo">,
): Promise<void> {
  const { forceId, manager } = change;
  const { id: versionId, protocolId, number, inForceFrom, inForceTo } = version;
  if (!inForceFrom) return;
  const { slug, titleEn, titleCy, instrument } = await manager.findOneByOrFail(Protocol, { forceId, id: protocolId });
  const { statement } = await manager.findOneByOrFail(ProtocolVersion, { forceId, id: versionId });
  const { contentHash, clauses, rules } = await contentOf(change, versionId);
  const bodies = await manager.find(GoverningBody, { where: { forceId }, order: { validFrom: "ASC" } });
  const body = bodies.findLast(({ validFrom }) => validFrom <= inForceFrom) ?? bodies[0];
  await change.publish("rulebook.in-force", {
    versionId,
    protocolId,
    protocolTitle: { en: titleEn, cy: titleCy },
    instrument,
    precedence: statement.precedence ?? null,
    number,
    bodyKind: body?.kind,
    inForceFrom,
    inForceTo,
    contentHash,
    clauses,
    fallbacks: await fallbacksOf(change, versionId),
    rules: [
      ...inDocumentOrder(rules, clauses).map(({ body: rule, clauseRef }) => ({ rule, clauseRef })),
      ...(await configuredOver(change, slug, clauses)),
    ],
  });
}

/** Between two rules that fit alike, the first in the document decides. */
function inDocumentOrder(rules: readonly Rule[], clauses: readonly { ref: string }[]): Rule[] {
  const place = new Map(clauses.map(({ ref }, index) => [ref, index]));
  const at = ({ clauseRef }: Rule) => place.get(clauseRef) ?? 0;
  return rules.toSorted((one, other) => at(one) - at(other) || (one.id < other.id ? -1 : 1));
}

/** What is configured over these clauses, with its days: the receiver lays it over the version's rules on the day it asks about. */
async function configuredOver(
  { forceId, manager }: Change,
  slug: string,
  clauses: readonly { ref: string; clauseId: string }[],
): Promise<{ rule: object; clauseRef: string; from: string; to: string | null }[]> {
  const refs = new Map(clauses.map(({ ref, clauseId }) => [clauseId, ref]));
  const configured = await manager.find(ConfiguredRule, { where: { forceId }, order: { from: "ASC", id: "ASC" } });
  return configured.filter(isOf(slug)).flatMap(({ body: rule, clauseId, from, to }) => {
    const clauseRef = refs.get(clauseId);
    return clauseRef && (to === null || to >= from) ? [{ rule, clauseRef, from, to }] : [];
  });
}

/** A version's clauses and rules, and the hash that seals them: what is signed is this and nothing else. */
export async function contentOf(
  change: Change,
  versionId: string,
): Promise<{ contentHash: string; clauses: { ref: string; clauseId: string; hash: string }[]; rules: Rule[] }> {
  const where = { forceId: change.forceId, versionId };
  const clauses = await change.manager.find(Clause, { where, order: { ordinal: "ASC", clauseId: "ASC" } });
  const rules = await change.manager.find(Rule, { where, order: { ruleKey: "ASC" } });
  const hashed = hashedClauses(clauses, rules);
  const contentHash = sha256(hashed.map(({ clauseId, hash }) => [clauseId, hash]));
  return { contentHash, clauses: hashed, rules };
}

/** Clauses with the hash of their words and of their rules, which come by key. */
export function hashedClauses(
  clauses: readonly Clause[],
  rules: readonly Rule[],
): { ref: string; clauseId: string; hash: string }[] {
  return clauses.map((clause) => {
    const { id: ref, clauseId, label, headingPath, summaryEn, summaryCy, text, subParagraphs, notes } = clause;
    const own = rules.filter(({ clauseRef }) => clauseRef === ref).map(({ ruleKey, body }) => [ruleKey, body]);
    return { ref, clauseId, hash: sha256([label, headingPath, summaryEn, summaryCy, text, subParagraphs, notes, own]) };
  });
}

const sha256 = (value: unknown) => createHash("sha256").update(JSON.stringify(value)).digest("hex");
