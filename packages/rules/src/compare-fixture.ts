import type { ComparedVersion } from "./compare/compare-versions.js";
import { libraryForce, type ForceSlug } from "./library-fixture.js";
import type { MatrixForce } from "./matrix/matrix-force.js";
import type { SimulatedForce } from "./simulate.js";

/** A force of the library as a comparison sees it: summaries only, as the library has no document's own words. */
export function comparedForce(slug: ForceSlug): ComparedVersion {
  const { force, plainTitles, clauses, read, omitted } = libraryForce(slug);
  return {
    name: force.shortName.en,
    titles: plainTitles,
    rules: read,
    omitted,
    clauses: clauses.map(({ clauseId, summary, audience, model, facts }) => ({
      clauseId,
      summary: summary.en,
      text: null,
      model: model ?? null,
      audience,
      textHash: facts?.textHash ?? null,
      sameWordsAs: facts?.sameWordsAs ?? [],
    })),
  };
}

/** A force of the library as a simulation sees it, without persons and without a fallback, unless changed. */
export function simulatedForce(slug: ForceSlug, change: Partial<SimulatedForce> = {}): SimulatedForce {
  const { force, plainTitles, versions, read } = libraryForce(slug);
  return {
    slug,
    name: force.shortName.en,
    bodyKind: force.governingBody.kind,
    titles: plainTitles,
    versions: versions.map(({ number, inForceFrom, inForceTo, textAtHand }) => ({
      id: number,
      inForceFrom,
      inForceTo,
      rules: textAtHand ? read : [],
    })),
    holders: null,
    coHeld: [],
    lineManagerChain: null,
    fallback: null,
    ...change,
  };
}

/** A force of the library as the comparison matrix sees it, by the version whose text is at hand. */
export function matrixForce(slug: ForceSlug): MatrixForce {
  const { force, protocol, plainTitles, versions, clauses, read } = libraryForce(slug);
  const version = versions.find(({ textAtHand }) => textAtHand);
  return {
    slug,
    name: force.shortName.en,
    bodyKind: force.governingBody.kind,
    instrument: protocol.instrument,
    titles: plainTitles,
    rules: read,
    clauses: clauses.map(({ clauseId, summary, model, citations }) => ({
      clauseId,
      summary: summary.en,
      model: model?.clause ?? null,
      citations,
    })),
    statement: {
      audience: version?.audience ?? null,
      excludes: version?.excludes ?? null,
      legalStatus: version?.legalStatus ?? null,
      marking: version?.marking ?? null,
      owner: version?.owner ?? null,
      signatories: version?.signatories ?? null,
      precedence: version?.precedence ?? null,
      consultations: versions.flatMap(({ consultations }) => consultations ?? []).length,
      versions: versions.length,
      approvals: versions.flatMap(({ approvals }) => approvals),
    },
  };
}
