import { audiences } from "./audiences.js";
import { none, type Listing } from "./listing.js";

const { everyone, signedIn, protocolReaders } = audiences;

const published = { "two in force": everyone };
const simulated = { "by the rules in force": everyone };
const covered = { "of the version in force": signedIn, "of one in consultation": protocolReaders };

/** Who is shown what is worked out from published rules: comparisons, the matrix, simulations; and which clauses rules serve. */
export const comparisonFields: Readonly<Record<string, Listing>> = {
  ClauseCoverage: { fields: "counts clauses", seenBy: covered },
  ClausePair: { fields: "one other by likeness sameWords text rules bearerMoved words", seenBy: published },
  CoverageCounts: { fields: "enforced evidenced attested unserved", seenBy: covered },
  CoveredClause: {
    fields: "clause coverage rules",
    seenBy: covered,
    fewer: { "of one in consultation": { rules: none } },
  },
  MatrixCell: {
    fields: "force version words clauseIds silent yieldsTo",
    seenBy: { itself: everyone },
    fewer: { itself: { yieldsTo: none } },
    never: { yieldsTo: "No force of the demonstration has two protocols in force at once." },
  },
  MatrixRow: { fields: "id label cells", seenBy: { itself: everyone } },
  RuleComparison: { fields: "change kind bearerMoved words", seenBy: published },
  SimulatedConsultation: { fields: "role title clauseId done", seenBy: simulated },
  SimulatedDeadline: {
    fields: "clauseId words dueOn dueAt noNumber explanation",
    seenBy: simulated,
    never: { dueAt: "A simulation is told the day on which a discussion failed, and no hour." },
  },
  SimulatedDuty: { fields: "force version limits warnings", seenBy: simulated },
  SimulatedLimit: {
    fields: "source clauseId version words convention by to dueOn dueAt noNumber explanation",
    seenBy: simulated,
  },
  SimulatedOutcome: {
    fields: "clauseId by byFallback passedOver consultBefore mayBeRecorded refusal",
    seenBy: simulated,
  },
  SimulatedPassedOver: { fields: "role title reason", seenBy: simulated },
  SimulatedPath: {
    fields: "force version status inWords clauseId recipients steps passedOver marking deadlines decision explanation",
    seenBy: simulated,
  },
  SimulatedRecipient: { fields: "role title", seenBy: simulated },
  SimulatedStep: { fields: "stage words clauseIds", seenBy: simulated },
  StatuteDifference: { fields: "clauseId citationId words", seenBy: published },
  UnpairedClause: { fields: "clause reason rules", seenBy: published },
  VersionComparison: {
    fields: "one other pairs onlyInOne onlyInOther oneAgainstStatute otherAgainstStatute",
    seenBy: { ...published, "with one in consultation": protocolReaders },
    fewer: { "with one in consultation": { onlyInOther: none, oneAgainstStatute: none, otherAgainstStatute: none } },
  },
  WordsComparison: { fields: "of language same parts", seenBy: published },
  WordsPart: { fields: "change words", seenBy: published },
};
