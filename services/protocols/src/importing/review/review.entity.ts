import { JsonScalar } from "@probity/service-kit/json-scalar";
import { DateTimeScalar } from "@probity/service-kit/scalars";
import { Field, Float, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { RuleKind } from "../../rules/rule.entity.js";

/** Where a finding of the import stands. */
export enum ReviewStatus {
  PROPOSED = "PROPOSED",
  CONFIRMED = "CONFIRMED",
  REJECTED = "REJECTED",
}

registerEnumType(ReviewStatus, {
  name: "ReviewStatus",
  description: "Where a finding of an import stands.",
  valuesConfig: {
    PROPOSED: { description: "Nobody has decided about it." },
    CONFIRMED: { description: "It holds: a person said so, or the words are the same." },
    REJECTED: { description: "A person said that it does not hold." },
  },
});

/** Which part of a clause words stand in. */
export enum ClausePart {
  TEXT = "TEXT",
  SUB_PARAGRAPH = "SUB_PARAGRAPH",
  NOTE = "NOTE",
}

registerEnumType(ClausePart, {
  name: "ClausePart",
  description: "Which part of a clause words stand in.",
  valuesConfig: {
    TEXT: { description: "Its text." },
    SUB_PARAGRAPH: { description: "One of its paragraphs (a), (b) and so on." },
    NOTE: { description: "One of its notes." },
  },
});

/** How sure it is which known clause a document's words are. */
export enum MatchCertainty {
  CERTAIN = "CERTAIN",
  UNCERTAIN = "UNCERTAIN",
  NONE = "NONE",
}

registerEnumType(MatchCertainty, {
  name: "MatchCertainty",
  description: "How sure it is which known clause a document's words are.",
  valuesConfig: {
    CERTAIN: { description: "The same words, or nearly the same in the same place." },
    UNCERTAIN: { description: "Likely by place and words; a person decides." },
    NONE: { description: "No known clause fits." },
  },
});

/** What both kinds of finding have. */
@ObjectType()
abstract class Finding {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @Field(() => ID, { description: "Identifies it." })
  id: string;

  @Column("uuid", { name: "version_id" })
  versionId: string;

  @Column("uuid", { name: "clause_ref" })
  clauseRef: string;

  @Column("int")
  ordinal: number;

  @Column("text")
  @Field({ description: "The document's own words that it rests on." })
  words: string;

  @Column("double precision")
  @Field(() => Float, { description: "How likely it holds, from 0 to 1." })
  confidence: number;

  @Column("text")
  reason: string;

  @Column("text")
  @Field(() => ReviewStatus, { description: "Whether it was confirmed or rejected." })
  status: ReviewStatus;

  @Column("uuid", { name: "decided_by", nullable: true })
  @Field(() => ID, {
    nullable: true,
    description: "The person who decided; null where nobody has, or where the words are the same and nobody need.",
  })
  decidedBy: string | null;

  @Column("timestamptz", { name: "decided_at", nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: "When it was decided; null where nobody has." })
  decidedAt: Date | null;
}

/** Words of a clause that may be a rule. */
@Entity({ schema: "protocols", name: "proposed_rules" })
@ObjectType({
  description: "Words of an imported clause that may be a rule. It is no rule before a person confirms it.",
})
export class ProposedRule extends Finding {
  @Column("text")
  @Field(() => RuleKind, { description: "What kind of rule it may be." })
  kind: RuleKind;

  @Column("text")
  @Field(() => ClausePart, { description: "Which part of the clause the words stand in." })
  part: ClausePart;

  @Column("int", { name: "part_place" })
  @Field(() => Int, { description: "Which sub-paragraph or note, from 1; 1 for the text." })
  partPlace: number;

  @Column("int", { name: "starts_at" })
  @Field(() => Int, { description: "Where the words begin in that part, in UTF-16 units from 0." })
  startsAt: number;

  @Column("int", { name: "ends_at" })
  @Field(() => Int, { description: "Where they end: the unit after the last." })
  endsAt: number;

  @Column("jsonb")
  @Field(() => JsonScalar, {
    description:
      "What the words say of the rule, in the parameters of its kind: length, unit, offices. The rest is for a person.",
  })
  partial: object;
}

/** Which known clause the words of an imported clause are. */
@Entity({ schema: "protocols", name: "clause_matches" })
@ObjectType({ description: "Which of the force's known clauses the words of an imported clause are." })
export class ClauseMatch extends Finding {
  @Column("text", { name: "known_clause_id", nullable: true })
  @Field(() => String, {
    nullable: true,
    description: "The known clause's stable name, for example ST-20a; null where none fits.",
  })
  knownClauseId: string | null;

  @Column("text")
  @Field(() => MatchCertainty, { description: "How sure it is." })
  certainty: MatchCertainty;
}
