import type { MatrixForce } from "@probity/rules/matrix/matrix-force";
import type { Rule } from "@probity/rules/rulebook";
import { together } from "@probity/rules/together";
import type { RequestContext } from "@probity/service-kit/context";
import type { Language } from "@probity/service-kit/language-enum";
import type { Clause } from "../clauses/clause.entity.js";
import { clausesOf } from "../clauses/clause.loaders.js";
import type { Force } from "../forces/force.entity.js";
import { officeInWords } from "../forces/office-words.js";
import type { Protocol, ProtocolVersion } from "../protocols/protocol.entity.js";
import { approvalsOf, publishedProtocolById } from "../protocols/protocol.loaders.js";
import { inForceTogether } from "../protocols/in-force-together.js";
import { compiledRules } from "./compiled-rules.js";
import { forcesOn, type ForceOn } from "./forces-on.js";

/** A force that stands in the matrix, with a version it stands in it by. */
export interface MatrixForceOn {
  readonly force: Force;
  readonly version: ProtocolVersion;
  readonly matrix: MatrixForce;
  /** The version in force beside this one to which the rules of these clauses yield; null: to none. */
  readonly yieldsTo: (clauseIds: readonly string[]) => ProtocolVersion | null;
}

/**
 * The forces of the matrix by name, with titles of the language, as of a day (ISO); null: of today, a body that has ended by its last version. A force stands
 * in it once for each of its protocols in force, that which goes before the others first.
 */
export async function readMatrixForces(
  context: RequestContext,
  on: string | null,
  language: Language,
): Promise<MatrixForceOn[]> {
  const day = on ?? context.today;
  const forces = await forcesOn(context, { on: day, slugs: null, historicToo: on === null, language });
  const found = (await Promise.all(forces.map((one) => documentsOf(context, one, day)))).flat();
  const [protocols, clauses, approvals] = await Promise.all([
    Promise.all(found.map(({ version }) => publishedProtocolById(context).load(version.protocolId))),
    Promise.all(found.map(({ version }) => clausesOf(context, "public").load(version.id))),
    Promise.all(found.map((one) => approvalsOfAll(context, siblingsOf(one), language))),
  ]);
  return found.flatMap((one, place) => {
    const protocol = protocols[place];
    if (!protocol) return [];
    const matrix = matrixForce(one, protocol, clauses[place] ?? [], approvals[place] ?? []);
    const { force, version, yielding } = one;
    const yieldsTo = (clauseIds: readonly string[]) =>
      yielding.find(({ rule }) => clauseIds.includes(rule.clauseId))?.to ?? null;
    return [{ force, version, matrix, yieldsTo }];
  });
}

type Found = Omit<ForceOn, "version"> & {
  readonly version: ProtocolVersion;
  /** Those of its rules that yield, and to which version. */
  readonly yielding: readonly { readonly rule: Rule; readonly to: ProtocolVersion }[];
};

/** A force by each of its documents of the day. */
async function documentsOf(context: RequestContext, force: ForceOn, day: string): Promise<Found[]> {
  const current = await inForceTogether(context, force.versions, day);
  if (current.length < 2)
    return force.version === null ? [] : withRules([{ ...force, version: force.version, yielding: [] }]);
  const rules = await compiledRules(
    context,
    current.map(({ version }) => version),
  );
  const documents = current.map((version) => {
    return { version, rules: (rules.get(version.version.id) ?? []).map((rule) => ({ rule })) };
  });
  const { yielding } = together(documents);
  return withRules(
    documents.map(({ version: standing, rules: own }) => ({
      ...force,
      version: standing.version,
      rules: own.map(({ rule }) => rule),
      yielding: yielding.flatMap(({ version, kept, to }) =>
        version === standing ? [{ rule: kept.rule, to: to.version.version }] : [],
      ),
    })),
  );
}

/** A version without a rule is one whose text is not at hand: silence would be said of a document nobody has read. */
function withRules(found: readonly Found[]): Found[] {
  return found.filter(({ rules }) => rules.length > 0);
}

/** The published versions of the same protocol, oldest first. */
function siblingsOf({ versions, version }: Found): ProtocolVersion[] {
  return versions.filter(({ protocolId }) => protocolId === version.protocolId).toReversed();
}

async function approvalsOfAll(
  context: RequestContext,
  versions: readonly ProtocolVersion[],
  language: Language,
): Promise<MatrixForce["statement"]["approvals"]> {
  const found = await Promise.all(versions.map(({ id }) => approvalsOf(context, "public").load(id)));
  return Promise.all(
    found.flat().map(async ({ forceId, approvedBy, office, approvedOn, note }) => ({
      approvedBy,
      office: office === null ? null : await officeInWords(context, forceId, office, language),
      approvedOn,
      note,
    })),
  );
}

function matrixForce(
  found: Found,
  { instrument }: Protocol,
  clauses: readonly Clause[],
  approvals: MatrixForce["statement"]["approvals"],
): MatrixForce {
  const { force, bodyKind, titles, rules, version } = found;
  const { audience, excludes, signatories, precedence } = version.statement;
  return {
    slug: force.slug,
    name: force.nameEn,
    bodyKind,
    instrument,
    titles,
    rules,
    yielding: found.yielding.map(({ rule }) => rule),
    clauses: clauses.map(({ clauseId, summaryEn, text, modelClause, citations }) => ({
      clauseId,
      summary: summaryEn ?? text ?? "",
      model: modelClause,
      citations,
    })),
    statement: {
      audience: audience ?? null,
      excludes: excludes ?? null,
      legalStatus: version.legalStatus,
      marking: version.marking,
      owner: version.owner,
      signatories: signatories ?? null,
      precedence: precedence ?? null,
      consultations: 0,
      versions: siblingsOf(found).length,
      approvals,
    },
  };
}
