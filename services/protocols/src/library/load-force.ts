import type { Change, RequestContext } from "@probity/service-kit/context";
import type { Role } from "@probity/service-kit/roles";
import { v7 as uuidv7 } from "uuid";
import { Clause } from "../clauses/clause.entity.js";
import { Force, GoverningBody, RoleTitle } from "../forces/force.entity.js";
import { forceBySlug } from "../forces/force.loaders.js";
import { Approval, Protocol, ProtocolVersion } from "../protocols/protocol.entity.js";
import { Rule, RuleKind } from "../rules/rule.entity.js";
import { readForceFile, type ForceFile } from "./library.js";

/** Loads a force from its data file, unless it is there already: all of it in one transaction. Answers the force's id. */
export async function loadForce(context: RequestContext, slug: string): Promise<string> {
  const existing = await forceBySlug(context, slug);
  if (existing) return existing.id;
  const file = readForceFile(slug);
  const forceId = uuidv7();
  await context.changeAs(forceId, async (change) => {
    await keepForce(change, file);
    for (const version of file.versions) await keepVersion(change, file, version);
    await change.audit({ action: "loadForce", entity: "Force", entityId: forceId, after: { slug }, reason: "from the library" });
  });
  return forceId;
}

async function keepForce(change: Change, { force, titles }: ForceFile): Promise<void> {
  const { forceId, manager } = change;
  const { slug, historic, colour, shortName, governingBody } = force;
  await manager.insert(Force, { forceId, id: forceId, slug, nameEn: shortName.en, nameCy: shortName.cy ?? shortName.en, historic, colour, logoUrl: null });
  const { kind, validFrom, validTo, name } = governingBody;
  await manager.insert(GoverningBody, { forceId, id: uuidv7(), kind, nameEn: name.en, nameCy: name.cy ?? name.en, validFrom, validTo });
  const rows = Object.entries(titles).map(([role, { en, cy }]) => ({ forceId, id: uuidv7(), role: role as Role, titleEn: en, titleCy: cy ?? en }));
  await manager.insert(RoleTitle, rows);
  await change.publish("force.configured", { governingBodies: [{ kind, validFrom, validTo }], titles });
}

async function keepVersion(change: Change, file: ForceFile, version: ForceFile["versions"][number]): Promise<void> {
  const { forceId, manager } = change;
  const protocol = await protocolOf(change, file);
  const id = uuidv7();
  const { number, status, inForceFrom, inForceTo, note } = version;
  await manager.insert(ProtocolVersion, { forceId, id, protocolId: protocol.id, number, status, inForceFrom, inForceTo, datesNote: note });
  for (const approval of version.approvals) await manager.insert(Approval, { forceId, id: uuidv7(), versionId: id, ...approval });
  if (!version.textAtHand) return;
  const refs = new Map(file.clauses.map(({ clauseId }) => [clauseId, uuidv7()]));
  await manager.insert(
    Clause,
    file.clauses.map(({ clauseId, label, headingPath, ordinal, summary }) => {
      const clause = { forceId, id: refs.get(clauseId) as string, versionId: id, clauseId, label, headingPath, ordinal };
      return { ...clause, summaryEn: summary.en, summaryCy: summary.cy ?? null, text: null, subParagraphs: [], notes: [], textHash: null };
    }),
  );
  const rules = file.parsedRules.map((rule) => ({ rule, clauseRef: refs.get(rule.clauseId) }));
  const homeless = rules.find(({ clauseRef }) => !clauseRef);
  if (homeless) throw new Error(`The rule ${homeless.rule.id} names ${homeless.rule.clauseId}, which is no clause of the document.`);
  await manager.insert(
    Rule,
    rules.map(({ rule, clauseRef }) => {
      return { forceId, id: uuidv7(), versionId: id, clauseRef: clauseRef as string, ruleKey: rule.id, kind: RuleKind[rule.kind], body: rule };
    }),
  );
  if (!inForceFrom) return;
  const protocolTitle = { en: protocol.titleEn, cy: protocol.titleCy };
  await change.publish("rulebook.in-force", { versionId: id, protocolTitle, inForceFrom, inForceTo, rules });
}

async function protocolOf(change: Change, { protocol }: ForceFile): Promise<Protocol> {
  const { forceId, manager } = change;
  const { slug, title, instrument } = protocol;
  const existing = await manager.findOneBy(Protocol, { forceId, slug });
  if (existing) return existing;
  const row = { forceId, id: uuidv7(), slug, titleEn: title.en, titleCy: title.cy ?? title.en, instrument };
  await manager.insert(Protocol, row);
  return row;
}
