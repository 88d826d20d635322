import type { Change, RequestContext } from "@probity/service-kit/context";
import type { Role } from "@probity/service-kit/roles";
import { v7 as uuidv7 } from "uuid";
import { Consultee, Signatory } from "../approval/consultation.entity.js";
import { keepCitations } from "../citations/keep-citations.js";
import { Clause, ModelRelation } from "../clauses/clause.entity.js";
import { Force, GoverningBody, RoleTitle } from "../forces/force.entity.js";
import { forceBySlug } from "../forces/force.loaders.js";
import { keepAccepted } from "../lint/keep-accepted.js";
import { awaitNight } from "../lint/nightly.js";
import { relint } from "../lint/relint.js";
import { Approval, Protocol, ProtocolVersion, type VersionStatement } from "../protocols/protocol.entity.js";
import { Rule, RuleKind } from "../rules/rule.entity.js";
import { contentOf, tellRulebook } from "../rules/tell-rulebook.js";
import { readForceFile, type ForceFile } from "./library.js";

/** Loads a force from its data file, unless it is there already: all of it in one transaction. Answers the force's id. */
export async function loadForce(context: RequestContext, slug: string): Promise<string> {
  const existing = await forceBySlug(context, slug);
  if (existing) return existing.id;
  const file = readForceFile(slug);
  const forceId = uuidv7();
  await context.changeAs(forceId, async (change) => {
    await keepForce(change, file);
    await keepCitations(change, file);
    for (const version of file.versions) await keepVersion(change, file, version);
    await awaitNight(change, context.now);
    await change.audit({
      action: "loadForce",
      entity: "Force",
      entityId: forceId,
      after: { slug },
      reason: "from the library",
    });
  });
  return forceId;
}

async function keepForce(change: Change, { force, titles }: ForceFile): Promise<void> {
  const { forceId, manager } = change;
  const { slug, historic, colour, shortName, governingBody } = force;
  await manager.insert(Force, {
    forceId,
    id: forceId,
    slug,
    nameEn: shortName.en,
    nameCy: shortName.cy ?? shortName.en,
    historic,
    colour,
    logoUrl: null,
  });
  const { kind, validFrom, validTo, name } = governingBody;
  await manager.insert(GoverningBody, {
    forceId,
    id: uuidv7(),
    kind,
    nameEn: name.en,
    nameCy: name.cy ?? name.en,
    validFrom,
    validTo,
  });
  const rows = Object.entries(titles).map(([role, { en, cy }]) => ({
    forceId,
    id: uuidv7(),
    role: role as Role,
    titleEn: en,
    titleCy: cy ?? en,
  }));
  await manager.insert(RoleTitle, rows);
  await change.publish("force.configured", { governingBodies: [{ kind, validFrom, validTo }], titles });
}

async function keepVersion(change: Change, file: ForceFile, version: ForceFile["versions"][number]): Promise<void> {
  const { forceId, manager } = change;
  const protocol = await protocolOf(change, file);
  const id = uuidv7();
  const { number, status, inForceFrom, inForceTo, note } = version;
  await manager.insert(ProtocolVersion, {
    forceId,
    id,
    protocolId: protocol.id,
    number,
    status,
    inForceFrom,
    inForceTo,
    datesNote: note,
    owner: version.owner ?? null,
    marking: version.marking ?? null,
    legalStatus: version.legalStatus ?? null,
    statement: {
      audience: version.audience,
      excludes: version.excludes,
      precedence: version.precedence,
      signatories: version.signatories,
      review: reviewOf(version.review),
      omitted: version.textAtHand ? file.omitted : [],
    },
  });
  const of = { forceId, versionId: id };
  const consulted = (version.consultations ?? []).map(({ office, name, on }) => {
    return { ...of, id: uuidv7(), name, position: file.titles[office]?.en ?? office, consultedOn: on };
  });
  if (consulted.length > 0) await manager.insert(Consultee, consulted);
  const signed = (version.signatories ?? []).map((office) => {
    return { ...of, id: uuidv7(), office: file.titles[office]?.en ?? office, name: null, signedOn: null };
  });
  if (signed.length > 0) await manager.insert(Signatory, signed);
  for (const approval of version.approvals)
    await manager.insert(Approval, { forceId, id: uuidv7(), versionId: id, ...approval });
  if (version.textAtHand) await keepRules(change, file, id, await keepClauses(change, file, id));
  await relint(change, id);
  await keepAccepted(change, id, version, file.titles);
  if (!version.textAtHand) return;
  const { contentHash } = await contentOf(change, id);
  await manager.update(ProtocolVersion, { forceId, id }, { contentHash });
  await tellRulebook(change, { id, protocolId: protocol.id, number, inForceFrom, inForceTo });
}

function reviewOf(review: ForceFile["versions"][number]["review"]): VersionStatement["review"] {
  if (!review) return null;
  const { length, unit, last, next } = review;
  return { length, unit, last, next };
}

/** Keeps the clauses of a version; answers the id of each by its stable name. */
async function keepClauses(
  { forceId, manager }: Change,
  file: ForceFile,
  versionId: string,
): Promise<Map<string, string>> {
  const refs = new Map(file.clauses.map(({ clauseId }) => [clauseId, uuidv7()]));
  const rows = file.clauses.map((clause) => ({
    forceId,
    id: refs.get(clause.clauseId) as string,
    versionId,
    clauseId: clause.clauseId,
    label: clause.label,
    headingPath: clause.headingPath,
    ordinal: clause.ordinal,
    summaryEn: clause.summary.en,
    summaryCy: clause.summary.cy ?? null,
    text: null,
    subParagraphs: [],
    notes: [],
    textHash: clause.facts?.textHash ?? null,
    kinds: clause.kinds,
    audience: clause.audience,
    citations: clause.citations,
    modelClause: clause.model?.clause ?? null,
    modelRelation: clause.model ? ModelRelation[clause.model.as] : null,
    modelReason: clause.model?.reason ?? null,
    facts: clause.facts ?? {},
  }));
  await manager.insert(Clause, rows);
  return refs;
}

async function keepRules(
  { forceId, manager }: Change,
  file: ForceFile,
  versionId: string,
  refs: ReadonlyMap<string, string>,
): Promise<void> {
  const rows = file.compiled.rules.map((rule) => {
    const clauseRef = refs.get(rule.clauseId);
    if (!clauseRef) throw new Error(`The rule ${rule.id} names ${rule.clauseId}, which is no clause of the document.`);
    return { forceId, id: uuidv7(), versionId, clauseRef, ruleKey: rule.id, kind: RuleKind[rule.kind], body: rule };
  });
  await manager.insert(Rule, rows);
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
