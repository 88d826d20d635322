import type { CandidateVersionInput, VersionSealQuery } from "../../gql/graphql.js";
import { inputOf, type VersionView } from "../version.document.js";

type Seal = NonNullable<VersionSealQuery["protocolVersion"]>;

/** A version as it would be told from a day on, with the offices that its findings name instead. */
export function candidateOf(version: VersionView, seal: Seal, from: string): CandidateVersionInput {
  const { forceId, versionId } = inputOf(version);
  const { clauseHashes, protocol } = seal;
  const fallbacks = version.findings.flatMap(({ status, clauseIds, fallback }) =>
    status === "ACCEPTED" && fallback ? clauseIds.map((clauseId) => ({ clauseId, role: fallback })) : [],
  );
  return {
    forceId,
    versionId,
    protocolId: protocol.id,
    instrument: protocol.instrument,
    precedence: version.precedence ?? null,
    rules: version.rules.map(({ body }) => body),
    clauses: clauseHashes.map(({ clauseId, hash }) => ({ clauseId, hash })),
    fallbacks,
    from,
  };
}
