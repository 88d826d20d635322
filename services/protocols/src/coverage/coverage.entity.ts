import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { Clause } from "../clauses/clause.entity.js";
import { Rule } from "../rules/rule.entity.js";

/** How a clause is served. */
export enum CoverageKind {
  ENFORCED = "ENFORCED",
  EVIDENCED = "EVIDENCED",
  ATTESTED = "ATTESTED",
  UNSERVED = "UNSERVED",
}
registerEnumType(CoverageKind, {
  name: "CoverageKind",
  description: "How a clause is served on this platform.",
  valuesConfig: {
    ENFORCED: { description: "A rule that the platform evaluates." },
    EVIDENCED: { description: "Records, publications or acknowledgements show that it is kept." },
    ATTESTED: { description: "It asks for behaviour or interprets the rest: people sign for it." },
    UNSERVED: { description: "It asks for something that nothing carries out." },
  },
});

/** How many clauses are served in which way. */
@ObjectType({ description: "How many clauses are served in which way." })
export class CoverageCounts {
  @Field(() => Int, { description: "Enforced by a rule." })
  enforced: number;

  @Field(() => Int, { description: "Evidenced by records." })
  evidenced: number;

  @Field(() => Int, { description: "Attested by people alone." })
  attested: number;

  @Field(() => Int, { description: "Served by nothing." })
  unserved: number;
}

/** How one clause is served. */
@ObjectType({ description: "How one clause is served, and by which rules." })
export class CoveredClause {
  @Field(() => Clause, { description: "The clause." })
  clause: Clause;

  @Field(() => CoverageKind, { description: "How it is served." })
  coverage: CoverageKind;

  @Field(() => [Rule], { description: "The rules it holds." })
  rules: readonly Rule[];
}

/** How the clauses of a version are served. */
@ObjectType({ description: "How the clauses of a version are served." })
export class ClauseCoverage {
  @Field(() => CoverageCounts, { description: "The counts." })
  counts: CoverageCounts;

  @Field(() => [CoveredClause], { description: "Clause by clause, in the document's order." })
  clauses: readonly CoveredClause[];
}
