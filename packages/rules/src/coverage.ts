import type { ClauseKind } from "./library-file.js";
import type { Rule } from "./rulebook.js";

/**
 * How a clause is served. ENFORCED: a rule that the platform evaluates. EVIDENCED: records, publications or
 * acknowledgements show that it is kept. ATTESTED: it asks for behaviour or interprets the rest, and people sign for it.
 * UNSERVED: it asks for something that nothing carries out.
 */
export type Coverage = "ENFORCED" | "EVIDENCED" | "ATTESTED" | "UNSERVED";

/** How one clause is served, by which rules, and how many records cite it. */
export interface ClauseCoverage {
  clauseId: string;
  coverage: Coverage;
  ruleIds: readonly string[];
  records: number;
}

/** How a whole protocol is served. */
export interface ProtocolCoverage {
  clauses: readonly ClauseCoverage[];
  counts: Readonly<Record<Coverage, number>>;
  /** Records that cite a clause of the protocol. */
  records: number;
}

/** What the rules of a kind do for their clause. */
const served: Readonly<Record<Rule["kind"], Exclude<Coverage, "UNSERVED">>> = {
  DEADLINE: "ENFORCED",
  ROUTE: "ENFORCED",
  THRESHOLD_BAND: "ENFORCED",
  PERMISSION: "ENFORCED",
  PROHIBITION: "ENFORCED",
  NOTIFY: "ENFORCED",
  CONSULT: "ENFORCED",
  REVIEW_CYCLE: "ENFORCED",
  RECUSAL: "ENFORCED",
  RECORD: "EVIDENCED",
  PUBLICATION: "EVIDENCED",
  ACKNOWLEDGE: "EVIDENCED",
  STANDARD: "ATTESTED",
};

const strongestFirst = ["ENFORCED", "EVIDENCED", "ATTESTED"] as const;

/** Kinds of clause that ask nothing but to be read and kept to. */
const attestedKinds: readonly ClauseKind[] = ["STANDARD", "INTERPRETATION"];

/** How each clause of a protocol is served. `citing`: how many records cite a clause, by its id. */
export function coverageOf(
  clauses: readonly { clauseId: string; kinds: readonly ClauseKind[] }[],
  rules: readonly Rule[],
  citing: ReadonlyMap<string, number> = new Map(),
): ProtocolCoverage {
  const byClause = Map.groupBy(rules, ({ clauseId }) => clauseId);
  const counts = { ENFORCED: 0, EVIDENCED: 0, ATTESTED: 0, UNSERVED: 0 };
  let records = 0;
  const covered = clauses.map(({ clauseId, kinds }) => {
    const own = byClause.get(clauseId) ?? [];
    const coverage = coverageBy(own, kinds);
    const cited = citing.get(clauseId) ?? 0;
    counts[coverage]++;
    records += cited;
    return { clauseId, coverage, ruleIds: own.map(({ id }) => id), records: cited };
  });
  return { clauses: covered, counts, records };
}

function coverageBy(rules: readonly Rule[], kinds: readonly ClauseKind[]): Coverage {
  const strongest = strongestFirst.find((one) => rules.some(({ kind }) => served[kind] === one));
  // Of a clause of which nobody has said what it does, nobody may say that signing suffices.
  const attested = kinds.length > 0 && kinds.every((kind) => attestedKinds.includes(kind));
  return strongest ?? (attested ? "ATTESTED" : "UNSERVED");
}
