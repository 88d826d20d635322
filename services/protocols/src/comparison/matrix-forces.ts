import type { MatrixForce } from "@probity/rules/matrix/matrix-force";
import type { RequestContext } from "@probity/service-kit/context";
import type { Clause } from "../clauses/clause.entity.js";
import { clausesOf } from "../clauses/clause.loaders.js";
import type { Force } from "../forces/force.entity.js";
import type { Approval, Protocol, ProtocolVersion } from "../protocols/protocol.entity.js";
import { approvalsOf, publishedProtocolById } from "../protocols/protocol.loaders.js";
import { forcesOn, type ForceOn } from "./forces-on.js";

/** A force that stands in the matrix, with the version it stands in it by. */
export interface MatrixForceOn {
  readonly force: Force;
  readonly version: ProtocolVersion;
  readonly matrix: MatrixForce;
}

/** The forces of the matrix by name, as of a day (ISO); null: of today, a body that has ended by its last version. */
export async function readMatrixForces(context: RequestContext, on: string | null): Promise<MatrixForceOn[]> {
  const asked = { on: on ?? context.today, slugs: null, historicToo: on === null };
  const found = (await forcesOn(context, asked)).flatMap((one) => {
    // A version without a rule is one whose text is not at hand: silence would be said of a document nobody has read.
    return one.version === null || one.rules.length === 0 ? [] : [{ ...one, version: one.version }];
  });
  const [protocols, clauses, approvals] = await Promise.all([
    Promise.all(found.map(({ version }) => publishedProtocolById(context).load(version.protocolId))),
    Promise.all(found.map(({ version }) => clausesOf(context, "public").load(version.id))),
    Promise.all(found.map((one) => approvalsOfAll(context, siblingsOf(one)))),
  ]);
  return found.flatMap((one, place) => {
    const protocol = protocols[place];
    if (!protocol) return [];
    const matrix = matrixForce(one, protocol, clauses[place] ?? [], approvals[place] ?? []);
    return [{ force: one.force, version: one.version, matrix }];
  });
}

type Found = ForceOn & { readonly version: ProtocolVersion };

/** The published versions of the same protocol, oldest first. */
function siblingsOf({ versions, version }: Found): ProtocolVersion[] {
  return versions.filter(({ protocolId }) => protocolId === version.protocolId).toReversed();
}

async function approvalsOfAll(context: RequestContext, versions: readonly ProtocolVersion[]): Promise<Approval[]> {
  const found = await Promise.all(versions.map(({ id }) => approvalsOf(context, "public").load(id)));
  return found.flat();
}

function matrixForce(
  found: Found,
  { instrument }: Protocol,
  clauses: readonly Clause[],
  approvals: readonly Approval[],
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
