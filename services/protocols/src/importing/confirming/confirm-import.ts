import type { Change, RequestContext } from "@probity/service-kit/context";
import { conflict, invalid } from "@probity/service-kit/errors";
import { v7 as uuidv7 } from "uuid";
import { Clause } from "../../clauses/clause.entity.js";
import { keepVersion, takeVersion, type VersionInput } from "../../drafting/take-version.js";
import { Force } from "../../forces/force.entity.js";
import { Protocol, ProtocolVersion } from "../../protocols/protocol.entity.js";
import { prefixFor } from "../clause-prefix.js";
import { ClauseMatch, MatchCertainty, ProposedRule, ReviewStatus } from "../review/review.entity.js";
import { carryRules } from "./carry-rules.js";
import { ImportConfirmation } from "./import-confirmation.entity.js";
import { freeName, planClauses, type PlannedClause } from "./plan-clauses.js";
import { writeClauses } from "./write-clauses.js";

/**
 * Ends the review of an import: the confirmed clauses take the place, the facts and the rules of the known ones, and
 * complete proposals become rules. Answers the confirmation's id.
 * @throws INVALID while an uncertain match is undecided; CONFLICT when it is confirmed already.
 */
export async function confirmImport(change: Change, context: RequestContext, input: VersionInput): Promise<string> {
  const version = await takeVersion(change, context, "edit", input);
  const { forceId, manager } = change;
  const of = { forceId, versionId: version.id };
  if (version.importedAt === null)
    throw invalid("versionId", "This version was not imported from a document.", "NOT_IMPORTED");
  if (await manager.existsBy(ImportConfirmation, of))
    throw conflict("This import is confirmed already; change the draft itself.");
  const matches = await manager.find(ClauseMatch, { where: of, order: { clauseRef: "ASC", ordinal: "ASC" } });
  refuseUndecided(matches);
  const rows = await manager.find(Clause, { where: of, order: { ordinal: "ASC", clauseId: "ASC" } });
  const base = version.basedOnId;
  const known = base
    ? await manager.find(Clause, { where: { forceId, versionId: base }, order: { ordinal: "ASC" } })
    : [];
  const planned = planClauses(rows, matches, known, await namesFor(change, version, known));
  await writeClauses(change, version.id, planned, await manager.findBy(ProposedRule, of));
  const outcome = { ...clausesOutcome(planned, known), ...(await carryRules(change, version, planned)) };
  const id = uuidv7();
  const confirmed = { confirmedBy: context.identity.name, confirmedAt: context.now };
  await manager.insert(ImportConfirmation, { ...of, id, baseVersionId: base, ...confirmed, ...outcome });
  await keepVersion(change, version, await statedBefore(change, version));
  const { incomplete, ...counted } = outcome;
  await change.audit({
    action: "confirmImport",
    entity: "ProtocolVersion",
    entityId: version.id,
    after: { basedOnId: base, ...counted, incomplete: incomplete.length },
  });
  return id;
}

/** The names that another protocol's clauses have in this one: its letters and what follows theirs. */
async function namesFor(
  change: Change,
  version: ProtocolVersion,
  known: readonly Clause[],
): Promise<Map<string, string>> {
  const { forceId, manager } = change;
  const base = version.basedOnId
    ? await manager.findOneByOrFail(ProtocolVersion, { forceId, id: version.basedOnId })
    : null;
  if (!base || base.protocolId === version.protocolId) return new Map();
  const { slug } = await manager.findOneByOrFail(Force, { forceId, id: forceId });
  const protocol = await manager.findOneByOrFail(Protocol, { forceId, id: version.protocolId });
  const prefix = await prefixFor(change, slug, protocol);
  const taken = new Set<string>();
  return new Map(
    known.map(({ clauseId }) => {
      const name = freeName(`${prefix}${clauseId.slice(clauseId.indexOf("-"))}`, (one) => taken.has(one));
      taken.add(name);
      return [clauseId, name];
    }),
  );
}

function refuseUndecided(matches: readonly ClauseMatch[]): void {
  const open = matches.filter(({ certainty, status }) => {
    return certainty === MatchCertainty.UNCERTAIN && status === ReviewStatus.PROPOSED;
  }).length;
  if (open === 0) return;
  const words = open === 1 ? "1 proposed clause is" : `${open} proposed clauses are`;
  throw invalid("versionId", `${words} still undecided: confirm or reject each first.`, "UNDECIDED");
}

function clausesOutcome(planned: readonly PlannedClause[], known: readonly Clause[]) {
  const found = new Set(planned.map((one) => one.known?.id));
  return {
    carried: planned.filter((one) => one.known !== null).map(({ clause }) => clause.clauseId),
    added: planned.filter((one) => one.known === null).map(({ clause }) => clause.clauseId),
    dropped: known.filter(({ id }) => !found.has(id)).map(({ clauseId }) => clauseId),
  };
}

/** What the version before says of itself, as every draft that is based on one begins with it. */
async function statedBefore(change: Change, version: ProtocolVersion): Promise<Partial<ProtocolVersion>> {
  if (version.basedOnId === null) return {};
  const { forceId, manager } = change;
  const base = await manager.findOneByOrFail(ProtocolVersion, { forceId, id: version.basedOnId });
  return {
    owner: version.owner ?? base.owner,
    marking: version.marking ?? base.marking,
    legalStatus: version.legalStatus ?? base.legalStatus,
    statement: { ...base.statement, ...version.statement },
  };
}
