import type { Known } from "./known-things.js";
import type { Things } from "./thing.js";

/** Ways to what is worked out: comparisons, the matrix, simulations and coverage. */
export function comparisonThings({ version, compared }: Known): Things {
  const compare = (one: string, other: string, inside: string) =>
    `{ compareVersions(one: "${one}", other: "${other}") { ${inside} } }`;
  const published = (inside: string) => {
    const ways = compared.flatMap((other) => [
      compare(version.inForce, other, inside),
      compare(other, version.inForce, inside),
    ]);
    return { "two in force": { by: ways } };
  };
  const matrix = (inside: string) => ({ itself: { by: [`{ comparisonMatrix { ${inside} } }`] } });
  const coverage = (inside: string) => {
    const of = (id: string) => ({ by: [`{ protocolVersion(id: "${id}") { coverage { ${inside} } } }`] });
    return { "of the version in force": of(version.inForce), "of one in consultation": of(version.consultation) };
  };
  return {
    ClauseCoverage: coverage("$"),
    CoverageCounts: coverage("counts { $ }"),
    CoveredClause: coverage("clauses { $ }"),
    MatrixCell: matrix("cells { $ }"),
    MatrixRow: matrix("$"),
    VersionComparison: {
      ...published("$"),
      "with one in consultation": { by: [compare(version.inForce, version.consultation, "$")] },
    },
    ClausePair: published("pairs { $ }"),
    RuleComparison: published("pairs { rules { $ } }"),
    WordsComparison: published("pairs { text { $ } }"),
    WordsPart: published("pairs { text { parts { $ } } }"),
    UnpairedClause: published("onlyInOne { $ }"),
    StatuteDifference: published("oneAgainstStatute { $ }"),
    ...simulationThings(),
  };
}

function simulationThings(): Things {
  const ask = (matter: string, complainant: string, subject: string, more: string, inside: string) =>
    `{ simulate(matter: ${matter}, complainant: ${complainant}, subject: ${subject}, directDiscussion: TRIED, ${more}) { ${inside} } }`;
  const simulated = (inside: string) => {
    const today = 'on: "2026-01-01"';
    const failed = 'discussionFailedOn: "2026-01-05"';
    const head = "HEAD_OF_STAFF";
    const by = [
      ask("DISRESPECT", "OPCC_STAFF", "ELECTED_HOLDER", today, inside),
      ask("DISRESPECT", "OPCC_STAFF", "OPCC_STAFF", `${today}, subjectOffices: [${head}], ${failed}`, inside),
      ask("DISRESPECT", head, "ELECTED_HOLDER", `${today}, complainantOffices: [${head}], ${failed}`, inside),
      ask("DISRESPECT", "ELECTED_HOLDER", head, `${today}, subjectOffices: [${head}], ${failed}`, inside),
      ask("DISRESPECT", "MEMBER", "OFFICER", `on: "2010-01-01", ${failed}`, inside),
      ask("DISRESPECT", "OPCC_STAFF", "ELECTED_HOLDER", `on: "2018-01-05", ${failed}`, inside),
      ask("DISRESPECT", "OPCC_STAFF", "ELECTED_HOLDER", `on: "2019-01-05", ${failed}`, inside),
      ask("INFORMATION_REQUEST", "OPCC_STAFF", "OPCC_STAFF", today, inside),
    ];
    return { "by the rules in force": { by } };
  };
  const due = (inside: string) => {
    const breach = 'duty: REPORT_DATA_BREACH, on: "2026-01-01", happenedAt: "2026-01-01T10:00:00Z"';
    const asked = [breach, 'duty: REGISTER_OF_INTERESTS, on: "2026-01-01", happenedOn: "2026-01-01"'];
    return { "by the rules in force": { by: asked.map((one) => `{ simulateDuty(${one}) { ${inside} } }`) } };
  };
  return {
    SimulatedDuty: due("$"),
    SimulatedLimit: due("limits { $ }"),
    SimulatedConsultation: simulated("decision { consultBefore { $ } }"),
    SimulatedDeadline: simulated("deadlines { $ }"),
    SimulatedOutcome: simulated("decision { $ }"),
    SimulatedPassedOver: simulated("passedOver { $ }"),
    SimulatedPath: simulated("$"),
    SimulatedRecipient: simulated("recipients { $ }"),
    SimulatedStep: simulated("steps { $ }"),
  };
}
